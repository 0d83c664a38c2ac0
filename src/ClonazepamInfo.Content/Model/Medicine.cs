namespace ClonazepamInfo.Content.Model;

/// <summary>What holds for the medicine in every language: the content of <c>leaflet.yml</c>.</summary>
/// <param name="Name">The international non-proprietary name, in lower case.</param>
/// <param name="Codes">Codes of the medicine by terminology, such as <c>atc</c>.</param>
/// <param name="Brands">Well-known brand names.</param>
/// <param name="Publisher">The publisher of the leaflet.</param>
/// <param name="DefaultLanguage">The language whose addresses have no prefix, as a BCP 47 tag.</param>
/// <param name="EmergencySection">The id of the section that <c>Get help now</c> leads to.</param>
/// <param name="Review">Whether a clinician has checked the leaflet.</param>
public sealed record Medicine(
    string Name,
    IReadOnlyDictionary<string, string> Codes,
    IReadOnlyList<string> Brands,
    string Publisher,
    string DefaultLanguage,
    string EmergencySection,
    ReviewState Review)
{
    /// <summary>Where readers tell of a mistake, or null while nobody is named.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The line of the publisher.</summary>
    internal int PublisherLine { get; init; } = 1;

    /// <summary>The id of the country that the site is for, with its line; empty if it is for no country in particular.</summary>
    internal (string Value, int Line) Home { get; init; } = ("", 1);
}
