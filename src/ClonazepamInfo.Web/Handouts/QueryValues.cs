namespace ClonazepamInfo.Web.Handouts;

/// <summary>Reads the values of a query as people write addresses: in any case, with blanks around, empty ones meaning nothing.</summary>
internal static class QueryValues
{
    private static readonly QueryField[] Fields = Enum.GetValues<QueryField>();

    private static readonly char[] Separators = [';', '?', '&'];

    public static IReadOnlyList<string> Of(IQueryCollection query, QueryField field) =>
    [
        .. query
            .Where(parameter => Is(parameter.Key, field.Key()))
            .SelectMany(parameter => parameter.Value)
            .Select(value => value?.Trim().ToLowerInvariant() ?? "")
            .Where(value => value.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether the query has a parameter, whatever its value.</summary>
    public static bool Has(IQueryCollection query, string name) => query.Keys.Any(key => Is(key, name));

    /// <summary>
    /// Faults of parameters that no field reads although their value was meant for one. Ignored, they would print a handout that lacks a
    /// section and says nothing. Parameters that others append to addresses, such as those of campaigns, have no such value.
    /// </summary>
    /// <param name="isMeantFor">Whether a field would accept a value.</param>
    public static IEnumerable<QueryFault> Misnamed(IQueryCollection query, UiText labels, Func<QueryField, string, bool> isMeantFor)
    {
        foreach (var (key, values) in query.Where(parameter => !Fields.Any(field => Is(parameter.Key, field.Key()))))
        {
            // A program that encodes "=" and "&" too leaves parameters in the name of one: "s%3Dopioids".
            var holdsParameters = key.Contains('=', StringComparison.Ordinal)
                && key.Split([.. Separators, '=']).Any(part => Fields.Any(field => Is(part, field.Key())));
            foreach (var value in values)
            {
                // "&opioids" has a value and no name.
                var (meant, written) = string.IsNullOrEmpty(value) ? (key, key) : (value, $"{key}={value}");
                foreach (var field in Fields.Where(field => holdsParameters || isMeantFor(field, meant.Trim().ToLowerInvariant())).Take(1))
                {
                    yield return QueryFault.Of(field, labels.QueryFaults.Name, written);
                }
            }
        }
    }

    /// <summary>
    /// Whether a parameter has this name. What precedes it is ignored: an address that was copied out of HTML undecoded has
    /// <c>&amp;amp;s=</c> between its parameters.
    /// </summary>
    private static bool Is(string key, string name) =>
        !key.Contains('=', StringComparison.Ordinal)
            && key.AsSpan(key.LastIndexOfAny(Separators) + 1).Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a parameter that may be there once; a second value is a fault.</summary>
    public static string? One(IQueryCollection query, QueryField field, UiText labels, List<QueryFault> faults)
    {
        var values = Of(query, field);
        if (values.Count > 1)
        {
            faults.Add(QueryFault.Of(field, labels.QueryFaults.Twice, values[1]));
        }

        return values.Count == 0 ? null : values[0];
    }
}
