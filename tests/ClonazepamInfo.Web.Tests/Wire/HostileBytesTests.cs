using System.Globalization;
using System.Text;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>Whatever bytes arrive, nothing fails inside, and the next reader is served.</summary>
[Collection(SharedKestrel.Name)]
public sealed class HostileBytesTests(KestrelSite site)
{
    private const int Tries = 400;

    private const int AtOnce = 16;

    private const string Request = "GET /stopping?a=b HTTP/1.1\r\nHost: leaflet.example\r\nAccept-Encoding: br, "
        + "gzip;q=0.5\r\nIf-None-Match: \"abc\", W/\"def\"\r\nIf-Modified-Since: Mon, 23 Nov 2026 00:00:00 GMT\r\nRange: bytes=0-1\r\n\r\n";

    [Fact]
    public async Task Random_bytes_get_a_refusal_or_silence()
    {
        await EachIsAnsweredWithoutAFault(random =>
        {
            var bytes = new byte[random.Next(1, 2000)];
            random.NextBytes(bytes);
            return bytes;
        });
    }

    [Fact]
    public async Task A_request_with_a_few_bytes_wrong_is_answered_or_refused()
    {
        await EachIsAnsweredWithoutAFault(random =>
        {
            var bytes = Encoding.Latin1.GetBytes(Request).ToList();
            for (var mistakes = random.Next(1, 5); mistakes > 0; mistakes--)
            {
                var place = random.Next(bytes.Count);
                switch (random.Next(3))
                {
                    case 0:
                        bytes[place] = (byte)random.Next(256);
                        break;
                    case 1:
                        bytes.Insert(place, (byte)random.Next(256));
                        break;
                    default:
                        bytes.RemoveAt(place);
                        break;
                }
            }

            return [.. bytes];
        });
    }

    private async Task EachIsAnsweredWithoutAFault(Func<Random, byte[]> make)
    {
        await Parallel.ForAsync(0, Tries, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (seed, stop) =>
        {
            var bytes = make(new Random(seed));
            var answer = await RawRequest.Send(site.ClientOptions.BaseAddress, bytes, stop);
            Assert.True(answer.Length == 0 || IsNoFault(answer), $"seed {seed}: {Convert.ToHexString(bytes)} was answered {answer}");
        });

        Assert.Contains("Healthy", (await site.Send("/health/ready")).Body, StringComparison.Ordinal);
        Assert.Equal(200, (await site.Send("/stopping")).Status);
    }

    /// <summary>505 is the one status above 499 that is not about the server: a wrong byte can ask for another version of HTTP.</summary>
    private static bool IsNoFault(string answer) =>
        answer.StartsWith("HTTP/1.", StringComparison.Ordinal)
        && int.Parse(answer.AsSpan("HTTP/1.1 ".Length, 3), CultureInfo.InvariantCulture) is (>= 200 and < 500) or 505;
}
