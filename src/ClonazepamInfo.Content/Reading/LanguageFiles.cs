using ClonazepamInfo.Content.Checking;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads a language's data files. Each is a list of entries or a map of such lists.</summary>
internal static class LanguageFiles
{
    private static readonly Dictionary<string, HelplinePurpose> Purposes = new(StringComparer.Ordinal)
    {
        ["emergency"] = HelplinePurpose.Emergency,
        ["crisis"] = HelplinePurpose.Crisis,
        ["poison"] = HelplinePurpose.Poison,
        ["urgent-advice"] = HelplinePurpose.UrgentAdvice,
        ["epilepsy"] = HelplinePurpose.Epilepsy,
        ["substance-use"] = HelplinePurpose.SubstanceUse,
        ["report-side-effects"] = HelplinePurpose.ReportSideEffects,
    };

    private static readonly Dictionary<string, CriterionState> CriterionStates = new(StringComparer.Ordinal)
    {
        ["met"] = CriterionState.Met,
        ["not-met"] = CriterionState.NotMet,
        ["not-applicable"] = CriterionState.NotApplicable,
        ["not-tested"] = CriterionState.NotTested,
    };

    private static readonly Dictionary<string, ConformanceLevel> ConformanceLevels =
        Enum.GetValues<ConformanceLevel>().ToDictionary(level => level.ToString(), StringComparer.Ordinal);

    private static readonly Dictionary<string, StatementFate> Fates = new(StringComparer.Ordinal)
    {
        ["kept"] = StatementFate.Kept,
        ["changed"] = StatementFate.Changed,
        ["left-out"] = StatementFate.LeftOut,
    };

    public static IReadOnlyList<(GlossaryTerm Term, int Line)> Glossary(ContentFile? file, ProblemLog problems)
    {
        var terms = new List<(GlossaryTerm, int)>();
        foreach (var fields in Entries(file, problems))
        {
            var id = fields.Text("id");
            var term = fields.Text("term");
            var meaning = fields.Text("meaning");
            IReadOnlyList<string> forms = [.. fields.Texts("forms").Select(form => form.Value)];
            fields.Done();
            if (id is not null && !Names.IsId(id))
            {
                fields.Error("id", ProblemCode.IdBad, $"the id \"{id}\" must be lower-case words and hyphens");
            }
            else if (id is not null && term is not null && meaning is not null)
            {
                terms.Add((new GlossaryTerm(id, term, forms, meaning), fields.Line));
            }
        }

        return [.. terms.OrderBy(entry => entry.Item1.Term, StringComparer.OrdinalIgnoreCase)];
    }

    public static IReadOnlyList<CountryDraft> Countries(ContentFile? file, ProblemLog problems)
    {
        var countries = new List<CountryDraft>();
        foreach (var fields in Entries(file, problems))
        {
            var id = fields.Text("country");
            var name = fields.Text("name");
            List<HelplineDraft> lines = [.. fields.Items("lines").Select(Line).OfType<HelplineDraft>()];
            fields.Done();
            if (id is not null && (!Names.IsCountry(id) || countries.Exists(country => country.Id == id)))
            {
                fields.Error("country", Names.IsCountry(id) ? ProblemCode.IdDuplicate : ProblemCode.IdBad, $"\"{id}\" must be a country's two-letter code in lower case, once");
            }
            else if (id is not null && name is not null)
            {
                countries.Add(new CountryDraft(id, name, lines));
                if (!lines.Exists(line => line.Line.Purpose == HelplinePurpose.Emergency))
                {
                    fields.Error("lines", ProblemCode.KeyMissing, $"\"{name}\" has no number for emergencies");
                }
            }
        }

        return countries;
    }

