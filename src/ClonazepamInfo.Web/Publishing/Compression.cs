using System.Buffers;
using System.IO.Compression;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>Compresses published pages, once for each content coding.</summary>
internal static class Compression
{
    private const int BrotliQuality = 5;

    /// <summary>As a power of two (RFC 7932 section 9.1): 64 KB, more than almost every page.</summary>
    private const int BrotliWindow = 16;

    public static byte[] Gzip(ReadOnlySpan<byte> body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }

    public static byte[] Brotli(ReadOnlySpan<byte> body)
    {
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            return BrotliEncoder.TryCompress(body, room, out var written, BrotliQuality, BrotliWindow)
                ? room[..written]
                : throw new InvalidOperationException("Brotli needed more room than its own upper bound.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
