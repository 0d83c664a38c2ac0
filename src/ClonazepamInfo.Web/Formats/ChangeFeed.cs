using System.Globalization;
using System.Xml.Linq;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Writes the Atom feed (RFC 4287) of one leaflet's changes, newest first.</summary>
internal static class ChangeFeed
{
    private const int Most = 100;

    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    public static string Write(Leaflet leaflet, SiteOptions site)
    {
        var feed = site.Absolute(leaflet.PathOf(SitePaths.Feed));
        var page = site.Absolute(leaflet.PathOf(SitePaths.Changes));
        var labels = leaflet.Labels;
        var entries = LeafletChanges.Of(leaflet).Take(Most).Select(change => Entry(change, site, labels));
        var root = new XElement(
            Ns + "feed",
            new XAttribute(XNamespace.Xml + "lang", leaflet.Language),
            new XElement(Ns + "id", feed),
            new XElement(Ns + "title", $"{labels.Medicine}: {labels.Changes.Title}"),
            new XElement(Ns + "updated", Instant(leaflet.ChangedOn)),
            new XElement(Ns + "author", new XElement(Ns + "name", labels.Medicine + ", " + labels.LeafletKind)),
            new XElement(Ns + "link", new XAttribute("rel", "self"), new XAttribute("href", feed)),
            new XElement(Ns + "link", new XAttribute("rel", "alternate"), new XAttribute("href", page)),
            entries);
        return new XDeclaration("1.0", "utf-8", null) + "\n" + root + "\n";
    }

    private static XElement Entry(LeafletChange change, SiteOptions site, UiText labels)
    {
        var safety = change.Change.Safety ? labels.Changes.SafetyChange + ": " : "";
        var address = site.Absolute(change.Address);
        return new XElement(
            Ns + "entry",
            new XElement(Ns + "id", site.Absolute(change.Id)),
            new XElement(Ns + "title", $"{safety}{change.Title}"),
            new XElement(Ns + "updated", Instant(change.Change.On)),
            new XElement(Ns + "link", new XAttribute("rel", "alternate"), new XAttribute("href", address)),
            new XElement(Ns + "summary", change.Note));
    }

    /// <summary>Changes have days; Atom wants an instant.</summary>
    private static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
