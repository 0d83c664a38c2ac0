using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>An accessibility statement leaves no criterion out and gives each its own level.</summary>
internal static class AccessibilityRules
{
    /// <summary>The success criteria of WCAG 2.2 (W3C Recommendation, 12 December 2024); 4.1.1 is obsolete and removed.</summary>
    private static readonly Dictionary<string, ConformanceLevel> Levels = new (ConformanceLevel Level, string Numbers)[]
    {
        (ConformanceLevel.A,
            "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 "
            + "2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2"),
        (ConformanceLevel.AA,
            "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 "
            + "3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3"),
        (ConformanceLevel.AAA,
            "1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 "
            + "2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9"),
    }
    .SelectMany(level => level.Numbers.Split(' ').Select(number => (number, level.Level)))
    .ToDictionary(criterion => criterion.number, criterion => criterion.Level, StringComparer.Ordinal);

    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var file = leaflet.PathOf(Names.AccessibilityFile);
        if (leaflet.Accessibility.Count == 0 || problems.HasProblemIn(file))
        {
            return;
        }

        foreach (var criterion in leaflet.Accessibility)
        {
            if (!Levels.TryGetValue(criterion.Number, out var level))
            {
                problems.Error(file, criterion.Line, ProblemCode.CriterionWrong,
                    $"WCAG 2.2 has no criterion {criterion.Number}{problems.Suggest(criterion.Number, Levels.Keys, "")}");
            }
            else if (level != criterion.Level)
            {
                problems.Error(file, criterion.Line, ProblemCode.CriterionWrong,
                    $"criterion {criterion.Number} is of level {level}, not {criterion.Level}");
            }
        }

        if (Levels.Keys.Except(leaflet.Accessibility.Select(criterion => criterion.Number), StringComparer.Ordinal).ToList()
            is { Count: > 0 } missing)
        {
            problems.Error(file, 1, ProblemCode.CriterionWrong,
                $"the statement says nothing of {string.Join(", ", missing)}; add each, as not-tested if nobody has looked");
        }
    }
}
