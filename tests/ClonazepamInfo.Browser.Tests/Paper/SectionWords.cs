using System.Net;
using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>
/// The words of a section as the content has them and in its order, in pieces between which a page may add its own, such as a
/// citation's brackets.
/// </summary>
internal static partial class SectionWords
{
    public static IEnumerable<string> Of(Section section) =>
        section.Body.SelectMany(part => part switch
        {
            Heading heading => [heading.Text],
            Box box => Pieces(box.Html).Prepend(box.Title),
            Prose prose => Pieces(prose.Html),
            _ => [],
        })
        .Prepend(section.Summary)
        .Prepend(section.Title);

    private static IEnumerable<string> Pieces(string html) =>
        Mark().Split(html).Select(piece => WebUtility.HtmlDecode(piece).Trim()).Where(piece => piece.Length > 0);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Mark();
}
