using System.Globalization;
using System.Reflection;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Settings.Configuration;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// The request log of everything that is not prerendered: one line each, with method, route, status and duration. Never the
/// path, which may be what a patient typed, nor query, address or user agent.
/// </summary>
internal static class RequestLog
{
    public const string Template = "{Method} {Route} {Status} in {Elapsed:0.0} ms";

    /// <summary>The sinks that settings may name.</summary>
    private static readonly Assembly[] Sinks =
        [typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly];

    private const string HostFailed = "Hosting failed to start";

    private const string RapidReset = "exceeded the output operations maximum queue size";

    private const string NoRoute = "(none)";

    public static Action<IServiceProvider, LoggerConfiguration> Configure(bool readable) => (services, log) =>
    {
        try
        {
            // Named, because searching all assemblies for sinks takes a tenth of the start.
            log.ReadFrom.Configuration(services.GetRequiredService<IConfiguration>(), new ConfigurationReaderOptions(Sinks));
        }
        catch (InvalidOperationException e)
        {
            throw new OperatorException($"The settings of Serilog cannot be used: {e.Message}", e);
        }

        // It logs nothing more, yet opens a scope and an activity for every request, which hold the path and cost a tenth of
        // the time of a response.
        log.MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off);
        log.Enrich.With<RequestDataRedactor>();

        // Why the site could not start is one line on standard error; the host would log a stack trace.
        log.Filter.ByExcluding(entry => entry.MessageTemplate.Text == HostFailed);

        // Kestrel has ended the connection of a client that opens and cancels streams without end (HTTP/2 rapid reset), and says so at
        // level Fatal, with a stack: 1,275 times in 12 seconds.
        log.Filter.ByExcluding(entry => entry.MessageTemplate.Text.Contains(RapidReset, StringComparison.Ordinal));
        var queue = services.GetRequiredService<LogQueue>();
        log.WriteTo.Async(to => Write(to, readable), LogQueue.Length, blockWhenFull: false, queue);
    };

    private static void Write(LoggerSinkConfiguration to, bool readable)
    {
        if (readable)
        {
            to.Console(
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture);
        }
        else
        {
            to.Console(new CompactJsonFormatter());
        }
    }

    /// <summary>For verbs that end: they write to the console and log nothing.</summary>
    public static void Nothing(IServiceProvider services, LoggerConfiguration log)
    {
        // A logger without sinks.
    }

    public static void Describe(RequestLoggingOptions options, Serilog.ILogger logger)
    {
        options.Logger = logger;
        options.MessageTemplate = Template;
        options.IncludeQueryInRequestPath = false;
        options.GetLevel = Level;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("Method", new ScalarValue(Method(context.Request.Method))),
            new("Route", new ScalarValue(Route(context))),
            new("Status", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];
    }

    /// <summary>Counted responses are logged only at Debug level.</summary>
    private static LogEventLevel Level(HttpContext context, double elapsed, Exception? exception) =>
        exception is not null ? LogEventLevel.Error
        : ResponseCounters.IsCounted(context) ? LogEventLevel.Debug
        : LogEventLevel.Information;

    private static string Route(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } pattern ? "/" + pattern.TrimStart('/') : NoRoute;

    /// <summary>A method is any text that a client sends; only the known ones are worth a line.</summary>
    private static string Method(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) || HttpMethods.IsPut(method)
        || HttpMethods.IsDelete(method) || HttpMethods.IsPatch(method) || HttpMethods.IsOptions(method)
            ? method
            : "(other)";
}
