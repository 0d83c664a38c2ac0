using System.Globalization;
using System.Text;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>
/// Writes citations as HTML: the numbers of the sources as links to their list. Only the list and the notice of the review say that a
/// source is to be confirmed: next to "call an ambulance" these words cost trust, and seconds.
/// </summary>
public static class CitationHtml
{
    /// <summary>
    /// Writes a citation in running text. The brackets are text and not style, so that a number of a source cannot be read as
    /// part of a dose where no style applies: in copied text, in a reader view, in a browser for text.
    /// </summary>
    /// <param name="sources">The cited sources, in the order of their numbers.</param>
    /// <param name="labels">The labels of the language.</param>
    /// <param name="sourcesAddress">The address of the section that shows the list of sources.</param>
    /// <returns>Safe HTML.</returns>
    public static string Of(IEnumerable<Source> sources, UiText labels, string sourcesAddress) =>
        $"<sup class=\"citation\">[{Links(sources, labels, sourcesAddress)}]</sup>";

    /// <summary>Writes the sources of an entry of a list, after words that introduce them.</summary>
    /// <param name="sources">The cited sources, in the order of their numbers.</param>
    /// <param name="labels">The labels of the language.</param>
    /// <param name="sourcesAddress">The address of the section that shows the list of sources.</param>
    /// <returns>Safe HTML.</returns>
    public static string Plain(IEnumerable<Source> sources, UiText labels, string sourcesAddress) =>
        $"<span class=\"citation plain\">{Links(sources, labels, sourcesAddress)}</span>";

    /// <summary>A listener hears "Source 12" and not its title, which the list of sources has: titles were a third of all words heard.</summary>
    private static string Links(IEnumerable<Source> sources, UiText labels, string sourcesAddress)
    {
        var html = new StringBuilder();
        foreach (var source in sources)
        {
            var number = source.Number.ToString(CultureInfo.InvariantCulture);
            var name = Escape(UiText.Format(labels.Section.SourceName, number));
            html.Append(html.Length == 0 ? "" : ", ")
                .Append(CultureInfo.InvariantCulture, $"<a href=\"{sourcesAddress}#{source.Fragment}\" aria-label=\"{name}\">{number}</a>");
        }

        return html.ToString();
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
