using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for data that names sections: every name is a section's.</summary>
internal static class ReferenceRules
{
    public static void Check(LeafletDraft leaflet, ContentDraft content, ProblemLog problems)
    {
        var ids = leaflet.Sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        var named = leaflet.Synonyms.SelectMany(row => row.SectionIds).Select(section => (section, Names.SynonymsFile))
            .Concat(leaflet.Questions.Select(row => (row.SectionId, Names.QuestionsFile)))
            .Concat(Targets(leaflet).Select(target => ((Names.SplitTarget(target.Id.Value).Section, target.Id.Line), target.File)))
            .Concat(leaflet.Situations.SelectMany(situation => situation.SectionIds).Select(section => (section, Names.SituationsFile)))
            .Concat(leaflet.OtherMedicines
                .SelectMany(medicine => medicine.SectionIds)
                .Select(section => (section, Names.OtherMedicinesFile)))
            .Concat(leaflet.NotCovered.SelectMany(subject => subject.SectionIds).Select(section => (section, Names.NotCoveredFile)))
            .Concat(leaflet.Article.Statements
                .SelectMany(statement => statement.SectionIds)
                .Select(section => (section, Names.ArticleFile)))
            .Concat(leaflet.Article.Missing.Select(missing => (missing.SectionId, Names.ArticleFile)));
        var renamed = leaflet.Sections
            .SelectMany(section => section.Aliases.Select(alias => (alias.Value, section.Id)))
            .Where(alias => !ids.Contains(alias.Value))
            .DistinctBy(alias => alias.Value, StringComparer.Ordinal)
            .ToDictionary(alias => alias.Value, alias => alias.Id, StringComparer.Ordinal);
        string? WhereItWent(string id) =>
            content.Redirects.FirstOrDefault(redirect => redirect.From == $"{leaflet.Prefix}/{id}").To is { } target
                ? $"the section \"{id}\" is no longer in the leaflet; its readers are led to {target}, so write the id of that section, or "
                    + "remove the name"
                : renamed.TryGetValue(id, out var now) ? $"\"{id}\" is an alias; write \"{now}\"" : null;

        foreach (var ((id, line), file) in named)
        {
            if (renamed.TryGetValue(id, out var now))
            {
                problems.Error(leaflet.PathOf(file), line, ProblemCode.LinkRedirected, $"\"{id}\" is an alias; write \"{now}\"");
            }
            else if (!ids.Contains(id) && !leaflet.Unreadable.Contains(id))
            {
                problems.Error(leaflet.PathOf(file), line, ProblemCode.LinkAddress, WhereItWent(id)
                    ?? $"no section \"{id}\"{problems.Suggest(id, ids, "")}");
            }
        }

        Fragments(leaflet, problems);
        var countries = leaflet.Countries.Select(country => country.Id).ToList();
        Home(content.Medicine.Home, countries, leaflet, problems);
        foreach (var (section, heading) in
            leaflet.Sections.SelectMany(section => (section.Text?.Headings ?? []).Select(heading => (section, heading))))
        {
            if (MarkdownText.CountryOf(heading) is { } country && !countries.Contains(country, StringComparer.Ordinal))
            {
                problems.Error(section.File.Path, MarkdownText.LineOf(heading), ProblemCode.Attributes,
                    $"no country \"{country}\" in {Names.HelplinesFile}; the countries are {string.Join(", ", countries)}");
            }
        }

        foreach (var (id, line) in
            leaflet.Handouts
                .SelectMany(handout => handout.SectionIds)
                .Where(section => !leaflet.Named(section.Value).Any() && !leaflet.Unreadable.Contains(section.Value)))
        {
            var known = ids.Concat(leaflet.Chapters.Select(chapter => chapter.Id)).Append(SitePaths.WholeLeaflet);
            problems.Error(leaflet.PathOf(Names.HandoutsFile), line, ProblemCode.LinkAddress, WhereItWent(id) ??
                $"no section or chapter \"{id}\"{problems.Suggest(id, known, "")}");
        }
    }

    /// <summary>Countries that could not be read are no reason to call the site's own one wrong.</summary>
    private static void Home((string Value, int Line) home, IReadOnlyList<string> countries, LeafletDraft leaflet, ProblemLog problems)
    {
        if (home.Value.Length > 0 && countries.Count > 0 && !countries.Contains(home.Value, StringComparer.Ordinal))
        {
            problems.Error(Names.LeafletFile, home.Line, ProblemCode.ValueIllTyped,
                $"no country \"{home.Value}\" in {leaflet.PathOf(Names.HelplinesFile)}; \"home\" must be one of "
                + string.Join(", ", countries));
        }
    }

    private static IEnumerable<((string Value, int Line) Id, string File)> Targets(LeafletDraft leaflet) =>
        leaflet.Danger.Kinds.SelectMany(kind => kind.TargetIds).Select(target => (target, Names.DangerFile))
            .Concat(leaflet.MedicineClasses.SelectMany(one => one.TargetIds).Select(target => (target, Names.MedicineClassesFile)));

    /// <summary>A section with a broken text is no reason to call a fragment of it wrong.</summary>
    private static void Fragments(LeafletDraft leaflet, ProblemLog problems)
    {
        foreach (var ((target, line), file) in Targets(leaflet))
        {
            var (id, fragment) = Names.SplitTarget(target);
            var text = leaflet.Sections.FirstOrDefault(section => section.Id == id)?.Text;
            var headings = text?.Headings.Select(MarkdownText.IdOf).OfType<string>().ToList();
            if (fragment is not null && headings?.Contains(fragment, StringComparer.Ordinal) == false)
            {
                var nearest = problems.Suggest(fragment, headings, id + "#");
                problems.Error(leaflet.PathOf(file), line, ProblemCode.LinkFragment, $"no heading \"#{fragment}\" in \"{id}\"{nearest}");
            }
        }
    }
}
