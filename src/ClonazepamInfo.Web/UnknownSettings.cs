using ClonazepamInfo.Content.Text;
using Microsoft.AspNetCore.HttpsPolicy;

namespace ClonazepamInfo.Web;

/// <summary>Names the settings that nothing reads: a mistyped name would otherwise leave the default in use without a word.</summary>
internal static class UnknownSettings
{
    /// <summary>Every name of the site's own sections.</summary>
    private static readonly string[] Own =
    [
        .. NamesOf<ContentOptions>(ContentOptions.SectionName),
        .. NamesOf<SiteOptions>(SiteOptions.SectionName),
        .. NamesOf<ProxyOptions>(ProxyOptions.SectionName),
        .. NamesOf<HstsOptions>(SiteServices.HstsSection),
    ];

    /// <summary>What the host, Kestrel and the logger read from the command line. Their own sections may hold any name.</summary>
    private static readonly string[] OfTheFramework =
    [
        "AllowedHosts", "applicationName", "contentRoot", "environment", "hostBuilder", "http_ports", "https_ports", "Kestrel", "Logging", "Serilog",
        "shutdownTimeoutSeconds", "urls",
    ];

    /// <param name="settings">All settings.</param>
    /// <param name="args">The command line, where any name can be mistyped; the environment holds those of other programs.</param>
    /// <returns>A sentence for each setting that nothing reads.</returns>
    public static IEnumerable<string> In(IConfiguration settings, string[] args)
    {
        var ofSections = Own.Select(SectionOf).Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(section => settings.GetSection(section).GetChildren().Select(child => child.Path));
        var ofCommandLine = new ConfigurationBuilder().AddCommandLine(args, Website.ShortNames).Build().AsEnumerable()
            .Where(setting => setting.Value is not null && !OfTheFramework.Contains(SectionOf(setting.Key), StringComparer.OrdinalIgnoreCase))
            .Select(setting => setting.Key);
        return ofSections.Concat(ofCommandLine).Distinct(StringComparer.OrdinalIgnoreCase).Where(name => !IsKnown(name)).Select(Sentence);
    }

    /// <summary>A setting that is a list has an element for each value, such as <c>Proxy:Trusted:0</c>.</summary>
    private static bool IsKnown(string name) =>
        Own.Any(own => name.Equals(own, StringComparison.OrdinalIgnoreCase) || name.StartsWith(own + ':', StringComparison.OrdinalIgnoreCase));

    private static string Sentence(string name) => $"The setting {name} is not known and has no effect{Nearest.Suggest(name, [.. Own, .. Website.ShortNames.Keys.Select(name => name.TrimStart('-')), .. OfTheFramework], "")}.".Replace("?.", "?", StringComparison.Ordinal);

    private static string SectionOf(string name) => name.Split(':')[0];

    private static IEnumerable<string> NamesOf<TOptions>(string section) =>
        typeof(TOptions).GetProperties().Where(property => property.CanWrite || property.PropertyType != typeof(string)).Select(property => $"{section}:{property.Name}");
}
