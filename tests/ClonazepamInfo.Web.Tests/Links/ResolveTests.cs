using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>From a code of a terminology to the section that has it.</summary>
[Collection(SharedSite.Name)]
public sealed class ResolveTests(LeafletSite site)
{
    private const string Json = "application/json";

    private const string Several = "/resolve?qrd=200000029898";

    private const string None = "/resolve?qrd=1";

    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    [Fact]
    public async Task Every_code_that_only_one_place_has_leads_there()
    {
        var codes = Leaflet.Chapters
            .Where(chapter => !chapter.IsSection)
            .SelectMany(chapter => chapter.Codes.Select(code => (code, chapter.Address)))
            .Concat(Leaflet.Sections.SelectMany(section => section.Codes.Select(code => (code, section.Address))))
            .GroupBy(entry => entry.code, entry => entry.Address).Where(group => group.Count() == 1).ToList();
        Assert.True(codes.Count > 8);

        foreach (var code in codes)
        {
            var answer = await site.Ask($"/resolve?{code.Key.Key.ToUpperInvariant()}={code.Key.Value.ToLowerInvariant()}");
            Assert.Equal((HttpStatusCode.Found, code.Single()), (answer.Status, answer.Location));
        }
    }

    [Theory]
    [InlineData("/resolve?qrd=200000029909", "/stopping")]
    [InlineData("/resolve?loinc=34068-7", "/your-dose")]
    [InlineData("/resolve?qrd=200000029905", "/how-to-take-it")]
    [InlineData("/resolve?qrd=+200000029909+", "/stopping")]
    [InlineData("/resolve?terminology=qrd&code=200000029909", "/stopping")]
    public async Task One_match_is_a_redirect_whatever_was_asked_for(string address, string there)
    {
        foreach (var answer in
            new[] { await site.Ask(address), await site.Ask(address, "GET", ("Accept", Json)), await site.Ask(address, "HEAD") })
        {
            Assert.Equal((HttpStatusCode.Found, there, "Accept, Origin"), (answer.Status, answer.Location, answer.Headers["Vary"]));
        }
    }

