using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Benchmarks;

/// <summary>
/// Kestrel and nothing else: the most that any site of ours could serve. It answers every request with one stored answer,
/// headers and body, as <c>curl --include --raw</c> wrote it.
/// </summary>
internal static class BareServer
{
    private static readonly string[] OfTheConnection = ["Date", "Content-Length", "Connection"];

    public static async Task RunAsync(string file, int port)
    {
        var (headers, body) = Read(await File.ReadAllBytesAsync(file));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var response = context.Response;
            foreach (var (name, value) in headers)
            {
                response.Headers[name] = value;
            }

            response.ContentLength = body.Length;
            await response.BodyWriter.WriteAsync(body, context.RequestAborted);
        });
        await app.RunAsync();
    }

    private static (List<KeyValuePair<string, StringValues>> Headers, ReadOnlyMemory<byte> Body) Read(byte[] answer)
    {
        var end = answer.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            throw new InvalidDataException("The file holds no answer; write it with curl --include --raw.");
        }

        var headers = System.Text.Encoding.Latin1.GetString(answer, 0, end).Split("\r\n").Skip(1)
            .Select(line => line.Split(": ", 2))
            .Where(header => !OfTheConnection.Contains(header[0], StringComparer.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header[0], new StringValues(header[1])))
            .ToList();
        return (headers, answer.AsMemory(end + 4));
    }
}
