using System.Text;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Pages;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// Writes the running footer of a page's sheets as a small stylesheet for print (CSS Paged Media, margin boxes).
/// The browser repeats it on every sheet and counts the pages; an element in the page cannot do either.
/// </summary>
internal static class SheetStyle
{
    /// <summary>Large print is 18 points, the least that is called so (RNIB, Clear Print guidelines), the footer included.</summary>
    private const string LargeBoxes = "font-size: 18pt; ";

    /// <summary>Writes the style for the sheets of one page.</summary>
    public static string Of(SheetFoot foot, LeafletPage page, PinnedEdition edition, SiteOptions site)
    {
        var leaflet = page.Leaflet;
        var labels = leaflet.Labels;
        string[] lines =
        [
            $"{labels.Medicine}: {foot.Title}",
            Labels.Fill(labels.Edition, Dates.Write(leaflet.ChangedOn, leaflet), leaflet.Fingerprint),
            site.PaperAddress(foot.Address),
            ReviewWords.OnSheet(edition.Snapshot.Medicine.Review, leaflet, edition.Day),
            Labels.Fill(labels.SheetEmergency, string.Join("; ", page.EmergencyNumbers.Select(number => $"{number.Number} {string.Join(", ", number.Countries)}"))),
        ];
        var (margin, size) = foot.IsLarge ? ("margin: 16mm 16mm 66mm; ", LargeBoxes) : foot.IsOnePage ? ("margin: 9mm 14mm 26mm; ", "") : ("", "");
        return $$"""
            @page {
              {{margin}}@bottom-left { {{size}}content: {{Quote(string.Join(foot.IsOnePage ? ". " : "\n", lines))}} }
              @bottom-right { {{size}}content: {{PageNumber(labels.SheetPage)}} }
            }

            """;
    }

    private static string PageNumber(string label) =>
        Quote(label)
            .Replace(Quote("{0}").Trim('"'), "\" counter(page) \"", StringComparison.Ordinal)
            .Replace(Quote("{1}").Trim('"'), "\" counter(pages) \"", StringComparison.Ordinal);

    /// <summary>A CSS string (CSS Syntax Level 3, section 4.3.5); all but plain letters are escaped, so that no title can end it.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or ':' or '/' or '-')
            {
                quoted.Append(rune);
            }
            else
            {
                quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return quoted.Append('"').ToString();
    }
}
