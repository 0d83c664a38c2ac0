using System.Globalization;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for citations: every clinical statement has a source, and every source is cited.</summary>
internal static class SourceRules
{
    /// <summary>Labels change; advice from a text that nobody looked at for a year may have been withdrawn.</summary>
    private const int YearsUntilStale = 1;

    public static void Check(ContentDraft content, DateOnly today, ProblemLog problems)
    {
        foreach (var source in content.Sources.Values.Where(source => source.SeenOn?.AddYears(YearsUntilStale) < today))
        {
            problems.Warning(Names.SourcesFile, source.Line, ProblemCode.SourceStale,
                $"\"{source.Key}\" was last read on {source.SeenOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, more than a "
                + "year ago; read it again, and write the day in `seen-on`");
        }

        foreach (var text in content.Leaflets.SelectMany(leaflet => leaflet.Texts))
        {
            Paragraphs(text, problems);
        }

        var uses = content.Leaflets.SelectMany(Uses).ToList();
        foreach (var (key, file, line) in uses)
        {
            Use(key, file, line, content, problems);
        }

        var used = uses.Select(use => use.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, unused) in content.Sources.Where(source => !used.Contains(source.Key) && AllIsRead(content, problems)))
        {
            problems.Error(Names.SourcesFile, unused.Line, ProblemCode.SourceUnused, $"nothing cites \"{key}\"; cite it or remove it");
        }
    }

    private static IEnumerable<(string Key, string File, int Line)> Uses(LeafletDraft leaflet)
    {
        var inTexts =
            from text in leaflet.Texts
            from citation in text.Citations
            where !citation.IsNoClaim
            from key in citation.Keys
            select (key, text.File.Path, MarkdownText.LineOf(citation));
        var ofHelplines = leaflet.Countries.SelectMany(country => country.Lines).SelectMany(line => line.SourceKeys);
        var ofArticle = leaflet.Article.Statements.SelectMany(statement => statement.SourceKeys)
            .Concat(leaflet.Article.Missing.SelectMany(missing => missing.SourceKeys));
        return inTexts
            .Concat(ofHelplines.Select(key => (key.Value, leaflet.PathOf(Names.HelplinesFile), key.Line)))
            .Concat(ofArticle.Select(key => (key.Value, leaflet.PathOf(Names.ArticleFile), key.Line)));
    }

    private static void Use(string key, string file, int line, ContentDraft content, ProblemLog problems)
    {
        if (key == CitationInline.NoClaim)
        {
            problems.Error(file, line, ProblemCode.CitationMalformed,
                $"[@{CitationInline.NoClaim}] says that no clinical fact is stated, so it must be the only one; remove it, "
                + "or the other sources");
        }
        else if (!content.Sources.TryGetValue(key, out var source))
        {
            // If the list itself cannot be read, it alone is the problem, and not every citation.
            if (content.Sources.Count > 0 || !problems.HasProblemIn(Names.SourcesFile))
            {
                problems.Error(file, line, ProblemCode.SourceUnknown,
                    $"no source \"{key}\" in {Names.SourcesFile}{problems.Suggest(key, content.Sources.Keys, "")}");
            }
        }
        else if (source.OnlyFor.Count > 0 && PlacesOf(file, content).ToList() is var places && !places.Exists(source.OnlyFor.Contains))
        {
            problems.Error(file, line, ProblemCode.SourceNotAllowed,
                $"only {string.Join(", ", source.OnlyFor)} may cite \"{key}\"; cite a source that is closer to the publisher of the "
                + $"fact, or leave the statement out; where that would be unsafe, add \"{places[0]}\" to `only-for` in "
                + $"{Names.SourcesFile}");
        }
    }

    /// <summary>
    /// What `only-for` calls a file: its section by the id of today or an old one, or the name of a data file without its ending.
    /// </summary>
    private static IEnumerable<string> PlacesOf(string file, ContentDraft content) =>
        content.Leaflets.SelectMany(leaflet => leaflet.Sections).FirstOrDefault(section => section.File.Path == file) is { } section
            ? section.Aliases.Select(alias => alias.Value).Prepend(section.Id)
            : [Path.GetFileNameWithoutExtension(file)];

    /// <summary>Whether every file that may cite a source could be read.</summary>
    private static bool AllIsRead(ContentDraft content, ProblemLog problems) =>
        content.IsComplete && content.Leaflets.All(leaflet =>
            leaflet.About?.Text is not null
            && (leaflet.Countries.Count > 0 || !problems.HasProblemIn(leaflet.PathOf(Names.HelplinesFile)))
            && (leaflet.Article.Statements.Count > 0 || !problems.HasProblemIn(leaflet.PathOf(Names.ArticleFile))));

    private static void Paragraphs(MarkdownText text, ProblemLog problems)
    {
        foreach (var paragraph in text.Paragraphs)
        {
            if (!paragraph.Inline!.FindDescendants<CitationInline>().Any()
                && !MarkdownText.LeadsIntoList(paragraph) // It makes no statement without the list.
                && !IsInCitedList(paragraph)
                && !text.Misread.ContainsKey(paragraph)
                && !Misread.HasMalformedCitation(paragraph))
            {
                problems.Error(text.File.Path, MarkdownText.LineOf(paragraph), ProblemCode.CitationMissing,
                    $"no citation; add [@key], or [@{CitationInline.NoClaim}] where no clinical fact is stated");
            }
        }
    }

    /// <summary>"You may notice: [@key]" cites for the items below that cite nothing themselves.</summary>
    private static bool IsInCitedList(ParagraphBlock paragraph) =>
        MarkdownText.LeadsInto(paragraph) is { Inline: { } leadIn }
        && leadIn.FindDescendants<CitationInline>().Any(citation => !citation.IsNoClaim);
}
