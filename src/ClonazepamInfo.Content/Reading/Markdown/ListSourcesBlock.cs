using Markdig.Syntax;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>The line below a list that shows the sources of all its items.</summary>
internal sealed class ListSourcesBlock() : LeafBlock(null);
