using System.Globalization;
using ClonazepamInfo.Content.Printouts;
using Microsoft.AspNetCore.WebUtilities;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>Writes the address that a sheet's code opens: what is on it, in which version.</summary>
internal static class PrintoutUrl
{
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>In characters: what a code can hold in addition to the host's name. 70 sections of this leaflet make as much.</summary>
    private const int LongestPath = 2000;

    /// <summary>What is on a handout. A chapter that is complete is one part, for a code with fewer and larger modules.</summary>
    public static Printout Of(HandoutChoice choice)
    {
        var leaflet = choice.Leaflet;
        var chosen = choice.All.ToHashSet();
        var sheet = new Printout(
            leaflet.ChangedOn,
            chosen.Count == leaflet.Sections.Count
                ? [Whole(leaflet)]
                : [.. leaflet.Chapters.SelectMany(chapter => PartsOf(chapter, chosen))],
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

    /// <summary>The address for a sheet: a path with its query.</summary>
    public static string Write(Printout sheet, Leaflet leaflet) =>
        QueryHelpers.AddQueryString(leaflet.PathOf(SitePaths.Printed), Parameters(sheet, leaflet));

    /// <summary>The address for a handout, with what it takes to print it again as it was.</summary>
    public static string Write(HandoutChoice choice) =>
        QueryHelpers.AddQueryString(Write(Of(choice), choice.Leaflet), [choice.SizeParameter, choice.NotesParameter]);

    private static IEnumerable<KeyValuePair<string, string?>> Parameters(Printout sheet, Leaflet leaflet) =>
    [
        QueryField.Date.Is((sheet.On ?? leaflet.ChangedOn).ToString(DayFormat, CultureInfo.InvariantCulture)),
        .. sheet.Parts.Select(part => QueryField.Section.Is(Text(part))),
        QueryField.Country.Is(sheet.Country is { } country ? Text(country) : null),
    ];

    private static string Text(PrintoutPart part) => $"{part.Id}.{part.Fingerprint}";
}
