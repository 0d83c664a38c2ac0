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

    private const string ListOfProxies = $"{ProxyOptions.SectionName}:{nameof(ProxyOptions.Trusted)}:";

    /// <param name="settings">All settings.</param>
    /// <param name="args">The command line.</param>
    /// <returns>
    /// A sentence for each setting that nothing reads. On the command line and in the files of settings any name can be mistyped; in the
    /// environment, which holds those of other programs, only one in a section of the site's own.
    /// </returns>
    public static IEnumerable<string> In(IConfiguration settings, string[] args)
    {
        var ofSections = Own.Select(SectionOf).Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(section => settings.GetSection(section).AsEnumerable())
            .Where(setting => setting.Value is not null)
            .Select(setting => setting.Key);
        var ofCommandLine = new ConfigurationBuilder().AddCommandLine(args, Website.ShortNames).Build().AsEnumerable()
            .Where(setting => setting.Value is not null)
            .Select(setting => setting.Key);
        var ofFiles = ((IConfigurationRoot)settings).Providers.OfType<FileConfigurationProvider>()
            .SelectMany(file => file.GetChildKeys([], null));
        return ofSections
            .Concat(ofCommandLine.Concat(ofFiles).Where(name => !OfTheFramework.Contains(SectionOf(name), StringComparer.OrdinalIgnoreCase)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => !IsKnown(name))
            .Select(Sentence);
    }

    /// <summary>The one setting that is a list has an element for each value, such as <c>Proxy:Trusted:0</c>.</summary>
    private static bool IsKnown(string name) =>
        name.StartsWith(ListOfProxies, StringComparison.OrdinalIgnoreCase)
        || Own.Any(own => name.Equals(own, StringComparison.OrdinalIgnoreCase)
            || name.Equals(SectionOf(own), StringComparison.OrdinalIgnoreCase));

    private static string Sentence(string name) => $"The setting {name} is not known and has no effect{Nearest.Suggest(name, [.. Own, .. Website.ShortNames.Keys.Select(name => name.TrimStart('-')), .. OfTheFramework], "")}.".Replace("?.", "?", StringComparison.Ordinal);

    private static string SectionOf(string name) => name.Split(':')[0];

    private static IEnumerable<string> NamesOf<TOptions>(string section) =>
        typeof(TOptions).GetProperties().Where(property => property.CanWrite || property.PropertyType != typeof(string)).Select(property => $"{section}:{property.Name}");
}
