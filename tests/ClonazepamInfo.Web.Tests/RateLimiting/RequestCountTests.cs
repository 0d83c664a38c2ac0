using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Serilog.AspNetCore;
using Serilog.Events;

namespace ClonazepamInfo.Web.Tests.RateLimiting;

/// <summary>A flood fills no log: what costs little is counted.</summary>
public sealed class RequestCountTests
{
    private const int TooMany = 3;

    [Fact]
    public async Task A_minute_of_cached_and_rejected_pages_is_one_line()
    {
        using var content = new ContentCopy();
        var pages = new MadePages();
        var site = new LiveSite(content, pages.AddTo);
        await using (site)
        {
            await site.Ask(MadePages.At("kept"));
            await site.Ask(MadePages.At("kept"));
            pages.How = MadePages.AWord;
            pages.Hold();
            var all = Enumerable.Range(0, DynamicPages.AtOnce + DynamicPages.LongestQueue + TooMany)
                .Select(number => site.Ask(MadePages.At(number)))
                .ToList();
            await Eventually.Is(() => all.Count(answer => answer.IsCompleted), answered => answered >= TooMany);
            pages.LetGo();
            await Task.WhenAll(all);
            await site.Services.GetRequiredService<ResponseCounters>().StopAsync(CancellationToken.None);
        }

        var (level, line) = Assert.Single(site.Log.All, entry => entry.Line.StartsWith("Dynamic pages since", StringComparison.Ordinal));
        Assert.Equal(LogLevel.Warning, level);
        Assert.EndsWith(
            $"1 answered from the cache, {TooMany} rejected because too many were being rendered.",
            line,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_counted_has_no_line_of_its_own_unless_it_failed()
    {
        var options = new RequestLoggingOptions();
        RequestLog.Describe(options, Serilog.Core.Logger.None);
        var made = new DefaultHttpContext();
        var counted = new DefaultHttpContext();
        using var counters = new ResponseCounters(TimeProvider.System, new LogQueue(), NullLogger<ResponseCounters>.Instance);
        counters.Cached(counted);

        Assert.Equal(LogEventLevel.Information, options.GetLevel(made, 1, null));
        Assert.Equal(LogEventLevel.Debug, options.GetLevel(counted, 1, null));
        Assert.Equal(LogEventLevel.Error, options.GetLevel(counted, 1, new InvalidOperationException()));
    }
}
