namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>A line of body text on a sheet; its text is without spaces.</summary>
internal sealed record PaperLine(int Sheet, string Text)
{
    /// <summary>Words that follow one another at the same height make a line.</summary>
    public static IEnumerable<PaperLine> Of(Sheet sheet)
    {
        var line = new List<SheetWord>();
        foreach (var word in sheet.Body)
        {
            if (line.Count > 0 && (word.Middle < line[^1].Top || word.Middle > line[^1].Bottom))
            {
                yield return Join(sheet, line);
                line.Clear();
            }

            line.Add(word);
        }

        if (line.Count > 0)
        {
            yield return Join(sheet, line);
        }
    }

    private static PaperLine Join(Sheet sheet, List<SheetWord> words) =>
        new(sheet.Number, PaperText.WithoutSpaces(string.Concat(words.Select(word => word.Text))));
}
