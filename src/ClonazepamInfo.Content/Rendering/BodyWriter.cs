using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Renders a checked Markdown text as the parts of a body. The text is not changed.</summary>
internal sealed class BodyWriter(BodyContext context)
{
    public IReadOnlyList<BodyPart> Write(MarkdownText text)
    {
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
                    parts.Add(new Heading(
                        heading.Level,
                        MarkdownText.IdOf(heading)!,
                        MarkdownText.TextOf(heading),
                        MarkdownText.CountryOf(heading)));
                    break;
                case CustomContainer points when KeyPoints.Is(points):
                    EndProse();
                    parts.Add(new KeyPointList(Render(points)));
                    break;
                case CustomContainer numbers when NumbersBlock.Is(numbers):
                    EndProse();
                    parts.Add(new NumbersToCall(NumbersBlock.PurposeOf(numbers)));
                    break;
                case CustomContainer box when BoxKinds.Of(box) is not null:
                    EndProse();
                    parts.Add(new Box(BoxKinds.ByName[box.Info!], box.Arguments!.Trim(), Render(box)));
                    break;
                default:
                    prose.Add(block);
                    break;
            }
        }

        EndProse();
        return parts;
    }

    private string Render(IEnumerable<Block> blocks)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new BodyHtmlRenderer(writer, context);
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return writer.ToString().Trim();
    }
}
