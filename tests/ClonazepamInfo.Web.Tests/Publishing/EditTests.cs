using System.Net;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>However a maintainer changes the content, readers have it without a restart.</summary>
public sealed class EditTests : IDisposable
{
    private const string Stopping = "en/30-how-to-take-it/50-stopping.md";

    private const string Title = "title: Stopping safely";

    private const string NewTitle = "Stopping with care";

    private const string Pets = "en/30-how-to-take-it/80-with-pets.md";

    private readonly ContentCopy _content = new();

    private string File => Path.Combine(_content.Folder, Stopping);

    [Fact]
    public async Task A_file_written_in_place()
    {
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/stopping", "Stopping safely");

        Retitle(_content.Folder, NewTitle);

        await site.UntilTitled("/stopping", NewTitle);
        Assert.Contains(NewTitle, (await site.Ask("/leaflet")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_written_next_to_the_old_one_and_renamed_over_it_as_many_editors_do()
    {
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/stopping", "Stopping safely");

        var temporary = Path.Combine(_content.Parent, "temporary");
        await System.IO.File.WriteAllTextAsync(
            temporary, (await System.IO.File.ReadAllTextAsync(File)).Replace(Title, "title: " + NewTitle, StringComparison.Ordinal));
        System.IO.File.Move(temporary, File, overwrite: true);

        await site.UntilTitled("/stopping", NewTitle);
    }

    [Fact]
    public async Task A_file_deleted_and_made_again()
    {
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/stopping", "Stopping safely");

        var text = await System.IO.File.ReadAllTextAsync(File);
        System.IO.File.Delete(File);
        await System.IO.File.WriteAllTextAsync(File, text.Replace(Title, "title: " + NewTitle, StringComparison.Ordinal));

        await site.UntilTitled("/stopping", NewTitle);
    }

    [Fact]
    public async Task A_new_section_with_its_address_in_the_list_of_published_ones()
    {
        await using var site = new LiveSite(_content);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask("/with-pets")).Status);

        await AddSection();

        await site.UntilTitled("/with-pets", "Pets");
        Assert.Contains("/with-pets", (await site.Ask("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_withdrawn_with_a_redirect()
    {
        await AddSection();
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/with-pets", "Pets");

        System.IO.File.Delete(Path.Combine(_content.Folder, Pets));
        _content.Append("redirects.yml", "/with-pets: /your-dose\n");

        var answer = await site.Until("/with-pets", answer => answer.Status == HttpStatusCode.PermanentRedirect);
        Assert.Equal("/your-dose", answer.Location);
        Assert.DoesNotContain("/with-pets", (await site.Ask("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_folder_replaced_and_then_edited_where_no_notification_arrives()
    {
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/stopping", "Stopping safely");

        var next = Path.Combine(_content.Parent, "next");
        FolderCopy.Make(_content.Folder, next);
        Retitle(next, NewTitle);
        Directory.Move(_content.Folder, Path.Combine(_content.Parent, "before"));
        Directory.Move(next, _content.Folder);
        await site.UntilTitled("/stopping", NewTitle);

        Retitle(_content.Folder, "Stopping slowly", NewTitle);
        await site.UntilTitled("/stopping", "Stopping slowly");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/content")]
    public async Task A_link_changed_to_another_folder_whose_files_have_the_same_sizes_and_times(string below)
    {
        // As releases are put into use side by side, made by tools that give every file one time.
        var (one, two, link) = (
            Path.Combine(_content.Parent, "one"),
            Path.Combine(_content.Parent, "two"),
            Path.Combine(_content.Parent, "current"));
        FolderCopy.Make(_content.Folder, one + below);
        FolderCopy.Make(_content.Folder, two + below);
        Retitle(two + below, "Stopping gently");
        Retitle(one + below, "Stopping calmly");
        OneTime(one);
        OneTime(two);
        Directory.CreateSymbolicLink(link, one);
        await using var site = new LiveSite(link + below);
        await site.UntilTitled("/stopping", "Stopping calmly");

        Directory.CreateSymbolicLink(link + ".new", two);
        Directory.Move(link + ".new", link + ".now");
        System.IO.File.Delete(link);
        Directory.Move(link + ".now", link);

        await site.UntilTitled("/stopping", "Stopping gently");
    }

    [Fact]
    public async Task A_link_inside_the_folder_replaced_as_mounted_configuration_is()
    {
        var (one, two, link) = (
            Path.Combine(_content.Folder, "..one"),
            Path.Combine(_content.Folder, "..two"),
            Path.Combine(_content.Folder, "..data"));
        Directory.CreateDirectory(one);
        Directory.Move(Path.Combine(_content.Folder, "en"), Path.Combine(one, "en"));
        FolderCopy.Make(one, two);
        Retitle(two, NewTitle);
        Directory.CreateSymbolicLink(link, "..one");
        Directory.CreateSymbolicLink(Path.Combine(_content.Folder, "en"), "..data/en");
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/stopping", "Stopping safely");

        System.IO.File.Delete(link);
        Directory.CreateSymbolicLink(link, "..two");

        await site.UntilTitled("/stopping", NewTitle);
    }

    [Fact]
    public async Task An_edit_while_another_program_writes_into_the_folder_all_the_time()
    {
        await using var site = new LiveSite(_content);
        await site.UntilTitled("/stopping", "Stopping safely");
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var time = DateTime.UtcNow; !enough.IsCancellationRequested; time = time.AddSeconds(1))
            {
                System.IO.File.SetLastWriteTimeUtc(Path.Combine(_content.Folder, "sources.yml"), time);
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            }
        });

        // It cannot be read as of one moment; that shows, and nobody is told to restart anything.
        await site.UntilHealth("Degraded: 1 problem");
        Assert.Contains(site.Log.Errors, line => line.Contains("changed each time", StringComparison.Ordinal));
        await enough.CancelAsync();
        await writing;

        Retitle(_content.Folder, NewTitle);
        await site.UntilTitled("/stopping", NewTitle);
        await site.UntilHealth("Healthy");
    }

    [Fact]
    public async Task Nothing_if_watching_is_turned_off()
    {
        await using var unwatched = new LiveSite(_content.Folder, watch: false);
        await using var watched = new LiveSite(_content);
        var before = await unwatched.Ask("/stopping");
        await watched.UntilTitled("/stopping", "Stopping safely");

        Retitle(_content.Folder, NewTitle);
        await watched.UntilTitled("/stopping", NewTitle);

        Assert.Equal(before.Text, (await unwatched.Ask("/stopping")).Text);
        Assert.Equal("Healthy", (await unwatched.Ask("/health/ready")).Text);
    }

    public void Dispose() => _content.Dispose();

    private async Task AddSection()
    {
        await System.IO.File.WriteAllTextAsync(
            Path.Combine(_content.Folder, Pets),
            "---\ntitle: Pets\nsummary: Keep your tablets away from pets.\nchanges:\n  - { on: 2026-11-23, note: "
            + "First published., safety: false }\n---\nKeep the tablets in their box. [@none]\n");
        _content.Append("published-urls.txt", "/with-pets\n");
    }

    private static void Retitle(string folder, string title, string old = "Stopping safely")
    {
        var file = Path.Combine(folder, Stopping);
        System.IO.File.WriteAllText(
            file, System.IO.File.ReadAllText(file).Replace($"title: {old}\n", $"title: {title}\n", StringComparison.Ordinal));
    }

    private static void OneTime(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            System.IO.File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        }

        foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories))
        {
            Directory.SetLastWriteTimeUtc(inner, DateTime.UnixEpoch);
        }
    }
}
