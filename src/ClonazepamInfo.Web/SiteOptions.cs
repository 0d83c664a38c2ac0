namespace ClonazepamInfo.Web;

/// <summary>How the site is known to the world.</summary>
public sealed class SiteOptions
{
    /// <summary>The name of the section in the configuration.</summary>
    public const string SectionName = "Site";

    /// <summary>
    /// The site's public address, such as <c>https://clonazepam.example</c>. Every absolute address is made of it, never of a
    /// request's Host.
    /// </summary>
    public string PublicUrl { get; set; } = "http://localhost:5000";

    /// <summary>Whether the world reaches the site over https.</summary>
    public bool IsSecure => new Uri(PublicUrl).Scheme == Uri.UriSchemeHttps;

    /// <summary>What is wrong with the options.</summary>
    /// <returns>Which one and why, or null where nothing is.</returns>
    public string? Fault() =>
        Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.PathAndQuery == "/" && url.Fragment.Length == 0 && url.UserInfo.Length == 0
            ? null
            : $"{SectionName}:{nameof(PublicUrl)} must be an http or https address without a path, such as https://clonazepam.example, not \"{PublicUrl}\".";

    /// <summary>Makes an address of the site absolute.</summary>
    /// <param name="address">A path with a leading slash.</param>
    /// <returns>The absolute address.</returns>
    public string Absolute(string address)
    {
        ArgumentNullException.ThrowIfNull(address);

        // Scheme, host and port as they were understood: blanks, "/." and the like also pass as an address without a path.
        return new Uri(PublicUrl).GetLeftPart(UriPartial.Authority) + address;
    }

    /// <summary>
    /// Makes an address of the site absolute and writes it in ASCII alone: programs that read a code guess at other letters
    /// (RFC 5890, A-labels).
    /// </summary>
    /// <param name="address">A path with a leading slash.</param>
    /// <returns>The absolute address, such as <c>https://xn--mnchen-3ya.example/stopping</c>.</returns>
    public string CodeAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var site = new Uri(PublicUrl);
        var host = site.HostNameType == UriHostNameType.IPv6 ? site.Host : site.IdnHost;
        return $"{site.Scheme}://{host}{(site.IsDefaultPort ? "" : $":{site.Port}")}{address}";
    }

    /// <summary>An address as people write it on paper: without its scheme.</summary>
    /// <param name="address">A path with a leading slash.</param>
    /// <returns>Host and path, such as <c>clonazepam.example/stopping</c>.</returns>
    public string PaperAddress(string address) => WithoutScheme(Absolute(address));

    /// <summary>The letters beneath a code: what it holds, without its scheme.</summary>
    /// <param name="address">A path with a leading slash.</param>
    /// <returns>Host and path in ASCII, such as <c>clonazepam.example/stopping</c>.</returns>
    public string CodeLetters(string address) => WithoutScheme(CodeAddress(address));

    private static string WithoutScheme(string absolute) => absolute.TrimEnd('/')[(absolute.IndexOf("//", StringComparison.Ordinal) + 2)..];
}
