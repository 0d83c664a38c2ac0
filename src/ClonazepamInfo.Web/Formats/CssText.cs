using System.Globalization;
using System.Text;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Writes text into a style sheet.</summary>
internal static class CssText
{
    /// <summary>A CSS string (CSS Syntax Level 3, section 4.3.5); all but plain letters are escaped, so that no title can end it.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or ':' or '/' or '-')
            {
                quoted.Append(rune);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return quoted.Append('"').ToString();
    }
}
