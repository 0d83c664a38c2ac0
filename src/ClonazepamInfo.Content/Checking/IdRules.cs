using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for ids, aliases and order numbers: no two claim the same.</summary>
internal static class IdRules
{
    public static void Check(LeafletDraft leaflet, ContentDraft content, ProblemLog problems)
    {
        Orders(leaflet, problems);
        var languages = content.Leaflets.Select(other => other.Language).ToHashSet(StringComparer.Ordinal);
        var claims = Ids(leaflet, languages, problems);
        Aliases(leaflet, claims, languages, problems);
        Headings(leaflet, claims, problems);
        Titles(leaflet, problems);
        Terms(leaflet, problems);
        Lists(leaflet, content, problems);
    }

    private static void Orders(LeafletDraft leaflet, ProblemLog problems)
    {
        foreach (var (first, second) in SameOrder(leaflet.Chapters, chapter => chapter.Order))
        {
            problems.Error(LineFile(second), 1, ProblemCode.OrderDuplicate,
                $"the order number {second.Order} is also that of {first.Path}");
        }

        foreach (var chapter in leaflet.Chapters)
        {
            foreach (var (first, second) in SameOrder(chapter.Sections, section => section.Order))
            {
                problems.Error(second.File.Path, 1, ProblemCode.OrderDuplicate,
                    $"the order number {second.Order} is also that of {first.File.Path}");
            }
        }
    }

    private static IEnumerable<(T First, T Second)> SameOrder<T>(IReadOnlyList<T> sorted, Func<T, int> order) =>
        sorted.Zip(sorted.Skip(1)).Where(pair => order(pair.First) == order(pair.Second));

    private static string LineFile(ChapterDraft chapter) => chapter.IsSection ? chapter.Path : $"{chapter.Path}/{Names.ChapterFile}";

    private static Dictionary<string, string> Ids(LeafletDraft leaflet, HashSet<string> languages, ProblemLog problems)
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        void Claim(string id, string file)
        {
            if (SitePaths.Reserved.Contains(id) || languages.Contains(id))
            {
                problems.Error(file, 1, ProblemCode.IdCollision, $"/{id} is an address of the site itself; choose another id");
            }
            else if (SitePaths.ReservedFragments.Any(reserved => id.StartsWith(reserved, StringComparison.Ordinal)))
            {
                problems.Error(file, 1, ProblemCode.IdBad,
                    $"the id \"{id}\" must not begin with {string.Join(" or ", SitePaths.ReservedFragments)}");
            }
            else if (!claims.TryAdd(id, file))
            {
                problems.Error(file, 1, ProblemCode.IdDuplicate, $"the id \"{id}\" is also that of {claims[id]}");
            }
        }

        foreach (var chapter in leaflet.Chapters)
        {
            if (!chapter.IsSection)
            {
                Claim(chapter.Id, LineFile(chapter));
            }

            foreach (var section in chapter.Sections)
            {
                Claim(section.Id, section.File.Path);
            }
        }

