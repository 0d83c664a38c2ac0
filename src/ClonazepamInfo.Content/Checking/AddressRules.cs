using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for addresses that were published: every one works permanently.</summary>
internal static class AddressRules
{
    public static void Check(ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        var redirects = content.Redirects
            .GroupBy(redirect => redirect.From, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().To, StringComparer.Ordinal);
        foreach (var (from, to, line, _) in content.Redirects)
        {
            if (from.Contains('#'))
            {
                OldHeading(from, to, line, content, addresses, problems);
                continue;
            }

            Redirect(from, to, line, redirects, content, addresses, problems);
        }

        Published(content, addresses, problems);
    }

    private static void Redirect(
        string from,
        string to,
        int line,
        Dictionary<string, string> redirects,
        ContentDraft content,
        SiteMap addresses,
        ProblemLog problems)
    {
        void Error(string code, string message) => problems.Error(Names.RedirectsFile, line, code, message);

        if (!IsAddress(from))
        {
            Error(ProblemCode.RedirectBad,
                $"\"{from}\" is not an address; write it in lower case with a leading slash and no slash at the end");
        }
        else if (IsReserved(from, content))
        {
            Error(ProblemCode.RedirectBad, $"\"{from}\" is an address of the site itself, which the redirect would hide; remove it");
        }
        else if (addresses.Find(from) is not null)
        {
            Error(ProblemCode.RedirectBad, $"\"{from}\" is a page, which the redirect would hide; remove one of the two");
        }
        else if (addresses.Redirect(from) is { } elsewhere && elsewhere != to)
        {
            Error(ProblemCode.RedirectBad, $"\"{from}\" is an alias already and leads to \"{elsewhere}\"; remove one of the two");
        }
        else if (Loops(from, redirects))
        {
            Error(ProblemCode.RedirectLoop, $"\"{from}\" leads back to itself");
        }
        else
        {
            Target(to, line, content, addresses, problems);
        }
    }

    /// <summary>A heading that was renamed or moved, such as <c>/stopping#old: /stopping#new</c>.</summary>
    private static void OldHeading(string from, string to, int line, ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        var path = from.Split('#')[0];
        var fragment = from[(path.Length + 1)..];
        if (content.IsUnreadable(path))
        {
            return;
        }

        if (!Names.IsId(fragment) || addresses.Resolve(path) is not { Kind: SitePageKind.Section } page)
        {
            problems.Error(Names.RedirectsFile, line, ProblemCode.RedirectBad,
                $"\"{from}\" is not an old heading; write the address of its section, # and the id that it had, such as /stopping#old-id");
        }
        else if (page.Fragments.Contains(fragment))
        {
            problems.Error(Names.RedirectsFile, line, ProblemCode.RedirectBad,
                $"\"{from}\" is a heading of today, which leads to itself; remove the line");
        }
        else
        {
            Target(to, line, content, addresses, problems);
        }
    }

