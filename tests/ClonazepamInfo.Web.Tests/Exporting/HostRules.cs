namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>What <c>_headers</c> and <c>_redirects</c> say, read as Netlify and Cloudflare Pages read them.</summary>
internal sealed record HostRules(
    IReadOnlyDictionary<string, IReadOnlyList<(string Name, string Value)>> Headers,
    IReadOnlyList<(string From, string To, int Status)> Redirects)
{
    public const string Everywhere = "/*";

    public static HostRules Of(string folder)
    {
        var headers = new Dictionary<string, IReadOnlyList<(string, string)>>(StringComparer.Ordinal);
        List<(string, string)> current = [];
        foreach (var line in File.ReadAllLines(Path.Combine(folder, "_headers")))
        {
            if (line.StartsWith('/'))
            {
                current = [];
                headers.Add(line, current);
            }
            else
            {
                var (name, value) = Two(line.Trim(), ": ");
                current.Add((name, value));
            }
        }

        var redirects = File.ReadAllLines(Path.Combine(folder, "_redirects"))
            .Select(line => line.Split(' '))
            .Select(parts => (parts[0], parts[1], int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)));
        return new HostRules(headers, [.. redirects]);
    }

    private static (string First, string Second) Two(string text, string between)
    {
        var parts = text.Split(between, 2);
        Assert.Equal(2, parts.Length);
        return (parts[0], parts[1]);
    }
}
