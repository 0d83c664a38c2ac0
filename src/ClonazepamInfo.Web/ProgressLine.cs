namespace ClonazepamInfo.Web;

/// <summary>Shows on a terminal how far long work has come: one line, written over itself, and gone at the end.</summary>
internal sealed class ProgressLine : IProgress<(int Done, int Of)>, IDisposable
{
    /// <summary>Often enough to be seen moving, seldom enough to cost nothing.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter _terminal;
    private readonly string _work;
    private readonly TimeProvider _time;
    private readonly Lock _turn = new();
    private TimeSpan _quiet;
    private long _since;
    private int _done;
    private int _width;

    /// <param name="terminal">Where to write.</param>
    /// <param name="work">What is being done.</param>
    /// <param name="quiet">How long to show nothing, for work that may be short.</param>
    /// <param name="time">The clock.</param>
    public ProgressLine(TextWriter terminal, string work, TimeSpan quiet, TimeProvider time)
    {
        (_terminal, _work, _quiet, _time) = (terminal, work, quiet, time);
        _since = time.GetTimestamp();
    }

    /// <summary>The line on standard error, or null where nobody watches it: a file or a pipe gets no progress.</summary>
    public static ProgressLine? OnTerminal(string work, TimeSpan quiet) =>
        Console.IsErrorRedirected ? null : new ProgressLine(Console.Error, work, quiet, TimeProvider.System);

    /// <summary>Work in parallel may tell its steps out of turn; only what is further than before is shown.</summary>
    public void Report((int Done, int Of) value)
    {
        lock (_turn)
        {
            if (value.Done <= _done)
            {
                return;
            }

            _done = value.Done;
            if (value.Done == value.Of)
            {
                Clear();
            }
            else if (_time.GetElapsedTime(_since) >= _quiet)
            {
                Show($"{_work}: {value.Done} of {value.Of}");
                (_quiet, _since) = (Between, _time.GetTimestamp());
            }
        }
    }

    public void Dispose()
    {
        lock (_turn)
        {
            Clear();
        }
    }

    private void Clear()
    {
        if (_width > 0)
        {
            Show("");
            _width = 0;
        }
    }

    /// <summary>The cursor goes back to the start of the line, so that whatever is written next is written over it.</summary>
    private void Show(string text)
    {
        _terminal.Write(text.PadRight(_width) + "\r");
        _width = text.Length;
    }
}
