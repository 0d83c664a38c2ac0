namespace ClonazepamInfo.Benchmarks.Generating;

/// <summary>Writes sections in the shapes of the real ones: paragraphs, boxes, lists, headings, citations, links, a term.</summary>
internal sealed class SectionWriter(Words words)
{
    /// <summary>What the id of a section's first heading ends with.</summary>
    public const string FirstHeading = "-h1";

    private const string SecondHeading = "-h2";

    private static readonly string[] Boxes = ["emergency", "warning", "info"];

    /// <summary>Writes one section.</summary>
    /// <param name="chapter">Its chapter.</param>
    /// <param name="place">Its place in it.</param>
    /// <param name="near">The section that comes next.</param>
    /// <param name="far">Any other.</param>
    /// <param name="alias">An alias, or null.</param>
    public string Write(Chapter chapter, int place, string near, string far, string? alias)
    {
        var id = chapter.Sections[place];
        var sources = chapter.Sources;
        var own = $"[@{sources[place % sources.Count]}]";
        string IsSafety() => words.Below(8) == 0 ? "true" : "false";
        return $$"""
            ---
            title: {{TitleOf(id)}}
            summary: "{{Plain()}}"
            {{(alias is null ? "" : $"aliases: [{alias}]\n")}}codes: { qrd: "{{200_000_000 + (chapter.Index * 100) + place}}" }
            changes:
              - { on: 2026-11-{{10 + words.Below(14)}}, note: Clearer words on what to do., safety: {{IsSafety()}} }
              - { on: 2026-10-{{10 + words.Below(20)}}, note: First published., safety: false }
            ---
            {{Paragraph(2)}} {{own}}

            {{Paragraph(2)}} Your notes may call it {{chapter.Terms[place % chapter.Terms.Count]}}. {{Cite(sources)}}

            :::{{Boxes[place % Boxes.Length]}} {{words.OneOf(Vocabulary.BoxTitles)}}
            {{Items(3, sources)}}
            :::

            There is more in [{{TitleOf(near)}}](/{{near}}). [@none]

            ## {{words.OneOf(Vocabulary.Headings)}} {#{{id}}{{FirstHeading}}}

            {{Paragraph(3)}} {{Cite(sources)}}

            {{Items(4, sources)}}

            ## {{words.OneOf(Vocabulary.Headings)}} {#{{id}}{{SecondHeading}}}

            {{Paragraph(2)}} {{Cite(sources)}}

            Read [{{TitleOf(far)}}](/{{far}}#{{far}}{{FirstHeading}}) to know the signs. [@none]

            """;
    }

    private static string TitleOf(string id) => Words.Capital(id.Replace('-', ' '));

    private string Plain() => words.Fill(Vocabulary.Sentences).Replace("**", "", StringComparison.Ordinal);

    private string Paragraph(int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => words.Fill(Vocabulary.Sentences)));

    private string Cite(IReadOnlyList<string> sources) =>
        sources.Count > 1 && words.Below(2) == 0
            ? $"[@{sources[0]}; @{sources[1 + words.Below(sources.Count - 1)]}]"
            : $"[@{words.OneOf(sources)}]";

    /// <summary>A list; the items of every second one cite the same source, which readers then see once.</summary>
    private string Items(int count, IReadOnlyList<string> sources)
    {
        var common = words.Below(2) == 0 ? Cite(sources) : null;
        return string.Join('\n', Enumerable.Range(0, count).Select(_ => $"- {words.Fill(Vocabulary.Items)} {common ?? Cite(sources)}"));
    }
}
