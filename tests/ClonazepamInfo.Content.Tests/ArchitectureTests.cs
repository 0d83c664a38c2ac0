using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Tests;

/// <summary>
/// The folders of a project, which are its namespaces, depend on each other in one direction. The using directives tell the
/// dependencies: the build rejects an unnecessary one (IDE0005). Files at the top compose the folders and are left out.
/// </summary>
public sealed partial class ArchitectureTests
{
    private const string Content = "ClonazepamInfo.Content";

    private const string Web = "ClonazepamInfo.Web";

    [Theory]
    [InlineData(Content, "Text", "Model", "Printouts", "Reading", "Annotating", "Addresses", "Checking", "Rendering", "Searching")]
    [InlineData(Web, "Publishing", "Serving", "Formats", "Handouts", "Terminology", "LinkKit", "QrCodes", "Pages", "Exporting", "Authoring")]
    public void A_folder_uses_only_those_named_before_it(string project, params string[] order)
    {
        var files = FilesOf(project);
        var folders = files.Select(file => file.Folder).Distinct(StringComparer.Ordinal);

        Assert.Equal(order.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(UsesOf(project), use => Array.IndexOf(order, use.To) > Array.IndexOf(order, use.From));
    }

    /// <summary>A content folder is read, annotated, checked and rendered. Each later stage knows the drafts, and no other stage.</summary>
    [Theory]
    [InlineData("Annotating")]
    [InlineData("Checking")]
    [InlineData("Rendering")]
    public void A_stage_after_reading_knows_the_drafts_and_no_other_stage(string stage)
    {
        var used = UsesOf(Content).Where(use => use.From == stage).Select(use => use.To).ToList();

        Assert.Contains("Reading", used);
        Assert.Empty(used.Intersect(["Annotating", "Checking", "Rendering"], StringComparer.Ordinal));
    }

    private static List<(string From, string To)> UsesOf(string project) =>
    [
        .. FilesOf(project)
            .SelectMany(file => Used().Matches(file.Text)
                .Where(match => match.Groups["project"].Value == project)
                .Select(match => (From: file.Folder, To: match.Groups["folder"].Value)))
            .Where(use => use.From != use.To)
            .Distinct(),
    ];

    private static List<(string Folder, string Text)> FilesOf(string project)
    {
        var root = Path.Combine(Repository.Root, "src", project);
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml")
                .Select(file => (Folder: FolderOf(Path.GetRelativePath(root, file)), Text: File.ReadAllText(file)))
                .Where(file => file.Folder.Length > 0),
        ];
    }

    /// <summary>The folder right below the project; empty for the project's own files.</summary>
    private static string FolderOf(string path) => path.Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    [GeneratedRegex(
        @"^@?using (?<project>ClonazepamInfo\.\w+)\.(?<folder>\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Used();
}
