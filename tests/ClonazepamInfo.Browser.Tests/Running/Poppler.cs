using System.Diagnostics;
using System.Text;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>The programs that read a printed page back: pdftotext, pdftohtml and pdfinfo of Poppler.</summary>
internal static class Poppler
{
    private const string Advice = "Install Poppler (Debian: apt-get install poppler-utils; macOS: brew install poppler).";

    private static readonly string[] Programs = ["pdftotext", "pdftohtml", "pdfinfo"];

    /// <summary>Why a printed page cannot be read, or null where it can.</summary>
    public static string? Missing { get; } = Programs.Where(program => !IsOnPath(program)).ToList() is { Count: > 0 } absent
        ? $"{string.Join(", ", absent)} not found. {Advice}"
        : null;

    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
