using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>Reads a printed file back with Poppler.</summary>
internal static partial class PdfReader
{
    /// <summary>pdftohtml writes whole numbers; its largest zoom makes them thirds of a point.</summary>
    private const int Zoom = 3;

    public static async Task<Printout> ReadAsync(byte[] pdf, Original original, string paper, PageOnPaper page, Margins margins)
    {
        using var file = new TemporaryFile(pdf);

        // In the order of the file, which is the order of the page, so that columns are not guessed.
        var words = await Poppler.ReadAsync("pdftotext", "-raw", "-bbox", file.Path, "-");
        var runs = await Poppler.ReadAsync("pdftohtml", "-xml", "-zoom", $"{Zoom}", "-i", "-stdout", file.Path);
        var facts = await Poppler.ReadAsync("pdfinfo", file.Path);
        return new Printout(original, paper, pdf, page, Sheets(words, margins), Type(runs), Facts(facts));
    }

    private static List<Sheet> Sheets(string words, Margins margins) =>
    [
        .. words.Split("<page ").Skip(1).Select((page, index) =>
        {
            var size = Size().Match(page);
            return new Sheet(index + 1, Number(size, "width"), Number(size, "height"), margins, [.. Word().Matches(page).Select(word =>
                new SheetWord(
                    WebUtility.HtmlDecode(word.Groups["text"].Value),
                    Number(word, "left"),
                    Number(word, "top"),
                    Number(word, "right"),
                    Number(word, "bottom")))]);
        }),
    ];

    private static List<(double Size, string Words)> Type(string runs)
    {
        var sizes = FontSize()
            .Matches(runs)
            .ToDictionary(font => font.Groups["id"].Value, font => Number(font, "size") / Zoom, StringComparer.Ordinal);
        return
        [
            .. Run().Matches(runs)
                .Select(run =>
                    (
                        Size: sizes[run.Groups["id"].Value],
                        Words: WebUtility.HtmlDecode(Mark().Replace(run.Groups["text"].Value, "")).Trim()))
                .Where(run => run.Words.Length > 0),
        ];
    }

    private static Dictionary<string, string> Facts(string facts) =>
        facts.Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim(), StringComparer.Ordinal);

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""width="(?<width>[\d.]+)" height="(?<height>[\d.]+)">""", RegexOptions.ExplicitCapture)]
    private static partial Regex Size();

    [GeneratedRegex(
        """<word xMin="(?<left>[\d.-]+)" yMin="(?<top>[\d.-]+)" xMax="(?<right>[\d.-]+)" yMax="(?<bottom>[\d.-]+)">(?<text>.*?)</word>""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex("""<fontspec id="(?<id>\d+)" size="(?<size>\d+)" """, RegexOptions.ExplicitCapture)]
    private static partial Regex FontSize();

    [GeneratedRegex("""<text [^>]*font="(?<id>\d+)">(?<text>.*?)</text>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Run();

    [GeneratedRegex("<[^>]+>", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
