using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>What a site in this process has logged, at Information and above.</summary>
public sealed class LogLines : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Line)> _lines = [];

    public IReadOnlyList<(LogLevel Level, string Line)> All => [.. _lines];

    /// <summary>The lines of content problems and of everything else that is an operator's business at once.</summary>
    public IEnumerable<string> Errors => All.Where(entry => entry.Level >= LogLevel.Error).Select(entry => entry.Line);

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
        // Everything is kept here.
    }

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (IsEnabled(logLevel))
        {
            _lines.Enqueue((logLevel, formatter(state, exception)));
        }
    }

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose()
    {
        // Nothing is held but text.
    }
}
