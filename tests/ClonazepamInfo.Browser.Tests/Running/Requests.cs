using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>What a page asks for while a reader uses it.</summary>
internal static class Requests
{
    /// <summary>
    /// Notes an address. Chromium looks for the icon by itself, after the page and again when a fragment changes; it is kept
    /// forever and says nothing.
    /// </summary>
    public static void AddUnlessIcon(this ICollection<string> addresses, IRequest request)
    {
        if (!new Uri(request.Url).AbsolutePath.StartsWith("/icon.", StringComparison.Ordinal))
        {
            addresses.Add(request.Url);
        }
    }
}
