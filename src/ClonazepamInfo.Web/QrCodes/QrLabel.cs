namespace ClonazepamInfo.Web.QrCodes;

/// <summary>
/// A code with its address beneath, for a label or a letter, measured in modules of the code. The letters keep off the
/// code's quiet zone; a long address continues on more lines.
/// </summary>
/// <param name="Lines">The address in letters, line by line.</param>
internal sealed record QrLabel(QrCode Code, IReadOnlyList<string> Lines)
{
    /// <summary>The room for one letter and the gap after it. With modules of 0.9 mm that is type of about 10 points.</summary>
    public const double LetterWidth = 2.4;

    /// <summary>From one line to the next.</summary>
    public const double LineHeight = 4.4;

    /// <summary>Left of, right of and beneath the letters.</summary>
    private const double Margin = 1.2;

    /// <summary>The height; the width is the code's.</summary>
    public double Height => Code.Size + (Lines.Count * LineHeight) + Margin;

    /// <summary>Puts an address into a code, and beneath it.</summary>
    public static QrLabel Of(string url, string letters)
    {
        var code = QrCode.Of(url);
        return new QrLabel(code, UrlLines.Of(letters, (int)((code.Size - (2 * Margin)) / LetterWidth)));
    }

    /// <summary>The left edge of a line, which is centred.</summary>
    public double Left(string line) => (Code.Size - (line.Length * LetterWidth)) / 2;
}
