using System.Buffers;
using System.IO.Compression;
using System.Numerics;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>Compresses what is published: quickly when readers wait for an edition, thoroughly when nobody does.</summary>
internal static class Compression
{
    /// <summary>On a page of 25 KB quality 5 takes about a millisecond and quality 11 about forty, for a sixth fewer bytes.</summary>
    private const int QuickQuality = 5;

    private const int BestQuality = 11;

    /// <summary>
    /// A page of many megabytes, such as the whole of a leaflet of thousands of sections, keeps the thread for a minute at
    /// quality 11 and an edit waiting as long; at 9 two megabytes took a thirtieth of the time, for a tenth more bytes.
    /// </summary>
    private const int LargeQuality = 9;

    private const int Large = 1024 * 1024;

    /// <summary>RFC 7932 section 9.1 allows 10 to 24; a window larger than the page costs time and saves nothing.</summary>
    private const int SmallestWindow = 16;

    private const int LargestWindow = 24;

    public static byte[] QuickBrotli(ReadOnlySpan<byte> body) => Brotli(body, QuickQuality);

    public static byte[] BestBrotli(ReadOnlySpan<byte> body) => Brotli(body, body.Length > Large ? LargeQuality : BestQuality);

    public static byte[] QuickGzip(ReadOnlySpan<byte> body) => Gzip(body, CompressionLevel.Fastest);

    public static byte[] BestGzip(ReadOnlySpan<byte> body) => Gzip(body, CompressionLevel.SmallestSize);

    private static byte[] Gzip(ReadOnlySpan<byte> body, CompressionLevel level)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, level))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }

    private static byte[] Brotli(ReadOnlySpan<byte> body, int quality)
    {
        var window = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, body.Length)) + 1, SmallestWindow, LargestWindow);
        var room = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            return BrotliEncoder.TryCompress(body, room, out var written, quality, window)
                ? room[..written]
                : throw new InvalidOperationException("Brotli needed more room than its own upper bound.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
