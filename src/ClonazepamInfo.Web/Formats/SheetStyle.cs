using System.Text;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// Writes the running footer of a page's sheets as a small stylesheet for print (CSS Paged Media, margin boxes).
/// The browser repeats it on every sheet and counts the pages; an element in the page cannot do either.
/// </summary>
internal static class SheetStyle
{
    /// <summary>Writes the style for the sheets of one page.</summary>
    public static string Of(Destination page, PinnedEdition edition, SiteOptions site)
    {
        var snapshot = edition.Snapshot;
        var leaflet = snapshot.Leaflet(page.Language)!;
        var title = page.Kind == DestinationKind.Home ? leaflet.Labels.LeafletKind : page.NumberedTitle;
        string[] lines =
        [
            $"{leaflet.Labels.Medicine}: {title}",
            Labels.Fill(leaflet.Labels.Edition, Dates.Write(leaflet.ChangedOn, leaflet), leaflet.Fingerprint),
            site.PaperAddress(page.Address),
            ReviewWords.OnSheet(snapshot.Medicine.Review, leaflet, edition.Day),
            Labels.Fill(leaflet.Labels.SheetEmergency, string.Join("; ", leaflet.EmergencyNumbers.Select(number => $"{number.Number} {string.Join(", ", number.Countries)}"))),
        ];
        return $$"""
            @page {
              @bottom-left { content: {{Quote(string.Join('\n', lines))}} }
              @bottom-right { content: {{PageNumber(leaflet.Labels.SheetPage)}} }
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
