using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Annotating;

/// <summary>
/// If every item of a list cites the same sources, readers see them once, after the words that introduce the list or in a
/// line below it. So they do below the signs of danger in a box, whichever they cite: nobody who needs one reads numbers. In the file
/// each item keeps its own, so that an item can be moved without losing its source.
/// </summary>
internal static class ListSources
{
    public static void Annotate(MarkdownText text)
    {
        foreach (var list in text.Document.Descendants<ListBlock>().ToList())
        {
            var items = list.Select(item => item is ListItemBlock { Count: 1 } and [ParagraphBlock only] ? only : null).ToList();
            var citations = items.ConvertAll(Last);
            if (items.Count < 2 || citations.Exists(citation => citation is null) || !(AllSame(citations!) || AreSigns(list)))
            {
                continue;
            }

            foreach (var citation in citations)
            {
                citation!.IsInListSources = true;
            }

            Attach(list, new CitationInline([.. citations.SelectMany(citation => citation!.Cited).Distinct()]));
        }
    }

    private static bool AreSigns(ListBlock list) =>
        list.Parent is CustomContainer box && BoxKinds.Of(box) is Urgency.Emergency or Urgency.Urgent;

    /// <summary>The only citation of an item, if it ends the item.</summary>
    private static CitationInline? Last(ParagraphBlock? item) =>
        item?.Inline is { } inline
            && inline.FindDescendants<CitationInline>().Take(2).ToList() is [{ IsNoClaim: false } only]
            && inline.LastChild == only
            ? only
            : null;

    private static bool AllSame(List<CitationInline> citations) =>
        citations.TrueForAll(citation => citation.Keys.SequenceEqual(citations[0].Keys, StringComparer.Ordinal));

    private static void Attach(ListBlock list, CitationInline citation)
    {
        var parent = list.Parent!;
        var index = parent.IndexOf(list);
        if (index > 0 && parent[index - 1] is ParagraphBlock { Inline: { } leadIn } && PlainText.Of(leadIn).EndsWith(':'))
        {
            if (!leadIn.FindDescendants<CitationInline>().Any())
            {
                leadIn.AppendChild(citation);
                return;
            }
        }

        var below = new ListSourcesBlock { Inline = new ContainerInline(), Line = list.Line };
        below.Inline.AppendChild(citation);
        parent.Insert(index + 1, below);
    }
}
