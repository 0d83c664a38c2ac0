using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Every state of the pages that answer a query; those in which nothing was asked are in <see cref="EveryPage"/>.</summary>
public sealed class EveryState : TheoryData<string>
{
    /// <summary>A handout that was asked for with every fault there is.</summary>
    public const string FaultyHandout = "/handout?s=stoping&s=opioids&size=huge&country=xx&notes=99";

    /// <summary>A sheet that cannot be read, with every fault there is.</summary>
    public const string FaultySheet = "/printed?on=2026-02-30&s=stopping&version=zz";

    private static readonly Leaflet Leaflet = TestLeaflet.Snapshot.Default;

    public EveryState()
    {
        AddRange([.. WithoutFaults]);
        AddRange(FaultyHandout, FaultySheet);
    }

    /// <summary>The states that were understood.</summary>
    public static TheoryData<string> WithoutFaults { get; } =
    [
        "/handout?s=stopping&s=opioids&size=large&country=gb&notes=6&change=1",
        "/handout?s=stopping&s=opioids&country=gb&notes=6",
        "/handout?s=get-help-now&size=large",
        "/handout?s=key-facts",
        $"/printed?on=2026-11-23&s=stopping.{Leaflet.Section("stopping")!.Fingerprint}",
        $"/printed?on=2026-11-23&s=stopping.00000000&s=opioids.{Leaflet.Section("opioids")!.Fingerprint}&country=gb.00000000",
        "/printed?version=00000000",
        "/printed?s=no-such-section.00000000",
    ];
}
