namespace ClonazepamInfo.Web.Handouts;

/// <summary>Reads the values of a query as people write addresses: in any case, with blanks around, empty ones meaning nothing.</summary>
internal static class QueryValues
{
    public static IReadOnlyList<string> Of(IQueryCollection query, QueryField field) =>
    [
        .. query[field.Key()]
            .Select(value => value?.Trim().ToLowerInvariant() ?? "")
            .Where(value => value.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

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
