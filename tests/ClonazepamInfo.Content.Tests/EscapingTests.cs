using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

/// <summary>The loader gives HTML for prose alone. It is escaped there; all else is plain text that pages escape.</summary>
public sealed class EscapingTests
{
    private const string Odd = "a < b & \"c\" 'd' <script>";

    [Fact]
    public void Signs_in_running_text_are_escaped() =>
        Assert.StartsWith(
            "<p>If 1 &lt; 2 &amp; 3 &gt; 2, say &quot;yes&quot;.",
            Body("If 1 < 2 & 3 > 2, say \"yes\". [@label]").Html(),
            StringComparison.Ordinal);

    [Fact]
    public void An_escaped_tag_stays_escaped() =>
        Assert.Contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            Body("\\<script>alert(1)\\</script> [@label]").Html(),
            StringComparison.Ordinal);

    [Fact]
    public void An_entity_is_its_sign_and_a_tag_of_entities_is_none() =>
        Assert.Contains("<p>é &lt;b&gt; &amp;lt;", Body("&eacute; &lt;b&gt; &amp;lt; [@label]").Html(), StringComparison.Ordinal);

    [Fact]
    public void A_meaning_is_escaped_in_an_attribute()
    {
        using var folder = LeafletFolder.Small()
            .Replace("en/glossary.yml", "  meaning: Lowering the dose in small steps.", "  meaning: \"a < b & \\\"c\\\" 'd' <script>\"");
        var leaflet = folder.Snapshot().Default;

        Assert.Contains(
            " title=\"a &lt; b &amp; &quot;c&quot; 'd' &lt;script&gt;\">tapering</a>",
            leaflet.Section("stopping")!.Body.Html(),
            StringComparison.Ordinal);
        Assert.Equal(Odd, leaflet.Glossary[^1].Meaning);
    }

    [Fact]
    public void Labels_are_escaped()
    {
        using var folder = LeafletFolder.Small()
            .Replace("en/labels.yml", "source-name: \"Source {0}\"", "source-name: '\"Source\" <{0}> & sure'")
            .Replace("en/labels.yml", "list-sources: \"Where this list comes from:\"", "list-sources: \"<All> of:\"")
            .Replace("en/labels.yml", "see: \"see {0}\"", "see: '\"see\" {0}'");
        var leaflet = folder.Snapshot().Default;

        Assert.Contains("aria-label=\"&quot;Source&quot; &lt;3&gt; &amp; sure\"", leaflet.Section("stopping")!.Body.Html(), StringComparison.Ordinal);
        Assert.Contains(">&lt;All&gt; of:", leaflet.Section("get-help")!.Body.Html(), StringComparison.Ordinal);
        Assert.Contains("data-see=\"&quot;see&quot; 1.2\"", leaflet.Section("key-facts")!.Body.Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_a_link_is_escaped() =>
        Assert.Contains(
            "<a href=\"https://example.org/?a=1&amp;b=%22%3Cc\">x</a>",
            Body("[x](https://example.org/?a=1&b=\"<c). [@label]").Html(),
            StringComparison.Ordinal);

    [Fact]
    public void Titles_of_pages_boxes_and_headings_are_plain_text()
    {
        using var folder = LeafletFolder.Small()
            .Replace("en/20-help/30-glossary.md", "title: Words explained", "title: \"a < b & \\\"c\\\" 'd' <script>\"")
            .Replace("en/20-help/30-glossary.md", "Here are the hard words. [@none]",
                ":::info " + Odd + "\nText. [@none]\n:::\n\n## If 1 < 2 & \"so\" {#help-so}\n\nText. [@none]");
        var section = folder.Snapshot().Default.Section("glossary")!;

        Assert.Equal(Odd, section.Title);
        Assert.Equal(new Box(Urgency.Info, Odd, "<p>Text.</p>"), section.Body[0]);
        Assert.Equal(new Heading(2, "help-so", "If 1 < 2 & \"so\""), section.Body[1]);
    }

    private static IReadOnlyList<BodyPart> Body(string text)
    {
        using var folder = LeafletFolder.Small().Replace("en/20-help/30-glossary.md", "Here are the hard words. [@none]", text);
        return folder.Snapshot().Default.Section("glossary")!.Body;
    }
}
