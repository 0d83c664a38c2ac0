using System.Globalization;
using System.Net;
using System.Xml.Linq;
using ClonazepamInfo.Web.QrCodes;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>The codes for labels and letters.</summary>
[Collection(SharedKestrel.Name)]
public sealed class QrCodeEndpointTests(KestrelSite site)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Places => ["stopping", "how-to-take-it", "storage", "leaflet", "what-it-is-used-for"];

    public static TheoryData<string, string> Files => new()
    {
        { "/qr/stopping.svg", "image/svg+xml" },
        { "/qr/stopping.png", "image/png" },
    };

    [ZbarTheory]
    [MemberData(nameof(Places))]
    public async Task A_reader_reads_the_public_address_of_the_place(string place)
    {
        var answer = await site.AskRaw($"/qr/{place}.png", []);

        Assert.Equal($"{LeafletSite.PublicUrl}/{place}", Assert.Single(await Zbar.ReadAsync(answer.Body)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_drawing_is_black_on_white_named_and_at_least_25_mm_wide(string place)
    {
        var answer = await site.Ask($"/qr/{place}.svg");
        var drawing = XDocument.Parse(answer.Text).Root!;

        Assert.Equal(Svg + "svg", drawing.Name);
        var code = QrCode.Of($"{LeafletSite.PublicUrl}/{place}");
        Assert.Equal(
            ("#000", code.PathData),
            ((string?)drawing.Element(Svg + "path")!.Attribute("fill"), (string?)drawing.Element(Svg + "path")!.Attribute("d")));
        var paper = drawing.Element(Svg + "rect")!;
        Assert.Equal("#fff", (string?)paper.Attribute("fill"));
        Assert.Equal(
            (string?)drawing.Attribute("viewBox"), $"0 0 {(string?)paper.Attribute("width")} {(string?)paper.Attribute("height")}");
        var width = (string)drawing.Attribute("width")!;
        Assert.EndsWith("mm", width, StringComparison.Ordinal);
        Assert.True(double.Parse(width[..^2], CultureInfo.InvariantCulture) >= 25);
        Assert.NotEmpty((string)drawing.Element(Svg + "title")!);
        Assert.Empty(drawing.DescendantsAndSelf().Attributes("style"));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_address_is_written_below_the_quiet_zone(string place)
    {
        var drawing = XDocument.Parse((await site.Ask($"/qr/{place}.svg")).Text).Root!;
        var lines = drawing.Descendants(Svg + "text").ToList();
        var size = QrCode.Of($"{LeafletSite.PublicUrl}/{place}").Size;

        Assert.Equal($"{LeafletSite.PublicUrl["https://".Length..]}/{place}", string.Concat(lines.Select(line => line.Value)));
        var height = double.Parse(((string)drawing.Attribute("viewBox")!).Split(' ')[3], CultureInfo.InvariantCulture);
        Assert.All(lines, line => Assert.InRange((double)line.Attribute("y")!, size + 2.8, height - 0.8));
        Assert.All(lines, line => Assert.InRange((double)line.Attribute("x")! + (double)line.Attribute("textLength")!, 0, size));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_picture_has_the_code_of_the_drawing_and_nothing_else(string place)
    {
        var picture = Picture.Of((await site.AskRaw($"/qr/{place}.png", [])).Body);
        var code = QrCode.Of($"{LeafletSite.PublicUrl}/{place}");
        var module = picture.Width / code.Size;

        Assert.Equal((code.Size * module, code.Size * module), (picture.Width, picture.Height));
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                Assert.Equal(code.IsDark(x / module, y / module), picture.IsBlack(x, y));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_code_is_cached_for_a_day_and_then_revalidated(string address, string type)
    {
        var answer = await site.Ask(address);

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.ContentType));
        Assert.Equal("public, max-age=86400", answer.Headers["Cache-Control"]);

        // Portals show codes, and need no more than this header to.
        const string policy = "Cross-Origin-Resource-Policy";
        Assert.Equal("cross-origin", answer.Headers[policy]);
        EveryResponse.IsProtected(new Dictionary<string, string>(answer.Headers, StringComparer.OrdinalIgnoreCase) { [policy] = "same-origin" }, "");
        var tag = answer.Headers["ETag"];
        Assert.StartsWith("\"", tag, StringComparison.Ordinal);
        var again = await site.Ask(address, "GET", ("If-None-Match", tag));
        Assert.Equal((HttpStatusCode.NotModified, ""), (again.Status, again.Text));
        Assert.Equal(HttpStatusCode.OK, (await site.Ask(address, "GET", ("If-None-Match", "\"other\""))).Status);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await site.Ask(address, "GET", ("If-Match", "\"other\""))).Status);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_code_can_be_asked_about(string address, string type)
    {
        var whole = await site.Ask(address);
        var head = await site.Ask(address, "HEAD");

        Assert.Equal((HttpStatusCode.OK, type, ""), (head.Status, head.ContentType, head.Text));
        Assert.Equal((whole.Headers["ETag"], whole.Headers["Content-Length"]), (head.Headers["ETag"], head.Headers["Content-Length"]));
    }

    [Theory]
    [InlineData("/qr/indications-for-use.svg", "/qr/what-it-is-used-for.svg")]
    [InlineData("/qr/indications-for-use.png", "/qr/what-it-is-used-for.png")]
    [InlineData("/qr/STOPPING.svg", "/qr/stopping.svg")]
    [InlineData("/QR/stopping.SVG", "/qr/stopping.svg")]
    [InlineData("/qr/stopping.png/", "/qr/stopping.png")]
    public async Task An_old_id_or_a_sloppy_address_leads_to_the_code_of_today(string asked, string there)
    {
        var answer = await site.Send(asked);

        Assert.Equal((308, there), (answer.Status, answer.Headers["Location"]));
    }

    [Theory]
    [InlineData("/qr/nothing-of-the-kind.svg")]
    [InlineData("/qr/about.svg")]
    [InlineData("/qr/changes.png")]
    [InlineData("/qr/sitemap.xml.png")]
    [InlineData("/qr/index.html.svg")]
    [InlineData("/qr/stopping")]
    [InlineData("/qr/stopping.gif")]
    [InlineData("/qr/.svg")]
    [InlineData("/qr/stopping.svg.png")]
    [InlineData("/fr/qr/stopping.svg")]
    public async Task What_is_no_part_of_the_leaflet_has_no_code(string address)
    {
        var answer = await site.Ask(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains(
            TestLeaflet.Labels.Errors.NotFoundTitle,
            answer.Page.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal);
        Assert.DoesNotContain("max-age", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/qr/stopping.svg")]
    [InlineData("/qr/stopping.png")]
    [InlineData("/link/stopping")]
    [InlineData("/link/STOPPING")]
    [InlineData("/resolve?qrd=200000029909")]
    [InlineData("/resolve?qrd=200000029898")]
    [InlineData("/resolve?qrd=1")]
    [InlineData("/resolve")]
    public async Task The_host_of_the_request_is_not_repeated(string address)
    {
        var usual = await site.Send(address);
        var other = await site.Send(address, host: "evil.example");

        Assert.Equal(usual.Status, other.Status);
        Assert.Equal(usual.Headers.GetValueOrDefault("ETag"), other.Headers.GetValueOrDefault("ETag"));
        Assert.DoesNotContain("evil.example", other.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Headers, header => header.Value.Contains("evil.example", StringComparison.Ordinal));
    }
}
