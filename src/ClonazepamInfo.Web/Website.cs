using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Serilog;

namespace ClonazepamInfo.Web;

/// <summary>The site put together: settings, services, and the way of a request.</summary>
public static class Website
{
    private const int CouldNotStart = 1;

    /// <summary>Serves the site until it is told to stop.</summary>
    /// <param name="args">Settings such as <c>--Content:Path=folder</c> and <c>--urls=http://localhost:8080</c>.</param>
    /// <returns>0 after a stop that was asked for, 1 where the site could not start; the reason is on standard error.</returns>
    public static async Task<int> ServeAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await PublishFirstAsync(app);
            if (await StartAsync(app) is { } fault)
            {
                await Console.Error.WriteLineAsync(fault);
                return CouldNotStart;
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (OptionsValidationException e)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, e.Failures));
        }
        catch (ContentException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
        }
        catch (InvalidDataException e)
        {
            await Console.Error.WriteLineAsync(Reason(e));
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }

        return CouldNotStart;
    }

    /// <summary>Opens the port.</summary>
    /// <returns>Why the addresses cannot be listened on, or null: malformed, taken, not this machine's, or https without a certificate.</returns>
    private static async Task<string?> StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
            return null;
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException or ArgumentException or InvalidOperationException)
        {
            return $"The site cannot listen where urls ({app.Configuration[WebHostDefaults.ServerUrlsKey]}) says: {e.Message.Split('\n')[0].Trim()} Choose another address with --urls.";
        }
    }

    /// <summary>Says what is wrong with a settings file that is not JSON.</summary>
    /// <param name="fault">What reading it threw.</param>
    /// <returns>The file, and the place in it.</returns>
    internal static string Reason(InvalidDataException fault) => $"{fault.Message} {fault.InnerException?.Message}";

    /// <summary>The settings as the site reads them, for verbs that need no server.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <returns>The settings from files, environment and command line.</returns>
    public static IConfiguration Settings(string[] args) => Builder(args).Configuration;

    /// <summary>Puts the site together; it neither publishes nor listens yet.</summary>
    internal static WebApplication Build(string[] args)
    {
        var builder = Builder(args);
        builder.WebHost.ConfigureKestrel(RequestLimits.Apply);

        builder.Services.AddSerilog(RequestLog.Configure(builder.Environment.IsDevelopment()));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.SectionName);
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.SectionName);
        builder.Services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidation>();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<SiteOptions>>().Value);
        builder.Services.AddSingleton(services => new PageRenderer(SiteRoutes.ForEditions(services), services.GetRequiredService<IHttpContextFactory>()));
        builder.Services.AddSingleton<EditionMaker>();
        builder.Services.AddSingleton<PublishMeter>();
        builder.Services.AddSingleton<EditionPublisher>();
        builder.Services.AddHostedService<PublishingLoop>();
        builder.Services.AddSingleton<AnswerLog>();
        builder.Services.AddHostedService(services => services.GetRequiredService<AnswerLog>());
        builder.Services.AddHealthChecks().AddCheck<EditionHealth>("edition");

        // Razor Pages brings form protection with it, whose keys would be written to disk; there is no form to protect.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRouting(LeafletRoutes.AddConstraints);
        builder.Services.AddRazorPages(LeafletRoutes.AddLanguages);

        // Readers' letters stay letters: the default turns every curly quote into an entity.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        var app = builder.Build();
        app.Services.GetRequiredService<SiteOptions>();

        app.UseMiddleware<EditionServer>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseSerilogRequestLogging(RequestLog.Describe);
        app.UseMiddleware<LastResort>();
        app.UseExceptionHandler(ErrorPages.Address);
        app.UseStatusCodePagesWithReExecute(ErrorPages.Address);
        app.UseMiddleware<RequestLimits>();
        app.UseMiddleware<CanonicalAddresses>();
        app.UseRouting();
        SiteRoutes.Map(app);
        return app;
    }

    private static WebApplicationBuilder Builder(string[] args) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    /// <summary>Makes the edition that the site opens with.</summary>
    /// <exception cref="ContentException">There is none: the content holds an error, or a page cannot be rendered.</exception>
    private static async Task PublishFirstAsync(WebApplication app)
    {
        var publisher = app.Services.GetRequiredService<EditionPublisher>();
        var outcome = await publisher.PublishAsync(PublishEffort.First, null, CancellationToken.None);
        if (publisher.Current is null)
        {
            throw outcome.Fault is { } fault ? new ContentException(fault) : ContentException.Of(outcome.Problems, outcome.Folder);
        }

        app.Services.GetRequiredService<PublishMeter>().Watch(publisher, app.Services.GetRequiredService<TimeProvider>());
    }
}
