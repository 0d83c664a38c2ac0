using System.Text;
using ClonazepamInfo.Web.Publishing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>
/// Writes <c>_headers</c> as Netlify and Cloudflare Pages read it. Where several rules match, these hosts join the values of
/// one header with a comma, so a header is either in the rule for all addresses or in those of single ones, never in both.
/// </summary>
internal static class HeaderRules
{
    private const string Everywhere = "/*";

    public static string Write(IReadOnlyCollection<PublishedPage> pages, SiteOptions site, string? strictTransportSecurity)
    {
        var common = pages.First().Others.Select(Line)
            .Where(line => pages.All(page => page.Others.Select(Line).Contains(line, StringComparer.Ordinal)))
            .ToList();
        var rules = new StringBuilder();
        Add(rules, site.OnHost(Everywhere), strictTransportSecurity is null ? common : [.. common, $"{HeaderNames.StrictTransportSecurity}: {strictTransportSecurity}"]);
        foreach (var page in pages)
        {
            Add(rules, site.OnHost(page.Address),
            [
                $"{HeaderNames.ContentType}: {page.ContentType}",
                $"{HeaderNames.CacheControl}: {page.CacheControl}",
                .. page.Others.Select(Line).Except(common, StringComparer.Ordinal),
            ]);
        }

        return rules.ToString();
    }

    private static string Line(KeyValuePair<string, StringValues> header) => $"{header.Key}: {header.Value}";

    private static void Add(StringBuilder rules, string address, IEnumerable<string> lines)
    {
        rules.Append(address).Append('\n');
        foreach (var line in lines)
        {
            rules.Append("  ").Append(line).Append('\n');
        }
    }
}
