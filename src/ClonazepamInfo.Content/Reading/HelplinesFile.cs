using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads <c>helplines.yml</c>: the numbers to call, by country.</summary>
internal static class HelplinesFile
{
    private static readonly EntryId CountryId =
        new("country", Names.IsCountry, id => $"\"{id}\" must be a country's two-letter code in lower case, once");

    /// <param name="file">The file, or null for none.</param>
    /// <param name="labels">The words of the purposes, or null if they could not be read.</param>
    /// <param name="problems">Where problems are reported.</param>
    public static IReadOnlyList<Country> Read(ContentFile? file, UiText? labels, ProblemLog problems) =>
        ListReader.Read(file, problems, CountryId, (fields, id) =>
    {
        var name = fields.Text("name");
        List<Helpline> lines = [.. fields.Items("lines").Select(line => Line(line, id, labels)).OfType<Helpline>()];
        if (name is not null && !lines.Exists(line => line.Purpose == HelplinePurpose.Emergency))
        {
            fields.Error("lines", ProblemCode.KeyMissing, $"\"{name}\" has no number for emergencies");
        }

        return name is null ? null : new Country(id, name, lines, "");
    });

    /// <summary>A purpose that <c>labels.yml</c> has words for.</summary>
    public static string? Purpose(YamlFields fields, string key, UiText? labels)
    {
        var purpose = fields.Text(key);
        if (purpose is not null && labels is not null && !labels.Helplines.Purposes.ContainsKey(purpose))
        {
            fields.Error(key, ProblemCode.ValueIllTyped,
                $"\"{key}\" must be one of {string.Join(", ", labels.Helplines.Purposes.Keys)}: the purposes of {Names.LabelsFile}, "
                + "where you may add one");
            return null;
        }

        return purpose;
    }

    private static Helpline? Line(YamlFields fields, string country, UiText? labels)
    {
        var name = fields.Text("name");
        var number = fields.Text("number");
        var call = fields.Text("call");
        var purpose = Purpose(fields, "for", labels);
        var area = fields.OptionalText("area");
        var hours = fields.OptionalText("hours");
        var cost = fields.OptionalText("cost");
        var languages = fields.Texts("languages");
        var note = fields.OptionalText("note");
        var sources = fields.Texts("sources", required: true);
        var seen = fields.Date("seen");
        fields.NoLongerUsed("confirmed", "\"seen\", the day on which the number was last seen in its sources");
        fields.Done();
        if (call is not null && !call.All(c => char.IsAsciiDigit(c) || c == '+'))
        {
            fields.Error("call", ProblemCode.ValueIllTyped, "\"call\" must be the digits to dial, and + where needed");
            return null;
        }

        if (number is not null && call is not null && !DialledNumber.Calls(call, number, [country]))
        {
            fields.Error("call", ProblemCode.ValueIllTyped,
                $"\"call\" dials {call}, but readers see {number}; make them the same number, with the calling code of "
                + $"\"{country}\" after a +, or without a +");
        }

        return name is null || number is null || call is null || purpose is null
            ? null
            : new Helpline(
                name, number, call, purpose, hours, cost, [.. languages.Select(language => language.Value)], note, [], seen ?? default)
            {
                Area = area,
                SourceKeys = sources,
                SeenLine = fields.LineOfKey("seen"),
            };
    }
}