    /// <summary>The handouts that can be chosen as a whole; a language may have none.</summary>
    public static IReadOnlyList<HandoutDraft> Handouts(ContentFile? file, ProblemLog problems)
    {
        var handouts = new List<HandoutDraft>();
        foreach (var fields in Entries(file, problems))
        {
            var id = fields.Text("id");
            var title = fields.Text("title");
            var summary = fields.Text("summary");
            var sections = fields.Texts("sections", required: true);
            fields.Done();
            if (id is not null && (!Names.IsId(id) || handouts.Exists(handout => handout.Id == id)))
            {
                fields.Error("id", Names.IsId(id) ? ProblemCode.IdDuplicate : ProblemCode.IdBad, $"the id \"{id}\" must be lower-case words and hyphens, once");
            }
            else if (id is not null && title is not null && summary is not null)
            {
                handouts.Add(new HandoutDraft(id, title, summary, sections));
                StrayRules.Check(title, file!.Path, fields.LineOfKey("title"), problems);
                StrayRules.Check(summary, file.Path, fields.LineOfKey("summary"), problems);
            }
        }

        return handouts;
    }

    /// <summary>What can apply to a reader; a language may have none.</summary>
    public static IReadOnlyList<SituationDraft> Situations(ContentFile? file, ProblemLog problems)
    {
        var situations = new List<SituationDraft>();
        foreach (var fields in Entries(file, problems))
        {
            var id = fields.Text("id");
            var title = fields.Text("title");
            var words = fields.Texts("words", required: true);
            var sections = fields.Texts("sections", required: true);
            fields.Done();
            if (id is not null && (!Names.IsId(id) || situations.Exists(situation => situation.Id == id)))
            {
                fields.Error("id", Names.IsId(id) ? ProblemCode.IdDuplicate : ProblemCode.IdBad, $"the id \"{id}\" must be lower-case words and hyphens, once");
            }
            else if (id is not null && title is not null)
            {
                situations.Add(new SituationDraft(id, title, [.. words.Select(word => word.Value)], sections));
                StrayRules.Check(title, file!.Path, fields.LineOfKey("title"), problems);
            }
        }

        return situations;
    }

    /// <summary>How the site stands to each criterion of accessibility; a language may leave it out.</summary>
    public static IReadOnlyList<AccessibilityCriterion> Accessibility(ContentFile? file, ProblemLog problems)
    {
        var criteria = new List<AccessibilityCriterion>();
        foreach (var fields in Entries(file, problems))
        {
            var number = fields.Text("criterion");
            var name = fields.Text("name");
            var level = fields.Choice("level", ConformanceLevels);
            var state = fields.Choice("state", CriterionStates);
            var how = fields.Text("how");
            fields.Done();
            if (number is not null && criteria.Exists(criterion => criterion.Number == number))
            {
                fields.Error("criterion", ProblemCode.IdDuplicate, $"the criterion {number} stands twice");
            }
            else if (number is not null && name is not null && level is not null && state is not null && how is not null)
            {
                criteria.Add(new AccessibilityCriterion(number, name, level.Value, state.Value, how));
                StrayRules.Check(how, file!.Path, fields.LineOfKey("how"), problems);
            }
        }

        return criteria;
    }

