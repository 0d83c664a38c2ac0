namespace ClonazepamInfo.Content.Reading;

/// <summary>Cuts the YAML between two lines of <c>---</c> from the head of a Markdown file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <returns>The fields, or null where they are missing or cannot be read, which is reported.</returns>
    public static YamlFields? Read(ContentFile file, ProblemLog problems)
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            problems.Error(file.Path, 1, ProblemCode.FileEmpty, "the file is empty; a section begins with front matter between two lines of ---");
            return null;
        }

        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            problems.Error(file.Path, 1, ProblemCode.FrontMatterMissing, "front matter is missing; begin the file with a line of ---");
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            problems.Error(file.Path, 1, ProblemCode.FrontMatterMissing, "front matter is not closed; end it with a line of ---");
            return null;
        }

        var yaml = string.Join('\n', lines[1..end]);
        var before = problems.Count;
        var node = Yaml.Parse(yaml, file.Path, 1, problems);
        return node is null && problems.Count > before ? null : YamlFields.From(node, file.Path, 1, problems, "front matter");
    }
}
