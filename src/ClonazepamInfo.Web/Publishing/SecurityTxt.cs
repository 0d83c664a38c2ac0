using System.Globalization;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>Writes <c>/.well-known/security.txt</c> (RFC 9116): where a vulnerability is reported.</summary>
internal static class SecurityTxt
{
    public const string Address = "/.well-known/security.txt";

    public const string ContentType = "text/plain; charset=utf-8";

    /// <returns>The text, or null where the settings name no contact or one that no longer holds.</returns>
    public static string? Write(SiteOptions site, DateOnly today) =>
        site is { SecurityContact.Length: > 0, SecurityExpires: { } expires } && today < expires
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Contact: {site.SecurityContact}\nExpires: {expires:yyyy-MM-dd}T00:00:00Z\nCanonical: {site.Absolute(Address)}\n")
            : null;
}
