using System.Globalization;
using System.Reflection;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Binds <c>labels.yml</c> to <see cref="UiText"/>: a key for every label, and every placeholder present.</summary>
internal static class UiTextReader
{
    private static readonly ConstructorInfo Constructor = ConstructorOf(typeof(UiText));

    public static UiText? Read(ContentFile? file, ProblemLog problems)
    {
        if (YamlFields.Read(file, problems) is not { } fields)
        {
            return null;
        }

        var text = (UiText?)Bind(Constructor, fields);
        if (text is not null && !IsDateFormat(text.DateFormat))
        {
            fields.Error("date-format", ProblemCode.ValueIllTyped, "\"date-format\" must be a date format such as d MMMM yyyy");
            return null;
        }

        return text;
    }

    /// <summary>Reads a group of labels, and reports every label that is missing, unknown or without its placeholders.</summary>
    /// <returns>The record of the group, or null if any of its labels cannot be used.</returns>
    private static object? Bind(ConstructorInfo constructor, YamlFields fields)
    {
        var values = Array.ConvertAll(constructor.GetParameters(), parameter => Value(parameter, fields));
        fields.Done();
        return Array.TrueForAll(values, value => value is not null) ? constructor.Invoke(values) : null;
    }

    private static object? Value(ParameterInfo parameter, YamlFields fields)
    {
        var key = Names.KeyOf(parameter.Name!);
        if (parameter.ParameterType == typeof(IReadOnlyDictionary<string, string>))
        {
            return fields.Fields(key) is { } own ? Words(own) : null;
        }

        if (parameter.ParameterType != typeof(string))
        {
            return fields.Fields(key) is { } group ? Bind(ConstructorOf(parameter.ParameterType), group) : null;
        }

        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (HasPlaceholders(text, parameter.GetCustomAttribute<PlaceholdersAttribute>()?.Count ?? 0, out var remedy))
        {
            return text;
        }

        fields.Error(key, ProblemCode.LabelPlaceholders, $"\"{key}\" {remedy}");
        return null;
    }

    /// <summary>Labels whose keys are the leaflet's own.</summary>
    private static Dictionary<string, string> Words(YamlFields fields) =>
        fields.Entries()
            .Select(entry => (entry.Key, Text: fields.PlainText(entry.Key)))
            .Where(entry => entry.Text is not null)
            .ToDictionary(entry => entry.Key, entry => entry.Text!, StringComparer.Ordinal);

    /// <summary>A sealed record has one public constructor, which takes all of its labels.</summary>
    private static ConstructorInfo ConstructorOf(Type record) => record.GetConstructors()[0];

    private static bool HasPlaceholders(string text, int count, out string remedy)
    {
        // Neither widths nor formats: "{0,20000}" would write 20,000 blanks into every page, and "{0:Q}" would stop it.
        var places = Enumerable.Range(0, count).Select(place => $"{{{place}}}").ToList();
        var others = places.Aggregate(text, (left, place) => left.Replace(place, "", StringComparison.Ordinal));
        if (others.AsSpan().ContainsAny('{', '}'))
        {
            remedy = count == 0
                ? "must have no { or }"
                : $"must have no {{ and }} but those of {string.Join(", ", places)}, written exactly so";
            return false;
        }

        remedy = $"must have {string.Join(", ", places)}";
        return places.TrueForAll(place => text.Contains(place, StringComparison.Ordinal));
    }

    private static bool IsDateFormat(string format)
    {
        try
        {
            return new DateOnly(2026, 11, 22).ToString(format, CultureInfo.InvariantCulture).Contains("2026", StringComparison.Ordinal);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
