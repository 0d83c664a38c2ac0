using System.Net.Sockets;
using System.Security.Cryptography;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.Extensions.Options;
using Serilog;

namespace ClonazepamInfo.Web;

/// <summary>Composes the site: settings, services and the request pipeline.</summary>
internal static partial class Website
{
    private const int CouldNotStart = 1;

    /// <summary>
    /// For responses that are being sent when the site is stopped; no new connection is accepted meanwhile. A section is in the
    /// system's own buffer as soon as it is written, and arrives after the process has ended. Longer, one unfinished request made
    /// each restart an outage of 30 seconds.
    /// </summary>
    private static readonly TimeSpan RequestDrainTime = TimeSpan.FromSeconds(5);

    /// <summary>Short names of settings on the command line.</summary>
    internal static readonly Dictionary<string, string> ShortNames = new(StringComparer.Ordinal) { ["--watch"] = "Content:Watch" };

    /// <summary>Serves the site until it is told to stop.</summary>
    /// <param name="args">Settings such as <c>--Content:Path=folder</c> and <c>--urls=http://localhost:8080</c>.</param>
    /// <returns>0 after a requested stop, 1 if the site could not start; the reason is on standard error.</returns>
    public static async Task<int> ServeAsync(string[] args)
    {
        WebApplication? app = null;
        try
        {
            app = Build(args);
            foreach (var unknown in UnknownSettings.In(app.Configuration, args))
            {
                UnknownSetting(app.Logger, unknown);
            }

            await PublishFirstAsync(app, isStaticCopy: false);

            // Making the edition leaves several times its own size as garbage, and no reader waits for the collection yet.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            app.Services.GetRequiredService<PublishMeter>().Watch(app.Services.GetRequiredService<EditionPublisher>());

            if (await StartAsync(app) is { } fault)
            {
                await Console.Error.WriteLineAsync(fault);
                return CouldNotStart;
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception e) when (Reason(e) is { } reason)
        {
            // A mistyped name is often why another setting is missing.
            var unknown = e is OptionsValidationException ? UnknownSettings.In(Settings(args), args) : [];
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, unknown.Prepend(reason)));
        }
        finally
        {
            // The log is written to its end meanwhile. A program that has stopped reading it must not keep the process.
            await Task.WhenAny(Task.Run(async () => await (app?.DisposeAsync() ?? default)), Task.Delay(RequestDrainTime));
        }

        return CouldNotStart;
    }

    /// <summary>Opens the port.</summary>
    /// <returns>
    /// Why the addresses cannot be listened on, or null: malformed, taken, not this machine's, or https without a certificate.
    /// </returns>
    private static async Task<string?> StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
            return null;
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException or ArgumentException or InvalidOperationException
            or CryptographicException)
        {
            var remedy = e is FileNotFoundException or DirectoryNotFoundException or CryptographicException
                ? "Correct Kestrel:Certificates."
                : "Choose another address with --urls.";
            return $"The site cannot listen where urls ({app.Configuration[WebHostDefaults.ServerUrlsKey]}) says: "
                + $"{e.Message.Split('\n')[0].Trim()} {remedy}";
        }
    }

    /// <summary>Says what is wrong with settings or content.</summary>
    /// <returns>Which setting, file and place; null for any other fault.</returns>
    internal static string? Reason(Exception fault) => fault switch
    {
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        OperatorException reason => reason.Message,

        // A setting of the wrong kind, such as --watch=maybe; the message names it.
        InvalidOperationException { InnerException: FormatException } setting => setting.Message,
        InvalidDataException file => $"{file.Message} {file.InnerException?.Message}",
        _ => null,
    };

    /// <summary>The settings as the site reads them, for verbs that need no server.</summary>
    public static IConfiguration Settings(string[] args) => Builder(args).Configuration;

    /// <summary>Puts the site together.</summary>
    /// <param name="log">What to log and where; null for what a served site logs.</param>
    /// <returns>The site, which has neither published nor listened yet.</returns>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    internal static WebApplication Build(string[] args, Action<IServiceProvider, LoggerConfiguration>? log = null)
    {
        var builder = Builder(args);
        builder.WebHost.ConfigureKestrel(ConnectionLimits.Apply);
        InlineSockets.Prefer(builder.WebHost);

        // Not the static logger: of two sites in one process, the last one built would receive the lines of both.
        builder.Services.AddSerilog(log ?? RequestLog.Configure(builder.Environment.IsDevelopment()), preserveStaticLogger: true);
        builder.Services.AddSystemd();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = RequestDrainTime);
        builder.Services.AddSettings();
        builder.Services.AddPublishing(builder.Configuration);
        builder.Services.AddPages();

        var app = builder.Build();
        app.Services.GetRequiredService<SiteOptions>();
        RequestPipeline.Configure(app);
        return app;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void UnknownSetting(Microsoft.Extensions.Logging.ILogger logger, string sentence);

    private static WebApplicationBuilder Builder(string[] args)
    {
        // Settings are read once: watching their files takes an inotify instance, and a host where those are used up (128 by
        // default) could not start the site.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false", .. args], ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(args, ShortNames);
        return builder;
    }

    /// <summary>Makes the first edition.</summary>
    /// <exception cref="OperatorException">There is none: the content holds an error, or a page cannot be rendered.</exception>
    internal static async Task<Edition> PublishFirstAsync(WebApplication app, bool isStaticCopy)
    {
        var publisher = app.Services.GetRequiredService<EditionPublisher>();
        var outcome = await publisher.PublishAsync(isStaticCopy, CancellationToken.None);
        if (publisher.Current is not { } edition)
        {
            throw new OperatorException(outcome.Fault ?? string.Join(
                Environment.NewLine,
                outcome.Problems
                    .Select(problem => problem.ToLine(outcome.Folder))
                    .Prepend($"The content of Content:Path ({outcome.Folder}) cannot be published:")));
        }

        return edition;
    }
}
