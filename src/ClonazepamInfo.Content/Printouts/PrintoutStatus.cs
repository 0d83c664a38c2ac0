using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Printouts;

/// <summary>Whether a printed sheet still says what the leaflet says today, part by part.</summary>
/// <param name="Findings">Every part: safety changes first, then other changes, then what is the same; within each as on the sheet.</param>
public sealed record PrintoutStatus(IReadOnlyList<PrintoutPartStatus> Findings)
{
    /// <summary>Whether all that it says is what the leaflet says today.</summary>
    public bool IsUpToDate => Findings.All(finding => finding.State is PrintoutPartState.Same or PrintoutPartState.Reworded);

    /// <summary>Whether some of it is said in other words today.</summary>
    public bool IsReworded => Findings.Any(finding => finding.State == PrintoutPartState.Reworded);

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
        { State: PrintoutPartState.Same } => 3,
        { State: PrintoutPartState.Reworded } => 2,
        _ => 1,
    };
}
