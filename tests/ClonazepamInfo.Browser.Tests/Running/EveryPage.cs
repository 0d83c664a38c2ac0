namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Every address of the sitemap, pages that are made per request, and one that is not found.</summary>
public sealed class EveryPage : TheoryData<string>
{
    public const string NotFound = "/clonazepan";

    /// <summary>Made per request: what a link needs, and what a code means.</summary>
    private static readonly string[] Linking = ["/link/stopping", "/link/leaflet", "/resolve?qrd=200000029898"];

    /// <summary>Made per request: a search that finds, one that does not, and one that may come from somebody in danger.</summary>
    private static readonly string[] Searching = ["/search?q=alcohol", "/search?q=asdfgh", "/search?q=I+want+to+die"];

    public EveryPage()
    {
        AddRange([.. TestLeaflet.Pages.Select(page => page.Address)]);
        AddRange(Linking);
        AddRange(Searching);
        Add(NotFound);
    }
}
