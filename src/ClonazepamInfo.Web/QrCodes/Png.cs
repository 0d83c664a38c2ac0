using System.Buffers.Binary;
using System.IO.Compression;

namespace ClonazepamInfo.Web.QrCodes;

/// <summary>A picture of black squares on white, as PNG (ISO/IEC 15948): one bit a pixel, no filter, no interlacing.</summary>
internal sealed class Png
{
    private const int BitsOfByte = 8;

    private const uint CrcPolynomial = 0xEDB88320;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    private readonly int _width;
    private readonly int _height;
    private readonly int _millimetres;
    private readonly int _stride;
    private readonly byte[] _rows;

    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="millimetres">How wide it is printed.</param>
    public Png(int width, int height, int millimetres)
    {
        (_width, _height, _millimetres) = (width, height, millimetres);

        // Each row begins with a byte that names its filter: 0 for none.
        _stride = 1 + ((width + BitsOfByte - 1) / BitsOfByte);
        _rows = new byte[_stride * height];
        for (var row = 0; row < height; row++)
        {
            _rows.AsSpan((row * _stride) + 1, _stride - 1).Fill(0xFF);
        }
    }

    /// <summary>Makes a square black.</summary>
    public void Fill(int left, int top, int side)
    {
        for (var y = top; y < top + side; y++)
        {
            for (var x = left; x < left + side; x++)
            {
                _rows[(y * _stride) + 1 + (x / BitsOfByte)] &= (byte)~(0x80 >> (x % BitsOfByte));
            }
        }
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        file.Write(Signature);

        // Width and height; one bit a pixel, greyscale, and the only compression, filter method and order that there are.
        Span<byte> header = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header, _width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], _height);
        Chunk(file, "IHDR"u8, header);

        // Pixels a metre, across and down.
        Span<byte> size = [0, 0, 0, 0, 0, 0, 0, 0, 1];
        var perMetre = (int)Math.Round(_width * 1000.0 / _millimetres);
        BinaryPrimitives.WriteInt32BigEndian(size, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(size[4..], perMetre);
        Chunk(file, "pHYs"u8, size);

        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(_rows);
        }

        Chunk(file, "IDAT"u8, data.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(data, Crc(type, uint.MaxValue)));
        file.Write(number);
    }

    /// <summary>The cyclic redundancy check of ISO/IEC 15948, annex D.</summary>
    private static uint Crc(ReadOnlySpan<byte> data, uint crc)
    {
        foreach (var value in data)
        {
            crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> BitsOfByte);
        }

        return crc;
    }

    private static uint CrcOf(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < BitsOfByte; bit++)
        {
            crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ CrcPolynomial;
        }

        return crc;
    }
}
