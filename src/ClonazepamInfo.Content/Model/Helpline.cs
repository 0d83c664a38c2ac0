namespace ClonazepamInfo.Content.Model;

/// <summary>
/// What a number is for. The purposes of a language, with their words, are in its <c>labels.yml</c>; this is the one that the
/// program knows.
/// </summary>
public static class HelplinePurpose
{
    /// <summary>Danger to life. Each country has a number for it.</summary>
    public const string Emergency = "emergency";
}

/// <summary>A number to call.</summary>
/// <param name="Name">The organisation that answers.</param>
/// <param name="Number">The number as people write it.</param>
/// <param name="Call">The number as a phone dials it, for a <c>tel:</c> link (RFC 3966).</param>
/// <param name="Purpose">What it is for, such as <c>crisis</c>: a key of the purposes in <c>labels.yml</c>.</param>
/// <param name="Note">What else a caller should know, or null.</param>
/// <param name="Sources">Where the number was seen.</param>
/// <param name="ConfirmedOn">The day on which somebody confirmed it with the helpline itself, or null.</param>
public sealed record Helpline(
    string Name,
    string Number,
    string Call,
    string Purpose,
    string? Note,
    IReadOnlyList<Source> Sources,
    DateOnly? ConfirmedOn)
{
    /// <summary>The line that says whether the helpline confirmed the number.</summary>
    internal int ConfirmedLine { get; init; }

    /// <summary>The keys of the sources as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SourceKeys { get; init; } = [];
}

/// <summary>The numbers of one country.</summary>
/// <param name="Id">The country as an ISO 3166-1 alpha-2 code in lower case, or <c>eu</c>.</param>
/// <param name="Name">The country's name.</param>
/// <param name="Lines">Its numbers; at least one is for emergencies.</param>
/// <param name="Fingerprint">Eight hexadecimal digits that change when a reader would see another name, number or note.</param>
public sealed record Country(string Id, string Name, IReadOnlyList<Helpline> Lines, string Fingerprint)
{
    /// <summary>The numbers for one purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>The numbers in their order; none if there is none for it.</returns>
    public IEnumerable<Helpline> For(string purpose) => Lines.Where(line => line.Purpose == purpose);

    /// <summary>The fragment of this country on every page that lists its numbers.</summary>
    public string Fragment => "country-" + Id;
}

/// <summary>A number for emergencies and every country in which it is answered.</summary>
/// <param name="Number">The number as people write it.</param>
/// <param name="Call">The number as a phone dials it.</param>
/// <param name="Countries">The names of the countries, in the order of the helplines.</param>
public sealed record EmergencyNumber(string Number, string Call, IReadOnlyList<string> Countries)
{
    /// <summary>Lists the numbers for emergencies.</summary>
    /// <param name="countries">The countries.</param>
    /// <returns>Each number once, with its countries.</returns>
    public static IReadOnlyList<EmergencyNumber> Of(IEnumerable<Country> countries) =>
    [
        .. countries
            .SelectMany(country => country.For(HelplinePurpose.Emergency).Select(line => (line.Number, line.Call, country.Name)))
            .GroupBy(entry => (entry.Number, entry.Call))
            .Select(group => new EmergencyNumber(
                group.Key.Number, group.Key.Call, [.. group.Select(entry => entry.Name).Distinct(StringComparer.Ordinal)])),
    ];
}
