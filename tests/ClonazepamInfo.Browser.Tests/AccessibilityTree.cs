using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>Playwright's picture of the accessibility tree, cut down to what has a role to play: running text is left out.</summary>
internal static partial class AccessibilityTree
{
    private static readonly HashSet<string> Outline =
    [
        "banner", "main", "navigation", "contentinfo", "complementary", "search", "form", "region", "article", "group", "heading",
        "status", "alert", "table", "button", "textbox", "searchbox", "combobox", "spinbutton",
    ];

    private static readonly HashSet<string> InText = ["link", "checkbox", "radio", "option", "listbox", "img", "note"];

    /// <param name="snapshot">What Playwright writes: YAML, indented by two spaces a level.</param>
    /// <param name="isOutline">
    /// Whether only landmarks, groups, headings, buttons and fields are kept: what does not change with every edit.
    /// </param>
    /// <returns>A line for each, indented below the nearest that is kept.</returns>
    public static string Of(string snapshot, bool isOutline)
    {
        var lines = new StringBuilder();
        var above = new Stack<int>();
        foreach (var match in snapshot.Split('\n').Select(line => Node().Match(line)).Where(match => match.Success))
        {
            var role = match.Groups["role"].Value;
            // An element that is left out also ends the elements before it.
            while (above.TryPeek(out var indent) && indent >= match.Groups["indent"].Length)
            {
                above.Pop();
            }

            if (!Outline.Contains(role) && (isOutline || !InText.Contains(role)))
            {
                continue;
            }

            lines.Append(' ', 2 * above.Count)
                .Append(role)
                .Append(match.Groups["name"].Value.Replace("''", "'", StringComparison.Ordinal))
                .Append(match.Groups["state"].Value)
                .Append('\n');
            above.Push(match.Groups["indent"].Length);
        }

        return lines.ToString();
    }

    [GeneratedRegex(
        """^(?<indent> *)- '?(?<role>[a-z]+)(?<name> "(?:[^"\\]|\\.)*")?(?<state>(?: \[[^\]]*\])*)""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Node();
}
