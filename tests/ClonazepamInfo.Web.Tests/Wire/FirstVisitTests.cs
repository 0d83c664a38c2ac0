using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>A page arrives in the first round trip after the connection, on a poor line too.</summary>
[Collection(SharedKestrel.Name)]
public sealed class FirstVisitTests(KestrelSite site)
{
    /// <summary>Ten TCP segments, which a server may send before it hears from the client (RFC 6928).</summary>
    private const int OneRoundTrip = 14_600;

    /// <summary>
    /// The median section, headers included, at the quality of brotli that the site serves. It was 11,600 when every page had
    /// all style.
    /// </summary>
    private const int MedianSection = 9_500;

    private const int WholeLeaflet = 45_000;

    public static TheoryData<string> HomeAndSections =>
        [.. TestLeaflet.Pages.Where(page => page.Kind is SitePageKind.Home or SitePageKind.Section).Select(page => page.Address)];

    [Theory]
    [MemberData(nameof(HomeAndSections))]
    public async Task A_section_with_all_that_it_needs_to_be_read_is_one_answer_of_ten_segments(string address)
    {
        var page = (await site.Ask(address)).Page;

        // Not needed to read: the icon, the feed, the print style, and the script, which waits until the page can be read.
        Assert.Empty(page.QuerySelectorAll(
            "link[rel=stylesheet]:not([media=print]), link[rel=preload], link[rel=import], img, script:not([defer])"));
        Assert.InRange(await OnTheWire(address), 1, OneRoundTrip);
    }

    [Fact]
    public async Task Half_of_the_sections_are_at_most_9500_bytes()
    {
        var sizes = new List<int>();
        foreach (var section in TestLeaflet.Pages.Where(page => page.Kind is SitePageKind.Section))
        {
            sizes.Add(await OnTheWire(section.Address));
        }

        sizes.Sort();
        Assert.InRange(sizes[sizes.Count / 2], 1, MedianSection);
    }

    [Fact]
    public async Task The_whole_leaflet_is_at_most_45_KB() => Assert.InRange(await OnTheWire("/leaflet"), 1, WholeLeaflet);

    private async Task<int> OnTheWire(string address)
    {
        var answer = await site.AskRaw(address, [("Accept-Encoding", "br")]);
        Assert.Equal("br", answer.Headers["Content-Encoding"]);
        return answer.Length;
    }
}
