using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reviews;

/// <summary>A reviewed leaflet on two days.</summary>
public sealed class ReviewedSites : IDisposable
{
    public const string By = "Dr Ana \"Née\" <Example>";

    private readonly ContentCopy _content = new ContentCopy()
        .Replace("leaflet.yml", "  state: unreviewed",
            $"  state: reviewed\n  by: '{By}'\n  role: neurologist\n  on: 2026-02-01\n  due: 2027-02-01");

    public ReviewedSites()
    {
        OnLastDay = new OtherContentSite(_content, new DateOnly(2027, 2, 1));
        Overdue = new OtherContentSite(_content, new DateOnly(2027, 2, 2));
    }

    /// <summary>The site on the day on which the review falls due. The review still holds on it.</summary>
    public OtherContentSite OnLastDay { get; }

    /// <summary>The site a day later.</summary>
    public OtherContentSite Overdue { get; }

    public void Dispose()
    {
        OnLastDay.Dispose();
        Overdue.Dispose();
        _content.Dispose();
    }
}
