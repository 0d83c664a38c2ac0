using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for links: every one leads somewhere, and nowhere dangerous.</summary>
internal static partial class LinkRules
{
    private static readonly string[] Schemes = ["https", "mailto", "tel"];

    public static void Check(MarkdownText text, string language, ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        foreach (var link in text.Links.Where(link => !link.IsImage))
        {
            Check(link.Url ?? "", text, MarkdownText.LineOf(link), language, content, addresses, problems);
        }
    }

    private static void Check(
        string url, MarkdownText text, int line, string language, ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        var file = text.File.Path;
        if (url.StartsWith('#'))
        {
            if (!text.Headings.Any(heading => MarkdownText.IdOf(heading) == url[1..]))
            {
                problems.Error(file, line, ProblemCode.LinkFragment,
                    $"no heading \"{url}\" in this "
                    + $"section{problems.Suggest(url[1..], text.Headings.Select(MarkdownText.IdOf).OfType<string>(), "#")}");
            }
        }
        else if (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal))
        {
            Inside(url, file, line, language, content, addresses, problems);
        }
        else
        {
            Outside(url, file, line, problems);
        }
    }

    private static void Inside(
        string url, string file, int line, string language, ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        var cut = url.IndexOf('#', StringComparison.Ordinal);
        var (address, fragment) = cut < 0 ? (url, null) : (url[..cut], url[(cut + 1)..]);
        if (content.IsUnreadable(address))
        {
            return;
        }

        if (addresses.Redirect(address) is { } target)
        {
            problems.Error(file, line, ProblemCode.LinkRedirected, $"\"{address}\" is an alias or old address; write \"{target}\"");
        }
        else if (addresses.Find(address) is not { } destination)
        {
            var known = addresses.Pages.Where(known => known.Language == language).Select(known => known.Address);
            problems.Error(file, line, ProblemCode.LinkAddress, $"no section \"{address}\"{problems.Suggest(address, known, "")}");
        }
        else if (fragment is not null && !destination.Fragments.Contains(fragment) && HeadingsAreRead(destination, content))
        {
            problems.Error(file, line, ProblemCode.LinkFragment,
                $"no heading \"#{fragment}\" at \"{address}\"{problems.Suggest(fragment, destination.Fragments, address + "#")}");
        }
    }

    /// <summary>Whether the headings of a page are known: a section with a broken text is no reason to call a link to it wrong.</summary>
    private static bool HeadingsAreRead(SitePage destination, ContentDraft content) =>
        content.Leaflets.Where(leaflet => leaflet.Language == destination.Language).All(leaflet => destination.Kind == SitePageKind.Section
            ? leaflet.Sections.Where(section => section.Id == destination.Id).All(section => section.Text is not null)
            : leaflet.IsComplete);

    [GeneratedRegex(@"^tel:\+?[0-9]+(-[0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dialled();

    private static void Outside(string url, string file, int line, ProblemLog problems)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme == Uri.UriSchemeFile)
        {
            problems.Error(file, line, ProblemCode.LinkAddress,
                $"\"{url}\" is not an address; inside the site write it with a leading slash, such as /stopping");
        }
        else if (!Schemes.Contains(uri.Scheme, StringComparer.Ordinal))
        {
            problems.Error(file, line, ProblemCode.LinkScheme,
                $"links may begin with {string.Join(", ", Schemes.Select(scheme => scheme + ":"))} or /, not \"{uri.Scheme}:\"");
        }
        else if (uri.Scheme == "tel" && !Dialled().IsMatch(url))
        {
            problems.Error(file, line, ProblemCode.LinkAddress,
                $"\"{url}\" is not a number to dial; write its digits, such as tel:116123, and + where needed");
        }
        else if (uri.Scheme == Uri.UriSchemeMailto && (uri.UserInfo.Length == 0 || uri.Host.Length == 0))
        {
            problems.Error(file, line, ProblemCode.LinkAddress,
                $"\"{url}\" is not an address to write to, such as mailto:name@example.org");
        }
    }
}
