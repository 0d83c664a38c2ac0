namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>What a server answered, byte for byte.</summary>
internal sealed record WireAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public static async Task<WireAnswer> Of(HttpClient server, string address, string coding = "identity", string method = "GET")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("Accept-Encoding", coding);
        using var response = await server.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new WireAnswer((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>The headers, one a line, without those that are named.</summary>
    public string HeadersBut(params string[] names) => string.Join('\n', Headers
        .Where(header => !names.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
        .OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .Select(header => $"{header.Key.ToLowerInvariant()}: {header.Value}"));
}
