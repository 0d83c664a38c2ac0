using ClonazepamInfo.Content.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>Reading aloud, with a voice that the tests hold in their hand.</summary>
[Collection(BrowserRun.Name)]
public sealed class ReadAloudTests(BrowserRun run)
{
    private static readonly UiText Labels = TestLeaflet.Snapshot.Default.Labels;

    [BrowserTheory]
    [InlineData("/stopping")]
    [InlineData("/get-help-now")]
    public async Task Every_word_of_the_text_is_read_once_in_order_and_the_passage_is_marked(string address)
    {
        await using var visit = await OpenAsync(address);
        var expected = await visit.Page.AskAsync<IReadOnlyList<string>>("passages.js");

        await Button(visit, Labels.PageTools.ReadAloud).ClickAsync();
        var speaking = visit.Page.Locator(".speaking");
        var heard = new List<string>();
        while (await speaking.CountAsync() == 1)
        {
            var said = (await SaidAsync(visit))[^1];
            Assert.Equal("en", said.Lang);
            Assert.Equal(1, said.Rate);
            Assert.StartsWith(
                said.Text[..Math.Min(said.Text.Length, 12)],
                string.Join(' ', (await speaking.TextContentAsync())!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                StringComparison.Ordinal);
            await Expect(speaking).ToBeInViewportAsync();
            heard.AddRange(said.Text.Split(' '));
            await visit.Page.EvaluateAsync("speechSynthesis.finish()");
        }

        Assert.Equal(
            string.Concat(expected), string.Concat(heard)[..Math.Min(string.Concat(expected).Length, string.Concat(heard).Length)]);
        await Expect(Button(visit, Labels.PageTools.ReadAloud)).ToBeVisibleAsync();
        await Expect(Button(visit, Labels.PageTools.ReadStop)).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task It_pauses_goes_on_where_it_was_and_stops()
    {
        await using var visit = await OpenAsync("/stopping");
        await Button(visit, Labels.PageTools.ReadAloud).ClickAsync();
        await visit.Page.EvaluateAsync("speechSynthesis.finish()");
        Assert.Equal(2, (await SaidAsync(visit)).Count);

        await Button(visit, Labels.PageTools.ReadPause).ClickAsync();
        await Expect(Button(visit, Labels.PageTools.ReadOn)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".speaking")).ToHaveCountAsync(1);
        Assert.Equal(2, (await SaidAsync(visit)).Count);

        await Button(visit, Labels.PageTools.ReadOn).ClickAsync();
        var said = await SaidAsync(visit);
        Assert.Equal(3, said.Count);
        Assert.Equal(said[1], said[2]);

        await Button(visit, Labels.PageTools.ReadStop).ClickAsync();
        await Expect(Button(visit, Labels.PageTools.ReadAloud)).ToBeVisibleAsync();
        await Expect(Button(visit, Labels.PageTools.ReadStop)).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(".speaking")).ToHaveCountAsync(0);

        await Button(visit, Labels.PageTools.ReadAloud).ClickAsync();
        Assert.Equal(said[0], (await SaidAsync(visit))[^1]);
    }

    [BrowserFact]
    public async Task A_passage_starts_again_at_another_speed()
    {
        await using var visit = await OpenAsync("/stopping");
        var speed = visit.Page.GetByLabel(Labels.PageTools.ReadSpeed);
        await Button(visit, Labels.PageTools.ReadAloud).ClickAsync();

        await speed.SelectOptionAsync(Labels.PageTools.ReadFast);
        await speed.SelectOptionAsync(Labels.PageTools.ReadSlow);

        var said = await SaidAsync(visit);
        Assert.Single(said.Select(passage => passage.Text).Distinct(StringComparer.Ordinal));
        Assert.Equal(1, said[0].Rate);
        Assert.True(said[1].Rate > 1);
        Assert.True(said[2].Rate < 1);
        await Expect(Button(visit, Labels.PageTools.ReadPause)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Where_there_is_no_voice_there_is_no_button_until_one_comes()
    {
        await using var visit = await OpenAsync("/stopping", "speechSynthesis.voices = [];");
        await Expect(Button(visit, Labels.PageTools.Print)).ToBeVisibleAsync();
        await Expect(Button(visit, Labels.PageTools.ReadAloud)).ToHaveCountAsync(0);

        await visit.Page.EvaluateAsync("speechSynthesis.voicesCome(); speechSynthesis.voicesCome();");

        await Expect(Button(visit, Labels.PageTools.ReadAloud)).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_browser_that_cannot_speak_has_everything_else()
    {
        var errors = new List<string>();
        await using var visit = await run.OpenAsync("/stopping", before: page =>
        {
            page.PageError += (_, error) => errors.Add(error);
            return page.AddInitScriptAsync("Object.defineProperty(window, 'speechSynthesis', { value: undefined })");
        });

        await Expect(Button(visit, Labels.PageTools.Print)).ToBeVisibleAsync();
        await Expect(Button(visit, Labels.PageTools.ReadAloud)).ToHaveCountAsync(0);
        Assert.Empty(errors);
    }

    private Task<Visit> OpenAsync(string address, string also = "") =>
        run.OpenAsync(address, new() { ReducedMotion = ReducedMotion.Reduce }, page =>
            page.AddInitScriptAsync($"({PageScripts.Text("fake-voice.js")})(); {also}"));

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task<IReadOnlyList<Said>> SaidAsync(Visit visit) => visit.Page.AskAsync<IReadOnlyList<Said>>("said.js");

    private sealed record Said(string Text, double Rate, string Lang);
}
