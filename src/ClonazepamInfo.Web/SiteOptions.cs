using System.Text.RegularExpressions;

namespace ClonazepamInfo.Web;

/// <summary>How the site is known to the world.</summary>
internal sealed partial class SiteOptions
{
    /// <summary>The name of the section in the configuration.</summary>
    public const string SectionName = "Site";

    private static readonly char[] Between = [',', ' '];

    /// <summary>
    /// The site's public address, such as <c>https://clonazepam.example</c> or, where several sites share a host,
    /// <c>https://trust.example/clonazepam</c>. Every absolute address is made of it, never of a request's Host. Required outside
    /// Development: a sheet that is printed with a wrong address cannot be called back.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>
    /// The origins that may show the site's pages in a frame, with commas or blanks between them, such as
    /// <c>https://trust.example</c> (CSP Level 3, section 6.4.2). Empty, the default, allows none.
    /// </summary>
    public string FrameAncestors { get; set; } = "";

    /// <summary>
    /// Where a vulnerability is reported, as a URI such as <c>mailto:security@trust.example</c> (RFC 9116 section 2.5.3). Empty, the
    /// default, publishes no <c>/.well-known/security.txt</c>.
    /// </summary>
    public string SecurityContact { get; set; } = "";

    /// <summary>The day until which <see cref="SecurityContact"/> holds (section 2.5.5); required with it.</summary>
    public DateOnly? SecurityExpires { get; set; }

    /// <summary><see cref="FrameAncestors"/> as a list.</summary>
    internal IReadOnlyList<string> Framing => FrameAncestors.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the world reaches the site over https.</summary>
    public bool IsSecure => new Uri(PublicUrl).Scheme == Uri.UriSchemeHttps;

    /// <summary>Which option is wrong and why, or null.</summary>
    public string? Fault() =>
        PublicUrl.Length == 0
            ? $"{SectionName}:{nameof(PublicUrl)} is not set. Every printed sheet and code carries it: add --{SectionName}:{nameof(PublicUrl)}=https://clonazepam.example with the address that readers use."
            : Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0 && PlainPath().IsMatch(url.AbsolutePath)
                ? FrameFault()
                : $"{SectionName}:{nameof(PublicUrl)} must be an http or https address, such as https://clonazepam.example or https://trust.example/clonazepam, not \"{PublicUrl}\".";

    private string? FrameFault() =>
        Framing.FirstOrDefault(origin => !IsOrigin(origin)) is { } wrong
            ? $"{SectionName}:{nameof(FrameAncestors)} must hold origins, such as https://trust.example, not \"{wrong}\"."
            : SecurityFault();

    private string? SecurityFault() =>
        SecurityContact.Length == 0 && SecurityExpires is null ? null
        : !Uri.TryCreate(SecurityContact, UriKind.Absolute, out var contact) || contact.Scheme is not ("mailto" or "https" or "tel")
            ? $"{SectionName}:{nameof(SecurityContact)} must be a URI, such as mailto:security@trust.example or https://trust.example/report, not \"{SecurityContact}\"."
        : SecurityExpires is null
            ? $"{SectionName}:{nameof(SecurityExpires)} is not set. Say until when {SectionName}:{nameof(SecurityContact)} holds, within a year, such as 2027-06-30."
        : null;

    /// <summary>A path would be ignored and a semicolon would end the directive, so both are refused.</summary>
    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text.Replace("//*.", "//", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
        && url.PathAndQuery == "/"
        && url.Fragment.Length == 0
        && url.UserInfo.Length == 0
        && !text.AsSpan().ContainsAny(";'\"");

    /// <summary>The path of <see cref="PublicUrl"/>, which every address of the site begins with; empty for a host of its own.</summary>
    public string PathBase => new Uri(PublicUrl).AbsolutePath.TrimEnd('/');

    /// <summary>Makes an address of the site one of its host.</summary>
    /// <param name="address">A path with a leading slash, as the site map has it.</param>
    public string OnHost(string address) => PathBase + address;

    /// <summary>Makes an address of the site absolute.</summary>
    public string Absolute(string address)
    {
        // Scheme, host and port as they were understood: blanks, "/." and the like also pass as an address.
        return new Uri(PublicUrl).GetLeftPart(UriPartial.Authority) + OnHost(address);
    }

    /// <summary>
    /// Makes an address of the site absolute and writes it in ASCII alone: programs that read a code guess at other letters
    /// (RFC 5890, A-labels), such as <c>https://xn--mnchen-3ya.example/stopping</c>.
    /// </summary>
    public string CodeAddress(string address)
    {
        var site = new Uri(PublicUrl);
        var host = site.HostNameType == UriHostNameType.IPv6 ? site.Host : site.IdnHost;
        return $"{site.Scheme}://{host}{(site.IsDefaultPort ? "" : $":{site.Port}")}{OnHost(address)}";
    }

    /// <summary>An address as people write it on paper: without its scheme, such as <c>clonazepam.example/stopping</c>.</summary>
    public string PaperAddress(string address) => WithoutScheme(Absolute(address));

    /// <summary>The letters beneath a code: what it holds, without its scheme.</summary>
    public string CodeLetters(string address) => WithoutScheme(CodeAddress(address));

    /// <summary>Letters that mean the same in every program, and no empty segment.</summary>
    [GeneratedRegex("^(?:/[A-Za-z0-9._~-]+)*/?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPath();

    private static string WithoutScheme(string absolute) => absolute.TrimEnd('/')[(absolute.IndexOf("//", StringComparison.Ordinal) + 2)..];
}
