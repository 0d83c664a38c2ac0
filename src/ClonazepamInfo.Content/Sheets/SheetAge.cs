using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Sheets;

/// <summary>Whether a printed sheet still says what the leaflet says today, part by part.</summary>
/// <param name="Findings">Every part: safety changes first, then other changes, then what is the same; within each as on the sheet.</param>
public sealed record SheetAge(IReadOnlyList<SheetFinding> Findings)
{
    /// <summary>Whether all of its words are today's.</summary>
    public bool IsUpToDate => Findings.All(finding => finding.State == SheetState.Same);

    /// <summary>Whether nothing on it was ever in the leaflet.</summary>
    public bool IsUnknown => Findings.All(finding => finding.State == SheetState.Unknown);

    /// <summary>Compares a sheet with the leaflet of today.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="leaflet">The leaflet in the sheet's language.</param>
    /// <param name="snapshot">What it belongs to.</param>
    /// <returns>The findings.</returns>
    public static SheetAge Of(PrintedSheet sheet, Leaflet leaflet, LeafletSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(snapshot);
        var comparison = new SheetComparison(leaflet, snapshot, sheet.On);
        var findings = sheet.Parts.SelectMany(comparison.Compare).Concat(sheet.Country is null ? [] : [comparison.CompareCountry(sheet.Country)]);
        return new SheetAge([.. findings.Distinct().OrderBy(Weight)]);
    }

    private static int Weight(SheetFinding finding) => finding switch
    {
        { IsSafety: true } => 0,
        { State: SheetState.Same } => 2,
        _ => 1,
    };
}
