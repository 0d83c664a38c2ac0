namespace ClonazepamInfo.Web.Tests.Languages;

/// <summary>The site with the leaflet a second time under the name of Spanish, with some labels of its own.</summary>
public sealed class TwoLanguageSite : LeafletSite
{
    public const string Prefix = "/es";

    public const string GetHelpNow = "Pedir ayuda ahora";

    private readonly ContentCopy _content = new();

    /// <summary>The folder of both.</summary>
    public string Content => _content.Folder;

    public TwoLanguageSite()
    {
        FolderCopy.Make(Path.Combine(_content.Folder, "en"), Path.Combine(_content.Folder, "es"));
        _content
            .Replace("es/labels.yml", "language-name: English", "language-name: Español")
            .Replace("es/labels.yml", "date-format: d MMMM yyyy", "date-format: d 'de' MMMM 'de' yyyy")
            .Replace("es/labels.yml", $"get-help-now: {TestLeaflet.Labels.Layout.GetHelpNow}", $"get-help-now: {GetHelpNow}");

        // The section is named as the link to it is; in the copy it must not be mistaken for a label that was forgotten.
        _content.Replace("es/40-side-effects/10-get-help-now.md", $"title: {TestLeaflet.Leaflet.Emergency.Title}\n",
            $"title: {GetHelpNow}\n");
        var addresses = TestLeaflet.Snapshot.SiteMap;
        var aliases = TestLeaflet.Leaflet.Sections.SelectMany(section => section.Aliases).Select(alias => "/" + alias);
        var published = addresses.Pages.Select(destination => destination.Address)
            .Where(address => address is not ("/robots.txt" or "/sitemap.xml")).Concat(aliases).Select(Counterpart);
        _content.Append("published-urls.txt", string.Join('\n', published) + "\n");
    }

    protected override string ContentFolder => _content.Folder;

    public static string Counterpart(string address) => address == "/" ? Prefix : Prefix + address;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _content.Dispose();
    }
}
