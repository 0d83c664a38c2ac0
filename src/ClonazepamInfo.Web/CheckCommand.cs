using ClonazepamInfo.Content;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web;

/// <summary>The verb <c>check</c>: reports what is wrong with the content, in the form that compilers use.</summary>
internal static class CheckCommand
{
    /// <summary>Records the content as published, if it has no error.</summary>
    public const string Accept = "--accept";

    private const int Fine = 0;
    private const int Errors = 1;
    private const int CouldNotRun = 2;

    public static int Run(string[] settings, bool accept)
    {
        var options = new ContentOptions();
        Uri? site;
        try
        {
            var configuration = Website.Settings(settings);
            Uri.TryCreate(configuration[$"{SiteOptions.SectionName}:{nameof(SiteOptions.PublicUrl)}"], UriKind.Absolute, out site);
            configuration.GetSection(ContentOptions.SectionName).Bind(options);
            foreach (var unknown in UnknownSettings.In(configuration, settings))
            {
                Console.Error.WriteLine(unknown);
            }
        }
        catch (InvalidDataException e)
        {
            Console.Error.WriteLine(Website.Reason(e));
            return CouldNotRun;
        }

        try
        {
            return Report(options, site, accept);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The record of what was published could not be written: {e.Message}");
            return CouldNotRun;
        }
    }

    private static int Report(ContentOptions options, Uri? site, bool accept)
    {
        var (folder, name) = options.Resolve();
        var today = EditionPublisher.Today(TimeProvider.System);
        var (result, recorded) = accept
            ? Acceptance.Accept(folder, today, site)
            : (LeafletLoader.Check(folder, today, site), 0);
        foreach (var problem in result.Problems)
        {
            Console.Out.WriteLine(problem.ToLine(name));
        }

        var errors = result.Problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = result.Problems.Count - errors;
        var summary = result.Snapshot is { } snapshot ? Summary(snapshot) : "";
        var comments = result.Comments == 0 ? "" : $"; {Count(result.Comments, "comment")} for colleagues";
        Console.Out.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}{summary}{comments}");
        if (accept)
        {
            Console.Out.WriteLine(
                errors > 0 ? "Nothing was recorded: fix the errors first." : $"Recorded as published: {Count(recorded, "version")}.");
        }

        return !Directory.Exists(folder) ? CouldNotRun : errors > 0 ? Errors : Fine;
    }

    /// <summary>The formula is for English, so another language's grade can only be compared with its own earlier ones.</summary>
    private static string Summary(LeafletSnapshot snapshot)
    {
        var sections = snapshot.Leaflets.Sum(leaflet => leaflet.Sections.Count);
        var grades = snapshot.Leaflets.Select(leaflet =>
            FormattableString.Invariant($"{leaflet.Readability.Grade:0.0} ({leaflet.Language})"));
        return $" in {Count(sections, "section")}; reading grade {string.Join(", ", grades)}";
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
