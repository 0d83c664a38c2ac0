using System.IO.Compression;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>What a server answered, byte for byte.</summary>
internal sealed record WireAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public static async Task<WireAnswer> Of(HttpClient server, string address, string coding = "identity", string method = "GET")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("Accept-Encoding", coding);
        using var response = await server.SendAsync(request);
        var headers = response.Headers
            .Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new WireAnswer((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>The body as text, decompressed.</summary>
    public string Text()
    {
        using Stream body = new MemoryStream(Body);
        using var plain = Headers.GetValueOrDefault("Content-Encoding") switch
        {
            "br" when Body.Length > 0 => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" when Body.Length > 0 => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        return new StreamReader(plain).ReadToEnd();
    }

    /// <summary>The headers, one a line, without those that are named.</summary>
    public string HeadersBut(params string[] names) => string.Join('\n', Headers
        .Where(header => !names.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
        .OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .Select(header => $"{header.Key.ToLowerInvariant()}: {header.Value}"));
}
