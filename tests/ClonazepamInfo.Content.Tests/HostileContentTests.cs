using System.Globalization;
using System.Text;

namespace ClonazepamInfo.Content.Tests;

/// <summary>What an unlucky editor or a hostile one can put into the folder is an ordinary problem, never a crash or a hang.</summary>
public sealed class HostileContentTests
{
    private const string Section = "en/10-basics/30-more.md";

    private const string FrontMatter =
        "---\ntitle: More\nsummary: More.\nchanges:\n  - { on: 2026-11-01, note: First published., safety: false }\n---\n";

    private static readonly Dictionary<string, string> HeavyTexts = new(StringComparer.Ordinal)
    {
        ["quotations"] = new string('>', 10_000),
        ["quotations with spaces"] = string.Concat(Enumerable.Repeat("> ", 10_000)),
        ["asterisks"] = new string('*', 30_000),
        ["words in asterisks"] = string.Concat(Enumerable.Repeat("*a ", 15_000)),
        ["closed emphasis"] = new string('*', 15_000) + "a" + new string('*', 15_000),
        ["underscores"] = string.Concat(Enumerable.Repeat("_a", 20_000)),
        ["opening brackets"] = new string('[', 50_000),
        ["closing brackets"] = new string(']', 50_000),
        ["links in links"] = string.Concat(Enumerable.Repeat("[a](", 12_000)),
        ["images"] = string.Concat(Enumerable.Repeat("![", 25_000)),
        ["citations not closed"] = string.Concat(Enumerable.Repeat("[@a; ", 12_000)),
        ["list markers"] = string.Concat(Enumerable.Repeat("- ", 20_000)),
        ["colons"] = string.Concat(Enumerable.Repeat(":::", 20_000)),
        ["boxes in boxes"] = string.Concat(Enumerable.Range(3, 300).Reverse().Select(count => new string(':', count) + "info A\n")),
        ["backticks"] = string.Concat(Enumerable.Range(1, 300).Select(count => new string('`', count) + " ")),
        ["braces"] = string.Concat(Enumerable.Repeat("{#", 25_000)),
        ["tags"] = string.Concat(Enumerable.Repeat("<a ", 20_000)),
        ["entities"] = string.Concat(Enumerable.Repeat("&#x", 20_000)),
        ["hashes"] = string.Concat(Enumerable.Repeat("# ", 30_000)),
        ["one word"] = new string('a', 60_000),
        ["quotes and stops"] = string.Concat(Enumerable.Repeat(".\"')", 15_000)),
        ["link definitions"] = string.Concat(Enumerable.Range(0, 4_000).Select(
            i => string.Create(CultureInfo.InvariantCulture, $"[a{i}]: /x\n"))),
    };

