using System.Collections;
using QRCoder;

namespace ClonazepamInfo.Web.QrCodes;

/// <summary>
/// A text as a QR code (ISO/IEC 18004). Its error correction is of level M, which restores 15% of the code: a photocopy, a fold or
/// a drop of coffee. Level Q would restore 25% and need smaller modules in the same room, which a photocopy loses first.
/// </summary>
internal sealed class QrCode
{
    /// <summary>The white border in modules by which a reader finds the code.</summary>
    public const int QuietZone = 4;

    /// <summary>Codes of fewer modules a side have fewer marks to find them by once they are blurred, and need larger ones.</summary>
    private const int Large = 60;

    /// <summary>Pixels a module in PNG: about 280 to the inch at the least width on paper.</summary>
    private const int PixelsPerModule = 10;

    private readonly List<BitArray> _rows;

    private QrCode(List<BitArray> rows)
    {
        _rows = rows;
        PathData = QrOutline.Of(this);
    }

    /// <summary>Modules a side, with the quiet zone on both sides.</summary>
    public int Size => _rows.Count;

    /// <summary>
    /// The dark modules as a path to be filled, one unit a module, for <c>viewBox="0 0 Size Size"</c>. It follows the outlines,
    /// so that no hairline shows between two rows on paper.
    /// </summary>
    public string PathData { get; }

    /// <summary>
    /// The least width on paper in millimetres, quiet zone included; 27 for the smallest code. Measured with zbar: printed so, made
    /// into pixels at 150 dpi, blurred by a Gaussian of 1 pixel and scaled to 70%, codes of 20 to 2,000 characters were all
    /// read; at 0.6 mm a module none of up to 100 characters was, not even with a blur of 0.7 pixels.
    /// </summary>
    public int Millimetres => (int)Math.Ceiling(Size * (Size < Large ? 0.9 : 0.8));

    /// <summary>Makes the code of a text.</summary>
    /// <param name="text">The text, of at most 2,331 bytes in UTF-8: the largest code holds no more at level M.</param>
    /// <exception cref="QRCoder.Exceptions.DataTooLongException">The text is longer.</exception>
    public static QrCode Of(string text)
    {
        using var data = Encode(text);
        return new QrCode(data.ModuleMatrix);
    }

    /// <summary>Writes the code of a text as PNG, black on white, quiet zone included.</summary>
    /// <param name="text">The text, as in <see cref="Of"/>.</param>
    public static byte[] Png(string text)
    {
        using var data = Encode(text);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(PixelsPerModule);
    }

    /// <summary>Whether a module is dark.</summary>
    /// <param name="column">From 0 at the left, quiet zone included; outside the code nothing is dark.</param>
    /// <param name="row">From 0 at the top.</param>
    public bool IsDark(int column, int row) => column >= 0 && row >= 0 && column < Size && row < Size && _rows[row][column];

    private static QRCodeData Encode(string text) => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
}