    public static (IReadOnlyList<StatementDraft> Statements, IReadOnlyList<MissingDraft> Missing) Article(ContentFile? file, ProblemLog problems)
    {
        if (file is null || YamlFields.Read(file.Text, file.Path, 0, problems, "the file") is not { } all)
        {
            return ([], []);
        }

        List<StatementDraft> statements = [.. all.Items("statements").Select(Statement).OfType<StatementDraft>()];
        List<MissingDraft> missing = [.. all.Items("missing").Select(Missing).OfType<MissingDraft>()];
        all.Done();
        foreach (var twice in statements.GroupBy(statement => statement.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            problems.Error(file.Path, twice.Line, ProblemCode.IdDuplicate, $"the statement \"{twice.Id}\" stands twice");
        }

        return (statements, missing);
    }

    public static AboutDraft? About(ContentFile? file, ProblemLog problems)
    {
        if (file is null || FrontMatter.Read(file, problems) is not { } fields)
        {
            return null;
        }

        var about = new AboutDraft(file, fields.Text("title") ?? "", fields.Text("summary") ?? "", MarkdownText.Parse(file, problems));
        fields.Done();
        return about;
    }

    /// <summary>The entries of a file that is a list of maps; whatever is not is a problem.</summary>
    public static IEnumerable<YamlFields> Entries(ContentFile? file, ProblemLog problems)
    {
        if (file is null)
        {
            yield break;
        }

        var before = problems.Count;
        var root = Yaml.Parse(file.Text, file.Path, 0, problems);
        if (root is not YamlDotNet.RepresentationModel.YamlSequenceNode list)
        {
            if (root is not null || problems.Count == before)
            {
                problems.Error(file.Path, 1, ProblemCode.ValueIllTyped, "the file must be a list, each entry beginning with a hyphen");
            }

            yield break;
        }

        foreach (var entry in list)
        {
            if (YamlFields.From(entry, file.Path, 0, problems, "each entry") is { } fields)
            {
                yield return fields;
            }
        }
    }

    private static HelplineDraft? Line(YamlFields fields)
    {
        var name = fields.Text("name");
        var number = fields.Text("number");
        var call = fields.Text("call");
        var purpose = fields.Choice("for", Purposes);
        var note = fields.OptionalText("note");
        var sources = fields.Texts("sources", required: true);
        var confirmed = fields.Text("confirmed") is "no" or "false" ? null : fields.Date("confirmed");
        fields.Done();
        if (call is not null && !call.All(c => char.IsAsciiDigit(c) || c == '+'))
        {
            fields.Error("call", ProblemCode.ValueIllTyped, "\"call\" must be the digits to dial, and + where need be");
            return null;
        }

        if (number is not null && call is not null && !Dials(call, number))
        {
            fields.Error("call", ProblemCode.ValueIllTyped, $"\"call\" dials {call}, but readers see {number}; make them the same number");
        }

        return name is null || number is null || call is null || purpose is null
            ? null
            : new HelplineDraft(new Helpline(name, number, call, purpose.Value, note, [], confirmed), fields.LineOfKey("confirmed"), sources);
    }

    /// <summary>Whether a phone calls the number that is shown. A country's code may come before it, in place of a leading 0.</summary>
    private static bool Dials(string call, string number)
    {
        var shown = string.Concat(number.Select(Key));
        return shown.Length > 0 && (call.TrimStart('+') == shown || (call[0] == '+' && call.EndsWith(shown.TrimStart('0'), StringComparison.Ordinal)));
    }

    /// <summary>The digit of a character; letters are those of a phone's keypad (ITU-T E.161).</summary>
    private static string Key(char c)
    {
        const string Keypad = "22233344455566677778889999";
        var digit = char.GetNumericValue(c);
        return digit is >= 0 and <= 9 ? digit.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : char.IsAsciiLetter(c) ? Keypad[char.ToUpperInvariant(c) - 'A'].ToString()
            : "";
    }

    private static StatementDraft? Statement(YamlFields fields)
    {
        var id = fields.Text("id");
        var heading = fields.Text("heading");
        var says = fields.Text("says");
        var fate = fields.Choice("status", Fates);
        var section = fate == StatementFate.LeftOut ? null : fields.Text("section");
        var instead = fate == StatementFate.Changed ? fields.Text("instead") : null;
        var why = fate == StatementFate.Kept ? null : fields.Text("why");
        var sources = fields.Texts("sources", required: fate != StatementFate.LeftOut);
        fields.Done();
        return id is null || heading is null || says is null || fate is null
            ? null
            : new StatementDraft(fields.Line, id, heading, says, fate.Value, section is null ? null : (section, fields.LineOfKey("section")), instead, why, sources);
    }

    private static MissingDraft? Missing(YamlFields fields)
    {
        var what = fields.Text("what");
        var section = fields.Text("section");
        var why = fields.Text("why");
        var sources = fields.Texts("sources", required: true);
        fields.Done();
        return what is null || section is null || why is null
            ? null
            : new MissingDraft(what, (section, fields.LineOfKey("section")), why, sources);
    }
}
