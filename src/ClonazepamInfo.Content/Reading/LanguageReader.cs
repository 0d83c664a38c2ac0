using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads one language's folder.</summary>
internal static class LanguageReader
{
    public static LeafletDraft Read(string language, string prefix, IReadOnlyList<ContentFile> files, ProblemLog problems)
    {
        var byName = files.ToDictionary(file => file.Path[(language.Length + 1)..], StringComparer.Ordinal);
        ContentFile? Required(string name)
        {
            var file = byName.GetValueOrDefault(name);
            if (file is null && !problems.HasProblemIn($"{language}/{name}"))
            {
                problems.Error($"{language}/{name}", 1, ProblemCode.FileUnreadable, "the file is missing; every language needs it");
            }

            return file;
        }

        var signs = Signs.Read(byName.GetValueOrDefault(Names.SignsFile), problems);
        var classes = SearchFiles.MedicineClasses(byName.GetValueOrDefault(Names.MedicineClassesFile), problems);
        var medicines = SearchFiles.OtherMedicines(byName.GetValueOrDefault(Names.OtherMedicinesFile), problems);
        var labels = UiTextReader.Read(Required(Names.LabelsFile), problems);
        return new LeafletDraft
        {
            Language = language,
            Prefix = prefix,
            Labels = labels,
            Glossary = LanguageFiles.Glossary(Required(Names.GlossaryFile), problems),
            Countries = HelplinesFile.Read(Required(Names.HelplinesFile), labels, problems),
            Synonyms = SearchFiles.Synonyms(byName.GetValueOrDefault(Names.SynonymsFile), problems),
            Questions = SearchFiles.Questions(byName.GetValueOrDefault(Names.QuestionsFile), problems),
            Danger = SearchFiles.Danger(byName.GetValueOrDefault(Names.DangerFile), labels, problems),
            Handouts = LanguageFiles.Handouts(byName.GetValueOrDefault(Names.HandoutsFile), problems),
            Situations = LanguageFiles.Situations(byName.GetValueOrDefault(Names.SituationsFile), problems),
            MedicineClasses = classes,
            ClassAnswers = Answers($"{language}/{Names.MedicineClassesFile}", classes.Select(one => (one.Id, one.AnswerMarkdown)), problems),
            OtherMedicines = medicines,
            OwnAnswers = Answers($"{language}/{Names.OtherMedicinesFile}", medicines.Select(one => (one.Name, one.AnswerMarkdown)), problems),
            NotCovered = SearchFiles.NotCovered(byName.GetValueOrDefault(Names.NotCoveredFile), problems),
            Accessibility = LanguageFiles.Accessibility(byName.GetValueOrDefault(Names.AccessibilityFile), problems),
            Article = ArticleFile.Read(byName.GetValueOrDefault(Names.ArticleFile), problems),
            Wording = Wording.Read(byName.GetValueOrDefault(Names.WordingFile), problems),
            About = LanguageFiles.About(Required(Names.AboutFile), problems),
            Signs = signs,
            Chapters = Chapters(language, byName, Sections(language, files, signs, problems), problems),
            Unreadable = files.Where(file => !file.IsReadable).Select(IdOf).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The answers about other medicines, on the lines of their file.</summary>
    private static Dictionary<string, MarkdownText> Answers(
        string path, IEnumerable<(string Key, (string Value, int Line) Answer)> answers, ProblemLog problems)
    {
        var read = new Dictionary<string, MarkdownText>(StringComparer.Ordinal);
        foreach (var (key, (answer, line)) in answers.Where(entry => entry.Answer.Value.Length > 0))
        {
            if (MarkdownText.Parse(new ContentFile(path, new string('\n', line - 1) + answer), problems) is { } text)
            {
                read.TryAdd(key, text);
            }
        }

        return read;
    }

    /// <summary>
    /// Every section of the language, in its chapter or alone: most of the work of a load, and each is apart from the others.
    /// </summary>
    private static Dictionary<ContentFile, SectionDraft?> Sections(
        string language, IReadOnlyList<ContentFile> files, Signs signs, ProblemLog problems)
    {
        bool IsSection(ContentFile file)
        {
            var name = file.Path[(language.Length + 1)..];
            return file.IsMarkdown && name.Split('/') switch
            {
                [_] => !Names.LanguageFiles.Contains(name, StringComparer.Ordinal),
                [var chapter, _] => Names.TryOrdered(chapter, out _, out _),
                _ => false,
            };
        }

        var read = files.Where(IsSection).ToList().AsParallel().AsOrdered().Select(file => Read(file, signs, problems.Fork()));
        var sections = new Dictionary<ContentFile, SectionDraft?>();
        foreach (var (file, section, found) in read)
        {
            sections.Add(file, section);
            problems.Merge(found);
        }

        return sections;
    }

    private static (ContentFile File, SectionDraft? Section, ProblemLog Found) Read(ContentFile file, Signs signs, ProblemLog problems) =>
        (file, Section(file, signs, problems), problems);

    private static List<ChapterDraft> Chapters(
        string language, Dictionary<string, ContentFile> byName, Dictionary<ContentFile, SectionDraft?> sections, ProblemLog problems)
    {
        var chapters = new List<ChapterDraft>();
        foreach (var (name, file) in byName)
        {
            if (name.Contains('/', StringComparison.Ordinal) || Names.LanguageFiles.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            if (file.IsMarkdown)
            {
                if (sections[file] is { } section)
                {
                    chapters.Add(new ChapterDraft
                    {
                        Path = file.Path,
                        Order = section.Order,
                        Id = section.Id,
                        Title = section.Title,
                        Summary = section.Summary,
                        Codes = section.Codes,
                        Sections = [section],
                    });
                }
            }
            else
            {
                var nearest = problems.Suggest(name, Names.LanguageFiles, "");
                problems.Error(file.Path, 1, ProblemCode.FileUnexpected,
                    $"\"{name}\" has no meaning here{(nearest.Length > 0 ? nearest : "; " + EditorFiles.Remedy)}");
            }
        }

        var folders = byName
            .Where(entry => entry.Key.Contains('/', StringComparison.Ordinal))
            .GroupBy(entry => entry.Key.Split('/')[0], StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            if (Chapter(language, folder.Key, [.. folder.Select(entry => entry.Value)], sections, problems) is { } chapter)
            {
                chapters.Add(chapter);
            }
        }

        return [.. chapters.OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Id, StringComparer.Ordinal)];
    }

    private static ChapterDraft? Chapter(
        string language, string folder, List<ContentFile> files, Dictionary<ContentFile, SectionDraft?> all, ProblemLog problems)
    {
        var path = $"{language}/{folder}";
        if (!Names.TryOrdered(folder, out var order, out var id))
        {
            problems.Error(path, 1, ProblemCode.IdBad,
                $"a chapter's folder is named by order and id, such as 30-how-to-take-it, not \"{folder}\"");
            return null;
        }

        var sections = new List<SectionDraft>();
        ContentFile? chapterFile = null;
        foreach (var file in files)
        {
            var isHere = file.Path.Length == path.Length + 1 + file.Name.Length;
            if (isHere && file.Name == Names.ChapterFile)
            {
                chapterFile = file;
            }
            else if (!isHere || !file.IsMarkdown)
            {
                problems.Error(file.Path, 1, ProblemCode.FileUnexpected,
                    $"\"{file.Name}\" has no meaning here; a chapter holds {Names.ChapterFile} and sections; {EditorFiles.Remedy}");
            }
            else if (all[file] is { } section)
            {
                sections.Add(section);
            }
        }

        if (chapterFile is null && !problems.HasProblemIn($"{path}/{Names.ChapterFile}"))
        {
            problems.Error($"{path}/{Names.ChapterFile}", 1, ProblemCode.FileUnreadable,
                "the file is missing; it gives the chapter's title and summary");
        }

        if (sections.Count == 0 && files.TrueForAll(file => file.IsReadable))
        {
            problems.Error(path, 1, ProblemCode.FileEmpty, "the chapter has no section");
        }

        var fields = YamlFields.Read(chapterFile, problems);
        var chapter = new ChapterDraft
        {
            Path = path,
            Order = order,
            Id = id,
            Title = fields?.PlainText("title") ?? id,
            Summary = fields?.PlainText("summary") ?? "",
            Codes = fields?.Codes("codes") ?? new Dictionary<string, string>(StringComparer.Ordinal),
            Sections = [.. sections.OrderBy(section => section.Order).ThenBy(section => section.Id, StringComparer.Ordinal)],
        };
        fields?.Done();
        return chapter;
    }

    private static string IdOf(ContentFile section) =>
        Names.TryOrdered(section.Name[..^".md".Length], out _, out var id) ? id : "";

    private static SectionDraft? Section(ContentFile file, Signs signs, ProblemLog problems)
    {
        if (!file.IsReadable)
        {
            return null;
        }

        if (Names.TryOrdered(file.Name[..^".md".Length], out var order, out var id))
        {
            return SectionReader.Read(file, signs, order, id, problems);
        }

        problems.Error(file.Path, 1, ProblemCode.IdBad,
            $"a section's file is named by order and id, such as 50-stopping.md (lower-case words and hyphens), not "
            + $"\"{file.Name}\"; if it is none, {EditorFiles.Remedy}");
        return null;
    }
}
