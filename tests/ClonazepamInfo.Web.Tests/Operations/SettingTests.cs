using ClonazepamInfo.Web.Tests.Hosting;
using Microsoft.Extensions.Configuration;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>The usual .NET ways to set the site up.</summary>
public sealed class SettingTests
{
    [Fact]
    public async Task The_command_line_names_content_and_public_address()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely",
            "title: Stopping with care");
        using var site = await BuiltSite.Serve(
            ["serve", "--Content:Path=" + content.Folder, "--Site:PublicUrl=https://here.example/"],
            ("Site__PublicUrl", "https://there.example"));

        var page = (await site.Ask("/stopping")).Page;

        Assert.Contains("Stopping with care", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://here.example/stopping", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_environment_names_content_and_public_address()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely",
            "title: Stopping with care");
        using var site = await BuiltSite.Serve([], ("Content__Path", content.Folder), ("Site__PublicUrl", "https://there.example:8443"));

        var page = (await site.Ask("/stopping")).Page;

        Assert.Contains("Stopping with care", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://there.example:8443/stopping", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("--watch=false", false)]
    [InlineData("--watch=true", true)]
    [InlineData("--Content:Watch=false", false)]
    public void Watching_has_a_short_name_on_the_command_line(string argument, bool watch) =>
        Assert.Equal(watch, Website.Settings([argument]).GetSection(ContentOptions.SectionName).Get<ContentOptions>()!.Watch);

    [Fact]
    public async Task A_copied_build_reads_its_own_settings_file_and_the_content_next_to_it()
    {
        using var copy = new CopiedBuild();
        FolderCopy.Make(TestLeaflet.Folder, Path.Combine(copy.Folder, "content"));
        copy.Settings("""{ "Site": { "PublicUrl": "https://file.example" } }""");
        using var site = await BuiltSite.ServeFrom(copy.Program, []);

        var page = (await site.Ask("/stopping")).Page;

        Assert.Equal("https://file.example/stopping", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_settings_file_that_is_broken_is_named()
    {
        using var copy = new CopiedBuild();
        copy.Settings("{ \"Site\": ");

        var run = await BuiltSite.RunToEndOf(copy.Program);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("appsettings.json", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copied_build_without_content_says_which_setting_is_missing()
    {
        using var copy = new CopiedBuild();

        var run = await BuiltSite.RunToEndOf(copy.Program);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Content:Path", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://x.example", "https://x.example/stopping", "x.example/stopping")]
    [InlineData("https://x.example/", "https://x.example/stopping", "x.example/stopping")]
    [InlineData(" https://x.example ", "https://x.example/stopping", "x.example/stopping")]
    [InlineData("https://x.example/.", "https://x.example/stopping", "x.example/stopping")]
    [InlineData("HTTP://X.example:8080", "http://x.example:8080/stopping", "x.example:8080/stopping")]
    public void A_public_address_is_used_as_it_is_understood_not_as_it_is_written(string url, string absolute, string onPaper)
    {
        var options = new SiteOptions { PublicUrl = url };

        Assert.Null(options.Fault());
        Assert.Equal(absolute, options.Absolute("/stopping"));
        Assert.Equal(onPaper, options.PaperAddress("/stopping"));
    }
}
