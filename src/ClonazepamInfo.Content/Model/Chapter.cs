namespace ClonazepamInfo.Content.Model;

/// <summary>A folder of sections, or one section that stands alone.</summary>
/// <param name="Id">The folder's name without its number, or the one section's id.</param>
/// <param name="Address">The address on the site, with the language's prefix and a leading slash.</param>
/// <param name="Number">The place in the leaflet, such as <c>3</c>; empty for the key facts.</param>
/// <param name="Title">The title, without its number.</param>
/// <param name="Summary">One plain sentence that says what the chapter is about.</param>
/// <param name="Codes">Codes of the subject by terminology, such as <c>qrd</c>.</param>
/// <param name="Sections">The sections in reading order; never empty.</param>
/// <param name="Fingerprint">Eight hexadecimal digits that change when any of its sections' do, or when one comes or goes.</param>
public sealed record Chapter(
    string Id,
    string Address,
    string Number,
    string Title,
    string Summary,
    IReadOnlyDictionary<string, string> Codes,
    IReadOnlyList<Section> Sections,
    string Fingerprint)
{
    /// <summary>Whether this is one section that stands alone, so that both have one address.</summary>
    public bool IsSection => Sections is [var only] && only.Id == Id;

    /// <summary>The title after its number.</summary>
    public string NumberedTitle => Number.Length == 0 ? Title : $"{Number} {Title}";
}
