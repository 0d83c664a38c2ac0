using System.Net;
using System.Net.Sockets;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>A site that cannot start says which setting is wrong and why, and ends.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("clonazepam.example")]
    [InlineData("//clonazepam.example")]
    [InlineData("/stopping")]
    [InlineData("https://")]
    [InlineData("https:///stopping")]
    [InlineData("ftp://clonazepam.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://clonazepam.example/a?b=c")]
    [InlineData("https://clonazepam.example?a=b")]
    [InlineData("https://clonazepam.example/#a")]
    [InlineData("https://user:word@clonazepam.example")]
    [InlineData("https://clonazepam.example:99999")]
    public void A_public_address_that_is_none_is_refused(string url)
    {
        var fault = new SiteOptions { PublicUrl = url }.Fault();

        Assert.StartsWith("Site:PublicUrl ", fault, StringComparison.Ordinal);
        Assert.Contains($"\"{url}\"", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Site:PublicUrl=clonazepam.example")]
    [InlineData("--Site:PublicUrl=https://clonazepam.example/?a=b")]
    [InlineData("--Site:PublicUrl=")]
    public async Task A_wrong_public_address_stops_the_start(string setting)
    {
        var run = await BuiltSite.RunToEnd([setting, "--urls=http://127.0.0.1:0"]);

        StoppedWithOneLine(run, "Site:PublicUrl");
    }

    [Fact]
    public async Task A_missing_public_address_stops_the_start_and_a_mistyped_name_is_told()
    {
        var run = await BuiltSite.RunToEnd(
            ["--Site:PublikUrl=https://clonazepam.example", "--urls=http://127.0.0.1:0"], ("Site__PublicUrl", ""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Site:PublicUrl is not set", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Site:PublikUrl is not known", run.Errors, StringComparison.Ordinal);
        Assert.Contains("did you mean \"Site:PublicUrl\"?", run.Errors, StringComparison.Ordinal);
        HasNoStackTrace(run);
    }

    [Fact]
    public async Task What_nothing_reads_is_named_wherever_it_was_set()
    {
        using var copy = new CopiedBuild();
        copy.Settings("""{ "Content": { "Path": "/no/such/folder" }, "Sites": { "PublicUrl": "https://clonazepam.example" } }""");

        var run = await BuiltSite.RunToEndOf(copy.Program, "check", "--Site:FrameAncestors:0=https://trust.example");

        Assert.Contains("Sites is not known", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Site:FrameAncestors:0 is not known", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Errors.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task A_missing_public_address_stops_an_export_in_a_checkout_too()
    {
        using var copy = new CopiedBuild();
        var folder = Path.Combine(copy.Folder, "www");

        var run = await BuiltSite.RunToEnd(["export", folder], ("Site__PublicUrl", ""), ("ASPNETCORE_ENVIRONMENT", "Development"));

        StoppedWithOneLine(run, "Site:PublicUrl");
        Assert.False(Directory.Exists(folder));
    }

    /// <summary>In the header a number is seconds, to .NET days.</summary>
    [Theory]
    [InlineData("300")]
    [InlineData("63072000")]
    [InlineData("-1.00:00:00")]
    [InlineData("always")]
    public async Task How_long_browsers_keep_to_https_is_a_time_and_no_number(string age)
    {
        var run = await BuiltSite.RunToEnd(["--Hsts:MaxAge=" + age, "--urls=http://127.0.0.1:0"]);

        StoppedWithOneLine(run, "Hsts:MaxAge");
    }

    [Theory]
    [InlineData("https://trust.example/leaflets")]
    [InlineData("trust.example")]
    [InlineData("https://trust.example;script-src")]
    [InlineData("*")]
    public void A_host_that_may_frame_pages_is_an_origin(string origin)
    {
        var fault = new SiteOptions { PublicUrl = LeafletSite.PublicUrl, FrameAncestors = origin }.Fault();

        Assert.StartsWith("Site:FrameAncestors ", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "--Site:PublicUrl")]
    [InlineData("-h", "export DIR")]
    [InlineData("--version", "ClonazepamInfo ")]
    public async Task Help_and_version_are_printed_and_nothing_is_served(string argument, string text)
    {
        var run = await BuiltSite.RunToEnd([argument]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("--Serilog:MinimumLevel:Default=Chatty", "Serilog")]
    [InlineData("--Kestrel:Certificates:Default:Path=/dev/null", "Kestrel:Certificates")]
    [InlineData("--Kestrel:Certificates:Default:Path=/no/such/file", "Kestrel:Certificates")]
    public async Task A_wrong_setting_of_the_framework_stops_the_start(string setting, string name)
    {
        var run = await BuiltSite.RunToEnd([setting, "--urls=https://127.0.0.1:0"]);

        StoppedWithOneLine(run, name);
    }

    [Fact]
    public async Task A_wrong_public_address_from_the_environment_stops_the_start()
    {
        var run = await BuiltSite.RunToEnd(["--urls=http://127.0.0.1:0"], ("Site__PublicUrl", "not an address"));

        StoppedWithOneLine(run, "Site:PublicUrl");
    }

    [Fact]
    public async Task A_setting_of_the_wrong_kind_stops_the_start()
    {
        var run = await BuiltSite.RunToEnd(["--watch=maybe", "--urls=http://127.0.0.1:0"]);

        StoppedWithOneLine(run, "Content:Watch");
    }

    [Theory]
    [InlineData("/no/such/folder")]
    [InlineData("no-such-folder")]
    public async Task A_missing_content_folder_stops_the_start(string path)
    {
        var run = await BuiltSite.RunToEnd(["--Content:Path=" + path, "--urls=http://127.0.0.1:0"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Content:Path", run.Errors, StringComparison.Ordinal);
        Assert.Contains(path, run.Errors, StringComparison.Ordinal);
        HasNoStackTrace(run);
    }

    [Fact]
    public async Task Content_with_an_error_stops_the_start_by_file_and_line()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "(/withdrawal-symptoms)", "(/withdrawl)");

        var run = await BuiltSite.RunToEnd(["--Content:Path=" + content.Folder, "--urls=http://127.0.0.1:0"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"50-stopping\.md:[0-9]+: error LINK02: ", run.Errors);
        HasNoStackTrace(run);
    }

    [Fact]
    public async Task A_port_in_use_stops_the_start()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await BuiltSite.RunToEnd([$"--urls=http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"]);

        StoppedWithOneLine(run, "--urls");
        Assert.Contains("in use", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://192.0.2.1:5000")]
    [InlineData("http://127.0.0.1:0/leaflet")]
    public async Task An_address_that_cannot_be_listened_on_stops_the_start(string urls)
    {
        var run = await BuiltSite.RunToEnd(["--urls=" + urls]);

        StoppedWithOneLine(run, urls);
    }

    private static void StoppedWithOneLine(Run run, string setting)
    {
        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Contains(setting, line, StringComparison.Ordinal);
        HasNoStackTrace(run);
    }

    private static void HasNoStackTrace(Run run)
    {
        Assert.DoesNotContain("   at ", run.Errors + run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Errors + run.Output, StringComparison.Ordinal);
    }
}
