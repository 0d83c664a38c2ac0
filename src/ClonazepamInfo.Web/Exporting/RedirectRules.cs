using System.Text;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>
/// Writes <c>_redirects</c> as Netlify and Cloudflare Pages read it: every alias and old address, so that each keeps working.
/// </summary>
internal static class RedirectRules
{
    public static string Write(LeafletSnapshot snapshot, SiteOptions site)
    {
        var rules = new StringBuilder();
        foreach (var (from, to) in snapshot.SiteMap.Redirects.OrderBy(redirect => redirect.Key, StringComparer.Ordinal))
        {
            Add(rules, site.OnHost(from), site.OnHost(to), StatusCodes.Status308PermanentRedirect);
        }

        // Netlify has to be told of a second page for what does not exist; Cloudflare finds it, and passes over the line.
        foreach (var prefix in snapshot.Leaflets.Select(leaflet => leaflet.Prefix).Where(prefix => prefix.Length > 0))
        {
            Add(rules, site.OnHost(prefix + "/*"), site.OnHost(prefix + StaticSite.NotFoundFile), StatusCodes.Status404NotFound);
        }

        return rules.ToString();
    }

    private static void Add(StringBuilder rules, string from, string to, int status) =>
        rules.Append(from).Append(' ').Append(to).Append(' ').Append(status).Append('\n');
}
