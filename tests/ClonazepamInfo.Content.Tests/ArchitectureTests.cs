using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Tests;

/// <summary>
/// The folders of the content project, which are its namespaces, depend on each other in one direction. The using directives
/// tell the dependencies: the build rejects an unnecessary one (IDE0005). Files at the top use every folder and are left out.
/// </summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Project = Path.Combine(Repository.Root, "src", "ClonazepamInfo.Content");

    [Fact]
    public void Folders_depend_on_each_other_in_one_direction()
    {
        var uses = Directory.EnumerateFiles(Project, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Used().Matches(File.ReadAllText(file)).Select(match => (From: FolderOf(file), To: match.Groups["folder"].Value)))
            .Where(use => use.From.Length > 0 && use.From != use.To)
            .ToLookup(use => use.From, use => use.To, StringComparer.Ordinal);

        Assert.Contains("Model", uses["Reading"]);
        Assert.Empty(uses.SelectMany(from => from.Distinct(StringComparer.Ordinal).Where(to => Reaches(to, from.Key, uses)).Select(to => $"{from.Key} -> {to}")));
    }

    private static bool Reaches(string from, string to, ILookup<string, string> uses)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            if (folder == to)
            {
                return true;
            }

            foreach (var next in uses[folder].Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return false;
    }

    /// <summary>The folder right below the project; empty for the project's own files.</summary>
    private static string FolderOf(string file) =>
        Path.GetRelativePath(Project, file).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    [GeneratedRegex(@"^using ClonazepamInfo\.Content\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Used();
}
