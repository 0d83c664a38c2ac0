using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Paper;

[Collection(BrowserRun.Name)]
public sealed class PaperCodeTests(BrowserRun run)
{
    private const double LeastMillimetres = 25;

    private static readonly UiText Labels = TestLeaflet.Snapshot.Default.Labels;

    [CodeTheory, ClassData(typeof(PaperSizes))]
    public async Task The_code_of_a_sheet_is_large_has_a_quiet_zone_and_is_written_out_in_letters(string paper)
    {
        var faults = new Faults();
        foreach (var code in await run.Printed.CodesOnAsync(paper))
        {
            var name = code.Sheet.Name;
            faults.Add(name, code.Millimetres < LeastMillimetres ? [$"the code is {code.Millimetres:0.0} mm wide"] : []);
            faults.Add(name, code.HasQuietZone ? [] : ["something is too close to the code"]);
            faults.Add(
                name,
                code.Read
                    .Where(read => !code.Sheet.Letters.Contains(read, StringComparison.Ordinal))
                    .Select(read => $"{read} is not on the sheet in letters"));
        }

        faults.AssertNone();
    }

    [CodeTheory, ClassData(typeof(PaperSizes))]
    public async Task The_code_of_a_sheet_is_read_from_a_bad_copy_and_says_that_the_sheet_is_up_to_date(string paper)
    {
        using var reader = new HttpClient { BaseAddress = run.Origin };
        var faults = new Faults();
        foreach (var code in await run.Printed.CodesOnAsync(paper))
        {
            var name = code.Sheet.Name;
            var answer = await reader.GetStringAsync(code.Here);
            faults.Add(
                name,
                answer.Contains($"<h1>{Labels.Printed.Current}</h1>", StringComparison.Ordinal)
                    ? []
                    : [$"{code.Here} does not say that the sheet is up to date"]);
            faults.Add(
                name,
                code.ReadFromBadCopy.SequenceEqual(code.Read, StringComparer.Ordinal)
                    ? []
                    : [$"{code.Here} cannot be read from a bad copy"]);
        }

        faults.AssertNone();
    }

    [CodeFact]
    public async Task After_a_change_was_accepted_the_code_of_a_printed_sheet_names_it()
    {
        const string Note = "What to do on holiday";
        var stopping = TestLeaflet.Snapshot.Default.Section("stopping")!;
        using var content = new ContentCopy(withRecord: true);
        content.Accept(
            "en/30-how-to-take-it/50-stopping.md",
            "Ask for your next supply in good time",
            "Ask for your next supply two weeks before",
            Note);
        using var site = KestrelSite.With(("Content:Path", content.Folder), ("Content:Watch", "false"));
        using var reader = new HttpClient { BaseAddress = site.Origin };

        var faults = new Faults();
        var codes = await run.Printed.CodesOnAsync(PaperSizes.All[0]);
        Assert.Contains(codes, code => code.Sheet.Original is { IsHandout: true } original && original.Sections.Contains(stopping));
        foreach (var code in codes)
        {
            var isOld = code.Sheet.Original.Sections.Contains(stopping);
            string[] expected = isOld
                ? [$"<h1>{Labels.Printed.Old}</h1>", Note, Labels.Changes.SafetyChange, $"href=\"{stopping.Address}\""]
                : [$"<h1>{Labels.Printed.Current}</h1>"];
            var answer = await reader.GetStringAsync(code.Here);
            faults.Add(
                code.Sheet.Name,
                expected
                    .Where(words => !answer.Contains(words, StringComparison.Ordinal))
                    .Select(words => $"{code.Here} does not say \"{words}\""));
        }

        faults.AssertNone();
    }
}
