namespace ClonazepamInfo.Content.Tests;

public sealed class TermLinkTests
{
    private const string Seizure = "<a class=\"term\" href=\"/glossary#term-seizure\" title=\"A burst of activity in the brain.\">";

    [Fact]
    public void A_term_is_linked_with_its_meaning() =>
        Assert.Contains($"<p>Another {Seizure}seizure</a> came.", Html("Another seizure came."), StringComparison.Ordinal);

    [Fact]
    public void Only_the_first_use_in_a_section_is_linked_whatever_its_form() =>
        Assert.Equal(1, Links(Html("Fits come. [@label]\n\nA fit or a seizure goes."), "term-seizure"));

    [Fact]
    public void Each_section_links_a_term_of_its_own()
    {
        using var folder = LeafletFolder.Small();
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(
            ["get-help", "stopping", "what-it-is"],
            leaflet.Sections
                .Where(section => section.Terms.Any(term => term.Id == "seizure"))
                .Select(section => section.Id)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_terms_in_one_sentence_are_both_linked()
    {
        var html = Html("A fit in tapering, then a fit.");

        Assert.Equal((1, 1), (Links(html, "term-seizure"), Links(html, "term-tapering")));
        Assert.EndsWith(", then a fit.<sup class=\"citation\">" + html.Split("<sup class=\"citation\">")[1], html, StringComparison.Ordinal);
    }

    [Fact]
    public void Capitals_are_kept_and_do_not_matter() =>
        Assert.Contains(Seizure + "SEIZURE</a>", Html("A SEIZURE came."), StringComparison.Ordinal);

    [Theory]
    [InlineData("A fitting word.")]
    [InlineData("A misfit came.")]
    [InlineData("An anti-fit word.")]
    [InlineData("A fit-free day.")]
    public void A_term_inside_a_longer_word_is_not_linked(string text) =>
        Assert.Equal(0, Links(Html(text), "term-seizure"));

    [Theory]
    [InlineData("(fit)")]
    [InlineData("\"fit\"")]
    [InlineData("fit's")]
    [InlineData("**fit**.")]
    public void Signs_around_a_term_do_not_matter(string text) =>
        Assert.Equal(1, Links(Html(text), "term-seizure"));

    [Fact]
    public void A_term_in_a_link_is_left_alone_and_its_next_use_is_linked() =>
        Assert.Matches("<a href=\"/stopping\"[^>]*>A fit</a> and a <a class=\"term\"[^>]*>fit</a>", Html("[A fit](/stopping) and a fit."));

    [Fact]
    public void A_term_in_bold_inside_a_link_is_left_alone() =>
        Assert.Equal(0, Links(Html("[A **fit**](/stopping)."), "term-seizure"));

    [Fact]
    public void A_term_in_a_heading_is_left_alone()
    {
        using var folder = With("Read on. [@label]\n\n## A fit {#help-fit}\n\nThat is all. [@label]");

        Assert.Empty(folder.Snapshot().Default.Section("glossary")!.Terms);
    }

    [Fact]
    public void A_term_in_the_title_of_a_box_is_left_alone()
    {
        using var folder = With(":::info A fit\nThat is all. [@label]\n:::");

        Assert.Empty(folder.Snapshot().Default.Section("glossary")!.Terms);
    }

    [Fact]
    public void The_longest_form_wins()
    {
        using var folder = With("Your seizure threshold matters, and so does tapering. [@label]")
            .Append(
                "en/glossary.yml", "- term: seizure threshold\n  id: seizure-threshold\n  forms: []\n  meaning: How easily one starts.\n");
        var section = folder.Snapshot().Default.Section("glossary")!;

        Assert.Equal(["seizure-threshold", "tapering"], section.Terms.Select(term => term.Id));
        Assert.Contains(
            "#term-seizure-threshold\" title=\"How easily one starts.\">seizure threshold</a>",
            section.Body.Html(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_may_hold_signs_that_mean_something_to_regular_expressions()
    {
        using var folder = With("The receptor GABA(A) is one. [@label]")
            .Append("en/glossary.yml", "- term: GABA(A)\n  id: gaba\n  forms: [\"a+b\"]\n  meaning: A receptor.\n");

        Assert.Equal("gaba", Assert.Single(folder.Snapshot().Default.Section("glossary")!.Terms).Id);
    }

    [Fact]
    public void The_glossary_is_in_alphabetical_order_whatever_that_of_its_file()
    {
        using var folder = LeafletFolder.Small();
        folder.Write("en/glossary.yml", string.Join("- term:", folder.Read("en/glossary.yml").Split("- term:").Reverse()));
        folder.Write("en/glossary.yml", "- term:" + folder.Read("en/glossary.yml").TrimEnd()[..^"- term:".Length].TrimEnd() + "\n");

        Assert.Equal(["benzodiazepine", "seizure", "tapering"], folder.Snapshot().Default.Glossary.Select(term => term.Id));
    }

    private static LeafletFolder With(string text) =>
        LeafletFolder.Small().Replace("en/20-help/30-glossary.md", "Here are the hard words. [@none]", text);

    private static string Html(string text)
    {
        using var folder = With(text + " [@label]");
        return folder.Snapshot().Default.Section("glossary")!.Body.Html();
    }

    private static int Links(string html, string fragment) => html.Split($"#{fragment}\"").Length - 1;
}
