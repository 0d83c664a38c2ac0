using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>A PNG of one bit a pixel, read back: no filter, one chunk of data.</summary>
internal sealed class Picture
{
    private readonly byte[] _rows;
    private readonly int _stride;

    private Picture(int width, int height, byte[] rows)
    {
        (Width, Height, _rows) = (width, height, rows);
        _stride = 1 + ((width + 7) / 8);
        Assert.Equal(_stride * height, rows.Length);
    }

    public int Width { get; }

    public int Height { get; }

    public static Picture Of(byte[] png)
    {
        var (header, data) = (Chunk(png, "IHDR"), Chunk(png, "IDAT"));
        Assert.Equal([1, 0, 0, 0, 0], header[8..]);
        using var rows = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        zlib.CopyTo(rows);
        return new Picture(
            BinaryPrimitives.ReadInt32BigEndian(header),
            BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)),
            rows.ToArray());
    }

    public bool IsBlack(int x, int y) => (_rows[(y * _stride) + 1 + (x / 8)] & (0x80 >> (x % 8))) == 0;

    private static byte[] Chunk(byte[] png, string type)
    {
        var at = png.AsSpan().IndexOf(Encoding.ASCII.GetBytes(type));
        return png[(at + 4)..(at + 4 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4)))];
    }
}
