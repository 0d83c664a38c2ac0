using System.Globalization;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>A query for a handout as it was understood: what could be read, and what could not.</summary>
/// <param name="Faults">What could not, in the order of the form.</param>
internal sealed record HandoutQuery(HandoutChoice Choice, IReadOnlyList<QueryFault> Faults)
{
    /// <summary>Of hundreds of sections that do not exist, only so many get a suggestion; nobody reads further.</summary>
    private const int MostNamed = 10;

    /// <summary>How many sections could not be read, beyond those that <see cref="Faults"/> names.</summary>
    public int Unnamed { get; private init; }

    /// <summary>Reads a query. Order and repetition mean nothing; aliases and old ids are as good as today's.</summary>
    public static HandoutQuery Read(IQueryCollection query, Leaflet leaflet, SiteMap addresses)
    {
        var labels = leaflet.Labels;
        var faults = new List<QueryFault>();
        var (sections, unknown) = Sections(QueryValues.Of(query, QueryField.Section), leaflet, addresses);
        faults.AddRange(unknown.Take(MostNamed).Select(id => Unknown(id, leaflet, addresses)));

        var size = QueryValues.One(query, QueryField.Size, labels, faults);
        if (size is not (null or HandoutChoice.Normal or HandoutChoice.Large))
        {
            faults.Add(QueryFault.Of(QueryField.Size, labels.QueryFaults.Size, size));
        }

        var countryId = QueryValues.One(query, QueryField.Country, labels, faults);
        var country = leaflet.Countries.FirstOrDefault(country => country.Id == countryId);
        if (country is null && countryId is not null)
        {
            var known = string.Join(", ", leaflet.Countries.Select(known => $"{known.Id} ({known.Name})"));
            faults.Add(QueryFault.Of(QueryField.Country, labels.QueryFaults.Country, countryId, known));
        }

        var lines = QueryValues.One(query, QueryField.Notes, labels, faults);
        if (!int.TryParse(lines ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var noteLines)
            || noteLines > HandoutChoice.MostNoteLines)
        {
            noteLines = 0;
            faults.Add(QueryFault.Of(QueryField.Notes, labels.QueryFaults.Notes, lines!, HandoutChoice.MostNoteLines));
        }

        faults.AddRange(QueryValues.Misnamed(query, labels, (field, value) => field switch
        {
            QueryField.Section => leaflet.Named(value, addresses).Count > 0,
            QueryField.Size => value is HandoutChoice.Large,
            _ => false,
        }).Take(MostNamed));

        var chosen = leaflet.Sections.Where(section => sections.Contains(section) && !leaflet.KeyFacts.Contains(section)).ToList();
        return new HandoutQuery(new HandoutChoice(leaflet, chosen, size == HandoutChoice.Large, country, noteLines), faults)
        {
            Unnamed = Math.Max(0, unknown.Count - MostNamed),
        };
    }

    private static (HashSet<Section> Known, List<string> Unknown) Sections(IReadOnlyList<string> ids, Leaflet leaflet, SiteMap addresses)
    {
        var known = new HashSet<Section>();
        var unknown = new List<string>();
        foreach (var id in ids)
        {
            var named = leaflet.Named(id, addresses);
            known.UnionWith(named);
            if (named.Count == 0)
            {
                unknown.Add(id);
            }
        }

        return (known, unknown);
    }

    private static QueryFault Unknown(string id, Leaflet leaflet, SiteMap addresses)
    {
        var nearest = addresses.Nearest(id, leaflet.Language, most: 3)
            .FirstOrDefault(near => near.Kind is SitePageKind.Section or SitePageKind.Chapter);
        return QueryFault.Of(QueryField.Section, leaflet.Labels.QueryFaults.Section, id) with { Nearest = nearest?.NumberedTitle };
    }
}
