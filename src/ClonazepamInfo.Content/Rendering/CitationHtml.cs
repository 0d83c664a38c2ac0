using System.Globalization;
using System.Text;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Writes citations as HTML: the numbers of the sources as links to their list.</summary>
public static class CitationHtml
{
    /// <summary>Writes a citation.</summary>
    /// <param name="sources">The cited sources, in the order of their numbers.</param>
    /// <param name="labels">The labels of the language.</param>
    /// <param name="sourcesAddress">The address of the section that shows the list of sources.</param>
    /// <param name="cssClass">The class of the element.</param>
    /// <returns>Safe HTML.</returns>
    public static string Of(IEnumerable<Source> sources, UiText labels, string sourcesAddress, string cssClass)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(labels);
        var html = new StringBuilder();
        foreach (var source in sources)
        {
            var number = source.Number.ToString(CultureInfo.InvariantCulture);
            var isUnconfirmed = source.Kind == SourceKind.ToConfirm;
            var words = isUnconfirmed ? $"{number}, {labels.Section.ToBeConfirmed}" : number;
            var name = Escape(UiText.Format(labels.Section.SourceName, words, source.Title));
            var unconfirmed = isUnconfirmed ? " class=\"unconfirmed\"" : "";
            html.Append(html.Length == 0 ? "" : ", ")
                .Append(CultureInfo.InvariantCulture, $"<a href=\"{sourcesAddress}#{source.Fragment}\"{unconfirmed} aria-label=\"{name}\">")
                .Append(CultureInfo.InvariantCulture, $"{Escape(words)}</a>");
        }

        return $"<span class=\"{cssClass}\">{html}</span>";
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
