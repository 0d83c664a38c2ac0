using ClonazepamInfo.Web.Tests.Publishing;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>A search is of one edition: its words, its addresses and the version at its foot.</summary>
public sealed class SearchEditionTests : IDisposable
{
    private const string Stopping = "en/30-how-to-take-it/50-stopping.md";

    private readonly ContentCopy _content = new();

    [Fact]
    public async Task New_words_are_found_with_the_edition_that_has_them_and_old_ones_no_longer()
    {
        await using var site = new LiveSite(_content);
        var before = await site.Ask("/search?q=zanzibarine");
        Assert.Empty(before.Page.QuerySelectorAll("main .hits"));

        _content.Replace(Stopping, "title: Stopping safely", "title: Stopping with zanzibarine");
        var edited = await site.UntilTitled("/stopping", "zanzibarine");
        var after = await site.Ask("/search?q=zanzibarine");

        Assert.Equal("/stopping", after.Page.QuerySelector("main .hits a")?.GetAttribute("href"));
        Assert.Equal(Version(edited), Version(after));
        Assert.NotEqual(Version(before), Version(after));
    }

    [Fact]
    public async Task While_editions_follow_one_another_no_answer_mixes_two()
    {
        const int Editions = 4;
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/stopping", "Stopping safely");
        using var enough = new CancellationTokenSource();
        var seen = new List<(string Version, string? Title)>();
        var reader = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                var answer = await site.Ask("/search?q=stopping");
                seen.Add((Version(answer), answer.Page.QuerySelector("main .hits a[href^='/stopping']")?.TextContent.Split(':')[0]));
            }
        });

        for (var edition = 1; edition <= Editions; edition++)
        {
            var title = $"Stopping safely {edition}";
            _content.Replace(Stopping, edition == 1 ? "title: Stopping safely\n" : $"title: Stopping safely {edition - 1}\n", $"title: {title}\n");
            await site.Until("/search?q=stopping", answer => answer.Text.Contains(title, StringComparison.Ordinal));
        }

        await enough.CancelAsync();
        await reader;

        Assert.All(seen.GroupBy(answer => answer.Version), version => Assert.Single(version.Select(answer => answer.Title).Distinct(StringComparer.Ordinal)));
        Assert.All(seen.GroupBy(answer => answer.Title), title => Assert.Single(title.Select(answer => answer.Version).Distinct(StringComparer.Ordinal)));
    }

    public void Dispose() => _content.Dispose();

    /// <summary>The part of "Edition of 24 November 2026, version 9a8edfc6" that names the words.</summary>
    private static string Version(Answer answer) => answer.Page.QuerySelector(".site-footer .edition")!.TextContent.Split(", ")[1];
}
