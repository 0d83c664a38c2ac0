using Markdig;
using Markdig.Renderers;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>A Markdig extension that renders in the context of a leaflet.</summary>
internal abstract class LeafletExtension : IMarkdownExtension
{
    public virtual void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is BodyHtmlRenderer html)
        {
            Setup(html);
        }
    }

    /// <summary>Adds the renderers of the extension; the first that accepts an object renders it.</summary>
    protected abstract void Setup(BodyHtmlRenderer renderer);
}
