using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Addresses;

/// <summary>Builds the site map from the drafts. If two pages claim one address, the first gets it; the rules report the other.</summary>
internal static class SiteMapBuilder
{
    public static SiteMap Build(ContentDraft content)
    {
        var pages = new Dictionary<string, SitePage>(StringComparer.Ordinal);
        foreach (var page in content.Leaflets.SelectMany(leaflet => PagesOf(leaflet, content)))
        {
            pages.TryAdd(page.Address, page);
        }

        foreach (var path in SitePaths.SharedResources)
        {
            pages.TryAdd("/" + path, Resource("/" + path, content.Medicine.DefaultLanguage));
        }

        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var leaflet in content.Leaflets)
        {
            foreach (var section in leaflet.Sections)
            {
                foreach (var (alias, _) in section.Aliases.Where(alias => Names.IsId(alias.Value)))
                {
                    redirects.TryAdd($"{leaflet.Prefix}/{alias}", AddressOf(leaflet, section.Id));
                }
            }
        }

        foreach (var (from, to, _, _) in content.Redirects.Where(redirect => !redirect.From.Contains('#')))
        {
            redirects.TryAdd(from, to);
        }

        // A browser keeps the fragment when it is redirected: the old heading is looked for on the page that the path leads to today.
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to, _, _) in content.Redirects)
        {
            if (from.Split('#') is [var path, var fragment])
            {
                headings.TryAdd($"{redirects.GetValueOrDefault(path, path).Split('#')[0]}#{fragment}", to);
            }
        }

        var words =
            from leaflet in content.Leaflets
            from row in leaflet.Synonyms
            from word in row.Words
            from section in row.SectionIds.Take(1)
            select (word.ToLowerInvariant(), AddressOf(leaflet, section.Value));

        // A reader in danger may type the word into the address field: "/suicidal".
        var ofDanger =
            from leaflet in content.Leaflets
            from kind in leaflet.Danger.Kinds
            from word in kind.Always.Concat(kind.Cries)
            from target in kind.TargetIds.Take(1)
            select (word.ToLowerInvariant(), AddressOf(leaflet, Names.SplitTarget(target.Value).Section));

        return new SiteMap(
            pages.Values, redirects.Where(redirect => !pages.ContainsKey(redirect.Key)), headings, [.. words, .. ofDanger]);
    }

    public static string AddressOf(LeafletDraft leaflet, string id) => $"{leaflet.Prefix}/{id}";

    private static IEnumerable<SitePage> PagesOf(LeafletDraft leaflet, ContentDraft content)
    {
        SitePage Page(SitePageKind kind, string id, string title, string number, IEnumerable<string> fragments) =>
            new(AddressOf(leaflet, id), kind, leaflet.Language, id, title, number, fragments.ToHashSet(StringComparer.Ordinal));

        var all = new List<string>();
        var first = leaflet.Chapters.Take(1).SelectMany(chapter => chapter.Sections);
        yield return Page(
            SitePageKind.Home,
            "",
            leaflet.Labels?.Home.Title ?? "",
            "",
            first.SelectMany(section => FragmentsOf(section, leaflet, content))) with
        {
            Address = leaflet.Prefix.Length == 0 ? "/" : leaflet.Prefix,
        };

        foreach (var chapter in leaflet.Chapters)
        {
            var ofChapter = new List<string> { chapter.Id };
            var sections = new List<SitePage>();
            foreach (var section in chapter.Sections)
            {
                var page = Page(
                    SitePageKind.Section,
                    section.Id,
                    section.Title,
                    leaflet.Numbers[section],
                    FragmentsOf(section, leaflet, content));
                ofChapter.AddRange(page.Fragments);
                sections.Add(page);
            }

            if (!chapter.IsSection)
            {
                yield return Page(SitePageKind.Chapter, chapter.Id, chapter.Title, leaflet.Numbers[chapter], ofChapter);
            }

            foreach (var section in sections)
            {
                yield return section;
            }

            all.AddRange(ofChapter);
        }

        foreach (var own in SitePaths.Pages.Where(page => page.IsIn(leaflet)))
        {
            var isAll = own.Id == SitePaths.WholeLeaflet;
            IEnumerable<string> fragments = isAll ? all : own.Id == SitePaths.About ? AboutFragments(leaflet) : [];
            var kind = isAll ? SitePageKind.WholeLeaflet : SitePageKind.Own;
            yield return Page(kind, own.Id, TitleOf(own, leaflet), "", fragments) with { ReadsQuery = own.ReadsQuery };
        }

        foreach (var path in SitePaths.Resources)
        {
            yield return Resource(AddressOf(leaflet, path), leaflet.Language);
        }
    }

    private static string TitleOf(OwnPage page, LeafletDraft leaflet) =>
        (page.Id == SitePaths.About ? leaflet.About?.Title : leaflet.Labels is { } labels ? page.Title(labels) : null) ?? "";

    private static SitePage Resource(string address, string language) =>
        new(address, SitePageKind.Resource, language, address[1..], address, "", new HashSet<string>(StringComparer.Ordinal));

    private static IEnumerable<string> FragmentsOf(SectionDraft section, LeafletDraft leaflet, ContentDraft content)
    {
        var lists = section.Shows switch
        {
            ReferenceList.Glossary => leaflet.Glossary.Select(term => term.Fragment),
            ReferenceList.OtherMedicines => leaflet.OtherMedicines.Select(medicine => medicine.Fragment),
            ReferenceList.Helplines => leaflet.Countries.Select(country => country.Fragment),
            ReferenceList.Sources => content.Sources.Values.Select(source => source.Fragment),
            _ => [],
        };
        return [section.Id, .. HeadingIds(section.Text), .. lists];
    }

    private static IEnumerable<string> AboutFragments(LeafletDraft leaflet) =>
        HeadingIds(leaflet.About?.Text).Concat(leaflet.Article.Statements.Select(statement => statement.Fragment));

    private static IEnumerable<string> HeadingIds(MarkdownText? text) =>
        text?.Headings.Select(MarkdownText.IdOf).OfType<string>() ?? [];
}
