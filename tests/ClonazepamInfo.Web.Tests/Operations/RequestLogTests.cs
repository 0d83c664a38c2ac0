using System.Text.Json;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>A request leaves a line with method, route, status and time, and nothing that a reader typed or is known by.</summary>
public sealed class RequestLogTests(ProductionProcess production) : IClassFixture<ProductionProcess>
{
    private const string Typed = "what-a-patient-typed";
    private const string Agent = "an-agent-of-its-own";

    private static readonly (string Name, string Value)[] Known =
    [
        ("User-Agent", Agent),
        ("X-Forwarded-For", "203.0.113.7"),
        ("Referer", "https://clinic.example/" + Typed),
        ("Cookie", "a=" + Typed),
    ];

    [Theory]
    [InlineData("/health/live?q=" + Typed, "/health/live", 200)]
    [InlineData("/handout?s=" + Typed, "/handout", 400)]
    [InlineData("/printed?on=2026-11-24&s=" + Typed + ".3f2a1b4c", "/printed", 200)]
    [InlineData("/printed?version=" + Typed, "/printed", 400)]
    [InlineData("/STOPPING?q=" + Typed, "(none)", 308)]
    [InlineData("/" + Typed + "?q=" + Typed, null, 404)]
    [InlineData("/%zz/" + Typed, null, 400)]
    public async Task In_Production_a_line_is_compact_JSON(string address, string? route, int status)
    {
        await production.Site.Ask(address, Known);
        var line = await production.Site.LineWith("\"Method\"");

        using var entry = JsonDocument.Parse(line);
        Assert.Equal("GET", entry.RootElement.GetProperty("Method").GetString());
        Assert.Equal(status, entry.RootElement.GetProperty("Status").GetInt32());
        Assert.Equal(JsonValueKind.Number, entry.RootElement.GetProperty("Elapsed").ValueKind);
        Assert.Equal(route ?? entry.RootElement.GetProperty("Route").GetString(), entry.RootElement.GetProperty("Route").GetString());
        Assert.True(entry.RootElement.TryGetProperty("@t", out _));
        SaysNothingOfTheReader(line);
    }

    [Fact]
    public async Task In_Development_a_line_is_for_reading()
    {
        using var site = await BuiltSite.Serve([], ("ASPNETCORE_ENVIRONMENT", "Development"));

        await site.Ask("/health/live?q=" + Typed, Known);
        var line = await site.LineWith("/health/live");

        Assert.Matches(@"^[0-9:]{8} INF GET /health/live 200 in [0-9.]+ ms$", line);
        SaysNothingOfTheReader(line);
    }

    [Fact]
    public async Task An_answer_from_the_edition_leaves_a_debug_line_that_does_not_say_which_page_it_was()
    {
        using var site = await BuiltSite.Serve(
            ["--Serilog:MinimumLevel:Override:ClonazepamInfo.Web.Serving.ResponseCounters=Debug"],
            ("ASPNETCORE_ENVIRONMENT", "Development"));

        await site.Ask("/stopping?q=" + Typed, Known);
        var line = await site.LineWith("GET");

        Assert.Matches(@"^[0-9:]{8} DBG GET \(edition\) 200 in [0-9.]+ ms$", line);
        SaysNothingOfTheReader(line);
    }

    [Fact]
    public async Task A_request_that_the_server_refuses_unread_is_counted()
    {
        using var site = await BuiltSite.Serve([], ("ASPNETCORE_ENVIRONMENT", "Development"));
        await site.Ask("/" + Typed + new string('a', 70_000), Known);
        await site.Ask("/stopping", ("Cookie", Typed + new string('a', 40_000)));

        var run = await site.Stop();

        Assert.Contains("could not be read since the last such line: 1 with 414, 1 with 431.", run.Output, StringComparison.Ordinal);
        SaysNothingOfTheReader(run.Output);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Nothing_else_that_is_printed_says_what_was_asked_for(string environment)
    {
        using var site = await BuiltSite.Serve([], ("ASPNETCORE_ENVIRONMENT", environment));

        await site.Ask("/" + Typed + "?q=" + Typed, Known);
        await site.Ask("/" + Typed + ".css", Known);
        await site.Ask("/%00" + Typed, Known);
        await site.Ask("/" + Typed + new string('a', 70_000), Known);
        await site.Ask("/handout?s=" + Typed + "&s=stopping&country=" + Typed, Known);
        await site.Ask("/printed?on=" + Typed + "&s=" + Typed + ".3f2a1b4c", Known);
        await site.Ask("/health/live", Known);
        var printed = await site.LinesUpTo("/health/live");

        Assert.NotEmpty(printed);
        Assert.All(printed, SaysNothingOfTheReader);
    }

    [Fact]
    public async Task A_probe_of_a_site_that_serves_an_older_edition_leaves_no_line_but_its_own()
    {
        using var content = new ContentCopy();
        using var site = await BuiltSite.Serve(["--Content:Path=" + content.Folder]);
        content.Append("leaflet.yml", "colour: blue\n");
        await site.LineWith("leaflet.yml");
        while (!(await site.Ask("/health/ready")).Text.StartsWith("Degraded", StringComparison.Ordinal))
        {
            await site.LineWith("/health/ready");
        }

        await site.Ask("/health/live");
        var printed = await site.LinesUpTo("/health/live");

        Assert.All(printed, line => Assert.DoesNotContain("HealthChecks", line, StringComparison.Ordinal));
        Assert.Contains(printed, line => line.Contains("/health/ready", StringComparison.Ordinal));
    }

    private static void SaysNothingOfTheReader(string line)
    {
        foreach (var secret in new[] { Typed, Agent, "203.0.113.7", "127.0.0.1", "clinic.example" })
        {
            Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase);
        }
    }
}
