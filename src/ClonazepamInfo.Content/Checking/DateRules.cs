using System.Globalization;
using ClonazepamInfo.Content.Addresses;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// What was done was done in the past: a review, a change, a look at a number. A later day is a slip, and would lock a section
/// until that day. Where the record of what was published holds the date, or goes on after today, it is a warning: a machine whose
/// clock is wrong must still serve the leaflet. What was looked at more than a year ago is a warning: it may have changed since.
/// </summary>
internal static class DateRules
{
    public static void Check(ContentDraft content, DateOnly today, ProblemLog problems)
    {
        var latest = LatestOn(today);
        var isClockBehind = content.Record.NewestDay > latest;
        void Past(DateOnly? date, bool isRecorded, string file, int line, string what, string remedy)
        {
            if (date <= latest || date is null)
            {
                return;
            }

            var message = $"{what} on {date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, a day in the future; {remedy}";
            if (isClockBehind || isRecorded)
            {
                problems.Warning(file, line, ProblemCode.DateToCome, message);
            }
            else
            {
                problems.Error(file, line, ProblemCode.DateToCome, message);
            }
        }

        const string Done = "write the day on which it was done";
        Past(content.Medicine.Review.On, false, Names.LeafletFile, content.ReviewLine, "reviewed", Done);
        foreach (var (from, _, line, withdrawal) in content.Redirects)
        {
            var isRecorded = content.Record.Last(from) is { IsWithdrawn: true };
            Past(withdrawal?.On, isRecorded, Names.RedirectsFile, line, "withdrawn", Done);
        }

        foreach (var source in content.Sources.Values)
        {
            Past(source.SeenOn, false, Names.SourcesFile, source.Line, "read", Done);
        }

        foreach (var leaflet in content.Leaflets)
        {
            foreach (var section in leaflet.Sections.Where(section => section.Changes.Count > 0))
            {
                var isRecorded = content.Record.Last(SiteMapBuilder.AddressOf(leaflet, section.Id))?.Change == section.NewestChange;
                Past(section.Changes[0].On, isRecorded, section.File.Path, section.ChangeLine, "changed", isRecorded
                    ? "correct the day and nothing else, then run check --accept, which records the right one"
                    : Done);
            }

            foreach (var line in leaflet.Countries.SelectMany(country => country.Lines))
            {
                Past(line.SeenOn, false, leaflet.PathOf(Names.HelplinesFile), line.SeenLine, "seen", Done);
                if (line.SeenOn != default && line.SeenOn.AddYears(1) < today)
                {
                    problems.Warning(leaflet.PathOf(Names.HelplinesFile), line.SeenLine, ProblemCode.SeenLongAgo,
                        $"{line.Number}, {line.Name}, was seen more than a year ago; look whether it still holds, and write the day");
                }
            }
        }
    }

    /// <summary>The day begins up to half a day earlier in the east than by universal time.</summary>
    public static DateOnly LatestOn(DateOnly today) => today.AddDays(1);
}
