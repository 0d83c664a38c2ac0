namespace ClonazepamInfo.Content.Model;

/// <summary>
/// What a number is for. The purposes of a language, with their words, are in its <c>labels.yml</c>; these are the ones that the
/// program knows.
/// </summary>
public static class HelplinePurpose
{
    /// <summary>Danger to life. Each country has a number for it.</summary>
    public const string Emergency = "emergency";

    /// <summary>Help on the same day that is no ambulance. A country or a language may have none.</summary>
    public const string UrgentAdvice = "urgent-advice";
}

/// <summary>A number to call.</summary>
/// <param name="Name">The organisation that answers.</param>
/// <param name="Number">The number as people write it.</param>
/// <param name="Call">The number as a phone dials it, for a <c>tel:</c> link (RFC 3966).</param>
/// <param name="Purpose">What it is for, such as <c>crisis</c>: a key of the purposes in <c>labels.yml</c>.</param>
/// <param name="Hours">When somebody answers, such as <c>day and night</c>, or null.</param>
/// <param name="Cost">What a call costs, such as <c>free</c>, or null.</param>
/// <param name="Languages">The languages that are spoken, or none if that is not known.</param>
/// <param name="Note">What else a caller should know, or null.</param>
/// <param name="Sources">Where the number was seen.</param>
/// <param name="SeenOn">The day on which it was seen there.</param>
public sealed record Helpline(
    string Name,
    string Number,
    string Call,
    string Purpose,
    string? Hours,
    string? Cost,
    IReadOnlyList<string> Languages,
    string? Note,
    IReadOnlyList<Source> Sources,
    DateOnly SeenOn)
{
    /// <summary>Where the number is answered, if that is not the whole country, such as <c>Quebec</c>; else null.</summary>
    public string? Area { get; init; }

    /// <summary>The line of the file with <see cref="SeenOn"/>.</summary>
    internal int SeenLine { get; init; }

    /// <summary>The keys of the sources as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SourceKeys { get; init; } = [];

    /// <summary>What a caller should know, in the words of the file.</summary>
    internal IEnumerable<string> Details =>
        new[] { Area, Hours, Cost, string.Join(", ", Languages), Note }.Where(text => !string.IsNullOrEmpty(text)).OfType<string>();

    /// <summary>What the number is for and what a caller should know, a sentence each.</summary>
    public string Described(UiText labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var languages = Languages.Count == 0 ? null : UiText.Format(labels.Helplines.Languages, string.Join(", ", Languages));
        string?[] details = [labels.Helplines.Purposes[Purpose], Hours, Cost, languages, Note];
        return string.Join(' ', details.OfType<string>().Select(Sentence));
    }

    private static string Sentence(string text) =>
        char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] is '.' or '!' or '?' ? "" : ".");
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

    /// <summary>Whether the site is for readers in this country. Its numbers come first, apart from those of other countries.</summary>
    public bool IsHome { get; init; }
}

/// <summary>A number and every country in which it is answered.</summary>
/// <param name="Number">The number as people write it.</param>
/// <param name="Call">The number as a phone dials it.</param>
/// <param name="Countries">The countries, in the order of the helplines; the country that the site is for is alone.</param>
public sealed record HelplineNumber(string Number, string Call, IReadOnlyList<Country> Countries)
{
    /// <summary>The names of the countries, or of the areas where the number is not answered in a whole country.</summary>
    public string Places { get; private init; } = string.Join(", ", Countries.Select(country => country.Name));

    /// <summary>Whether it is a number of the country that the site is for.</summary>
    public bool IsHome => Countries[0].IsHome;

    /// <summary>Lists the numbers for one purpose.</summary>
    /// <param name="countries">The countries.</param>
    /// <param name="purpose">The purpose.</param>
    /// <returns>Each number once, with its countries; none if no country has one for it.</returns>
    public static IReadOnlyList<HelplineNumber> Of(IEnumerable<Country> countries, string purpose) =>
    [
        .. countries
            .SelectMany(country => country.For(purpose).Select(line => (Line: line, Country: country)))
            .GroupBy(entry => (entry.Line.Number, entry.Line.Call, entry.Country.IsHome))
            .Select(group => new HelplineNumber(
                group.Key.Number, group.Key.Call, [.. group.Select(entry => entry.Country).DistinctBy(country => country.Id, StringComparer.Ordinal)])
            {
                Places = string.Join(
                    ", ", group.Select(entry => entry.Line.Area ?? entry.Country.Name).Distinct(StringComparer.Ordinal)),
            }),
    ];
}
