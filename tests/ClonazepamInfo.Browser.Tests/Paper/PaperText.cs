using System.Text;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>
/// The words of the sheets in the order in which they are printed, without footers and without spaces (line breaks fall
/// where they will, in addresses even within a word), and the position of each block of the page among them.
/// </summary>
internal sealed record PaperText(IReadOnlyList<PlacedBlock> Placed, IReadOnlyList<Block> Missing, IReadOnlyList<string> Unexpected)
{
    public static string WithoutSpaces(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u00AD')));

    public static PaperText Of(IReadOnlyList<Block> blocks, IReadOnlyList<Sheet> sheets)
    {
        var lines = sheets.SelectMany(PaperLine.Of).ToList();
        var letters = new StringBuilder();
        var lineOfLetter = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            letters.Append(lines[i].Text);
            lineOfLetter.AddRange(Enumerable.Repeat(i, lines[i].Text.Length));
        }

        var all = letters.ToString();
        var placed = new List<PlacedBlock>();
        var missing = new List<Block>();
        var unexpected = new List<string>();
        var end = 0;
        foreach (var block in blocks)
        {
            var text = WithoutSpaces(block.Text);
            var start = all.IndexOf(text, end, StringComparison.Ordinal);
            if (start < 0)
            {
                missing.Add(block);
                continue;
            }

            AddUnexpected(unexpected, all[end..start]);
            end = start + text.Length;
            placed.Add(new PlacedBlock(
                block,
                lines[lineOfLetter[start]],
                lines[lineOfLetter[end - 1]],
                [.. lineOfLetter[start..end].Distinct()],
                lines));
        }

        AddUnexpected(unexpected, all[end..]);
        return new PaperText(placed, missing, unexpected);
    }

    private static void AddUnexpected(List<string> unexpected, string text)
    {
        if (text.Length > 0)
        {
            unexpected.Add(text);
        }
    }
}

/// <param name="Block">The block.</param>
/// <param name="First">The line in which it begins.</param>
/// <param name="Last">The line in which it ends.</param>
/// <param name="LineNumbers">Its lines, counted through all sheets.</param>
/// <param name="AllLines">The lines of all sheets.</param>
internal sealed record PlacedBlock(
    Block Block, PaperLine First, PaperLine Last, IReadOnlyList<int> LineNumbers, IReadOnlyList<PaperLine> AllLines)
{
    public IEnumerable<PaperLine> Lines => LineNumbers.Select(number => AllLines[number]);
}
