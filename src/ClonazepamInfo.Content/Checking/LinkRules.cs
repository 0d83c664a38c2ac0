using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for links: every one leads somewhere, and nowhere dangerous.</summary>
internal static partial class LinkRules
{
    private static readonly string[] Schemes = ["https", "mailto", "tel"];

    public static void Check(MarkdownText text, string language, ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        foreach (var link in text.Links.Where(link => !link.IsImage))
        {
            var url = link.Url ?? "";
            var line = MarkdownText.LineOf(link);
            Check(url, text, line, language, content, addresses, problems);
            Number(url, PlainText.Of(link), text.File.Path, line, language, content, problems);
            Shown(url, PlainText.Of(link), text.File.Path, line, problems);
        }
    }

    /// <summary>Words that are an address are the link's own.</summary>
    private static void Shown(string url, string words, string file, int line, ProblemLog problems)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return;
        }

        var isOther = uri.Scheme == Uri.UriSchemeMailto
            ? words.Contains('@', StringComparison.Ordinal) && !words.Contains($"{uri.UserInfo}@{uri.Host}", StringComparison.OrdinalIgnoreCase)
            : StrayMarkup.Address(words) is { } shown && HostOf(shown) != HostOf(url);
        if (isOther)
        {
            problems.Error(file, line, ProblemCode.LinkMisleading,
                $"the link leads to {url}, but readers see \"{words}\"; write the same address in both, or say in words what is there");
        }
    }

    private static string HostOf(string address)
    {
        var host = address.Split("//", 2)[^1].Split('/', '?', '#')[0].TrimEnd('.', ',').ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }

    /// <summary>A link that calls shows the number that it calls.</summary>
    private static void Number(
        string url, string words, string file, int line, string language, ContentDraft content, ProblemLog problems)
    {
        if (!Dialled().IsMatch(url))
        {
            return;
        }

        var call = url["tel:".Length..];
        var countries = content.Leaflets
            .Where(leaflet => leaflet.Language == language)
            .SelectMany(leaflet => leaflet.Countries)
            .Select(country => country.Id)
            .ToList();
        var shown = string.Concat(words.Where(c => char.IsAsciiDigit(c)));
        if (!DialledNumber.Calls(call, WithoutWords(words), countries) && !DialledNumber.Calls(call, shown, countries))
        {
            problems.Error(file, line, ProblemCode.LinkMisleading,
                $"the link dials {call}, but readers see \"{words}\"; write the same number in both, with the calling code of a country "
                + $"of {Names.HelplinesFile} where there is a +");
        }
    }

    /// <summary>Letters that stand for digits are capitals next to digits: "call 1-800-FDA-1088".</summary>
    private static string WithoutWords(string words) => Keyed().Match(words) is { Success: true } number ? number.Value : "";

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
            Outside(url, file, line, content, problems);
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
    public static bool HeadingsAreRead(SitePage destination, ContentDraft content) =>
        content.Leaflets.Where(leaflet => leaflet.Language == destination.Language).All(leaflet => destination.Kind == SitePageKind.Section
            ? leaflet.Sections.Where(section => section.Id == destination.Id).All(section => section.Text is not null)
            : leaflet.IsComplete);

    [GeneratedRegex(@"^tel:\+?[0-9]+(-[0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dialled();

    [GeneratedRegex(@"[0-9+(][0-9A-Z()+\u00A0 -]*", RegexOptions.CultureInvariant)]
    private static partial Regex Keyed();

    private static void Outside(string url, string file, int line, ContentDraft content, ProblemLog problems)
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
        else if (OutsideAddress.Fault(uri, url) is { } fault)
        {
            problems.Error(file, line, ProblemCode.LinkMisleading, fault);
        }
        else if (content.Site is { } site && OwnPath(uri, site) is { } path)
        {
            problems.Error(file, line, ProblemCode.LinkToOwnSite,
                $"\"{url}\" is this site; write \"{path}\", which is checked and keeps working wherever the site is");
        }
    }

    /// <summary>The address within the site, or null for one of another site.</summary>
    private static string? OwnPath(Uri uri, Uri site)
    {
        var root = site.AbsolutePath.TrimEnd('/');
        return uri.IdnHost == site.IdnHost
            && uri.Port == site.Port
            && (uri.AbsolutePath + "/").StartsWith(root + "/", StringComparison.Ordinal)
            ? (uri.AbsolutePath[root.Length..] is { Length: > 0 } path ? path : "/") + uri.Fragment
            : null;
    }
}
