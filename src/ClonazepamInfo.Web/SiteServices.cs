using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace ClonazepamInfo.Web;

/// <summary>What the site is made of.</summary>
internal static class SiteServices
{
    /// <summary>The section of the framework's own options of Strict-Transport-Security.</summary>
    public const string HstsSection = "Hsts";

    private const string HstsMaxAge = $"{HstsSection}:{nameof(HstsOptions.MaxAge)}";

    /// <summary>Of the service that would write a key to the operator's home at each start and warn that it is not encrypted.</summary>
    private const string KeysAtStart = "DataProtectionHostedService";

    /// <summary>Two years: the length that browsers ask for before they know a host in advance.</summary>
    private static readonly TimeSpan HstsAge = TimeSpan.FromDays(730);

    /// <summary>The options, bound and checked: a wrong one stops the start.</summary>
    public static void AddSettings(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.SectionName);
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.SectionName)
            .PostConfigure(site => ThrowIfInvalid<SiteOptions>(site.Fault()));
        services.AddSingleton(all => all.GetRequiredService<IOptions<SiteOptions>>().Value);
        services.AddOptions<HstsOptions>().Configure<IConfiguration>((hsts, settings) =>
        {
            ThrowIfInvalid<HstsOptions>(HstsFault(settings[HstsMaxAge]));
            hsts.MaxAge = HstsAge;
        }).BindConfiguration(HstsSection);
        services.AddOptions<ProxyOptions>().Configure<IConfiguration>((proxy, settings) => proxy.Bind(settings))
            .PostConfigure(proxy => ThrowIfInvalid<ProxyOptions>(proxy.Fault()));
    }

    /// <summary>What makes editions and keeps them up to date.</summary>
    public static void AddPublishing(this IServiceCollection services, IConfiguration settings)
    {
        var content = settings.GetSection(ContentOptions.SectionName).Get<ContentOptions>() ?? new ContentOptions();
        services.AddSingleton(ContentPreload.Begin(content));
        services.AddSingleton(all => new PageRenderer(RequestPipeline.ForPrerendering(all), all.GetRequiredService<IHttpContextFactory>()));
        services.AddSingleton<EditionMaker>();
        services.AddSingleton<PublishMeter>();
        services.AddSingleton<EditionPublisher>();
        services.AddHostedService<ContentReloadService>();
        services.AddSingleton<LogQueue>();
        services.AddSingleton<ResponseCounters>();
        services.AddSingleton<RefusalPage>();
        services.AddHostedService(all => all.GetRequiredService<ResponseCounters>());
        services.AddHealthChecks().AddCheck<EditionHealth>("edition");
    }

    /// <summary>What writes pages.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRouting(LeafletRoutes.AddConstraints);
        services.AddRazorPages(LeafletRoutes.AddLanguages);

        // Readers' letters stay letters: the default turns every curly quote into an entity.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        // Razor Pages brings form protection with it; there is no form to protect, and so no key to make.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(service => service.ImplementationType?.Name == KeysAtStart));

        services.AddSingleton(all => new ClientKey(all.GetRequiredService<IOptions<ProxyOptions>>().Value));
        services.AddSingleton<ClientConnections>();
        services.AddDynamicPagePolicies();

        // Only what is not in the edition. No answer holds a secret that its length could give away.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
    }

    /// <summary>
    /// A number alone is refused: in the header it is seconds, to .NET days. 300, meant as a careful first five minutes, would keep
    /// browsers to https for 300 days.
    /// </summary>
    private static string? HstsFault(string? age) =>
        age is null or "0"
        || (age.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParse(age, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero)
            ? null
            : $"{HstsMaxAge} must be a time, such as 730.00:00:00 for two years or 00:05:00 for five minutes, or 0, not \"{age}\".";

    /// <summary>Unlike <c>Validate</c>, whose message is fixed, this quotes the wrong value.</summary>
    private static void ThrowIfInvalid<TOptions>(string? fault)
    {
        if (fault is not null)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), [fault]);
        }
    }
}
