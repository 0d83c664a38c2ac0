using System.Net;
using System.Text.Json;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>The one list from which a browser suggests by itself, so that no letter is sent before the reader asks.</summary>
[Collection(SharedSite.Name)]
public sealed class SuggestionTests(LeafletSite site)
{
    /// <summary>In bytes as sent with Brotli: on a poor line it must not hold up the page that the reader wants.</summary>
    private const int Most = 20_000;

    [Fact]
    public async Task Every_suggestion_leads_to_a_place_that_exists()
    {
        foreach (var (text, address, fragment) in await All())
        {
            Assert.False(string.IsNullOrWhiteSpace(text));
            var answer = await site.Read(address);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.True(fragment is null || answer.Page.GetElementById(fragment) is not null, $"{address}#{fragment} does not exist");
        }
    }

    [Fact]
    public async Task Titles_headings_and_everyday_words_are_in_it()
    {
        var all = await All();

        Assert.All(TestLeaflet.Leaflet.Sections, section => Assert.Contains((section.Title, section.Address, null), all));
        Assert.Contains(("How your dose is lowered", "/stopping", "stopping-plan"), all);
        Assert.Contains(all, suggestion => suggestion is ("cold turkey", _, null));
    }

    [Fact]
    public async Task Nobody_is_suggested_words_of_danger()
    {
        var danger = TestLeaflet.Leaflet.Danger.Kinds.SelectMany(kind => kind.Always.Concat(kind.Cries)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(await All(), suggestion => danger.Contains(suggestion.Text));
    }

    [Fact]
    public async Task No_suggestion_is_made_twice()
    {
        var twice = (await All()).GroupBy(suggestion => (suggestion.Text.ToLowerInvariant(), suggestion.Address, suggestion.Fragment)).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public async Task It_is_small_and_may_be_kept_with_its_edition()
    {
        await using var kestrel = new KestrelSite();
        var answer = await kestrel.AskRaw("/suggestions.json", [("Accept-Encoding", "br")]);

        Assert.Equal("application/json", answer.Headers["Content-Type"].Split(';')[0]);
        Assert.Equal("br", answer.Headers["Content-Encoding"]);
        Assert.Contains("ETag", answer.Headers);
        Assert.InRange(answer.Body.Length, 1, Most);
    }

    private async Task<IReadOnlyList<(string Text, string Address, string? Fragment)>> All()
    {
        using var list = JsonDocument.Parse((await site.Read("/suggestions.json")).Text);
        var sections = list.RootElement.GetProperty("sections").EnumerateArray().Select(section => (Title: section[1].GetString()!, Address: section[2].GetString()!)).ToList();
        return
        [
            .. sections.Select(section => (section.Title, section.Address, (string?)null)),
            .. list.RootElement.GetProperty("entries").EnumerateArray().Select(entry => (entry[0].GetString()!, sections[entry[1].GetInt32()].Address, entry.GetArrayLength() > 2 ? entry[2].GetString() : null)),
        ];
    }
}
