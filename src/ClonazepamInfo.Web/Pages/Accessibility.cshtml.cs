using Microsoft.AspNetCore.Mvc;

namespace ClonazepamInfo.Web.Pages;

/// <summary>How far the site meets each criterion of WCAG 2.2.</summary>
internal sealed class AccessibilityModel(SiteOptions site) : LeafletPageModel(site)
{
    public override string Description => Labels.Accessibility.Summary;

    /// <summary>The criteria by state, those that fall short first.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<AccessibilityCriterion> Criteria)> ByState =>
        Leaflet.Accessibility
            .GroupBy(criterion => criterion.State)
            .OrderBy(group => group.Key)
            .Select(group => (UiText.Format(HeadingOf(group.Key), group.Count()), (IReadOnlyList<AccessibilityCriterion>)[.. group]));

    /// <summary>Without a statement the language has no such page.</summary>
    public IActionResult OnGet() => Leaflet.Accessibility.Count > 0 ? Page() : NotFound();

    private string HeadingOf(CriterionState state) => state switch
    {
        CriterionState.NotMet => Labels.Accessibility.NotMet,
        CriterionState.NotTested => Labels.Accessibility.NotTested,
        CriterionState.Met => Labels.Accessibility.Met,
        _ => Labels.Accessibility.NotApplicable,
    };
}
