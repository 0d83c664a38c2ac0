using ClonazepamInfo.Content.Model;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>What depends on the day changes with the day, without an edit and without a restart.</summary>
public sealed class DayTests : IDisposable
{
    private static readonly UiText Labels = TestLeaflet.Labels;

    private static readonly string Overdue = UiText.Format(Labels.Review.Overdue, "1 February 2027");

    private readonly ContentCopy _content = new ContentCopy()
        .Replace("leaflet.yml", "  state: unreviewed",
            "  state: reviewed\n  by: Dr Example\n  role: neurologist\n  on: 2026-02-01\n  due: 2027-02-01");

    private readonly Clock _clock = new() { Day = new DateOnly(2027, 2, 1) };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_review_that_becomes_overdue_at_midnight_is_seen_on_the_page_whether_or_not_edits_are_watched(bool watch)
    {
        await using var site = new LiveSite(_content.Folder, services => services.AddSingleton<TimeProvider>(_clock), watch);
        Assert.DoesNotContain(Overdue, (await site.Ask("/stopping")).Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        _clock.Day = new DateOnly(2027, 2, 2);

        await site.Until("/stopping", answer => answer.Page.QuerySelector("main")!.TextContent.Contains(Overdue, StringComparison.Ordinal));
        Assert.Equal("Healthy", (await site.Ask("/health/ready")).Text);
    }

    [Fact]
    public async Task A_day_whose_edition_cannot_be_made_shows_in_health_is_logged_once_and_ends_with_the_next_edition()
    {
        var unfit = new Unfit();
        await using var site = new LiveSite(_content, services =>
        {
            services.AddSingleton<TimeProvider>(_clock);
            unfit.AddTo(services);
        });
        var before = await site.Ask("/stopping");

        unfit.How = "throws";
        _clock.Day = new DateOnly(2027, 2, 2);
        await site.UntilHealth("Degraded: 1");
        Assert.Equal(before.Text, (await site.Ask("/stopping")).Text);

        unfit.How = null;
        _clock.Day = new DateOnly(2027, 2, 3);
        await site.UntilHealth("Healthy");
        Assert.Single(site.Log.Errors);
        Assert.Contains(Overdue, (await site.Ask("/stopping")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_newest_content_is_broken_the_last_good_edition_still_follows_the_day()
    {
        await using var site = new LiveSite(_content, services => services.AddSingleton<TimeProvider>(_clock));
        await site.UntilHealth("Healthy");
        _content.Append("leaflet.yml", "colour: blue\n");
        await site.UntilHealth("Degraded: 1");

        _clock.Day = new DateOnly(2027, 2, 2);

        await site.Until("/stopping", answer => answer.Page.QuerySelector("main")!.TextContent.Contains(Overdue, StringComparison.Ordinal));
        Assert.StartsWith("Degraded: 1", (await site.Ask("/health/ready")).Text, StringComparison.Ordinal);
    }

    public void Dispose() => _content.Dispose();

    private sealed class Clock : TimeProvider
    {
        public DateOnly Day { get; set; }

        public override DateTimeOffset GetUtcNow() => new(Day, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
