using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Text;

/// <summary>Finds markup characters that readers would see, such as those of a link whose address contains a space.</summary>
internal static partial class StrayMarkup
{
    /// <summary>Finds the first of them.</summary>
    /// <returns>Its position and the characters, or null for none.</returns>
    public static (int Index, string Sign)? Find(string words)
    {
        var signs = Signs().Match(words);
        if (signs.Success)
        {
            return (signs.Index, signs.Value);
        }

        var opened = words.Count(c => c == '[');
        var closed = words.Count(c => c == ']');
        return opened == closed ? null
            : opened > closed ? (words.IndexOf('[', StringComparison.Ordinal), "[")
            : (words.IndexOf(']', StringComparison.Ordinal), "]");
    }

    public static string Message(string sign) =>
        $"readers would see \"{sign}\" as it is; a link is [words](/address) without spaces in the address, bold is "
        + "**words**, a heading is ## and a space";

    [GeneratedRegex(
        @"\]\(|\]\[|\[\^|\*(?=[\w*])|(?<=[\w.,;:!?)])\*|~~|__|`|^\||^#{1,6}(?=\w)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signs();
}
