using System.Text;

namespace ClonazepamInfo.Content.Tests;

public sealed class ReportTests
{
    private const string Section = "en/10-basics/10-what-it-is.md";

    [Fact]
    public void Problems_of_every_kind_of_file_are_reported_at_once_by_file_and_line()
    {
        using var folder = LeafletFolder.Small()
            .Append("redirects.yml", "/a: /a\n")
            .Append(Section, "\n[Stop](/stoping)\n\n# Title\n")
            .Replace("en/glossary.yml", "  id: tapering\n", "  id: Tapering\n")
            .Replace("leaflet.yml", "publisher: Example Press\n", "")
            .Append("sources.yml", "spare: 1\n")
            .Write("en/10-basics/30-More.md", "x")
            .Delete("en/about.md");

        var lines = folder.Load().Problems.Select(problem => problem.ToLine("content")[..^(problem.Message.Length + 2)]);

        Assert.Equal(
            [
                "content/en/10-basics/10-what-it-is.md:14: error LINK02",
                "content/en/10-basics/10-what-it-is.md:14: error SRC02",
                "content/en/10-basics/10-what-it-is.md:16: error HEAD01",
                "content/en/10-basics/10-what-it-is.md:16: error HEAD02",
                "content/en/10-basics/30-More.md:1: error ID01",
                "content/en/about.md:1: error FILE01",
                "content/en/glossary.yml:10: error ID01",
                "content/leaflet.yml:1: error META04",
                "content/published-urls.txt:25: error URL02",
                "content/redirects.yml:3: error URL04",
                "content/sources.yml:30: error META06",
            ],
            lines);
    }

    [Fact]
    public void Problems_in_front_matter_do_not_hide_those_in_the_text()
    {
        using var folder = LeafletFolder.Small().Replace(Section, "title: What it is\n", "title: a: b\n").Append(Section, "\nNo source.\n");

        Assert.Equal([("META02", 2), ("SRC02", 14)], folder.Load().Problems.Select(problem => (problem.Code, problem.Line)));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Lines_are_counted_alike_whatever_ends_them(string end)
    {
        using var folder = LeafletFolder.Small();
        folder.Write(Section, (folder.Read(Section) + "\nText.\nMore. [@lable]\n").ReplaceLineEndings(end));
        folder.Write("sources.yml", (folder.Read("sources.yml") + "spare: 1\n").ReplaceLineEndings(end));
        folder.Write("published-urls.txt", (folder.Read("published-urls.txt") + "/gone\n").ReplaceLineEndings(end));

        Assert.Equal(
            [(Section, 15, "SRC01"), ("published-urls.txt", 26, "URL01"), ("sources.yml", 30, "META06")],
            folder.Load().Problems.Select(problem => (problem.File, problem.Line, problem.Code)));
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        using var folder = LeafletFolder.Small();
        foreach (var path in
            new[]
            {
                Section,
                "leaflet.yml",
                "sources.yml",
                "redirects.yml",
                "published-urls.txt",
                "en/glossary.yml",
                "en/about.md",
                "en/10-basics/chapter.yml",
            })
        {
            folder.Write(path, [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(folder.At(path))]);
        }

        Assert.Empty(folder.Load().Problems);
        folder.Append(Section, "\nNo source.\n");
        Assert.Equal([("SRC02", 14)], folder.Load().Problems.Select(problem => (problem.Code, problem.Line)));
    }

    [Fact]
    public void A_leaflet_with_line_ends_of_Windows_says_the_same()
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        }

        var after = folder.Snapshot().Default;

        Assert.Equal(before.Fingerprint, after.Fingerprint);
        Assert.Equal(before.Sections.SelectMany(section => section.Body), after.Sections.SelectMany(section => section.Body));
    }

    [Fact]
    public void A_problem_is_one_line_whatever_the_content_says()
    {
        using var folder = LeafletFolder.Small().Append("en/10-basics/chapter.yml", "\"a\\nb\\u2028c\\u0007\": 1\n");

        var unknown = Assert.Single(folder.Load().Problems, problem => problem.Code == ProblemCode.KeyUnknown);

        Assert.Equal("content/en/10-basics/chapter.yml:3: error META03: unknown key \"a b c \"", unknown.ToLine("content"));
    }

    [Fact]
    public void A_long_message_is_cut()
    {
        using var folder = LeafletFolder.Small().Append("en/10-basics/chapter.yml", $"\"{new string('x', 900)}\": 1\n");

        Assert.InRange(Assert.Single(folder.Load().Problems).Message.Length, 100, 410);
    }

    [Fact]
    public void A_problem_of_the_folder_itself_names_the_folder() =>
        Assert.Equal(
            "content:1: error FILE07: empty", new Problem("", 1, Severity.Error, ProblemCode.FileEmpty, "empty").ToLine("content"));

    [Fact]
    public void A_warning_is_called_one() =>
        Assert.Equal(
            "c/en/a.md:3: warning READ01: long", new Problem("en/a.md", 3, Severity.Warning, ProblemCode.SentenceLong, "long").ToLine("c"));
}
