using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Binds <c>labels.yml</c> to <see cref="Labels"/>: every property a key, every place for a value present.</summary>
internal static class LabelsReader
{
    private static readonly PropertyInfo[] Properties = typeof(Labels).GetProperties();

    public static Labels? Read(ContentFile? file, ProblemLog problems)
    {
        if (file is null || YamlFields.Read(file.Text, file.Path, 0, problems, "the file") is not { } fields)
        {
            return null;
        }

        // Required members are set one by one, and whatever is missing has been reported.
        var labels = (Labels)RuntimeHelpers.GetUninitializedObject(typeof(Labels));
        var complete = true;
        foreach (var property in Properties)
        {
            var key = KeyOf(property.Name);
            var text = fields.Text(key);
            complete &= text is not null;
            if (text is not null && !HasPlaces(text, property.GetCustomAttribute<PlacesAttribute>()?.Places ?? 0, out var remedy))
            {
                fields.Error(key, ProblemCode.LabelPlaces, $"\"{key}\" {remedy}");
                complete = false;
            }

            property.SetValue(labels, text);
        }

        fields.Done();
        if (complete && !IsDateFormat(labels.DateFormat))
        {
            fields.Error("date-format", ProblemCode.ValueIllTyped, "\"date-format\" must be a date format such as d MMMM yyyy");
            complete = false;
        }

        return complete ? labels : null;
    }

    private static string KeyOf(string property)
    {
        var key = new StringBuilder();
        foreach (var c in property)
        {
            if (char.IsUpper(c) && key.Length > 0)
            {
                key.Append('-');
            }

            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    private static bool HasPlaces(string text, int places, out string remedy)
    {
        try
        {
            // Each place is filled with a mark of its own; a place too many throws.
            var marks = Enumerable.Range(0, places).Select(place => (object)$"\u0001{place}\u0002").ToArray();
            var filled = string.Format(CultureInfo.InvariantCulture, text, marks);
            remedy = $"must hold {string.Join(", ", Enumerable.Range(0, places).Select(place => $"{{{place}}}"))}";
            return Array.TrueForAll(marks, mark => filled.Contains((string)mark, StringComparison.Ordinal));
        }
        catch (FormatException)
        {
            remedy = places == 0 ? "must hold no { or }" : $"must hold no place after {{{places - 1}}}, and no other {{ or }}";
            return false;
        }
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
