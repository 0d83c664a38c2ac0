using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// Writes the style that marks what bears on the situations that a reader ticked. Which ones there are is the content's to
/// say; that a box is ticked, a style sheet sees by itself (Selectors Level 4, :has), so that nothing leaves the page.
/// </summary>
internal static class SituationStyle
{
    public static string Of(Leaflet leaflet)
    {
        if (leaflet.Situations.Count == 0)
        {
            return "";
        }

        string Selectors(string after) => string.Join(",", leaflet.Situations.Select(situation => $"html:has(#page-me-{situation.Id}:checked) [data-me~={situation.Id}]{after}"));
        return $$"""
            {{Selectors("")}}{background:var(--tint);outline:.15rem dashed var(--accent);outline-offset:.2rem}
            {{Selectors("::before")}}{content:attr(data-you) " ";font-weight:700}

            """;
    }
}
