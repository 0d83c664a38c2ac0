namespace ClonazepamInfo.Browser.Tests.Paper;

[Collection(BrowserRun.Name)]
public sealed class PaperGreyTests(BrowserRun run)
{
    private const int DotsPerInch = 72;

    /// <summary>The bar at the left of an emergency box, and the most that another box has there, in points.</summary>
    private const int EmergencyBar = 6;

    private const int OtherBar = 5;

    [PaperFact]
    public async Task In_colour_a_sheet_is_printed_in_the_same_black_and_white()
    {
        foreach (var original in
            Original.All
                .Where(original => original.IsHandout || original.Address == "/get-help-now")
                .DistinctBy(original => original.Sections.Count))
        {
            await using var visit = await run.OpenAsync(original.Path);

            // Colours of backgrounds as well, which readers have to ask for.
            using var file = new TemporaryFile(await visit.Page.PdfAsync(new() { Format = PaperSizes.All[0], PrintBackground = true }));
            var colours = await Poppler.RunAsync("pdftoppm", "-r", "36", file.Path);
            Assert.True(IsGrey(colours), $"{original} is printed in colours.");
        }
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task An_emergency_box_is_known_by_its_border_alone(string paper)
    {
        var faults = new Faults();
        var seen = new HashSet<bool>();
        foreach (var printout in
            (await run.Printed.OnAsync(paper)).Where(printout => printout.Original is { IsHandout: true, Country: null }
                && printout.Original.Sections.Count < TestLeaflet.Snapshot.Default.Sections.Count))
        {
            var images = new Dictionary<int, GreyImage>();
            foreach (var box in printout.Text.Placed.Where(placed => placed.Block.Box >= 0).GroupBy(placed => placed.Block.Box))
            {
                var isEmergency = printout.Page.EmergencyBoxes.Contains(box.Key);
                seen.Add(isEmergency);
                foreach (var line in box.SelectMany(placed => placed.Lines).Distinct())
                {
                    if (!images.TryGetValue(line.Sheet, out var image))
                    {
                        images.Add(line.Sheet, image = await GreyImage.OfSheetAsync(printout.Pdf, line.Sheet, DotsPerInch));
                    }

                    var bar = BarNextTo(image, line, printout.Sheets[line.Sheet - 1].Margins);
                    if (isEmergency ? bar < EmergencyBar : bar is 0 or > OtherBar)
                    {
                        faults.Add($"{printout.Name}, sheet {line.Sheet}: a bar of {bar} points next to \"{line.Text}\"");
                    }
                }
            }
        }

        Assert.Equal(2, seen.Count);
        faults.AssertNone();
    }

    /// <summary>How many dark pixels, which are points here, are next to each other between the margin and a line.</summary>
    private static int BarNextTo(GreyImage image, PaperLine line, Margins margins)
    {
        var (most, run) = (0, 0);
        for (var x = (int)margins.Left - 1; x < margins.Left + 12; x++)
        {
            run = image.IsDark(x, (int)line.Middle) ? run + 1 : 0;
            most = Math.Max(most, run);
        }

        return most;
    }

    /// <summary>Whether each pixel of some pictures (Netpbm, binary PPM) has as much red and green as blue.</summary>
    private static bool IsGrey(ReadOnlySpan<byte> text)
    {
        var pages = 0;
        while (text.Length > 0)
        {
            var (head, width, height) = Head(text);
            var pixels = text.Slice(head, width * height * 3);
            for (var i = 0; i < pixels.Length; i += 3)
            {
                if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2])
                {
                    return false;
                }
            }

            text = text[(head + pixels.Length)..];
            pages++;
        }

        return pages > 0;
    }

    private static (int Length, int Width, int Height) Head(ReadOnlySpan<byte> file)
    {
        var fields = System.Text.Encoding.ASCII.GetString(file[..Math.Min(file.Length, 40)]).Split('\n', 4);
        var size = fields[1].Split(' ');
        return (
            fields[0].Length + fields[1].Length + fields[2].Length + 3,
            int.Parse(size[0], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(size[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
