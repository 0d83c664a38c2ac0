using System.Diagnostics.Metrics;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// The metrics of publishing (<see cref="System.Diagnostics.Metrics"/>). ASP.NET Core itself has those of requests, under the
/// names of OpenTelemetry's semantic conventions.
/// </summary>
internal sealed class PublishMeter
{
    public const string Name = "ClonazepamInfo.Publishing";

    private readonly TimeProvider _time;
    private readonly Histogram<double> _duration;

    public PublishMeter(IMeterFactory meters, TimeProvider time)
    {
        _time = time;
        Meter = meters.Create(Name);
        _duration = Meter.CreateHistogram<double>(
            "clonazepaminfo.publish.duration", "s", "Time to load, check and render an edition");
    }

    public Meter Meter { get; }

    public void Published(TimeSpan taken, PublishOutcome outcome) =>
        _duration.Record(taken.TotalSeconds, new KeyValuePair<string, object?>("published", outcome.Obstacles == 0));

    /// <summary>Adds the metrics of the edition in use, which a collector reads whenever it wants.</summary>
    public void Watch(EditionPublisher publisher)
    {
        Meter.CreateObservableGauge(
            "clonazepaminfo.edition.age",
            () => publisher.Current is { } edition ? (_time.GetUtcNow() - edition.PublishedAt).TotalSeconds : 0,
            "s",
            "Time since the edition in use was published");
        Meter.CreateObservableGauge(
            "clonazepaminfo.edition.pages",
            () => publisher.Current?.Pages.Count ?? 0,
            "{page}",
            "Pages and files of the edition in use");
        Meter.CreateObservableGauge(
            "clonazepaminfo.content.problems",
            () => new Measurement<int>[]
            {
                new(publisher.Outcome?.Obstacles ?? 0, new KeyValuePair<string, object?>("severity", "error")),
                new(publisher.Outcome?.Warnings ?? 0, new KeyValuePair<string, object?>("severity", "warning")),
            },
            "{problem}",
            "Problems of the newest content; with an error, an older edition is in use");
    }
}
