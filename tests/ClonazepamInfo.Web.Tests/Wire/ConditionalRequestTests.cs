using System.Globalization;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>A client that holds a page is not sent it again, and never told that an old one is new: RFC 9110 section 13.</summary>
[Collection(SharedKestrel.Name)]
public sealed class ConditionalRequestTests(KestrelSite site)
{
    private const string Page = "/stopping";

    private const string Current = "{current}";

    private const string Modified = "{modified}";

    private const string Earlier = "Mon, 02 Jan 2006 15:04:05 GMT";

    private const string Later = "Fri, 01 Jan 2100 00:00:00 GMT";

    /// <summary>The section of RFC 9110, the conditions, the status. The page's own validators are in braces.</summary>
    private static readonly (string Section, (string Name, string Value)[] Conditions, int Status)[] Table =
    [
        ("13.1.2", [("If-None-Match", Current)], 304),
        ("13.1.2 any", [("If-None-Match", "*")], 304),
        ("13.1.2 weak comparison", [("If-None-Match", "W/" + Current)], 304),
        ("13.1.2 list", [("If-None-Match", $"\"a\", {Current}, \"b\"")], 304),
        ("13.1.2 list with a comma in a tag", [("If-None-Match", $"\"a,b\", {Current}")], 304),
        ("13.1.2 two lines", [("If-None-Match", "\"a\""), ("If-None-Match", Current)], 304),
        ("13.1.2 another", [("If-None-Match", "\"another\"")], 200),
        ("13.1.2 weak another", [("If-None-Match", "W/\"another\"")], 200),
        ("13.1.2 without marks", [("If-None-Match", "another")], 200),
        ("13.1.2 empty", [("If-None-Match", "")], 200),
        ("13.1.2 not closed", [("If-None-Match", "\"another")], 200),
        ("13.1.3", [("If-Modified-Since", Modified)], 304),
        ("13.1.3 later", [("If-Modified-Since", Later)], 304),
        ("13.1.3 earlier", [("If-Modified-Since", Earlier)], 200),
        ("13.1.3 no date", [("If-Modified-Since", "yesterday")], 200),
        ("13.1.3 in the form of RFC 850", [("If-Modified-Since", "Monday, 02-Jan-06 15:04:05 GMT")], 200),
        ("13.2.2 If-None-Match comes before If-Modified-Since", [("If-None-Match", "\"another\""), ("If-Modified-Since", Later)], 200),
        ("13.2.2 If-None-Match comes before If-Modified-Since, held", [("If-None-Match", Current), ("If-Modified-Since", Earlier)], 304),
        ("13.1.1", [("If-Match", Current)], 200),
        ("13.1.1 any", [("If-Match", "*")], 200),
        ("13.1.1 another", [("If-Match", "\"another\"")], 412),
        ("13.1.1 strong comparison", [("If-Match", "W/" + Current)], 412),
        ("13.1.4", [("If-Unmodified-Since", Later)], 200),
        ("13.1.4 earlier", [("If-Unmodified-Since", Earlier)], 412),
        ("13.1.4 no date", [("If-Unmodified-Since", "yesterday")], 200),
        ("13.2.2 If-Match comes before If-Unmodified-Since", [("If-Match", Current), ("If-Unmodified-Since", Earlier)], 200),
        ("13.2.2 If-Match comes before If-None-Match", [("If-Match", "\"another\""), ("If-None-Match", Current)], 412),
        ("13.1.5 If-Range without ranges", [("If-Range", Current), ("Range", "bytes=0-9")], 200),
    ];

    public static TheoryData<string> Sections => [.. Table.Select(row => row.Section)];

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task RFC_9110_section_13_is_followed(string section)
    {
        var (_, conditions, status) = Table.Single(row => row.Section == section);
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            var whole = await site.AskRaw(Page, [("Accept-Encoding", coding)]);
            var filled = conditions.Select(condition => (condition.Name, condition.Value
                .Replace(Current, whole.Headers["ETag"], StringComparison.Ordinal)
                .Replace(Modified, whole.Headers["Last-Modified"], StringComparison.Ordinal)));

            var answer = await site.AskRaw(Page, [("Accept-Encoding", coding), .. filled]);
            var head = await site.AskRaw(Page, [("Accept-Encoding", coding), .. filled], "HEAD");

            Assert.Equal(status, answer.Status);
            Assert.Equal(status, head.Status);
            Assert.Equal(status == 200 ? whole.Body : [], answer.Body);
            EveryResponse.IsProtected(answer.Headers, "");
        }
    }

    [Fact]
    public async Task RFC_9110_15_4_5_a_304_bears_what_a_cache_needs_and_no_body()
    {
        var whole = await site.AskRaw(Page, [("Accept-Encoding", "br")]);

        var answer = await site.AskRaw(Page, [("Accept-Encoding", "br"), ("If-None-Match", whole.Headers["ETag"])]);

        foreach (var name in new[] { "ETag", "Vary", "Cache-Control", "Last-Modified", "Content-Security-Policy" })
        {
            Assert.Equal(whole.Headers[name], answer.Headers[name]);
        }

        Assert.DoesNotContain("Content-Type", answer.Headers);
        Assert.DoesNotContain("Content-Encoding", answer.Headers);
    }

    [Fact]
    public async Task RFC_9110_8_8_3_a_validator_of_one_coding_is_none_of_another()
    {
        var gzip = await site.AskRaw(Page, [("Accept-Encoding", "gzip")]);

        var answer = await site.AskRaw(Page, [("Accept-Encoding", "br"), ("If-None-Match", gzip.Headers["ETag"])]);

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task RFC_9110_8_8_2_Last_Modified_is_the_day_of_the_contents_newest_change()
    {
        var section = TestLeaflet.Leaflet.Section("stopping")!;

        var modified = DateTimeOffset.ParseExact((await site.AskRaw(Page, [])).Headers["Last-Modified"], "r", CultureInfo.InvariantCulture);

        Assert.Equal(section.ChangedOn, DateOnly.FromDateTime(modified.UtcDateTime));
    }

    [Fact]
    public async Task RFC_9110_8_8_2_1_no_Last_Modified_is_in_the_future()
    {
        // The latest day that a change may have: it has begun somewhere in the world.
        var tomorrow = DateTime.UtcNow.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "changes:\n",
            $"changes:\n  - {{ on: {tomorrow}, note: From the future., safety: false }}\n");
        await using var future = new OtherContentSite(content);

        Assert.DoesNotContain("Last-Modified", (await future.Ask(Page)).Headers);
    }

    [Fact]
    public async Task A_second_change_on_one_day_is_later_than_the_first()
    {
        using var content = new ContentCopy();
        var on = TestLeaflet.Leaflet.Section("stopping")!.ChangedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        content.Replace("en/30-how-to-take-it/50-stopping.md", "changes:\n",
            $"changes:\n  - {{ on: {on}, note: Changed once more., safety: false }}\n");
        await using var changed = new OtherContentSite(content);
        var held = (await site.AskRaw(Page, [])).Headers["Last-Modified"];

        var answer = await changed.Ask(Page, "GET", ("If-Modified-Since", held));

        Assert.Equal(200, (int)answer.Status);
    }
}
