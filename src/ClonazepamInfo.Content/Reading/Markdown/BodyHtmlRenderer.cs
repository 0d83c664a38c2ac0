using ClonazepamInfo.Content.Model;
using Markdig.Renderers;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>What the renderers of the extensions need to know of the leaflet.</summary>
/// <param name="Labels">The labels of its language.</param>
/// <param name="Sources">Every source by its key.</param>
/// <param name="Addresses">Every page of the site.</param>
/// <param name="GlossaryAddress">The section that shows the glossary.</param>
/// <param name="SourcesAddress">The section that shows the sources.</param>
internal sealed record BodyContext(
    UiText Labels,
    IReadOnlyDictionary<string, Source> Sources,
    SiteMap Addresses,
    string GlossaryAddress,
    string SourcesAddress);

/// <summary>Renders Markdown as HTML; the extensions find their context here.</summary>
internal sealed class BodyHtmlRenderer(TextWriter writer, BodyContext context) : HtmlRenderer(writer)
{
    public BodyContext Context { get; } = context;
}