    [Fact]
    public async Task A_script_in_a_page_of_another_site_can_read_one_match()
    {
        var answer = await site.Ask("/resolve?qrd=200000029909", "GET", ("Accept", Json), ("Origin", "https://dispensing.example"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("*", answer.Headers["Access-Control-Allow-Origin"]);
        using var found = JsonDocument.Parse(answer.Text);
        Assert.Equal($"{LeafletSite.PublicUrl}/stopping", Assert.Single(found.RootElement.GetProperty("candidates").EnumerateArray()).GetProperty("address").GetString());
    }

    [Fact]
    public async Task Several_matches_are_listed()
    {
        var answer = await site.Ask(Several);

        Assert.Equal(HttpStatusCode.MultipleChoices, answer.Status);
        Assert.Equal(["/opioids", "/drug-dependence"], Listed(answer));
        Assert.Contains("200000029898", answer.Page.Title, StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
    }

    [Fact]
    public async Task Where_nothing_matches_all_codes_of_the_terminology_are_listed()
    {
        var answer = await site.Ask(None);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        var all = Leaflet.Chapters
            .Where(chapter => !chapter.IsSection && chapter.Codes.ContainsKey("qrd"))
            .Select(chapter => chapter.Address)
            .Concat(Leaflet.Sections.Where(section => section.Codes.ContainsKey("qrd")).Select(section => section.Address));
        Assert.Equal(all.Order(), Listed(answer).Order());
        Assert.Contains("200000029909", answer.Page.QuerySelector("main .candidates")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Several, 300, 2)]
    [InlineData(None, 404, 10)]
    public async Task A_program_gets_the_same_as_data(string address, int status, int least)
    {
        var answer = await site.Ask(address, "GET", ("Accept", Json));

        Assert.Equal((status, "application/json; charset=utf-8"), ((int)answer.Status, answer.ContentType));
        Assert.Contains("Accept", answer.Headers["Vary"], StringComparison.Ordinal);
        var data = JsonDocument.Parse(answer.Text).RootElement;
        Assert.Equal("qrd", data.GetProperty("terminology").GetString());
        Assert.Equal(address.Split('=')[1], data.GetProperty("code").GetString());
        var candidates = data.GetProperty("candidates").EnumerateArray().ToList();
        Assert.True(candidates.Count >= least);
        Assert.All(candidates, candidate =>
        {
            var place = TestLeaflet.Snapshot.SiteMap.Find("/" + candidate.GetProperty("id").GetString())!;
            Assert.Equal(
                (place.Title, place.Number, LeafletSite.PublicUrl + place.Address),
                (
                    candidate.GetProperty("title").GetString(),
                    candidate.GetProperty("number").GetString(),
                    candidate.GetProperty("address").GetString()));
            Assert.NotEmpty(candidate.GetProperty("codes").GetProperty("qrd").GetString()!);
        });
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("APPLICATION/JSON", true)]
    [InlineData("application/json, text/html;q=0.9", true)]
    [InlineData("application/*", true)]
    [InlineData("application/json;q=0.5, */*;q=0.1", true)]
    [InlineData("text/html, application/json;q=0.9", false)]
    [InlineData("text/html, application/json", false)]
    [InlineData("*/*", false)]
    [InlineData("application/json;q=0", false)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false)]
    [InlineData("nonsense", false)]
    public async Task Data_is_for_those_who_would_rather_have_it(string accept, bool json) =>
        Assert.Equal(json, (await site.Ask(Several, "GET", ("Accept", accept))).ContentType!.StartsWith(Json, StringComparison.Ordinal));

    [Theory]
    [InlineData("/resolve", "loinc, qrd")]
    [InlineData("/resolve?", "loinc, qrd")]
    [InlineData("/resolve?atc=N03AE01", "“atc”")]
    [InlineData("/resolve?qrd=200000029909&from=label", "“from”")]
    [InlineData("/resolve?qrd=1&qrd=2", "“qrd”")]
    [InlineData("/resolve?qrd=1&QRD=2", "“QRD”")]
    [InlineData("/resolve?qrd=200000029909&loinc=34068-7", "qrd, loinc")]
    [InlineData("/resolve?qrd=", "qrd")]
    [InlineData("/resolve?qrd", "qrd")]
    [InlineData("/resolve?terminology=qrd", "qrd")]
    [InlineData("/resolve?code=1", "loinc, qrd")]
    [InlineData("/resolve?terminology=atc&code=1", "“atc”")]
    [InlineData("/resolve?=1", "loinc, qrd")]
    public async Task A_question_that_cannot_be_answered_says_why(string address, string why)
    {
        var page = await site.Ask(address);
        var data = await site.Ask(address, "GET", ("Accept", Json));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (page.Status, data.Status));
        var field = page.Page.QuerySelectorAll("main [aria-invalid=true]").Single();
        Assert.Contains(why, page.Page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(((IHtmlElement)field).ParentElement!.QuerySelector("label")!.TextContent);
        Assert.Equal("application/problem+json", data.ContentType);
        var problem = JsonDocument.Parse(data.Text).RootElement;
        Assert.Contains(why, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(["loinc", "qrd"], problem.GetProperty("terminologies").EnumerateArray().Select(name => name.GetString()));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("{{7*7}}'\\ud800")]
    [InlineData("a\u202Eb\0c\nd")]
    public async Task What_was_asked_is_repeated_as_text_alone(string hostile)
    {
        var value = Uri.EscapeDataString(hostile);
        foreach (var address in
            new[]
            {
                $"/resolve?qrd={value}",
                $"/resolve?{value}=1",
                $"/resolve?terminology={value}&code={value}",
                $"/resolve?{value}=1&{value}=2",
            })
        {
            var page = await site.Ask(address);
            Assert.Contains((int)page.Status, (int[])[400, 404]);
            EveryResponse.IsProtected(page);
            Assert.Empty(page.Page.QuerySelectorAll("main img, main script, [onerror]"));
            Assert.DoesNotContain('\u202E', page.Text);

            var data = await site.Ask(address, "GET", ("Accept", Json));
            Assert.Equal(page.Status, data.Status);
            Assert.DoesNotContain('<', data.Text);
            JsonDocument.Parse(data.Text);
        }
    }

    [Fact]
    public async Task What_is_repeated_is_not_more_than_a_line()
    {
        var long81 = new string('a', 79) + "\U0001F600b";
        foreach (var address in new[] { $"/resolve?qrd={long81}", $"/resolve?{long81}=1" })
        {
            var page = await site.Ask(address);
            Assert.Contains(new string('a', 79) + "…", page.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("\U0001F600", page.Text, StringComparison.Ordinal);
        }

        var much = await site.Ask("/resolve?" + string.Join('&', Enumerable.Range(0, 800).Select(n => $"x{n}=1")));
        Assert.Equal(HttpStatusCode.BadRequest, much.Status);
        Assert.True(much.Text.Length < 2 * (await site.Ask("/resolve")).Text.Length);
    }

    [Fact]
    public async Task The_form_sends_what_was_filled_in()
    {
        var form = (IHtmlFormElement)(await site.Ask(None)).Page.QuerySelector("main form")!;

        Assert.Equal(("get", "/resolve"), (form.Method, form.GetAttribute("action")));
        Assert.Equal(["loinc", "qrd"], form.QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
        Assert.Equal("qrd", form.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Equal("1", form.QuerySelector("input")!.GetAttribute("value"));
        Assert.All(form.QuerySelectorAll("select, input"), field => Assert.NotNull(form.QuerySelector($"label[for='{field.Id}']")));
    }

    private static IEnumerable<string?> Listed(Answer answer) =>
        answer.Page.QuerySelectorAll("main .candidates a").Select(link => link.GetAttribute("href"));
}
