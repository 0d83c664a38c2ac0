using System.Diagnostics;
using System.Globalization;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>Who watches long work on a terminal sees how far it is; nothing of it stays.</summary>
public sealed class ProgressLineTests : IDisposable
{
    private const string Script = "/usr/bin/script";

    private readonly StringWriter _terminal = new(CultureInfo.InvariantCulture);
    private readonly Clock _clock = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void It_is_written_over_itself_and_gone_at_the_end()
    {
        using var line = new ProgressLine(_terminal, "Publishing", TimeSpan.Zero, _clock);
        line.Report((9, 300));
        _clock.Pass(TimeSpan.FromSeconds(1));
        line.Report((200, 300));
        line.Report((300, 300));

        Assert.Equal("Publishing: 9 of 300\rPublishing: 200 of 300\r" + new string(' ', "Publishing: 200 of 300".Length) + "\r", _terminal.ToString());
    }

    [Fact]
    public void It_does_not_go_back_where_steps_are_told_out_of_turn()
    {
        using var line = new ProgressLine(_terminal, "Publishing", TimeSpan.Zero, _clock);
        line.Report((2, 3));
        _clock.Pass(TimeSpan.FromSeconds(1));
        line.Report((1, 3));
        line.Report((3, 3));
        var ended = _terminal.ToString();
        line.Report((2, 3));

        Assert.DoesNotContain("1 of 3", ended, StringComparison.Ordinal);
        Assert.Equal(ended, _terminal.ToString());
    }

    [Fact]
    public void Thousands_of_steps_a_second_are_a_few_lines()
    {
        using var line = new ProgressLine(_terminal, "Publishing", TimeSpan.Zero, _clock);
        for (var step = 1; step < 1000; step++)
        {
            line.Report((step, 1000));
            _clock.Pass(TimeSpan.FromMilliseconds(1));
        }

        Assert.InRange(_terminal.ToString().Count(c => c == '\r'), 5, 11);
    }

    [Fact]
    public void Short_work_shows_nothing()
    {
        using (var line = new ProgressLine(_terminal, "Publishing", TimeSpan.FromSeconds(1), _clock))
        {
            line.Report((1, 3));
            _clock.Pass(TimeSpan.FromSeconds(0.9));
            line.Report((2, 3));
            line.Report((3, 3));
        }

        Assert.Empty(_terminal.ToString());
    }

    [Fact]
    public void Work_that_fails_leaves_no_line()
    {
        using (var line = new ProgressLine(_terminal, "Publishing", TimeSpan.Zero, _clock))
        {
            line.Report((1, 3));
        }

        Assert.EndsWith("\r" + new string(' ', "Publishing: 1 of 3".Length) + "\r", _terminal.ToString(), StringComparison.Ordinal);
    }

    [TerminalFact]
    public async Task An_export_on_a_terminal_shows_it()
    {
        using var export = new ExportRun();
        using var process = Process.Start(new ProcessStartInfo(Script, ["-qec", $"dotnet {BuiltSite.Program} {string.Join(' ', ExportRun.Arguments(export.Folder, ExportRun.NewUrl))}", "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false })!;
        var shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Matches("Publishing: [0-9]+ of [0-9]+\r", shown);
        Assert.Matches("Writing files: [0-9]+ of [0-9]+\r", shown);
        Assert.Matches(@" +\r[^\r]*Version [0-9a-f]+ for ", shown);
    }

    private sealed class Clock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;
    }

    /// <summary>A fact that needs a terminal, which the script of util-linux makes.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TerminalFactAttribute : FactAttribute
    {
        public TerminalFactAttribute() => Skip = OperatingSystem.IsLinux() && File.Exists(Script) ? null : $"There is no {Script} of util-linux to make a terminal with.";
    }
}
