using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClonazepamInfo.Content;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>While editions follow one another, each answer is of one of them, from its headers to its last byte.</summary>
public sealed partial class OneEditionTests : IDisposable
{
    private const int Editions = 6;

    private const string File = "en/30-how-to-take-it/50-stopping.md";

    private static readonly string[] Addresses = ["/stopping", "/how-to-take-it", "/leaflet"];

    private static readonly string[] Codings = ["br", "gzip", "identity"];

    private readonly ContentCopy _content = new();

    [Fact]
    public async Task No_answer_mixes_two()
    {
        var versions = Versions();
        using var site = await BuiltSite.Serve(["--Content:Path=" + _content.Folder, "--Serilog:MinimumLevel:Default=Warning"]);
        using var enough = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var readers = Enumerable.Range(0, 2).Select(reader => Task.Run(async () =>
        {
            using var handler = new SocketsHttpHandler { UseCookies = false, UseProxy = false };
            using var client = new HttpClient(handler);
            for (var turn = reader; !enough.IsCancellationRequested; turn++)
            {
                await Read(
                    client,
                    new Uri(site.Address, Addresses[turn % Addresses.Length]),
                    Codings[turn / Addresses.Length % Codings.Length],
                    versions,
                    seen);
            }
        })).ToList();

        for (var edition = 1; edition < Editions; edition++)
        {
            _content.Replace(File, $"title: {Title(edition - 1)}\n", $"title: {Title(edition)}\n");
            var title = Title(edition);
            await Eventually.Is(() => site.Ask("/stopping"), answer => answer.Text.Contains(title, StringComparison.Ordinal));
        }

        await enough.CancelAsync();
        await Task.WhenAll(readers);

        // At least what the loop itself waited for was seen; without an answer of each edition this test would show nothing.
        Assert.All(versions.Values, version => Assert.Contains(seen.Keys, key => key.EndsWith(version, StringComparison.Ordinal)));
    }

    public void Dispose() => _content.Dispose();

    private static string Title(int edition) => edition == 0 ? "Stopping safely" : $"Stopping safely, {edition}";

    /// <summary>Each title with the version that the leaflet has with it: read from the content, not from the site.</summary>
    private static Dictionary<string, string> Versions()
    {
        using var content = new ContentCopy();
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var edition = 0; edition < Editions; edition++)
        {
            if (edition > 0)
            {
                content.Replace(File, $"title: {Title(edition - 1)}\n", $"title: {Title(edition)}\n");
            }

            versions.Add(Title(edition), LeafletLoader.Load(content.Folder, new DateOnly(2026, 11, 24)).Snapshot!.Default.Fingerprint);
        }

        return versions;
    }

    private static async Task Read(
        HttpClient client, Uri address, string coding, Dictionary<string, string> versions, ConcurrentDictionary<string, string> seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", coding);
        using var response = await client.SendAsync(request);
        var sent = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(sent.Length, response.Content.Headers.ContentLength);

        var body = await Plain(sent, response.Content.Headers.ContentEncoding.SingleOrDefault());
        var version = Version().Match(body).Groups["version"].Value;
        var title = versions.Single(entry => entry.Value == version).Key;
        Assert.EndsWith("</html>\n", body, StringComparison.Ordinal);
        Assert.Contains($">{title}<", body, StringComparison.Ordinal);
        Assert.All(versions.Values.Where(other => other != version), other => Assert.DoesNotContain(other, body, StringComparison.Ordinal));

        // The policy allows the style of this very page, and that has the version on every sheet of paper.
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style().Match(body).Groups["style"].Value)));
        Assert.Contains($"'sha256-{style}'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        // One tag always means the same bytes, and one page of one edition has one text.
        Same(seen, $"{address.AbsolutePath} {coding} {response.Headers.ETag}", Convert.ToHexString(SHA256.HashData(sent)));
        Same(seen, $"{address.AbsolutePath} {version}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
    }

    private static void Same(ConcurrentDictionary<string, string> seen, string key, string hash) =>
        Assert.Equal(seen.GetOrAdd(key, hash), hash);

    private static async Task<string> Plain(byte[] sent, string? coding)
    {
        using var bytes = new MemoryStream(sent);
        await using Stream plain = coding switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("""<p class="edition">[^<]*version (?<version>[0-9a-f]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Version();

    [GeneratedRegex("<style>(?<style>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();
}
