namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>What every answer of the site carries, and what none does.</summary>
public static class EveryResponse
{
    private static readonly (string Name, string Value)[] Protection =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
    ];

    private static readonly string[] Never = ["Server", "X-Powered-By", "Set-Cookie", "Access-Control-Allow-Origin"];

    public static void IsProtected(RawAnswer answer) => IsProtected(answer.Headers, answer.Body);

    public static void IsProtected(Answer answer) => IsProtected(answer.Headers, answer.Text);

    public static void IsProtected(IReadOnlyDictionary<string, string> headers, string body)
    {
        foreach (var (name, value) in Protection)
        {
            Assert.Equal(value, headers.GetValueOrDefault(name));
        }

        foreach (var name in Never)
        {
            Assert.DoesNotContain(name, headers);
        }

        AllowsNothingInlineAndNobodyElse(headers.GetValueOrDefault("Content-Security-Policy"));
        Assert.Contains("geolocation=()", headers.GetValueOrDefault("Permissions-Policy"), StringComparison.Ordinal);
        Assert.NotNull(headers.GetValueOrDefault("Cache-Control"));
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
    }

    private static void AllowsNothingInlineAndNobodyElse(string? policy)
    {
        Assert.NotNull(policy);
        var rules = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(rule => rule.Split(' '))
            .ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);
        foreach (var closed in new[] { "default-src", "base-uri", "frame-ancestors" })
        {
            Assert.Equal("'none'", string.Join(' ', rules.GetValueOrDefault(closed, [])));
        }

        Assert.Contains("form-action", rules);

        // The inline style of a page is allowed by its hash alone, the print style as a file of the site.
        Assert.All(rules.GetValueOrDefault("style-src", []), origin => Assert.Matches("^('self'|'sha256-[^']+')$", origin));
        Assert.All(rules.Where(rule => rule.Key != "style-src").SelectMany(rule => rule.Value), origin =>
            Assert.True(origin is "'none'" or "'self'", $"the policy allows {origin}"));
    }
}
