using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Tests;

/// <summary>
/// The folders of the content project, which are its namespaces, depend on each other in one direction. The using directives
/// tell the dependencies: the build rejects an unnecessary one (IDE0005). Files at the top use every folder and are left out.
/// </summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Project = Path.Combine(Repository.Root, "src", "ClonazepamInfo.Content");

    private static readonly ILookup<string, string> Uses = Directory.EnumerateFiles(Project, "*.cs", SearchOption.AllDirectories)
        .SelectMany(file =>
            Used().Matches(File.ReadAllText(file)).Select(match => (From: FolderOf(file), To: match.Groups["folder"].Value)))
        .Where(use => use.From.Length > 0 && use.From != use.To)
        .Distinct()
        .ToLookup(use => use.From, use => use.To, StringComparer.Ordinal);

    [Fact]
    public void Folders_depend_on_each_other_in_one_direction() =>
        Assert.Empty(Uses.SelectMany(from => from.Where(to => Reaches(to, from.Key)).Select(to => $"{from.Key} -> {to}")));

    /// <summary>A content folder is read, annotated, checked and rendered. Each later stage knows the drafts, and no other stage.</summary>
    [Fact]
    public void Stages_after_reading_know_the_drafts_and_not_each_other()
    {
        string[] later = ["Annotating", "Checking", "Rendering"];
        Assert.DoesNotContain(Uses["Reading"], folder => later.Contains(folder, StringComparer.Ordinal));
        foreach (var stage in later)
        {
            Assert.Contains("Reading", Uses[stage]);
            Assert.DoesNotContain(Uses[stage], folder => later.Contains(folder, StringComparer.Ordinal));
        }
    }

    private static bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            if (folder == to)
            {
                return true;
            }

            foreach (var next in Uses[folder].Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return false;
    }

    /// <summary>The folder right below the project; empty for the project's own files.</summary>
    private static string FolderOf(string file) =>
        Path.GetRelativePath(Project, file).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    [GeneratedRegex(
        @"^using ClonazepamInfo\.Content\.(?<folder>\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Used();
}
