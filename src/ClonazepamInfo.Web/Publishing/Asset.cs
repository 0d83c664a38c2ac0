using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>Reads the files of assets/, which are embedded in the program.</summary>
internal static partial class Asset
{
    public static byte[] Bytes(string name)
    {
        using var file = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Joins style sheets in cascade order, without comments and without whitespace that has no meaning.</summary>
    public static string Styles(params IEnumerable<string> names) =>
        Insignificant().Replace(string.Concat(names.Select(name => Encoding.UTF8.GetString(Bytes(name)))), "");

    /// <summary>
    /// Comments, whitespace around punctuation and the last semicolon of a rule. Whitespace within selectors and values stays.
    /// No string in the style sheets has a brace, a semicolon or a comma.
    /// </summary>
    [GeneratedRegex(
        @"/\*.*?\*/\s*|;\s*(?=\})|(?<=[{};,])\s+|\s+(?=\{)|(?<=[{};(]\s*[a-z-]+:)\s+",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Insignificant();
}
