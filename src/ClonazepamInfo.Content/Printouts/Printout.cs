namespace ClonazepamInfo.Content.Printouts;

/// <summary>A part of a printed sheet, as the sheet's own code names it.</summary>
/// <param name="Id">The id, at that time, of a section, a chapter or the whole leaflet; of a country for its numbers.</param>
/// <param name="Fingerprint">The fingerprint of the words on the sheet, or at least its first four digits.</param>
public sealed record PrintoutPart(string Id, string Fingerprint);

/// <summary>What a printed sheet says about itself, in its code and in its text.</summary>
/// <param name="On">The date of the edition on it, or null if it is not known.</param>
/// <param name="Parts">The sections, chapters or whole leaflet on it.</param>
/// <param name="Country">The country whose numbers are on it, or null for none in particular.</param>
public sealed record Printout(DateOnly? On, IReadOnlyList<PrintoutPart> Parts, PrintoutPart? Country);
