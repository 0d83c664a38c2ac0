namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>A line of body text on a sheet.</summary>
/// <param name="Sheet">The number of the sheet.</param>
/// <param name="Text">The words without spaces.</param>
/// <param name="Middle">The middle of its height, in points from the top of the sheet.</param>
internal sealed record PaperLine(int Sheet, string Text, double Middle)
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
        new(sheet.Number, PaperText.WithoutSpaces(string.Concat(words.Select(word => word.Text))), words[0].Middle);
}
