using ClonazepamInfo.Content.Printouts;

namespace ClonazepamInfo.Content.Tests;

public sealed class SecondLanguageTests
{
    [Fact]
    public void A_second_language_is_a_folder_with_addresses_of_its_own()
    {
        using var folder = Spanish();
        var snapshot = folder.Snapshot();

        Assert.Equal([("en", ""), ("es", "/es")], snapshot.Leaflets.Select(leaflet => (leaflet.Language, leaflet.Prefix)));
        Assert.Equal("en", snapshot.Default.Language);
        Assert.Equal("/es/stopping", snapshot.Leaflet("es")!.Section("stopping")!.Address);
        Assert.Equal("/es/basics", snapshot.Leaflet("es")!.Chapter("basics")!.Address);
        Assert.Equal("/stopping", snapshot.Default.Section("stopping")!.Address);
        Assert.Null(snapshot.Leaflet("pl"));
        Assert.Equal(
            ["/es", "/es/key-facts", "/es/basics"],
            snapshot.SiteMap.Pages.Where(destination => destination.Language == "es").Select(destination => destination.Address).Take(3));
        Assert.NotNull(snapshot.SiteMap.Find("/es/feed.xml"));
        Assert.Null(snapshot.SiteMap.Find("/es/robots.txt"));
    }

    [Fact]
    public void Its_aliases_citations_and_terms_stay_in_it()
    {
        using var folder = Spanish();
        var snapshot = folder.Snapshot();
        var html = snapshot.Leaflet("es")!.Section("stopping")!.Body.Html();

        Assert.Equal("/es/stopping", snapshot.SiteMap.Redirect("/es/coming-off"));
        Assert.Equal("/stopping", snapshot.SiteMap.Redirect("/coming-off"));
        Assert.Contains("href=\"/es/sources#source-label\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/es/glossary#term-tapering\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_labels_of_its_own()
    {
        using var folder = Spanish();
        var snapshot = folder.Snapshot();

        Assert.Equal(("Print", "Imprimir"), (snapshot.Default.Labels.PageTools.Print, snapshot.Leaflet("es")!.Labels.PageTools.Print));
        Assert.Contains(
            "aria-label=\"Fuente 1\"",
            snapshot.Leaflet("es")!.Section("stopping")!.Body.Html(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_is_needed_again()
    {
        using var folder = Spanish().Delete("es/helplines.yml");

        Assert.Contains(
            folder.Load().Problems, problem => problem is { File: "es/helplines.yml", Line: 1, Code: ProblemCode.FileUnreadable });
    }

    [Fact]
    public void Its_name_cannot_be_the_address_of_a_section()
    {
        using var folder = Spanish();
        folder.Write("en/30-es.md", folder.Read("en/00-key-facts.md"));

        Assert.Contains(folder.Load().Problems, problem => problem is { File: "en/30-es.md", Code: ProblemCode.IdCollision });
    }

    [Fact]
    public void Nearest_addresses_are_those_of_the_language_asked_for()
    {
        using var folder = Spanish();
        var addresses = folder.Snapshot().SiteMap;

        Assert.Equal("/es/stopping", addresses.Nearest("/es/stoping", "es", 1)[0].Address);
        Assert.Equal("/stopping", addresses.Nearest("/stoping", "en", 1)[0].Address);
        Assert.All(addresses.Nearest("/es/help", "es", 9), destination => Assert.Equal("es", destination.Language));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void A_printed_leaflet_is_compared_with_its_own_language_alone(string language)
    {
        using var folder = Spanish();
        var then = AcceptanceTests.Accept(folder, LeafletFolder.Today).Leaflet(language)!;
        foreach (var edited in new[] { "en", "es" })
        {
            folder.Replace($"{edited}/10-basics/10-what-it-is.md", "This medicine is for adults.", "It is for grown-ups.")
                .Replace($"{edited}/10-basics/10-what-it-is.md", "changes:\n",
                    "changes:\n  - { on: 2026-11-20, note: Plainer., safety: false }\n");
        }

        var now = folder.Snapshot();
        var parts = new[]
        {
            new PrintoutPart("leaflet", then.Fingerprint),
            new PrintoutPart("basics", then.Chapter("basics")!.Fingerprint),
        };

        Assert.All(parts, part =>
        {
            var findings = PrintoutStatus.Of(new Printout(null, [part], null), now.Leaflet(language)!, now).Findings;
            Assert.Equal((PrintoutPartState.Changed, $"{then.Prefix}/what-it-is"), (findings[0].State, findings[0].Address));
            Assert.All(findings.Skip(1), finding => Assert.Equal(PrintoutPartState.Same, finding.State));
        });
    }

    private static LeafletFolder Spanish()
    {
        var folder = LeafletFolder.Small();
        foreach (var file in Directory.GetFiles(folder.At("en"), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder.At("en"), file);
            folder.Write("es/" + path, File.ReadAllText(file).Replace("](/", "](/es/", StringComparison.Ordinal));
        }

        var published = folder.Read("published-urls.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith('/') && line is not ("/robots.txt" or "/sitemap.xml" or "/old-page"))
            .Select(line => line == "/" ? "/es\n" : $"/es{line}\n");
        return folder
            .Append("published-urls.txt", string.Concat(published))
            .Replace("es/labels.yml", "print: Print\n", "print: Imprimir\n")
            .Replace("es/labels.yml", "source-name: \"Source {0}\"", "source-name: \"Fuente {0}\"");
    }
}
