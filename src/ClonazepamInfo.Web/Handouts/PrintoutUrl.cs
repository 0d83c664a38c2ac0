using System.Globalization;
using System.Text;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Printouts;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>Writes the address that a sheet's code opens: what is on it, in which version.</summary>
internal static class PrintoutUrl
{
    /// <summary>What a code can hold beside the host's name; 70 sections of this leaflet's make as much.</summary>
    private const int LongestPath = 2000;

    /// <summary>What a handout says of itself: chapters that are whole in one part each, for a code with fewer and larger modules.</summary>
    public static Printout Of(HandoutChoice choice)
    {
        var leaflet = choice.Leaflet;
        var chosen = choice.All.ToHashSet();
        var sheet = new Printout(
            leaflet.ChangedOn,
            chosen.Count == leaflet.Sections.Count ? [Whole(leaflet)] : [.. leaflet.Chapters.SelectMany(chapter => PartsOf(chapter, chosen))],
            choice.Country is { } country ? new PrintoutPart(country.Id, country.Fingerprint) : null);

        // More than a code holds: it then tells of any change in the leaflet, which is more than is on the sheet, and never less.
        return Write(sheet, leaflet).Length <= LongestPath ? sheet : sheet with { Parts = [Whole(leaflet)] };
    }

    private static IEnumerable<PrintoutPart> PartsOf(Chapter chapter, HashSet<Section> chosen) =>
        !chapter.IsSection && chapter.Sections.All(chosen.Contains)
            ? [new PrintoutPart(chapter.Id, chapter.Fingerprint)]
            : chapter.Sections.Where(chosen.Contains).Select(section => new PrintoutPart(section.Id, section.Fingerprint));

    /// <summary>The whole leaflet as one part of a sheet.</summary>
    public static PrintoutPart Whole(Leaflet leaflet) => new(SitePaths.WholeLeaflet, leaflet.Fingerprint);

    /// <summary>The address.</summary>
    /// <returns>A path with its query.</returns>
    public static string Write(Printout sheet, Leaflet leaflet)
    {
        var address = new StringBuilder(leaflet.PathOf(SitePaths.Printed) + "?on=").Append((sheet.On ?? leaflet.ChangedOn).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var part in sheet.Parts)
        {
            address.Append("&s=").Append(part.Id).Append('.').Append(part.Fingerprint);
        }

        return sheet.Country is { } country ? address.Append("&country=").Append(country.Id).Append('.').Append(country.Fingerprint).ToString() : address.ToString();
    }

    /// <summary>The address for a handout, with what it takes to print it anew as it was.</summary>
    /// <returns>A path with its query.</returns>
    public static string Write(HandoutChoice choice)
    {
        var address = new StringBuilder(Write(Of(choice), choice.Leaflet));
        if (choice.IsLarge)
        {
            address.Append("&size=").Append(HandoutChoice.Large);
        }

        return choice.NoteLines > 0 ? address.Append(CultureInfo.InvariantCulture, $"&notes={choice.NoteLines}").ToString() : address.ToString();
    }
}
