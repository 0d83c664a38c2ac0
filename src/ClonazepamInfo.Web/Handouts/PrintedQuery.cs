using System.Globalization;
using ClonazepamInfo.Content.Printouts;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Handouts;

/// <summary>A query about a printed sheet as it was understood.</summary>
/// <param name="Sheet">What could be read of the sheet, or null without a query.</param>
/// <param name="Faults">What could not be read.</param>
internal sealed record PrintedQuery(Printout? Sheet, IReadOnlyList<QueryFault> Faults)
{
    private const int ShortestFingerprint = 4;
    private const int LongestFingerprint = 64;
    private const int VersionDigits = 8;
    private const int MostNamed = 10;

    /// <summary>What to print again, or null if nothing was asked.</summary>
    public HandoutChoice? Again { get; private init; }

    /// <summary>The version as it was typed, or null.</summary>
    public string? Version { get; private init; }

    /// <summary>Reads a query.</summary>
    public static PrintedQuery Read(IQueryCollection query, Leaflet leaflet, SiteMap addresses, DateOnly today)
    {
        var labels = leaflet.Labels;
        var faults = new List<QueryFault>();
        var parts = QueryValues.Of(query, QueryField.Section).Select(text => (Text: text, Part: Part(text))).ToList();
        faults.AddRange(parts
            .Where(part => part.Part is null)
            .Take(MostNamed)
            .Select(part => QueryFault.Of(QueryField.Section, labels.QueryFaults.Part, part.Text)));

        faults.AddRange(QueryValues
            .Misnamed(query, labels, (field, value) => field == QueryField.Section && Part(value) is not null)
            .Take(MostNamed));

        var country = QueryValues.One(query, QueryField.Country, labels, faults);
        if (country is not null && Part(country) is null)
        {
            faults.Add(QueryFault.Of(QueryField.Country, labels.QueryFaults.Part, country));
        }

        var date = QueryValues.One(query, QueryField.Date, labels, faults);
        var isDay = DateOnly.TryParseExact(date, PrintoutUrl.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);

        // A sheet may be of tomorrow, where that day has begun. A later day is a slip that was published: the sheet is compared without it.
        DateOnly? on = isDay && day <= today.AddDays(1) ? day : null;
        if (date is not null && !isDay)
        {
            faults.Add(QueryFault.Of(QueryField.Date, labels.QueryFaults.Date, date));
        }

        var version = QueryValues.One(query, QueryField.Version, labels, faults);
        if (version is not null && !(version.Length == VersionDigits && version.All(char.IsAsciiHexDigitLower)))
        {
            faults.Add(QueryFault.Of(QueryField.Version, labels.QueryFaults.Version, version));
        }
        else if (version is not null)
        {
            parts.Add((version, PrintoutUrl.Whole(leaflet) with { Fingerprint = version }));
        }

        var read = parts.Select(part => part.Part).OfType<PrintoutPart>().ToList();
        var sheet = read.Count == 0 ? null : new Printout(on, read, country is null ? null : Part(country));
        return new PrintedQuery(sheet, faults)
        {
            Version = version,
            Again = sheet is null ? null : Handout(sheet, query, leaflet, addresses),
        };
    }

    /// <summary>The handout that the sheet was, in today's words; what is gone is left out.</summary>
    private static HandoutChoice Handout(Printout sheet, IQueryCollection query, Leaflet leaflet, SiteMap addresses)
    {
        var same = new QueryCollection(new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase)
        {
            [QueryField.Section.Key()] = sheet.Parts.Select(part => part.Id).ToArray(),
            [QueryField.Country.Key()] = sheet.Country?.Id,
            [QueryField.Size.Key()] = QueryValues.Of(query, QueryField.Size).ToArray(),
            [QueryField.Notes.Key()] = QueryValues.Of(query, QueryField.Notes).ToArray(),
        });
        return HandoutQuery.Read(same, leaflet, addresses).Choice;
    }

    /// <summary>Takes <c>stopping.3f2a1b4c</c> apart.</summary>
    private static PrintoutPart? Part(string text) =>
        text.Split('.') is [{ Length: > 0 } id, { Length: >= ShortestFingerprint and <= LongestFingerprint } fingerprint]
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && fingerprint.All(char.IsAsciiHexDigitLower)
            ? new PrintoutPart(id, fingerprint)
            : null;
}