        return claims;
    }

    private static void Aliases(LeafletDraft leaflet, Dictionary<string, string> claims, HashSet<string> languages, ProblemLog problems)
    {
        var taken = new Dictionary<string, string>(claims, StringComparer.Ordinal);
        foreach (var section in leaflet.Sections)
        {
            foreach (var (alias, line) in section.Aliases)
            {
                if (!Names.IsId(alias))
                {
                    problems.Error(section.File.Path, line, ProblemCode.IdBad,
                        $"the alias \"{alias}\" must be lower-case words and hyphens");
                }
                else if (SitePaths.Reserved.Contains(alias) || languages.Contains(alias))
                {
                    problems.Error(section.File.Path, line, ProblemCode.IdCollision,
                        $"/{alias} is an address of the site itself; choose another alias");
                }
                else if (SitePaths.ReservedFragments.Any(reserved => alias.StartsWith(reserved, StringComparison.Ordinal)))
                {
                    problems.Error(section.File.Path, line, ProblemCode.IdBad,
                        $"the alias \"{alias}\" must not begin with {string.Join(" or ", SitePaths.ReservedFragments)}");
                }
                else if (!taken.TryAdd(alias, section.File.Path))
                {
                    problems.Error(section.File.Path, line, ProblemCode.AliasDuplicate,
                        $"the alias \"{alias}\" is taken by {taken[alias]}");
                }
            }
        }
    }

    private static void Headings(LeafletDraft leaflet, Dictionary<string, string> claims, ProblemLog problems)
    {
        var taken = new Dictionary<string, string>(claims, StringComparer.Ordinal);
        foreach (var text in leaflet.Texts)
        {
            Twins(text, problems);
            foreach (var heading in text.Headings)
            {
                if (MarkdownText.IdOf(heading) is { } id && !taken.TryAdd(id, $"{text.File.Path}:{MarkdownText.LineOf(heading)}"))
                {
                    problems.Error(text.File.Path, MarkdownText.LineOf(heading), ProblemCode.IdDuplicate,
                        $"the id \"{id}\" is also that of {taken[id]}; a fragment must mean one place in the whole leaflet");
                }
            }
        }
    }

    /// <summary>Headings of the same words below the same heading.</summary>
    private static void Twins(MarkdownText text, ProblemLog problems)
    {
        var open = new Dictionary<(int Level, string Words), int>();
        foreach (var heading in text.Headings)
        {
            foreach (var deeper in open.Keys.Where(key => key.Level > heading.Level).ToList())
            {
                open.Remove(deeper);
            }

            var line = MarkdownText.LineOf(heading);
            var words = MarkdownText.TextOf(heading).ToUpperInvariant();
            if (words.Length > 0 && !open.TryAdd((heading.Level, words), line))
            {
                problems.Warning(text.File.Path, line, ProblemCode.TitleDuplicate,
                    $"the heading has the words of that in line {open[(heading.Level, words)]}; readers could not tell the two apart");
            }
        }
    }

    /// <summary>A section that was begun as a copy of another keeps its title and summary unless its editor gets a warning.</summary>
    private static void Titles(LeafletDraft leaflet, ProblemLog problems)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in leaflet.Sections.Where(section => section.IsComplete))
        {
            foreach (var (what, words, line) in
                new[] { ("title", section.Title, section.TitleLine), ("summary", section.Summary, section.SummaryLine) })
            {
                if (words.Length > 0 && !taken.TryAdd($"{what}: {words}", section.File.Path))
                {
                    problems.Warning(section.File.Path, line, ProblemCode.TitleDuplicate,
                        $"the {what} is also that of {taken[$"{what}: {words}"]}; readers could not tell the two apart");
                }
            }
        }
    }

    private static void Terms(LeafletDraft leaflet, ProblemLog problems)
    {
        var file = leaflet.PathOf(Names.GlossaryFile);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var forms = new Dictionary<string, GlossaryTerm>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in leaflet.Glossary)
        {
            if (!ids.TryAdd(term.Id, term.Term))
            {
                problems.Error(file, term.Line, ProblemCode.IdDuplicate, $"the id \"{term.Id}\" is also that of \"{ids[term.Id]}\"");
            }

            foreach (var form in term.Forms.Prepend(term.Term).Where(form => !forms.TryAdd(form, term)))
            {
                problems.Error(file, term.Line, ProblemCode.TermDuplicate,
                    $"\"{form}\" is also a form of \"{forms[form].Term}\"; a word can lead to one meaning only");
            }
        }
    }

    private static void Lists(LeafletDraft leaflet, ContentDraft content, ProblemLog problems)
    {
        foreach (var list in Enum.GetValues<ReferenceList>())
        {
            var shown = leaflet.Sections.Where(section => section.Shows == list).ToList();
            var name = Names.KeyOf(list.ToString());
            if (shown.Count == 0 && leaflet.IsComplete && list != ReferenceList.OtherMedicines)
            {
                problems.Error(leaflet.Language, 1, ProblemCode.ListNotShown, $"no section shows the {name}; give one `shows: {name}`");
            }

            foreach (var second in shown.Skip(1))
            {
                problems.Error(second.File.Path, 1, ProblemCode.ListNotShown, $"the {name} are already shown by {shown[0].File.Path}");
            }
        }

        var emergency = content.Medicine.EmergencySection;
        if (emergency.Length > 0 && !leaflet.Unreadable.Contains(emergency) && !leaflet.Sections.Any(section => section.Id == emergency))
        {
            problems.Error(leaflet.Language, 1, ProblemCode.ListNotShown,
                $"no section \"{emergency}\", which {Names.LeafletFile} names as the emergency section and every page links "
                + $"to{problems.Suggest(emergency, leaflet.Sections.Select(section => section.Id), "")}");
        }
    }
}
