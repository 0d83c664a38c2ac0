namespace ClonazepamInfo.Content.Model;

/// <summary>A folder of sections, or a single section without a folder. Chapters are compared by identity.</summary>
public sealed class Chapter
{
    internal Chapter()
    {
    }

    /// <summary>The folder's name without its number, or the single section's id.</summary>
    public required string Id { get; init; }

    /// <summary>The address on the site, with the language's prefix and a leading slash.</summary>
    public required string Address { get; init; }

    /// <summary>The place in the leaflet, such as <c>3</c>; empty for the key facts.</summary>
    public required string Number { get; init; }

    /// <summary>The title, without its number.</summary>
    public required string Title { get; init; }

    /// <summary>One plain sentence that says what the chapter is about.</summary>
    public required string Summary { get; init; }

    /// <summary>Codes of the subject by terminology, such as <c>qrd</c>.</summary>
    public required IReadOnlyDictionary<string, string> Codes { get; init; }

    /// <summary>The sections in reading order; never empty.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Eight hexadecimal digits that change when any of its sections' do, or when one is added or removed.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether this is a single section without a folder, so that both have one address.</summary>
    public bool IsSection => Sections is [var only] && only.Id == Id;

    /// <summary>The title after its number.</summary>
    public string NumberedTitle => Number.Length == 0 ? Title : $"{Number} {Title}";
}
