using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>What any collector of System.Diagnostics.Metrics can read, under names that do not change.</summary>
public sealed class MetricTests
{
    [Fact]
    public async Task Editions_problems_and_the_time_that_publishing_takes()
    {
        using var content = new ContentCopy();
        await using var site = new LiveSite(content);
        using var collected = new Collected(site);
        var pages = site.Publisher.Current!.Pages.Count;

        content.Append("leaflet.yml", "colour: blue\n");
        await site.UntilHealth("Degraded");

        await Eventually.Is(() => collected.Look(), all =>
            all.Any(one => one is { Name: "clonazepaminfo.publish.duration", Value: > 0 } && one.Tags["published"] is false));
        var now = collected.Look();
        Assert.Contains(now, one => one.Name == "clonazepaminfo.edition.pages" && one.Value.Equals(pages));
        Assert.Contains(now, one => one is { Name: "clonazepaminfo.edition.age", Value: > 0 });
        Assert.Contains(now, one => one is { Name: "clonazepaminfo.content.problems", Value: 1 } && one.Tags["severity"] is "error");

        content.Replace("leaflet.yml", "colour: blue\n", "");
        await site.UntilHealth("Healthy");
        await Eventually.Is(() => collected.Look(), all =>
            all.Any(one => one is { Name: "clonazepaminfo.publish.duration" } && one.Tags["published"] is true));
        Assert.Contains(
            collected.Look(), one => one is { Name: "clonazepaminfo.content.problems", Value: 0 } && one.Tags["severity"] is "error");
    }

    [Fact]
    public async Task Requests_by_route_and_never_by_which_page_it_was()
    {
        await using var site = new LiveSite(TestLeaflet.Folder);
        using var collected = new Collected(site);

        await site.Ask("/stopping");
        await site.Ask("/health/live");
        await site.Ask("/what-a-patient-typed");

        var requests = await Eventually.Is(
            () => collected.Look().Where(one => one.Name == "http.server.request.duration").ToList(), all => all.Count == 3);
        Assert.Single(
            requests, one => one.Tags.GetValueOrDefault("http.route") is "(edition)" && one.Tags["http.response.status_code"] is 200);
        Assert.Single(requests, one => one.Tags.GetValueOrDefault("http.route") is "/health/live");
        Assert.DoesNotContain(requests.SelectMany(one => one.Tags.Values), value =>
            value is string text
                && (text.Contains("stopping", StringComparison.Ordinal) || text.Contains("patient", StringComparison.Ordinal)));
    }

    /// <summary>Listens to the meters of one site; those of others run in this process too.</summary>
    private sealed class Collected : IDisposable
    {
        private readonly ConcurrentQueue<Measured> _measured = [];
        private readonly MeterListener _listener = new();

        public Collected(LeafletSite site)
        {
            var meters = site.Services.GetRequiredService<IMeterFactory>();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == meters)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
                _measured.Enqueue(new(instrument.Name, value, Named(tags))));
            _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) =>
                _measured.Enqueue(new(instrument.Name, value, Named(tags))));
            _listener.Start();
        }

        /// <summary>Everything that was measured, and the current values of the gauges.</summary>
        public List<Measured> Look()
        {
            _listener.RecordObservableInstruments();
            return [.. _measured];
        }

        public void Dispose() => _listener.Dispose();

        private static Dictionary<string, object?> Named(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var named = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (name, value) in tags)
            {
                named[name] = value;
            }

            return named;
        }
    }

    private sealed record Measured(string Name, double Value, Dictionary<string, object?> Tags);
}
