namespace ClonazepamInfo.Web.Formats;

/// <summary>Writes robots.txt (RFC 9309): everything may be read.</summary>
internal static class Robots
{
    public static string Write(SiteOptions site) => $"User-agent: *\nAllow: /\n\nSitemap: {site.Absolute("/" + SitePaths.Sitemap)}\n";
}
