using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// A section that was published does not go without a word: whoever has it on a sheet is told since when, why, and whether its words
/// could do harm.
/// </summary>
internal static class WithdrawalRules
{
    public static void Check(ContentDraft content, SiteMap addresses, ProblemLog problems)
    {
        // A section that could not be read is not gone.
        if (!content.IsComplete)
        {
            return;
        }

        var aliases = (
            from leaflet in content.Leaflets
            from section in leaflet.Sections
            from alias in section.Aliases
            select $"{leaflet.Prefix}/{alias.Value}").ToHashSet(StringComparer.Ordinal);
        var gone = content.Record.VersionsAt(content.Record.Versions.Count - 1)
            .Where(version => version.IsSection && addresses.Find(version.Address) is null && !aliases.Contains(version.Address))
            .Select(version => version.Address)
            .ToHashSet(StringComparer.Ordinal);
        var untold = content.Redirects.Where(redirect => redirect.Withdrawal is null && gone.Contains(redirect.From));
        foreach (var (from, to, line, _) in untold)
        {
            problems.Error(Names.RedirectsFile, line, ProblemCode.WithdrawalUnnoted,
                $"the section at \"{from}\" was published and is gone without a word; if it has another name now, make "
                + $"\"{from[1..]}\" an alias of it; if not, write {from}: {{ to: {to}, on: YYYY-MM-DD, note: \"Why it is gone.\", safety: no }}");
        }
    }
}
