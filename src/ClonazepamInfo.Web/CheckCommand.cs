using ClonazepamInfo.Content;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web;

/// <summary>The verb <c>check</c>: says what is wrong with the content, in the form that compilers use.</summary>
internal static class CheckCommand
{
    private const int Fine = 0;
    private const int Errors = 1;
    private const int CouldNotRun = 2;

    public static int Run(string[] settings)
    {
        var options = new ContentOptions();
        try
        {
            Website.Settings(settings).GetSection(ContentOptions.SectionName).Bind(options);
        }
        catch (InvalidDataException e)
        {
            Console.Error.WriteLine(Website.Reason(e));
            return CouldNotRun;
        }

        var (folder, name) = options.Resolve();
        var (result, _) = options.Load(EditionPublisher.Today(TimeProvider.System), Environment.ProcessorCount);
        foreach (var problem in result.Problems)
        {
            Console.Out.WriteLine(problem.ToLine(name));
        }

        var errors = result.Problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = result.Problems.Count - errors;
        var sections = result.Snapshot is { } snapshot ? $" in {Count(snapshot.Leaflets.Sum(leaflet => leaflet.Sections.Count), "section")}" : "";
        Console.Out.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}{sections}");
        return !Directory.Exists(folder) ? CouldNotRun : errors > 0 ? Errors : Fine;
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
