namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// Writes the style that marks the passages about the situations that a reader ticked. The content says which situations
/// there are. A style sheet sees by itself that a box is ticked (Selectors Level 4, :has), so that nothing leaves the page.
/// </summary>
internal static class SituationStyle
{
    public static string Of(Leaflet leaflet)
    {
        if (leaflet.Situations.Count == 0)
        {
            return "";
        }

        // What has the focus keeps its own outline, which is not dashed (WCAG 2.2, 2.4.7).
        string Selectors(string after) => string.Join(
            ",", leaflet.Situations.Select(situation => $"html:has(#page-me-{situation.Id}:checked) [data-me~={situation.Id}]{after}"));
        return $$"""
            {{Selectors("")}}{background:var(--tint)}
            {{Selectors(":not(:focus-visible)")}}{outline:.15rem dashed var(--accent);outline-offset:.2rem}
            {{Selectors("::before")}}{content:{{CssText.Quote(leaflet.Labels.Section.ForYou + " ")}};font-weight:700}

            """;
    }
}
