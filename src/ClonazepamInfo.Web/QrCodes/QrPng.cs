namespace ClonazepamInfo.Web.QrCodes;

/// <summary>Draws a label as pixels, black on white.</summary>
internal static class QrPng
{
    /// <summary>Pixels a module: about 280 to the inch in print.</summary>
    private const int Module = 10;

    /// <summary>Pixels of the picture for one of a letter: six of these are <see cref="QrLabel.LetterWidth"/>.</summary>
    private const int Dot = 4;

    public static byte[] Write(QrLabel label)
    {
        var code = label.Code;
        var picture = new Png(code.Size * Module, (int)(label.Height * Module), code.Millimetres);
        for (var row = 0; row < code.Size; row++)
        {
            for (var column = 0; column < code.Size; column++)
            {
                if (code.IsDark(column, row))
                {
                    picture.Fill(column * Module, row * Module, Module);
                }
            }
        }

        for (var index = 0; index < label.Lines.Count; index++)
        {
            var line = label.Lines[index];
            var left = (int)(label.Left(line) * Module) + (Dot / 2);
            var top = (int)((code.Size + (index * QrLabel.LineHeight)) * Module);
            for (var at = 0; at < line.Length; at++)
            {
                foreach (var (x, y) in PixelAlphabet.DotsOf(line[at]))
                {
                    picture.Fill(left + (((at * PixelAlphabet.Advance) + x) * Dot), top + (y * Dot), Dot);
                }
            }
        }

        return picture.ToBytes();
    }
}
