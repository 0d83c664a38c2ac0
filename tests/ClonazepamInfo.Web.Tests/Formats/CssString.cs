using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Web.Tests.Formats;

/// <summary>Reads the strings of a stylesheet as a browser does (CSS Syntax Level 3, section 4.3.5).</summary>
public static partial class CssString
{
    /// <summary>The strings of a stylesheet, their escapes undone; what is no string is cut away.</summary>
    public static IReadOnlyList<string> In(string style) => [.. Quoted().Matches(style).Select(match => Read(match.Groups["text"].Value))];

    /// <summary>What is left of a stylesheet without its strings.</summary>
    public static string Without(string style) => Quoted().Replace(style, "\"\"");

    private static string Read(string text) =>
        Escape().Replace(text, match =>
            new Rune(int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("""
        "(?<text>([^"\\\n]|\\[0-9a-f]{1,6} )*)"
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\\(?<code>[0-9a-f]{1,6}) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
