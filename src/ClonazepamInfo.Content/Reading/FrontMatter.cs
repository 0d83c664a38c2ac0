namespace ClonazepamInfo.Content.Reading;

/// <summary>Cuts the YAML between two lines of <c>---</c> from the head of a Markdown file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <returns>
    /// The fields, or null if they are missing or cannot be read, which is reported here or was when the file was opened.
    /// </returns>
    public static YamlFields? Read(ContentFile file, ProblemLog problems)
    {
        if (!file.IsReadable)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            problems.Error(file.Path, 1, ProblemCode.FileEmpty,
                "the file is empty; a section begins with front matter between two lines of ---");
            return null;
        }

        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            problems.Error(file.Path, 1, ProblemCode.FrontMatterMissing, "front matter is missing; begin the file with a line of ---");
            return null;
        }

        var end = EndOf(lines);
        if (end < 0)
        {
            problems.Error(file.Path, 1, ProblemCode.FrontMatterMissing, "front matter is not closed; end it with a line of ---");
            return null;
        }

        return YamlFields.Read(new YamlText(file.Path, string.Join('\n', lines[1..end]), 2, problems), "front matter");
    }

    /// <summary>Whether the text after the front matter can be separated from it, even if the front matter cannot be read.</summary>
    public static bool IsClosed(ContentFile file)
    {
        var lines = file.Text.Split('\n');
        return lines[0].TrimEnd() == Fence && EndOf(lines) > 1;
    }

    private static int EndOf(string[] lines) => Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
}