    /// <summary>Where an old address leads.</summary>
    private static void Target(string to, int line, ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        void Error(string code, string message) => problems.Error(Names.RedirectsFile, line, code, message);

        var target = to.Split('#')[0];
        if (!to.StartsWith('/'))
        {
            Error(ProblemCode.RedirectBad,
                $"\"{to}\" is not an address of this site; an old address can lead only to a page here, such as /stopping");
        }
        else if (content.IsUnreadable(target))
        {
            return;
        }
        else if (addresses.Redirect(target) is { } further)
        {
            Error(ProblemCode.RedirectChain, $"\"{to}\" redirects to \"{further}\"; redirect there directly");
        }
        else if (addresses.Find(target) is not { } destination)
        {
            Error(
                ProblemCode.LinkAddress, $"no section \"{to}\"{problems.Suggest(to, addresses.Pages.Select(known => known.Address), "")}");
        }
        else if (to.Length > target.Length && !destination.Fragments.Contains(to[(target.Length + 1)..]))
        {
            Error(ProblemCode.LinkFragment,
                $"no heading \"#{to[(target.Length + 1)..]}\" at "
                + $"\"{target}\"{problems.Suggest(to[(target.Length + 1)..], destination.Fragments, target + "#")}");
        }
    }

    private static bool IsAddress(string text) =>
        text.Length > 1 && text[0] == '/' && text[^1] != '/' && !text.Contains("//", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '/' or '-' or '.' or '_')

        // No request arrives with such a segment: browsers take them out (RFC 3986 section 5.2.4).
        && !text.Split('/').Any(segment => segment is "." or "..");

    /// <summary>Whether an alias or redirect may have an address; if not, it is reported, and is not to be listed.</summary>
    private static bool CanLead(string from, ContentDraft content) =>
        IsAddress(from)
        && !IsReserved(from, content)
        && !SitePaths.ReservedFragments.Any(reserved => from[(from.LastIndexOf('/') + 1)..].StartsWith(reserved, StringComparison.Ordinal));

    /// <summary>Whether an address is below one of the site itself, in any language, such as <c>/health/live</c>.</summary>
    private static bool IsReserved(string address, ContentDraft content)
    {
        var segments = address[1..].Split('/');
        var first = segments.Length > 1 && content.Leaflets.Any(leaflet => leaflet.Prefix == "/" + segments[0]) ? segments[1] : segments[0];

        // What hosts keep for themselves: /.well-known (RFC 8615), and a static copy's _headers and the like.
        return SitePaths.Reserved.Contains(first) || first.StartsWith('.') || first.StartsWith('_');
    }

    /// <summary>A link to a heading opens its section at the top, and tells nobody, if the heading has another id or place.</summary>
    private static void PublishedHeading(string address, int line, ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        var path = address.Split('#')[0];
        var fragment = address[(path.Length + 1)..];
        if (addresses.Resolve(path) is { } page && LinkRules.HeadingsAreRead(page, content) && !page.Fragments.Contains(fragment)
            && !addresses.OldHeadings.ContainsKey($"{page.Address}#{fragment}"))
        {
            var elsewhere = addresses.Pages.FirstOrDefault(other => other.Kind == SitePageKind.Section && other.Fragments.Contains(fragment));

            // It went with its section, and its links lead where those of the section lead.
            if (elsewhere is null && content.Redirects.Any(redirect => redirect.From == path && redirect.Withdrawal is not null))
            {
                return;
            }

            problems.Error(Names.PublishedFile, line, ProblemCode.AddressLost,
                $"the heading \"{address}\" was published and is gone; say in {Names.RedirectsFile} where its text is now, such as "
                + $"{page.Address}#{fragment}: {elsewhere?.Address ?? page.Address}#{(elsewhere is null ? "new-id" : fragment)}");
        }
    }

    private static bool Loops(string from, Dictionary<string, string> redirects)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var at = from;
        while (redirects.TryGetValue(at, out var next))
        {
            at = next.Split('#')[0];
            if (!seen.Add(at))
            {
                return true;
            }
        }

        return false;
    }

    private static void Published(ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        var listed = content.Published.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);

        // An address may be the alias of a section whose front matter cannot be read, or be in a list that cannot be read.
        var isKnown = content.IsComplete && (content.Redirects.Count > 0 || !problems.HasProblemIn(Names.RedirectsFile));
        foreach (var (address, line) in content.Published)
        {
            if (isKnown && address.Contains('#'))
            {
                PublishedHeading(address, line, content, addresses, problems);
            }
            else if (isKnown && addresses.Find(address) is null && addresses.Redirect(address) is null)
            {
                var hint = problems.Suggest(address, addresses.Pages.Select(known => known.Address), "");
                problems.Error(Names.PublishedFile, line, ProblemCode.AddressLost,
                    $"\"{address}\" was published and no longer resolves; add an alias to a section, or a line to "
                    + $"{Names.RedirectsFile}{hint}");
            }
        }

        if (content.Published.Count == 0 && problems.HasProblemIn(Names.PublishedFile))
        {
            return;
        }

        var end = content.Published.Count == 0 ? 1 : content.Published[^1].Line;
        var leading = addresses.Redirects.Keys.Where(from => CanLead(from, content));
        foreach (var address in addresses.Pages.Select(destination => destination.Address).Concat(leading))
        {
            if (!listed.Contains(address))
            {
                problems.Error(Names.PublishedFile, end, ProblemCode.AddressUnlisted,
                    $"the new address \"{address}\" is not listed; append it as a line, and it stays valid permanently");
            }
        }
    }
}
