namespace ClonazepamInfo.Benchmarks.Generating;

/// <summary>What every generated content folder has once, however large it is.</summary>
internal static class FixedFiles
{
    public const string Sources =
        """
        general:
          title: General knowledge, to be confirmed
          publisher: None yet
          seen: Not seen in a source.
          kind: to-confirm
          only-for: [article, key-facts, get-help-now]
        numbers:
          title: Numbers to call
          publisher: A public list
          seen: Stored on 1 November 2026.
          seen-on: 2026-11-01
          extent: part
          kind: secondary
          only-for: [helplines]

        """;

    private const string Changes =
        """
        changes:
          - { on: 2026-10-01, note: First published., safety: false }
        """;

    public static IReadOnlyList<string> Addresses { get; } =
        ["/key-facts", "/more-information", "/get-help-now", "/helplines", "/glossary", "/sources", "/index.html"];

    public static void Write(Action<string, string> file)
    {
        using var labels = new StreamReader(typeof(FixedFiles).Assembly.GetManifestResourceStream("labels.yml")!);
        file("en/labels.yml", labels.ReadToEnd());
        file("leaflet.yml",
            """
            medicine: generated
            codes: { atc: N03AE01 }
            brands: [First, Second]
            publisher: ClonazepamInfo
            default-language: en
            emergency-section: get-help-now
            review:
              state: unreviewed

            """);
        file("redirects.yml", "/index.html: /\n");
        file(
            "en/helplines.yml",
            Country("us", "United States", "911") + Country("gb", "United Kingdom", "999") + Country("eu", "European Union", "112"));
        file("en/about.md",
            """
            ---
            title: About this leaflet
            summary: This page says who the leaflet is for and how it was made.
            ---
            It was made to measure how the site grows. [@none]
            """);
        file(
            "en/00-key-facts.md",
            Section("Key facts", "What matters most.", "",
                "Never stop all at once. [@general]\n\n:::emergency Call for help\n- You cannot wake someone. [@general]\n:::\n"));
        file("en/999000-more-information/chapter.yml", "title: More information\nsummary: Where to look and whom to call.\n");
        file(
            "en/999000-more-information/10-get-help-now.md",
            Section("Get help now", "Whom to call.", "", ":::emergency Call for help\n- You cannot wake someone. [@general]\n:::\n"));
        file(
            "en/999000-more-information/20-helplines.md",
            Section("Helplines", "Whom to call, by country.", "shows: helplines\n",
                "Call the number of the place where you are. [@none]\n"));
        file(
            "en/999000-more-information/30-glossary.md",
            Section("Words explained", "Medical words in plain ones.", "shows: glossary\n", "These are the words that we use. [@none]\n"));
        file(
            "en/999000-more-information/40-sources.md",
            Section("Sources", "Where our facts come from.", "shows: sources\n", "We read a copy of each. [@none]\n"));
    }

    private static string Section(string title, string summary, string shows, string text) =>
        $"---\ntitle: {title}\nsummary: {summary}\n{shows}{Changes}\n---\n{text}";

    private static string Country(string id, string name, string number) =>
        $"""
        - country: {id}
          name: {name}
          lines:
            - name: Emergency services
              number: "{number}"
              call: "{number}"
              for: emergency
              sources: [numbers]
              seen: 2026-11-28

        """;
}
