using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ClonazepamInfo.Web.LinkKit;

/// <summary>A link as others write it into their own texts.</summary>
internal static class LinkFormats
{
    private const string MarkdownSigns = "\\`*_[]<>&~|!$";

    /// <summary>An inline link (CommonMark 0.31, sections 2.4 and 6.3).</summary>
    public static string Markdown(string title, string url)
    {
        var text = new StringBuilder();
        foreach (var c in title)
        {
            if (MarkdownSigns.Contains(c, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return $"[{text}]({url})";
    }

    /// <summary>A link in HTML.</summary>
    public static string Html(string title, string url) =>
        new XElement("a", new XAttribute("href", url), title).ToString(SaveOptions.DisableFormatting);

    /// <summary>
    /// A citation in Vancouver style (National Library of Medicine, Citing Medicine, second edition, chapter 25): publisher
    /// as author, title, publisher, date of the newest change, day of reading, version, address. Months are English and have three letters.
    /// </summary>
    public static string Citation(LinkTarget target, string publisher, string url, DateOnly today) => UiText.Format(
        target.Leaflet.Labels.Link.CitationWords,
        publisher,
        target.FullTitle,
        Day(target.Place.ChangedOn),
        Day(today),
        target.Place.Version,
        url);

    private static string Day(DateOnly day) => day.ToString("yyyy MMM d", CultureInfo.InvariantCulture);
}
