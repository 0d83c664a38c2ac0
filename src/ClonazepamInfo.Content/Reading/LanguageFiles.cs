using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads a language's smaller data files. What names sections is resolved when every section is known.</summary>
internal static class LanguageFiles
{
    private static readonly Dictionary<string, ConformanceLevel> ConformanceLevels =
        Enum.GetValues<ConformanceLevel>().ToDictionary(level => level.ToString(), StringComparer.Ordinal);

    private static readonly EntryId CriterionId = new("criterion", _ => true, number => $"the criterion {number} occurs twice");

    public static IReadOnlyList<GlossaryTerm> Glossary(ContentFile? file, ProblemLog problems)
    {
        var terms = ListReader.Read(file, problems, fields =>
        {
            var id = fields.Text("id");
            var term = fields.Text("term");
            var meaning = fields.Text("meaning");
            var forms = fields.Texts("forms");
            if (id is not null && !Names.IsId(id))
            {
                fields.Error("id", ProblemCode.IdBad, $"the id \"{id}\" must be lower-case words and hyphens");
                return null;
            }

            return id is null || term is null || meaning is null
                ? null
                : new GlossaryTerm(id, term, [.. forms.Select(form => form.Value)], meaning) { Line = fields.Line };
        });
        return [.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The handouts that can be chosen as a whole.</summary>
    public static IReadOnlyList<ReadyHandout> Handouts(ContentFile? file, ProblemLog problems) =>
        ListReader.Read(file, problems, EntryId.Words, (fields, id) =>
    {
        var title = fields.PlainText("title");
        var summary = fields.PlainText("summary");
        var sections = fields.Texts("sections", required: true);
        return title is null || summary is null ? null : new ReadyHandout(id, title, summary, []) { SectionIds = sections };
    });

    /// <summary>What can apply to a reader.</summary>
    public static IReadOnlyList<Situation> Situations(ContentFile? file, ProblemLog problems) =>
        ListReader.Read(file, problems, EntryId.Words, (fields, id) =>
    {
        var title = fields.PlainText("title");
        var words = fields.Texts("words", required: true);
        var sections = fields.Texts("sections", required: true);
        return title is null ? null : new Situation(id, title, []) { Words = [.. words.Select(word => word.Value)], SectionIds = sections };
    });

    /// <summary>How far the site meets each criterion of accessibility.</summary>
    public static IReadOnlyList<AccessibilityCriterion> Accessibility(ContentFile? file, ProblemLog problems) =>
        ListReader.Read(file, problems, CriterionId, (fields, number) =>
    {
        var name = fields.Text("name");
        var level = fields.Choice("level", ConformanceLevels);
        var state = fields.Choice<CriterionState>("state");
        var how = fields.PlainText("how");
        return name is null || level is null || state is null || how is null
            ? null
            : new AccessibilityCriterion(number, name, level.Value, state.Value, how) { Line = fields.Line };
    });

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
}
