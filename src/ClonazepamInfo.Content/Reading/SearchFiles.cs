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
        var crisis = fields.OptionalFlag("crisis");
        return term is null ? null : new Synonyms(term, [.. words.Select(word => word.Value)], crisis, []) { SectionIds = sections };
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