    private static readonly Dictionary<string, string> HeavyYaml = new(StringComparer.Ordinal)
    {
        ["lists in lists"] = new string('[', 100_000),
        ["maps in maps"] = string.Concat(Enumerable.Repeat("{a: ", 100_000)),
        ["nested by indentation"] = string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n")),
        ["keys in question"] = string.Concat(Enumerable.Repeat("? ", 100_000)),
        ["items in items"] = string.Concat(Enumerable.Repeat("- ", 100_000)),
        ["many keys"] = string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i}: v\n"))),
        ["a merge key"] = "a: &a { b: c }\n<<: *a\n",
        ["a directive"] = "%YAML 99999999999.9\n---\na: b\n",
        ["a tag of .NET"] = "!!System.Diagnostics.Process { a: b }\n",
        ["a key that is a list"] = "? [a, b]\n: c\n",
        ["a long text"] = "a: |\n" + string.Concat(Enumerable.Repeat("  text\n", 100_000)),
        ["wrong escapes"] = "a: \"\\uD800 \\U0010FFFF \\q\"\n",
        ["nothing but a comment"] = "# nothing\n",
        ["a single scalar"] = "text\n",
    };

    public static TheoryData<string> Texts { get; } = [.. HeavyTexts.Keys];

    public static TheoryData<string> Yaml { get; } = [.. HeavyYaml.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_nothing_but_signs_is_a_problem(string what)
    {
        using var folder = LeafletFolder.Small().Write(Section, FrontMatter + HeavyTexts[what] + "\n");

        var result = folder.Load();

        Assert.True(result.Snapshot is null, what);
        Assert.Contains(result.Problems, problem => problem.File == Section && problem.Severity == Severity.Error);
        Invariants.Hold(folder, result);
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public void YAML_that_nobody_means_is_a_problem(string what)
    {
        foreach (var file in
            new[]
            {
                "leaflet.yml",
                "sources.yml",
                "redirects.yml",
                "en/labels.yml",
                "en/glossary.yml",
                "en/helplines.yml",
                "en/synonyms.yml",
                "en/questions.yml",
                "en/other-medicines.yml",
                "en/article.yml",
                "en/10-basics/chapter.yml",
            })
        {
            using var folder = LeafletFolder.Small().Write(file, HeavyYaml[what]);

            var result = folder.Load();

            Assert.True(result.Snapshot is null, $"{what} in {file}");
            Invariants.Hold(folder, result);
        }
    }

    [Fact]
    public async Task A_pipe_in_the_folder_is_read_as_empty_and_waits_for_nobody()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = LeafletFolder.Small().Delete("en/glossary.yml");
        foreach (var pipe in new[] { "en/glossary.yml", "en/10-basics/30-more.md" })
        {
            using var made = System.Diagnostics.Process.Start("mkfifo", folder.At(pipe));
            await made.WaitForExitAsync();
        }

        var problems = (await Task.Run(folder.Load).WaitAsync(TimeSpan.FromMinutes(1))).Problems;

        Assert.Contains(problems, problem => problem is { File: "en/10-basics/30-more.md", Code: ProblemCode.FileEmpty });
        Assert.Contains(problems, problem => problem.File == "en/glossary.yml");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_problem()
    {
        using var folder = LeafletFolder.Empty();

        var (snapshot, problems) = LeafletLoader.Load(folder.At("nowhere"), LeafletFolder.Today);

        Assert.Null(snapshot);
        Assert.Equal(
            "content:1: error FILE01: the content folder does not exist; give its path as Content:Path",
            Assert.Single(problems).ToLine("content"));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_a_problem()
    {
        using var folder = LeafletFolder.Empty().Write("content", "text");

        Assert.Equal(
            ProblemCode.FileUnreadable, Assert.Single(LeafletLoader.Load(folder.At("content"), LeafletFolder.Today).Problems).Code);
    }

    [Fact]
    public void An_empty_folder_is_a_problem()
    {
        using var folder = LeafletFolder.Empty();

        Assert.Equal(
            ("", 1, ProblemCode.FileEmpty),
            folder.Load() is { Snapshot: null, Problems: [var only] } ? (only.File, only.Line, only.Code) : default);
    }

    [Fact]
    public void A_folder_with_one_file_lacks_the_others()
    {
        using var folder = LeafletFolder.Empty().Write("leaflet.yml", "medicine: x\n");

        var missing = folder.Load().Problems.Where(problem => problem.Code == ProblemCode.FileUnreadable).Select(problem => problem.File);

        Assert.Equal(["en", "published-urls.txt", "redirects.yml", "sources.yml"], missing);
    }

    [Fact]
    public void A_default_language_without_a_folder_is_a_problem()
    {
        using var folder = LeafletFolder.Small().Replace("leaflet.yml", "default-language: en\n", "default-language: pl\n");

        Assert.Contains(folder.Load().Problems, problem => problem is { File: "pl", Code: ProblemCode.FileUnreadable });
    }

    [Fact]
    public void A_file_that_another_program_holds_is_a_problem()
    {
        using var folder = LeafletFolder.Small();
        using var held = new FileStream(folder.At("en/about.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var problem = Assert.Single(folder.Load().Problems);

        Assert.Equal(("en/about.md", 1, ProblemCode.FileUnreadable), (problem.File, problem.Line, problem.Code));
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_refused()
    {
        using var folder = LeafletFolder.Small();
        using (var file = File.Create(folder.At("en/10-basics/30-more.md")))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        Assert.Equal(ProblemCode.FileTooLarge, Assert.Single(folder.Load().Problems).Code);
    }

    [Fact]
    public void A_symbolic_link_cannot_hide_the_size_of_a_file()
    {
        using var folder = LeafletFolder.Small().Write(".large", new byte[100_000]).Link("en/10-basics/30-more.md", "../../.large");

        Assert.Equal(ProblemCode.FileTooLarge, Assert.Single(folder.Load().Problems).Code);
    }

    [Fact]
    public void The_content_folder_may_itself_be_behind_a_symbolic_link()
    {
        using var real = LeafletFolder.Small()
            .Write("en/.about.md", "---\ntitle: About\nsummary: Us.\n---\nUs. [@none]\n")
            .Delete("en/about.md")
            .Link("en/about.md", ".about.md");
        using var place = LeafletFolder.Empty();
        Directory.CreateSymbolicLink(place.At("content"), real.Path);

        var (snapshot, problems) = LeafletLoader.Load(place.At("content"), LeafletFolder.Today);

        Assert.Empty(problems);
        Assert.Equal("About", snapshot!.Default.About.Title);
    }

    [Fact]
    public void A_relative_path_is_as_good_as_a_whole_one()
    {
        using var folder = LeafletFolder.Small();

        Assert.Empty(LeafletLoader.Load(
            Path.GetRelativePath(Environment.CurrentDirectory, folder.Path) + "/", LeafletFolder.Today).Problems);
    }

    [Fact]
    public void Names_of_files_may_hold_anything()
    {
        string[] names =
        [
            "30-a\nb.md",
            "30-\u001b[31m.md",
            "30-\u2028.md",
            " .md",
            "30-.md",
            "30-a b.md",
            "30-%2e%2e.md",
            "30-日本.md",
            "99999999999-a.md",
            "-.md",
            "30-a.md.md",
            "30--.md",
            "c:d.md",
            "30-'\"<>&.md",
            "30-a.MD",
        ];
        using var folder = LeafletFolder.Small();
        foreach (var name in names)
        {
            folder.Write("en/10-basics/" + name, FrontMatter + "Text. [@label]\n");
        }

        var result = folder.Load();

        Assert.Equal(names.Length, result.Problems.Count);
        Assert.All(result.Problems, problem =>
            Assert.True(problem.Code is ProblemCode.IdBad or ProblemCode.FileUnexpected, problem.ToLine("content")));
        Invariants.Hold(folder, result);
    }

    [Fact]
    public void Folders_named_like_files_are_problems()
    {
        using var folder = LeafletFolder.Small().Delete("en/glossary.yml").Delete("en/about.md");
        folder.Write("en/glossary.yml/10-a.md", "x").Write("en/about.md/10-a.md", "x").Write("en/60-more.md/10-a.md", "x");

        var result = folder.Load();

        Assert.Null(result.Snapshot);
        Assert.Equal(
            [
                ("en/about.md", "FILE01"),
                ("en/about.md", "ID01"),
                ("en/glossary.yml", "FILE01"),
                ("en/glossary.yml", "ID01"),
                ("en/60-more.md", "ID01"),
            ],
            result.Problems
                .Where(problem => problem.Code is "FILE01" or "ID01")
                .OrderBy(problem => problem.File == "en/60-more.md")
                .Select(problem => (problem.File, problem.Code)));
        Invariants.Hold(folder, result);
    }

    [Fact]
    public void Ten_thousand_sections_load()
    {
        using var folder = LeafletFolder.Small();
        var published = new StringBuilder(folder.Read("published-urls.txt"));
        for (var i = 0; i < 10_000; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"section-{i}");
            folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"en/10-basics/{i + 100}-{name}.md"),
                FrontMatter + "Read [this](/stopping) about a fit. [@label; @guide]\n");
            published.Append('/').Append(name).Append('\n');
        }

        folder.Write("published-urls.txt", published.ToString());

        Assert.Equal(10_007, folder.Snapshot().Default.Sections.Count);
    }

    [Fact]
    public void Three_thousand_sections_with_a_problem_each_are_all_reported()
    {
        using var folder = LeafletFolder.Small();
        for (var i = 0; i < 3_000; i++)
        {
            folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"en/10-basics/{i + 100}-section-{i}.md"),
                FrontMatter + "Read [this](/stoping-it). [@lable]\n");
        }

        var problems = folder.Load().Problems;

        Assert.Equal(3_000, problems.Count(problem => problem.Code == ProblemCode.LinkAddress));
        Assert.Equal(3_000, problems.Count(problem => problem.Code == ProblemCode.SourceUnknown));
        Assert.Equal(3_000, problems.Count(problem => problem.Code == ProblemCode.AddressUnlisted));
    }

    [Fact]
    public void Five_thousand_glossary_terms_are_looked_for()
    {
        using var folder = LeafletFolder.Small();
        var glossary = new StringBuilder(folder.Read("en/glossary.yml"));
        for (var i = 0; i < 5_000; i++)
        {
            glossary.Append(CultureInfo.InvariantCulture, $"- term: word{i}\n  id: word-{i}\n  forms: [word{i}s]\n  meaning: A word.\n");
        }

        folder.Write("en/glossary.yml", glossary.ToString()).Append("en/00-key-facts.md", "\nThe word4999s end. [@label]\n");

        Assert.Equal(4_999, folder.Load().Problems.Count(problem => problem.Code == ProblemCode.TermUnused));
    }
}
