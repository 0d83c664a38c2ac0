using System.Text;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>
/// What assistive technology meets on each kind of page, as it was when somebody read it through. The files of the folder
/// Trees hold it: a role and a name a line.
/// </summary>
[Collection(BrowserRun.Engines)]
public sealed class AccessibilityTreeTests(BrowserRun run)
{
    private const string Renew = "CLONAZEPAMINFO_RENEW_TREES";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ClonazepamInfo.Browser.Tests", "Trees");

    [BrowserTheory]
    [InlineData("home", "/", true)]
    [InlineData("section", "/storage", true)]
    [InlineData("chapter", "/how-to-take-it", true)]
    [InlineData("leaflet", "/leaflet", true)]
    [InlineData("search-hits", "/search?q=beer", true)]
    [InlineData("search-nothing", "/search?q=asdfgh", false)]
    [InlineData("search-danger", "/search?q=I+want+to+die", true)]
    [InlineData("handout", "/handout", false)]
    [InlineData("printed", "/printed", false)]
    [InlineData("link", "/link/storage", false)]
    [InlineData("accessibility", "/accessibility", true)]
    public async Task A_page_has_the_tree_that_was_read(string name, string address, bool isOutline)
    {
        await using var visit = await run.OpenAsync(
            address, before: page => page.AddInitScriptAsync("Object.defineProperty(window, 'speechSynthesis', { value: undefined })"));
        var tree = AccessibilityTree.Of(await visit.Page.Locator("body").AriaSnapshotAsync(), isOutline);
        var file = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            await File.WriteAllTextAsync(file, tree, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var read = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        if (tree != read)
        {
            var (before, after) = (read.Split('\n'), tree.Split('\n'));
            Assert.Fail(
                $"{address} is no longer what {file} says.\n"
                + $"Gone:\n{string.Join('\n', before.Except(after, StringComparer.Ordinal))}\n"
                + $"New:\n{string.Join('\n', after.Except(before, StringComparer.Ordinal))}\n"
                + $"If that is meant, run this test once with {Renew}=1, read what changed in the file as a screen reader would, "
                + "and commit it.");
        }
    }
}
