namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Every address of the sitemap, pages that are made per request, and one that is not found.</summary>
public sealed class EveryPage : TheoryData<string>
{
    public const string NotFound = "/clonazepan";

    /// <summary>Made per request: what a link needs, and what a code means.</summary>
    private static readonly string[] Linking = ["/link/stopping", "/link/leaflet", "/resolve?qrd=200000029898"];

    public EveryPage()
    {
        AddRange([.. LeafletContent.Pages.Select(page => page.Address)]);
        AddRange(Linking);
        Add(NotFound);
    }
}
