namespace ClonazepamInfo.Web.Handouts;

/// <summary>A parameter of a handout's or a printed sheet's address, which is also a field of the form.</summary>
internal enum QueryField
{
    Section,
    Size,
    Country,
    Notes,
    Date,
    Version,
}

/// <summary>The names of the parameters in addresses.</summary>
internal static class QueryFields
{
    public static string Key(this QueryField field) => field switch
    {
        QueryField.Section => "s",
        QueryField.Size => "size",
        QueryField.Country => "country",
        QueryField.Notes => "notes",
        QueryField.Date => "on",
        _ => "version",
    };

    /// <summary>The id of the message about the field, by which the field is described (WCAG 2.2, 3.3.1).</summary>
    public static string FaultId(this QueryField field) => "page-fault-" + field.ToString().ToLowerInvariant();

    /// <summary>A parameter with its value; null leaves it out of an address.</summary>
    public static KeyValuePair<string, string?> Is(this QueryField field, string? value) => new(field.Key(), value);
}
