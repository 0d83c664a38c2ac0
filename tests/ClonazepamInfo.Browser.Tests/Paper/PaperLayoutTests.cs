namespace ClonazepamInfo.Browser.Tests.Paper;

[Collection(BrowserRun.Name)]
public sealed class PaperLayoutTests(BrowserRun run)
{
    private const int LinesBelowHeading = 2;

    /// <summary>Half a point is within what programs differ by in measuring a letter.</summary>
    private const double Tolerance = 0.5;

    /// <summary>Office printers leave 4 to 5 mm of the edge white.</summary>
    private const double Unprintable = 14;

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task A_heading_has_two_lines_of_its_text_below_it_on_the_same_sheet(string paper)
    {
        var faults = new Faults();
        var headings = 0;
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            var placed = printout.Text.Placed;
            for (var i = 0; i < placed.Count; i++)
            {
                var heading = placed[i];
                if (!heading.Block.Heading)
                {
                    continue;
                }

                headings++;
                var lines = placed.Skip(i + 1)
                    .SkipWhile(block => block.Block.Heading)
                    .TakeWhile(block => !block.Block.Heading)
                    .SelectMany(block => block.LineNumbers).Distinct().Take(LinesBelowHeading)
                    .Select(number => heading.AllLines[number]);
                if (heading.Lines.Concat(lines).Any(line => line.Sheet != heading.Last.Sheet))
                {
                    faults.Add($"{printout.Name}, sheet {heading.Last.Sheet}: {heading.Block.Text.Trim()}");
                }
            }
        }

        Assert.True(headings > 0, "No heading was printed.");
        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task A_box_is_on_one_sheet(string paper)
    {
        var faults = new Faults();
        var boxes = 0;
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            boxes += printout.Page.Boxes;
            faults.Add(printout.Name, printout.Text.Placed
                .Where(block => block.Block.Box >= 0)
                .GroupBy(block => block.Block.Box)
                .Where(box => box.SelectMany(block => block.Lines).Select(line => line.Sheet).Distinct().Count() > 1)
                .Select(box => $"split: {box.First().Block.Text.Trim()}"));
        }

        Assert.True(boxes > 0, "No box was printed.");
        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Nothing_crosses_the_margins(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            foreach (var sheet in printout.Sheets)
            {
                var margins = sheet.Margins;
                var place = $"{printout.Name}, sheet {sheet.Number}";
                faults.Add(place, sheet.Body
                    .Where(word => word.Left < margins.Left - Tolerance || word.Right > sheet.Width - margins.Right + Tolerance
                        || word.Top < margins.Top - Tolerance || word.Bottom > sheet.Height - margins.Bottom + Tolerance)
                    .Select(word => $"in the margin: {word}"));
                faults.Add(place, sheet.Footer
                    .Where(word => word.Left < Unprintable || word.Right > sheet.Width - Unprintable
                        || word.Top < sheet.Height - margins.Bottom || word.Bottom > sheet.Height - Unprintable)
                    .Select(word => $"the footer leaves its place: {word}"));
            }
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task No_sheet_is_blank(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            Assert.NotEmpty(printout.Sheets);
            var ownText = printout.Text.Placed
                .Where(placed => placed.Block.Main)
                .SelectMany(placed => placed.Lines)
                .Select(line => line.Sheet)
                .ToHashSet();
            faults.Add(
                printout.Name,
                printout.Sheets
                    .Where(sheet => !ownText.Contains(sheet.Number))
                    .Select(sheet => $"sheet {sheet.Number} has nothing of the page's text"));
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Type_is_12_points_or_more_and_18_in_large_print(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            Assert.NotEmpty(printout.Type);
            faults.Add(
                printout.Name,
                printout.Type
                    .Where(type => type.Size < printout.Original.SmallestType)
                    .Select(type => $"{type.Size:0.0} pt: {type.Words}"));
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task The_key_facts_fit_one_side_of_paper_for_every_country_and_for_none(string paper)
    {
        var sides = (await run.Printed.OnAsync(paper)).Where(printout => printout.Original.IsOnePage).ToList();
        Assert.Equal(1 + TestLeaflet.Snapshot.Default.Countries.Count, sides.Count);
        Assert.All(sides, side => Assert.True(side.Sheets.Count == 1, $"{side.Name} takes {side.Sheets.Count} sheets."));
    }
}
