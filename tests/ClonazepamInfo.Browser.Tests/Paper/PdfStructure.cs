using System.Text.RegularExpressions;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>The tags of a printed file.</summary>
/// <param name="Headings">The words of its headings in order, without spaces.</param>
/// <param name="TopHeadings">How many of them are of the first level.</param>
/// <param name="ListItems">How many items its lists have.</param>
internal sealed partial record PdfStructure(IReadOnlyList<string> Headings, int TopHeadings, int ListItems)
{
    public static async Task<PdfStructure> ReadAsync(byte[] pdf)
    {
        using var file = new TemporaryFile(pdf);
        var lines = (await Poppler.ReadAsync("pdfinfo", "-struct-text", file.Path)).Split('\n');
        var headings = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Heading().IsMatch(lines[i]))
            {
                var depth = Depth(lines[i]);
                headings.Add(PaperText.WithoutSpaces(string.Concat(lines.Skip(i + 1)
                    .TakeWhile(line => Depth(line) > depth)
                    .Select(line => Words().Match(line).Groups["text"].Value))));
            }
        }

        return new PdfStructure(
            headings,
            lines.Count(line => line.TrimStart().StartsWith("H1 ", StringComparison.Ordinal)),
            lines.Count(line => line.Trim() is "LI (block)" or "LI (block):"));
    }

    private static int Depth(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"^\s*H[1-6] \(block\)")]
    private static partial Regex Heading();

    [GeneratedRegex("""^\s*"(?<text>.*)"$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
