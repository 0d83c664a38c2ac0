using System.IO.Compression;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>Which coding a client is sent, by RFC 9110 section 12.5.3.</summary>
[Collection(SharedKestrel.Name)]
public sealed class ContentNegotiationTests(KestrelSite site)
{
    private const string Page = "/stopping";

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br", "br")]
    [InlineData("identity", null)]
    [InlineData("deflate", null)]
    [InlineData("zstd", null)]
    [InlineData("*", "br")]
    [InlineData("gzip;q=0.5, br;q=0.5", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("gzip;q=0, br;q=0", null)]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("gzip;q=0.001", "gzip")]
    [InlineData("identity;q=1, br;q=0.5", null)]
    [InlineData("identity;q=0.5, gzip;q=0.4, br;q=0.3", null)]
    [InlineData("identity;q=0, gzip", "gzip")]
    [InlineData("*;q=0, br", "br")]
    [InlineData("br;q=2", null)]
    [InlineData("; , ;;q=", null)]
    [InlineData("gzip;q=nonsense", null)]
    [InlineData("br; q=0.9 , gzip ;q=0.8", "br")]
    public async Task RFC_9110_12_5_3_the_coding_that_the_client_likes_best_is_sent(string? accept, string? expected)
    {
        var answer = await site.AskRaw(Page, accept is null ? [] : [("Accept-Encoding", accept)]);

        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, answer.Headers.GetValueOrDefault("Content-Encoding"));
        Assert.Equal("Accept-Encoding", answer.Headers["Vary"]);
        Assert.Equal(answer.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Headers["Content-Length"]);
        Assert.Equal((await site.AskRaw(Page, [])).Body, Decoded(answer.Body, expected));
    }

    [Theory]
    [InlineData("identity;q=0")]
    [InlineData("*;q=0")]
    [InlineData("identity;q=0, br;q=0, gzip;q=0")]
    [InlineData("zstd, *;q=0")]
    public async Task RFC_9110_15_5_7_a_client_that_accepts_nothing_there_is_is_told_so(string accept)
    {
        var answer = await site.AskRaw(Page, [("Accept-Encoding", accept)]);

        Assert.Equal(406, answer.Status);
        Assert.Equal("Accept-Encoding", answer.Headers["Vary"]);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task RFC_9110_5_3_a_list_may_come_in_several_lines()
    {
        var answer = await site.AskRaw(Page, [("Accept-Encoding", "deflate"), ("Accept-Encoding", "br")]);

        Assert.Equal("br", answer.Headers.GetValueOrDefault("Content-Encoding"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task RFC_9110_9_3_2_HEAD_has_the_headers_of_GET_in_every_coding(string? coding)
    {
        (string, string)[] headers = coding is null ? [] : [("Accept-Encoding", coding)];
        var get = await site.AskRaw(Page, headers);

        var head = await site.AskRaw(Page, headers, "HEAD");

        Assert.Empty(head.Body);
        Assert.Equal(WithoutDate(get.Headers), WithoutDate(head.Headers));
    }

    [Theory]
    [InlineData("bytes=0-99")]
    [InlineData("bytes=-1")]
    [InlineData("bytes=99999999-")]
    [InlineData("nonsense")]
    public async Task RFC_9110_14_2_a_range_is_answered_whole(string range)
    {
        var answer = await site.AskRaw(Page, [("Range", range)]);

        Assert.Equal(200, answer.Status);
        Assert.Equal((await site.AskRaw(Page, [])).Body, answer.Body);
    }

    [Fact]
    public async Task RFC_9110_8_8_3_3_every_coding_has_a_strong_validator_of_its_own()
    {
        var tags = new List<string>();
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            tags.Add((await site.AskRaw(Page, [("Accept-Encoding", coding)])).Headers["ETag"]);
        }

        Assert.All(tags, tag => Assert.Matches("^\"[A-Za-z0-9_-]+\"$", tag));
        Assert.Distinct(tags);
    }

    private static byte[] Decoded(byte[] body, string? coding)
    {
        using var coded = new MemoryStream(body);
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(coded, CompressionMode.Decompress),
            "gzip" => new GZipStream(coded, CompressionMode.Decompress),
            _ => coded,
        };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private static IEnumerable<KeyValuePair<string, string>> WithoutDate(IReadOnlyDictionary<string, string> headers) =>
        headers.Where(header => header.Key != "Date").OrderBy(header => header.Key, StringComparer.Ordinal);
}
