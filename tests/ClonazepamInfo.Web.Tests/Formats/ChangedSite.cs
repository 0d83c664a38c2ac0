using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Formats;

/// <summary>The site with three changes of one day, on the day after it.</summary>
public sealed class ChangedSite : IDisposable
{
    private readonly ContentCopy _content = new ContentCopy()
        .Replace("en/30-how-to-take-it/50-stopping.md", "changes:\n",
            "changes:\n"
            + "  - { on: 2099-01-02, note: 'Second <of> that & day.', safety: false }\n"
            + "  - { on: 2099-01-02, note: First of that day., safety: false }\n")
        .Replace("en/20-before-you-take-it/60-alcohol.md", "changes:\n",
            "changes:\n  - { on: 2099-01-02, note: A new warning., safety: true }\n");

    private readonly OtherContentSite _site;

    public ChangedSite() => _site = new OtherContentSite(_content, new DateOnly(2099, 1, 3));

    public Task<Answer> Read(string address) => _site.Read(address);

    public void Dispose()
    {
        _site.Dispose();
        _content.Dispose();
    }
}
