using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>What a clinician chose to print.</summary>
/// <param name="Leaflet">The leaflet that it is from.</param>
/// <param name="Sections">The sections besides the key facts, in the leaflet's order, each once.</param>
/// <param name="IsLarge">Whether it is in large print, 18 points instead of 12.</param>
/// <param name="Country">The country whose numbers are printed, or null for none in particular.</param>
/// <param name="NoteLines">Ruled lines for notes by hand, from 0 to <see cref="MostNoteLines"/>.</param>
internal sealed record HandoutChoice(Leaflet Leaflet, IReadOnlyList<Section> Sections, bool IsLarge, Country? Country, int NoteLines)
{
    /// <summary>Two sheets of lines. For more there is plain paper.</summary>
    public const int MostNoteLines = 40;

    /// <summary>The value of <c>size</c> for large print.</summary>
    public const string Large = "large";

    /// <summary>The value of <c>size</c> for normal print.</summary>
    public const string Normal = "normal";

    /// <summary>Whether this is the sheet of key facts alone, which fits one side of paper.</summary>
    public bool IsOnePage => Sections.Count == 0 && NoteLines == 0 && !IsLarge;

    /// <summary>Every section on the sheet: the key facts, then what was chosen.</summary>
    public IEnumerable<Section> All => Leaflet.KeyFacts.Concat(Sections);

    /// <summary>The ready-made handout that has just these sections, or null.</summary>
    public ReadyHandout? Ready => Leaflet.Handouts.FirstOrDefault(ready => ready.Sections.SequenceEqual(Sections));

    /// <summary>What the sheet is called.</summary>
    public string Title => Ready?.Title ?? Leaflet.Labels.Handout.GeneralTitle;

    /// <summary>What the sheet leaves out: chapters none of whose sections are on it, and sections of the others, in order.</summary>
    public IEnumerable<(string Number, string Title, string Address)> LeftOut()
    {
        var chosen = All.ToHashSet();
        foreach (var chapter in Leaflet.Chapters)
        {
            if (!chapter.Sections.Any(chosen.Contains))
            {
                yield return (chapter.Number, chapter.Title, chapter.Address);
                continue;
            }

            foreach (var section in chapter.Sections.Where(section => !chosen.Contains(section)))
            {
                yield return (section.Number, section.Title, section.Address);
            }
        }
    }

    internal KeyValuePair<string, string?> SizeParameter => QueryField.Size.Is(IsLarge ? Large : null);

    internal KeyValuePair<string, string?> NotesParameter =>
        QueryField.Notes.Is(NoteLines > 0 ? NoteLines.ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>The address that permanently describes the handout in full: a path with its query.</summary>
    public string Address()
    {
        var everything = Sections.Count + Leaflet.KeyFacts.Count == Leaflet.Sections.Count;
        var sections = Sections.Count == 0 ? Leaflet.KeyFacts : Sections;
        IEnumerable<string> ids = everything ? [SitePaths.WholeLeaflet] : sections.Select(section => section.Id);
        return QueryHelpers.AddQueryString(
            Leaflet.PathOf(SitePaths.Handout),
            [.. ids.Select(id => QueryField.Section.Is(id)), SizeParameter, QueryField.Country.Is(Country?.Id), NotesParameter]);
    }
}
