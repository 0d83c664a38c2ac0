using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Printouts;

/// <summary>Whether a printed sheet still says what the leaflet says today, part by part.</summary>
/// <param name="Findings">Every part: safety changes first, then other changes, then what is the same; within each as on the sheet.</param>
public sealed record PrintoutStatus(IReadOnlyList<PrintoutPartStatus> Findings)
{
    /// <summary>Whether all of its words are today's.</summary>
    public bool IsUpToDate => Findings.All(finding => finding.State == PrintoutPartState.Same);

    /// <summary>Whether nothing on it was ever in the leaflet.</summary>
    public bool IsUnknown => Findings.All(finding => finding.State == PrintoutPartState.Unknown);

    /// <summary>Compares a sheet with the leaflet of today.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="leaflet">The leaflet in the sheet's language.</param>
    /// <param name="snapshot">What it belongs to.</param>
    /// <returns>The findings.</returns>
    public static PrintoutStatus Of(Printout sheet, Leaflet leaflet, LeafletSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(snapshot);
        var comparison = new PrintoutComparison(leaflet, snapshot, sheet.On);
        var findings = sheet.Parts
            .SelectMany(comparison.Compare)
            .Concat(sheet.Country is null ? [] : [comparison.CompareCountry(sheet.Country)]);
        return new PrintoutStatus([.. findings.Distinct().OrderBy(Weight)]);
    }

    private static int Weight(PrintoutPartStatus finding) => finding switch
    {
        { IsSafety: true } => 0,
        { State: PrintoutPartState.Same } => 2,
        _ => 1,
    };
}
