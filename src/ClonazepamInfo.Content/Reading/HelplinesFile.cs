using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads <c>helplines.yml</c>: the numbers to call, by country.</summary>
internal static class HelplinesFile
{
    private static readonly EntryId CountryId =
        new("country", Names.IsCountry, id => $"\"{id}\" must be a country's two-letter code in lower case, once");

    public static IReadOnlyList<Country> Read(ContentFile? file, ProblemLog problems) =>
        ListReader.Read(file, problems, CountryId, (fields, id) =>
    {
        var name = fields.Text("name");
        List<Helpline> lines = [.. fields.Items("lines").Select(line => Line(line, id)).OfType<Helpline>()];
        if (name is not null && !lines.Exists(line => line.Purpose == HelplinePurpose.Emergency))
        {
            fields.Error("lines", ProblemCode.KeyMissing, $"\"{name}\" has no number for emergencies");
        }

        return name is null ? null : new Country(id, name, lines, "");
    });

    private static Helpline? Line(YamlFields fields, string country)
    {
        var name = fields.Text("name");
        var number = fields.Text("number");
        var call = fields.Text("call");
        var purpose = fields.Choice<HelplinePurpose>("for");
        var note = fields.OptionalText("note");
        var sources = fields.Texts("sources", required: true);
        var confirmed = fields.Text("confirmed") is "no" or "false" ? null : fields.Date("confirmed");
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
            : new Helpline(name, number, call, purpose.Value, note, [], confirmed)
            {
                SourceKeys = sources,
                ConfirmedLine = fields.LineOfKey("confirmed"),
            };
    }
}
