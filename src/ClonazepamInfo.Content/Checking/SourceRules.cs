using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for citations: every clinical statement has a source, and every source is cited.</summary>
internal static class SourceRules
{
    public static void Check(ContentDraft content, ProblemLog problems)
    {
        // Where the list itself cannot be read, it alone is the problem, and not every citation.
        var listIsRead = content.Sources.Count > 0 || !problems.HasProblemIn(Names.SourcesFile);
        var used = new HashSet<string>(StringComparer.Ordinal);
        void Use(string key, string file, int line)
        {
            used.Add(key);
            if (key == CitationInline.NoClaim)
            {
                problems.Error(file, line, ProblemCode.CitationMalformed,
                    $"[@{CitationInline.NoClaim}] says that no clinical fact is stated, so it must be the only one; remove it, "
                    + "or the other sources");
                return;
            }

            if (!content.Sources.TryGetValue(key, out var source))
            {
                if (!listIsRead)
                {
                    return;
                }

                problems.Error(file, line, ProblemCode.SourceUnknown,
                    $"no source \"{key}\" in {Names.SourcesFile}{problems.Suggest(key, content.Sources.Keys, "")}");
            }
            else if (source.IsOnlyForHelplines && !file.EndsWith("/" + Names.HelplinesFile, StringComparison.Ordinal))
            {
                problems.Error(file, line, ProblemCode.SourceNotAllowed,
                    $"only helplines may cite \"{key}\"; cite a source that is closer to the publisher of the fact, or leave the "
                    + "statement out");
            }
        }

        foreach (var leaflet in content.Leaflets)
        {
            foreach (var text in leaflet.Texts)
            {
                Paragraphs(text, problems);
                foreach (var citation in text.Citations.Where(citation => !citation.IsNoClaim))
                {
                    foreach (var key in citation.Keys)
                    {
                        Use(key, text.File.Path, MarkdownText.LineOf(citation));
                    }
                }
            }

            var inData = leaflet.Countries
                .SelectMany(country => country.Lines)
                .SelectMany(line => line.SourceKeys)
                .Select(source => (source, Names.HelplinesFile))
                .Concat(leaflet.Article.Statements
                    .SelectMany(statement => statement.SourceKeys)
                    .Concat(leaflet.Article.Missing.SelectMany(missing => missing.SourceKeys))
                    .Select(source => (source, Names.ArticleFile)));
            foreach (var ((key, line), name) in inData)
            {
                Use(key, leaflet.PathOf(name), line);
            }
        }

        // A source may be cited in a file that cannot be read.
        var allIsRead = content.IsComplete && content.Leaflets.All(leaflet =>
            leaflet.About?.Text is not null
            && (leaflet.Countries.Count > 0 || !problems.HasProblemIn(leaflet.PathOf(Names.HelplinesFile)))
            && (leaflet.Article.Statements.Count > 0 || !problems.HasProblemIn(leaflet.PathOf(Names.ArticleFile))));
        foreach (var (key, unused) in content.Sources.Where(entry => allIsRead && !used.Contains(entry.Key)))
        {
            problems.Error(Names.SourcesFile, unused.Line, ProblemCode.SourceUnused, $"nothing cites \"{key}\"; cite it or remove it");
        }
    }

    private static void Paragraphs(MarkdownText text, ProblemLog problems)
    {
        foreach (var paragraph in text.Paragraphs)
        {
            if (!paragraph.Inline!.FindDescendants<CitationInline>().Any() && !LeadsIntoList(paragraph))
            {
                problems.Error(text.File.Path, MarkdownText.LineOf(paragraph), ProblemCode.CitationMissing,
                    $"no citation; add [@key], or [@{CitationInline.NoClaim}] where no clinical fact is stated");
            }
        }
    }

    /// <summary>"Tell your doctor if you have:" makes no statement without the list, whose items have their own citations.</summary>
    private static bool LeadsIntoList(ParagraphBlock paragraph)
    {
        var siblings = paragraph.Parent!;
        var next = siblings.IndexOf(paragraph) + 1;
        return next < siblings.Count && siblings[next] is ListBlock && MarkdownText.TextOf(paragraph).EndsWith(':');
    }
}
