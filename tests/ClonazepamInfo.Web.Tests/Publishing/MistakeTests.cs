using System.Net;
using System.Text;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>A mistake reaches the log and the health of the site, and never a reader.</summary>
public sealed class MistakeTests : IDisposable
{
    private const string Stopping = "en/30-how-to-take-it/50-stopping.md";

    private readonly ContentCopy _content = new();

    [Fact]
    public async Task The_last_good_edition_stays_byte_for_byte_until_the_mistake_is_repaired()
    {
        await using var site = new LiveSite(_content);
        var before = await Everything(site);

        _content.Replace(Stopping, "(/withdrawal-symptoms)", "(/withdrawl)").Append("leaflet.yml", "colour: blue\n");
        var health = await site.UntilHealth("Degraded: 2");

        Assert.Equal(HttpStatusCode.OK, health.Status);
        Assert.Equal("Degraded: 2 problems keep the newest content from being served", health.Text);
        Assert.Equal(before, await Everything(site));

        _content.Replace(Stopping, "(/withdrawl)", "(/withdrawal-symptoms)").Replace("leaflet.yml", "colour: blue\n", "");
        await site.UntilHealth("Healthy");
        Assert.Equal(before, await Everything(site));
    }

    [Fact]
    public async Task A_mistake_is_logged_by_file_and_line_and_once_for_as_long_as_it_is_the_same()
    {
        await using var site = new LiveSite(_content);
        await site.UntilHealth("Healthy");
        IEnumerable<string> Told() => site.Log.Errors.Where(line => line.Contains("LINK02", StringComparison.Ordinal));

        await site.UntilTriedAgain(() => _content.Replace(Stopping, "(/withdrawal-symptoms)", "(/withdrawl)"));
        await site.UntilTriedAgain(() => _content.Replace("en/50-storage.md", "title: ", "title:  "));
        await site.UntilTriedAgain(() => _content.Append("leaflet.yml", "# a remark\n"));

        var lines = await File.ReadAllLinesAsync(Path.Combine(_content.Folder, Stopping));
        var line = Array.FindIndex(lines, text => text.Contains("(/withdrawl)", StringComparison.Ordinal)) + 1;
        Assert.StartsWith($"{_content.Folder}/{Stopping}:{line}: error LINK02: ", Assert.Single(Told()), StringComparison.Ordinal);

        await site.UntilTriedAgain(() => _content.Append("leaflet.yml", "colour: blue\n"));
        Assert.Equal(2, Told().Count());
        Assert.Single(site.Log.Errors, error => error.StartsWith($"{_content.Folder}/leaflet.yml:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_content_folder_that_is_gone_and_comes_back()
    {
        await using var site = new LiveSite(_content);
        var before = await Everything(site);

        Directory.Move(_content.Folder, _content.Folder + ".away");
        await site.UntilHealth("Degraded: 1 problem keeps");
        Assert.Equal(before, await Everything(site));
        Assert.Contains(site.Log.Errors, line => line.StartsWith(_content.Folder + ":1: error FILE01: ", StringComparison.Ordinal));

        Directory.Move(_content.Folder + ".away", _content.Folder);
        await site.UntilHealth("Healthy");
    }

    [Fact]
    public async Task A_content_folder_that_cannot_be_read_as_one()
    {
        await using var site = new LiveSite(_content);
        var before = await Everything(site);

        Directory.Move(_content.Folder, _content.Folder + ".away");
        await File.WriteAllTextAsync(_content.Folder, "a file in its place");
        await site.UntilHealth("Degraded: 1 problem keeps");
        Assert.Equal(before, await Everything(site));

        File.Delete(_content.Folder);
        Directory.Move(_content.Folder + ".away", _content.Folder);
        await site.UntilHealth("Healthy");
    }

    [Fact]
    public async Task A_checkout_that_stopped_half_way_and_was_done_again()
    {
        await using var site = new LiveSite(_content);
        var before = await Everything(site);
        var half = Directory.EnumerateFiles(_content.Folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((_, place) => place % 2 == 1)
            .ToDictionary(file => file, File.ReadAllBytes);

        foreach (var (file, bytes) in half)
        {
            File.Delete(file);
            await File.WriteAllBytesAsync(file + ".tmp", bytes[..(bytes.Length / 2)]);
        }

        await site.UntilHealth("Degraded: ");
        Assert.Equal(before, await Everything(site));

        foreach (var (file, bytes) in half)
        {
            File.Delete(file + ".tmp");
            await File.WriteAllBytesAsync(file, bytes);
        }

        await site.UntilHealth("Healthy");
        Assert.Equal(before, await Everything(site));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("itself")]
    public async Task A_link_to_what_no_leaflet_holds_is_a_problem_like_any_other_and_keeps_no_edit_from_being_seen(string target)
    {
        await using var site = new LiveSite(_content);
        await site.UntilHealth("Healthy");
        var link = Path.Combine(_content.Folder, "en/everything");

        Directory.CreateSymbolicLink(link, target == "/" ? target : link);
        await site.UntilHealth("Degraded: 1 problem keeps");
        Assert.Contains(site.Log.Errors, line => line.Contains("FILE04", StringComparison.Ordinal));

        // The content is looked through in order of names: what comes after the link counts too.
        _content.Append("leaflet.yml", "colour: blue\n");
        await site.UntilHealth("Degraded: 2 problems keep");

        File.Delete(link);
        _content.Replace("leaflet.yml", "colour: blue\n", "");
        await site.UntilHealth("Healthy");
    }

    public void Dispose() => _content.Dispose();

    /// <summary>Every address of the edition, with all that is answered there.</summary>
    private static async Task<string> Everything(LiveSite site)
    {
        var all = new StringBuilder();
        foreach (var address in
            TestLeaflet.Snapshot.SiteMap.Pages
                .Where(destination => !destination.ReadsQuery)
                .Select(destination => destination.Address))
        {
            var answer = await site.Ask(address);
            all.AppendJoin(
                '\n',
                answer.Headers
                    .OrderBy(header => header.Key, StringComparer.Ordinal)
                    .Select(header => $"{header.Key}: {header.Value}")
                    .Prepend($"{address} {answer.Status}")
                    .Append(answer.Text));
        }

        return all.ToString();
    }
}
