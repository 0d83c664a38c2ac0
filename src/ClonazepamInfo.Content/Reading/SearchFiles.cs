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
        return term is null ? null : new Synonyms(term, [.. words.Select(word => word.Value)], []) { SectionIds = sections };
    });

    /// <summary>What readers asked, by the section that answers. A question that leads to two sections says nothing of either.</summary>
    public static IReadOnlyList<ReaderQuestions> Questions(ContentFile? file, ProblemLog problems)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return ListReader.Read(file, problems, fields =>
        {
            var section = fields.Text("section");
            var asked = fields.Texts("asked", required: true);
            foreach (var (question, line) in asked.Where(question => !known.Add(question.Value)))
            {
                problems.Error(file!.Path, line, ProblemCode.QuestionDuplicate, $"\"{question}\" occurs twice; leave it with the section that answers it best");
            }

            return section is null
                ? null
                : new ReaderQuestions(null!, [.. asked.Select(question => question.Value)]) { SectionId = (section, fields.LineOfKey("section")) };
        });
    }

    /// <summary>How danger is recognised. An example that both counts and does not count says nothing.</summary>
    public static DangerWords Danger(ContentFile? file, ProblemLog problems)
    {
        if (file is null || YamlFields.Read(file.Text, file.Path, 0, problems, "the file") is not { } fields)
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
            IEnumerable<string> Examples(string key, bool required = false)
            {
                var examples = row.Texts(key, required);
                foreach (var (example, line) in examples.Where(example => !known.Add(example.Value)))
                {
                    problems.Error(file.Path, line, ProblemCode.QuestionDuplicate, $"\"{example}\" appears twice; leave it where it belongs");
                }

                return examples.Select(example => example.Value);
            }

            var id = row.Text("kind");
            HelplinePurpose? call = row.OptionalText("call") is null ? null : row.Choice("call", HelplinesFile.Purposes);
            var sections = row.Texts("sections", required: true);
            var kind = new DangerKind(id ?? "", call, [], [.. Examples("always", required: true), .. Examples("abroad")], [.. Examples("cries", required: true)], [.. Examples("near")]);
            row.Done();
            kinds.Add(kind with { SectionIds = sections });
        }

        fields.Done();
        return new DangerWords(alternatives, [.. units.Select(unit => unit.Value)], kinds);
    }

    public static IReadOnlyList<OtherMedicine> OtherMedicines(ContentFile? file, ProblemLog problems) => ListReader.Read(file, problems, fields =>
    {
        var name = fields.Text("medicine");
        var names = fields.Texts("names");
        var lookAlike = fields.OptionalFlag("look-alike");
        var sections = fields.Texts("sections");
        return name is null
            ? null
            : new OtherMedicine(name, [.. names.Select(other => other.Value)], lookAlike, [])
            {
                NameLines = [(name, fields.LineOfKey("medicine")), .. names],
                SectionIds = sections,
            };
    });
}
