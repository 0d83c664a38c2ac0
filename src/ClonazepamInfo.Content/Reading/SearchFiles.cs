using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads a language's data files that only the search needs.</summary>
internal static class SearchFiles
{
    public static IReadOnlyList<Synonyms> Synonyms(ContentFile? file, ProblemLog problems) => ListReader.Read(file, problems, fields =>
    {
        var term = fields.Text("term");
        var sections = fields.Texts("sections", required: true);
        var words = fields.Texts("words", required: true);
        return term is null ? null : new Synonyms(term, Texts(words), []) { SectionIds = sections };
    });

    /// <summary>What readers asked, by the section that answers. A question that leads to two sections says nothing of either.</summary>
    public static IReadOnlyList<ReaderQuestions> Questions(ContentFile? file, ProblemLog problems)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return ListReader.Read(file, problems, fields =>
        {
            var section = fields.Text("section");
            var asked = fields.Texts("asked", required: true);
            ReportRepeated(asked, known, file!, problems);
            return section is null
                ? null
                : new ReaderQuestions(Texts(asked)) { AskedLines = asked, SectionId = (section, fields.LineOfKey("section")) };
        });
    }

    /// <summary>How danger is recognised. An example that both counts and does not count says nothing.</summary>
    public static DangerWords Danger(ContentFile? file, UiText? labels, ProblemLog problems)
    {
        if (file is null || YamlFields.Read(file, problems) is not { } fields)
        {
            return DangerWords.None;
        }

        List<IReadOnlyList<string>> alternatives = [];
        foreach (var row in fields.Items("words"))
        {
            var word = row.Text("word");
            var also = row.Texts("also", required: true);
            row.Done();
            alternatives.Add([.. also.Select(other => other.Value).Prepend(word).OfType<string>()]);
        }

        var units = fields.Texts("units");
        var kinds = new List<DangerKind>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in fields.Items("kinds"))
        {
            IReadOnlyList<(string Value, int Line)> Examples(string key, bool required = false)
            {
                var examples = row.Texts(key, required);
                ReportRepeated(examples, known, file, problems);
                return examples;
            }

            var id = row.Text("kind");
            var title = row.PlainText("title");
            var text = row.PlainText("text");
            var call = row.OptionalText("call") is null ? null : HelplinesFile.Purpose(row, "call", labels);
            var targets = row.Texts("sections", required: true);
            List<(string Value, int Line)> always = [.. Examples("always", required: true), .. Examples("abroad")];
            var cries = Examples("cries", required: true);
            var near = Examples("near");
            row.Done();
            if (id is not null && kinds.Exists(kind => kind.Id == id))
            {
                row.Error("kind", ProblemCode.IdDuplicate, $"the kind \"{id}\" occurs twice; write its examples in one place");
            }

            kinds.Add(new DangerKind(id ?? "", title ?? "", text ?? "", call, [], Texts(always), Texts(cries), Texts(near))
            {
                TargetIds = targets,
                CryLines = [.. always, .. cries],
                NearLines = near,
            });
        }

        fields.Done();
        return new DangerWords(alternatives, Texts(units), kinds);
    }

    /// <summary>The kinds of other medicines that the leaflet speaks of.</summary>
    public static IReadOnlyList<MedicineClass> MedicineClasses(ContentFile? file, ProblemLog problems) =>
        ListReader.Read(file, problems, EntryId.Words, (fields, id) =>
        {
            var name = fields.PlainText("name");
            var targets = fields.Texts("sections", required: true);
            return name is null ? null : new MedicineClass(id, name, []) { TargetIds = targets, AnswerMarkdown = Answer(fields) };
        });

    private static (string Value, int Line) Answer(YamlFields fields) => (fields.OptionalText("answer") ?? "", fields.LineOfKey("answer"));

    public static IReadOnlyList<OtherMedicine> OtherMedicines(ContentFile? file, ProblemLog problems) => ListReader.Read(file, problems, fields =>
    {
        var name = fields.Text("medicine");
        var names = fields.Texts("names");
        var lookAlike = fields.OptionalFlag("look-alike");
        var notCovered = fields.OptionalFlag("not-covered");
        var ofClass = fields.OptionalText("class");
        var sections = fields.Texts("sections");
        return name is null
            ? null
            : new OtherMedicine(name, Texts(names), lookAlike, IsNamed: false, Class: null, [])
            {
                IsMarkedNotCovered = notCovered,
                AnswerMarkdown = Answer(fields),
                Line = fields.Line,
                ClassId = (ofClass ?? "", fields.LineOfKey("class")),
                NameLines = [(name, fields.LineOfKey("medicine")), .. names],
                SectionIds = sections,
            };
    });

    /// <summary>What the leaflet is known not to treat. Words that mean two subjects say nothing of either.</summary>
    public static IReadOnlyList<UncoveredSubject> NotCovered(ContentFile? file, ProblemLog problems)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return ListReader.Read(file, problems, fields =>
        {
            var subject = fields.PlainText("subject");
            var ask = fields.PlainText("ask");
            var sections = fields.Texts("sections");
            var words = fields.Texts("words", required: true);
            ReportRepeated(words, known, file!, problems);
            return subject is null || ask is null
                ? null
                : new UncoveredSubject(subject, ask, [], Texts(words)) { SectionIds = sections, WordLines = words };
        });
    }

    private static IReadOnlyList<string> Texts(IEnumerable<(string Value, int Line)> lines) => [.. lines.Select(line => line.Value)];

    /// <summary>Reports each text that occurred before. It can belong to one entry only.</summary>
    private static void ReportRepeated(
        IEnumerable<(string Value, int Line)> texts,
        HashSet<string> known,
        ContentFile file,
        ProblemLog problems)
    {
        foreach (var (text, line) in texts.Where(text => !known.Add(text.Value)))
        {
            problems.Error(file.Path, line, ProblemCode.QuestionDuplicate, $"\"{text}\" occurs twice; leave it where it belongs");
        }
    }
}
