using System.Globalization;
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
        List<Helpline> lines = [.. fields.Items("lines").Select(Line).OfType<Helpline>()];
        if (name is not null && !lines.Exists(line => line.Purpose == HelplinePurpose.Emergency))
        {
            fields.Error("lines", ProblemCode.KeyMissing, $"\"{name}\" has no number for emergencies");
        }

        return name is null ? null : new Country(id, name, lines, "");
    });

    private static Helpline? Line(YamlFields fields)
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

        if (number is not null && call is not null && !Dials(call, number))
        {
            fields.Error("call", ProblemCode.ValueIllTyped, $"\"call\" dials {call}, but readers see {number}; make them the same number");
        }

        return name is null || number is null || call is null || purpose is null
            ? null
            : new Helpline(name, number, call, purpose.Value, note, [], confirmed)
            {
                SourceKeys = sources,
                ConfirmedLine = fields.LineOfKey("confirmed"),
            };
    }

    /// <summary>Whether a phone calls the number that is shown. A country's code may come before it, in place of a leading 0.</summary>
    private static bool Dials(string call, string number)
    {
        var shown = string.Concat(number.Select(Key));
        return shown.Length > 0
            && (call.TrimStart('+') == shown || (call[0] == '+' && call.EndsWith(shown.TrimStart('0'), StringComparison.Ordinal)));
    }

    /// <summary>The digit of a character; letters are those of a phone's keypad (ITU-T E.161).</summary>
    private static string Key(char c)
    {
        const string Keypad = "22233344455566677778889999";
        var digit = char.GetNumericValue(c);
        return digit is >= 0 and <= 9 ? digit.ToString(CultureInfo.InvariantCulture)
            : char.IsAsciiLetter(c) ? Keypad[char.ToUpperInvariant(c) - 'A'].ToString()
            : "";
    }
}
