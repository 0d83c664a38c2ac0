namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// Writes the style that puts the numbers of a chosen country first. The fragment of the address is the choice (Selectors Level 4, :has
/// and :target): nothing is sent, nothing is kept, and a link to it can be passed on.
/// </summary>
internal static class CountryStyle
{
    /// <summary>The id of the link that chooses a country.</summary>
    public static string IdOf(Country country) => "page-in-" + country.Id;

    public static string Of(Leaflet leaflet)
    {
        var chosen = leaflet.Countries.Select(country => $"html:has(#{IdOf(country)}:target) .numbers [data-in~={country.Id}]");
        return $$"""
            {{string.Join(",", chosen)}}{order:-1;flex-basis:100%;font-size:1.3em}

            """;
    }
}
