using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Text;

/// <summary>
/// Finds what a writer meant as markup and readers would see as it is: signs of other dialects of Markdown, pasted bullets, links
/// with a space too many, remarks for colleagues.
/// </summary>
internal static partial class StrayMarkup
{
    private const string Plain =
        "a link is [words](/address) without spaces in the address, bold is **words**, a heading is ## and a space";

    private const string ForColleagues = "a remark for colleagues is written {# ... #}, which no reader sees";

    /// <summary>The names of the groups of <see cref="Signs"/>, each with what to do.</summary>
    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["table"] = "tables are not used here; write a list, or a sentence for each row",
        ["footnote"] = "footnotes are not used here; cite a source with [@key], or write the words into the text",
        ["apart"] = "no space comes between ] and ( in a link: [words](/address)",
        ["task"] = "lists of tasks are not used here; remove the brackets",
        ["space"] = "the space after it is a no-break space, which makes no list and no heading; type the space again",
        ["bullet"] = "this makes no list, and the line joins the one above; begin each item with a hyphen and a space",
        ["number"] = "this makes no list, and the line joins the one above; write a space after the number, such as \"1. \"",
        ["heading"] = "a heading is ## and a space",
        ["definition"] = "lists of definitions are not used here; write a sentence, or a list",
        ["emoji"] = "names of pictures are not used here; say it in words",
        ["script"] = "letters are raised and lowered by themselves: m², H₂O",
        ["entity"] = "no character has this name; type the character itself",
        ["todo"] = ForColleagues,
        ["bracket"] = $"a link is [words](/address); {ForColleagues}",
    };

    /// <summary>Finds the first of them.</summary>
    /// <param name="words">Words as readers would see them, in lines. What a backslash protects is left out.</param>
    /// <returns>Its position and what is wrong; null for none.</returns>
    public static (int Index, string Message)? Find(string words)
    {
        if (Signs().Match(words) is { Success: true } found)
        {
            var kind = found.Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Name;
            return (found.Index, Message(found.Value.Trim(), kind is null ? Plain : Advice[kind]));
        }

        var bracket = words.AsSpan().IndexOfAny('[', ']');
        return bracket < 0 ? null : (bracket, Message(words[bracket].ToString(), Advice[nameof(bracket)]));
    }

    /// <summary>Finds an address that is written out in running text.</summary>
    public static string? Address(string words) => BareAddress().Match(words) is { Success: true } found ? found.Value : null;

    /// <summary>Finds the word by which writers mark what is still to do.</summary>
    public static string? Remark(string words) => Todo().Match(words) is { Success: true } found ? found.Value : null;

    private static string Message(string sign, string advice) => $"readers would see \"{sign}\" as it is; {advice}";

    [GeneratedRegex(
        """
        (?<table>^\||^[ ]*:?-+:?[ ]*\|[-:|\ ]*$)
        | (?<space>^(?:[-*+]|[0-9]{1,3}[.)]|\#{1,6})[\p{Zs}-[\ ]])
        | (?<bullet>^(?:[•‣◦▪▫●○■□·∙⁃–—−→➔➢➤►▸✓✔✗✘❖◆◇★☆]|-(?=\S)|\(?[a-z]\)\ |\([0-9]{1,2}\)\ |(?:[a-z]|[ivx]+)\.\ (?=\p{L})|o\t))
        | (?<number>^[0-9]{1,3}[.)](?=\p{L}))
        | (?<footnote>\[\^)
        | (?<task>^\[[ xX]?\](?=\s|$))
        | (?<apart>\]\s+\((?=[/\#]|https?:|mailto:|tel:|www\.))
        | (?<heading>^\#{1,6}(?=\p{L})|^\#\#+(?=\w))
        | (?<definition>^:[ \t])
        | (?<emoji>(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:]))
        | (?<script>(?<=\w)[~^][\w+-]+[~^])
        | (?<entity>&\#?[A-Za-z0-9]+;)
        | (?<todo>\b(?:TODO|TBD|TBC|FIXME|XXX)\b|\?\?|\{(?![0-9\#])|(?<![0-9])\})
        | \]\( | \]\[ | \*(?=[\w*]) | (?<=[\w.,;:!?)])\* | ~~ | == | \+\+ | __ | `
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Signs();

    [GeneratedRegex(@"\b(?:TODO|TBD|TBC|FIXME|XXX)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Todo();

    [GeneratedRegex(@"(?<![\w/])(https?://|www\.)[^\s)]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BareAddress();
}
