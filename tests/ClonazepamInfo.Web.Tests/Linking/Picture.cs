using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ClonazepamInfo.Web.Tests.Linking;

/// <summary>A PNG of one bit a pixel, read back: no filter, one chunk of data.</summary>
internal sealed class Picture
{
    private readonly byte[] _rows;
    private readonly int _stride;

    private Picture(int width, int height, int perMetre, byte[] rows)
    {
        (Width, Height, PerMetre, _rows) = (width, height, perMetre, rows);
        _stride = 1 + ((width + 7) / 8);
        Assert.Equal(_stride * height, rows.Length);
    }

    public int Width { get; }

    public int Height { get; }

    public int PerMetre { get; }

    public static Picture Of(byte[] png)
    {
        var (header, size, data) = (Chunk(png, "IHDR"), Chunk(png, "pHYs"), Chunk(png, "IDAT"));
        Assert.Equal([1, 0, 0, 0, 0], header[8..]);
        using var rows = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        zlib.CopyTo(rows);
        return new Picture(
            BinaryPrimitives.ReadInt32BigEndian(header),
            BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)),
            BinaryPrimitives.ReadInt32BigEndian(size),
            rows.ToArray());
    }

    public bool IsBlack(int x, int y) => (_rows[(y * _stride) + 1 + (x / 8)] & (0x80 >> (x % 8))) == 0;

    public bool IsBlackIn(int left, int top, int right, int bottom) =>
        Enumerable.Range(top, bottom - top).Any(y => Enumerable.Range(left, right - left).Any(x => IsBlack(x, y)));

    private static byte[] Chunk(byte[] png, string type)
    {
        var at = png.AsSpan().IndexOf(Encoding.ASCII.GetBytes(type));
        return png[(at + 4)..(at + 4 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4)))];
    }
}
