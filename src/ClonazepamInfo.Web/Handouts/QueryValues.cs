namespace ClonazepamInfo.Web.Handouts;

/// <summary>Reads the values of a query as people write addresses: in any case, with blanks around, empty ones meaning nothing.</summary>
internal static class QueryValues
{
    private static readonly QueryField[] Fields = Enum.GetValues<QueryField>();

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
            foreach (var value in values.OfType<string>())
            {
                foreach (var field in Fields.Where(field => isMeantFor(field, value.Trim().ToLowerInvariant())).Take(1))
                {
                    yield return QueryFault.Of(field, labels.QueryFaults.Name, $"{key}={value}");
                }
            }
        }
    }

    /// <summary>
    /// Whether a parameter has this name. What precedes it is ignored: an address that was copied out of HTML undecoded has
    /// <c>&amp;amp;s=</c> between its parameters.
    /// </summary>
    private static bool Is(string key, string name) =>
        key.AsSpan(key.LastIndexOfAny([';', '?', '&']) + 1).Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

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
