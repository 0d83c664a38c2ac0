using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Paper;

[Collection(BrowserRun.Name)]
public sealed class PaperWordsTests(BrowserRun run)
{
    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Every_word_of_a_page_is_on_paper_once_and_in_order(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            Assert.Contains(printout.Text.Placed, placed => placed.Block.Main);
            faults.Add(printout.Name, printout.Text.Missing.Select(block => $"not on paper, or out of order: {block.Text.Trim()}"));
            faults.Add(printout.Name, printout.Text.Unexpected.Select(text => $"on paper, but not on the page: {text}"));
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Every_word_of_every_section_is_on_paper_in_the_order_of_the_content(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            var letters = printout.Letters;
            var end = 0;
            foreach (var section in printout.Original.Sections)
            {
                foreach (var words in SectionWords.Of(section).Select(PaperText.WithoutSpaces))
                {
                    var start = letters.IndexOf(words, end, StringComparison.Ordinal);
                    if (start < 0)
                    {
                        faults.Add($"{printout.Name}: {section.Id} lacks \"{words}\", or has it elsewhere");
                        break;
                    }

                    end = start + words.Length;
                }
            }
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task A_link_to_a_section_carries_its_number(string paper)
    {
        var faults = new Faults();
        var numbered = 0;
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            foreach (var link in printout.Original.IsOnePage ? [] : printout.Page.Links)
            {
                var number = TestLeaflet.Snapshot.SiteMap.Find(link.Path)?.Number ?? "";
                if (number.Length == 0 || link.IsReference || link.Text.Contains(number, StringComparison.Ordinal))
                {
                    continue;
                }

                numbered++;
                var words = $"{link.Text} ({UiText.Format(TestLeaflet.Snapshot.Default.Labels.Section.See, number)})";
                if (!printout.Letters.Contains(PaperText.WithoutSpaces(words), StringComparison.Ordinal))
                {
                    faults.Add($"{printout.Name}: lacks \"{words}\"");
                }
            }
        }

        Assert.True(numbered > 0, "No page links to a section.");
        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Nothing_that_can_only_be_pressed_is_printed(string paper)
    {
        var labels = TestLeaflet.Snapshot.Default.Labels;
        string[] pressed = [labels.Layout.SkipToText, labels.Layout.ContentsTitle, labels.Layout.BackToTop, labels.PageTools.CopyLink];
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            faults.Add(printout.Name, printout.Page.Navigation.Select(element => $"printed: {element}"));
            faults.Add(
                printout.Name,
                pressed.Where(words => printout.Letters.Contains(PaperText.WithoutSpaces(words), StringComparison.Ordinal))
                    .Select(words => $"on paper: {words}"));
        }

        faults.AssertNone();
    }
}
