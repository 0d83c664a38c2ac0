using System.Globalization;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// What was done was done in the past: a review, a change, a call to a helpline. Warnings only, because a machine whose
/// clock is wrong must still serve the leaflet.
/// </summary>
internal static class DateRules
{
    public static void Check(ContentDraft content, DateOnly today, ProblemLog problems)
    {
        // The day begins up to half a day earlier in the east than by universal time.
        var latest = today.AddDays(1);
        void Past(DateOnly? date, string file, int line, string what)
        {
            if (date > latest)
            {
                problems.Warning(file, line, ProblemCode.DateToCome,
                    $"{what} on {date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, a day in the future; write "
                    + "the day on which it was done");
            }
        }

        Past(content.Medicine.Review.On, Names.LeafletFile, content.ReviewLine, "reviewed");
        foreach (var leaflet in content.Leaflets)
        {
            foreach (var section in leaflet.Sections.Where(section => section.Changes.Count > 0))
            {
                Past(section.Changes[0].On, section.File.Path, section.ChangeLine, "changed");
            }

            foreach (var line in leaflet.Countries.SelectMany(country => country.Lines))
            {
                Past(line.ConfirmedOn, leaflet.PathOf(Names.HelplinesFile), line.ConfirmedLine, "confirmed");
            }
        }
    }
}
