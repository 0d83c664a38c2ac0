namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads a language's data files that only the search needs.</summary>
internal static class SearchFiles
{
    public static IReadOnlyList<SynonymsDraft> Synonyms(ContentFile? file, ProblemLog problems)
    {
        var rows = new List<SynonymsDraft>();
        foreach (var fields in LanguageFiles.Entries(file, problems))
        {
            var term = fields.Text("term");
            var sections = fields.Texts("sections", required: true);
            var words = fields.Texts("words", required: true);
            var crisis = fields.OptionalFlag("crisis");
            fields.Done();
            if (term is not null)
            {
                rows.Add(new SynonymsDraft(term, [.. words.Select(word => word.Value)], crisis, sections));
            }
        }

        return rows;
    }

    /// <summary>What readers asked, by the section that answers; a language may have none. A question that leads to two sections says nothing of either.</summary>
    public static IReadOnlyList<ReaderQuestionsDraft> Questions(ContentFile? file, ProblemLog problems)
    {
        var rows = new List<ReaderQuestionsDraft>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var fields in LanguageFiles.Entries(file, problems))
        {
            var section = fields.Text("section");
            var asked = fields.Texts("asked", required: true);
            fields.Done();
            foreach (var (question, line) in asked.Where(question => !known.Add(question.Value)))
            {
                problems.Error(file!.Path, line, ProblemCode.QuestionDuplicate, $"\"{question}\" stands twice; leave it with the section that answers it best");
            }

            if (section is not null)
            {
                rows.Add(new ReaderQuestionsDraft((section, fields.LineOfKey("section")), [.. asked.Select(question => question.Value)]));
            }
        }

        return rows;
    }

    public static IReadOnlyList<OtherMedicineDraft> OtherMedicines(ContentFile? file, ProblemLog problems)
    {
        var medicines = new List<OtherMedicineDraft>();
        foreach (var fields in LanguageFiles.Entries(file, problems))
        {
            var name = fields.Text("medicine");
            var names = fields.Texts("names");
            var lookAlike = fields.OptionalFlag("look-alike");
            var sections = fields.Texts("sections");
            fields.Done();
            if (name is not null)
            {
                medicines.Add(new OtherMedicineDraft((name, fields.LineOfKey("medicine")), names, lookAlike, sections));
            }
        }

        return medicines;
    }
}
