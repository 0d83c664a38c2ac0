using ClonazepamInfo.Content.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>Turns a checked Markdown text into the parts of a body.</summary>
internal sealed class BodyWriter(UiText labels, IReadOnlyList<Situation> situations, IReadOnlyDictionary<string, Source> sources, SiteMap addresses, string glossaryAddress, string sourcesAddress)
{
    /// <summary>The kinds of box by the word that opens them.</summary>
    public static IReadOnlyDictionary<string, Urgency> Boxes { get; } = new Dictionary<string, Urgency>(StringComparer.Ordinal)
    {
        ["emergency"] = Urgency.Emergency,
        ["urgent"] = Urgency.Urgent,
        ["warning"] = Urgency.Warning,
        ["info"] = Urgency.Info,
    };

    public IReadOnlyList<BodyPart> Write(MarkdownText text)
    {
        SituationMarks.Put(text, situations);
        ListCitations.Gather(text);
        JoinCitations(text);
        var parts = new List<BodyPart>();
        var prose = new List<Block>();
        void EndProse()
        {
            if (prose.Count > 0)
            {
                parts.Add(new Prose(Render(prose)));
                prose.Clear();
            }
        }

        foreach (var block in text.Document)
        {
            switch (block)
            {
                case YamlFrontMatterBlock:
                    break;
                case HeadingBlock heading:
                    EndProse();
                    parts.Add(new Heading(heading.Level, MarkdownText.IdOf(heading)!, MarkdownText.TextOf(heading), MarkdownText.CountryOf(heading)));
                    break;
                case CustomContainer box when !PeoplePicture.Is(box):
                    EndProse();
                    parts.Add(new Box(Boxes[box.Info!], box.Arguments!.Trim(), Render(box)));
                    break;
                default:
                    prose.Add(block);
                    break;
            }
        }

        EndProse();
        return parts;
    }

    /// <summary>A citation clings to the word before it, so that no line begins with a lonely number.</summary>
    private static void JoinCitations(MarkdownText text)
    {
        foreach (var citation in text.Document.Descendants<CitationInline>())
        {
            if (citation.PreviousSibling is LiteralInline literal)
            {
                literal.Content.TrimEnd();
            }
            else if (citation.PreviousSibling is LineBreakInline lineBreak)
            {
                lineBreak.Remove();
            }
        }
    }

    private string Render(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        renderer.ObjectRenderers.Insert(0, new ParagraphRenderer(labels));
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(labels, sources, sourcesAddress));
        renderer.ObjectRenderers.Insert(0, new TermRenderer(glossaryAddress));
        renderer.ObjectRenderers.Insert(0, new PeopleRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SectionLinkRenderer(labels, addresses));
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return writer.ToString().Trim();
    }

    private sealed class ParagraphRenderer(UiText labels) : HtmlObjectRenderer<ParagraphBlock>
    {
        private static readonly Markdig.Renderers.Html.ParagraphRenderer Ordinary = new();

        protected override void Write(HtmlRenderer renderer, ParagraphBlock block)
        {
            if (!block.ContainsData(ListCitations.GatheredClass))
            {
                Ordinary.Write(renderer, block);
                return;
            }

            renderer.EnsureLine();
            renderer.Write("<p class=\"").Write(ListCitations.GatheredClass).Write("\">").WriteEscape(labels.Section.ListSources).Write(" ");
            renderer.WriteChildren(block.Inline!);
            renderer.WriteLine("</p>");
        }
    }

    private sealed class CitationRenderer(UiText labels, IReadOnlyDictionary<string, Source> sources, string sourcesAddress)
        : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            if (citation.IsNoClaim)
            {
                return;
            }

            renderer.Write("<span class=\"cite\">");
            var cited = citation.Keys.Select(key => sources[key]).OrderBy(source => source.Number).ToList();
            for (var i = 0; i < cited.Count; i++)
            {
                if (i > 0)
                {
                    renderer.Write("<span class=\"comma\">, </span>");
                }

                Write(renderer, cited[i]);
            }

            renderer.Write("</span>");
        }

        private void Write(HtmlRenderer renderer, Source source)
        {
            var number = source.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var unconfirmed = source.Kind == SourceKind.ToConfirm;
            var words = unconfirmed ? $"{number}, {labels.Section.ToBeConfirmed}" : number;
            renderer.Write("<a href=\"").Write(sourcesAddress).Write("#").Write(source.Fragment).Write("\"");
            renderer.Write(unconfirmed ? " class=\"unconfirmed\"" : "");
            renderer.Write(" aria-label=\"").WriteEscape(UiText.Format(labels.Section.SourceName, words, source.Title)).Write("\">");
            renderer.WriteEscape(words).Write("</a>");
        }
    }

    private sealed class TermRenderer(string glossaryAddress) : HtmlObjectRenderer<TermInline>
    {
        protected override void Write(HtmlRenderer renderer, TermInline term)
        {
            renderer.Write("<a class=\"term\" href=\"").Write(glossaryAddress).Write("#").Write(term.Term.Fragment);
            renderer.Write("\" title=\"").WriteEscape(term.Term.Meaning).Write("\">").WriteEscape(term.Text).Write("</a>");
        }
    }

    /// <summary>Links to a section carry its number, for paper.</summary>
    private sealed class SectionLinkRenderer(UiText labels, SiteMap addresses) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(link.Url).Write("\"");
            var number = link.Url!.StartsWith('/') ? addresses.Find(link.Url.Split('#')[0])?.Number : null;
            if (!string.IsNullOrEmpty(number))
            {
                renderer.Write(" data-see=\"").WriteEscape(UiText.Format(labels.Section.See, number)).Write("\"");
            }

            renderer.Write(">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }
}
