using System.Net;
using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

/// <summary>What a body says, for tests that look for words or markup in it.</summary>
internal static partial class BodyText
{
    public static string Html(this IEnumerable<BodyPart> body) => string.Join('\n', body.Select(part => part switch
    {
        Prose prose => prose.Html,
        Heading heading => heading.Text,
        Box box => box.Title + "\n" + box.Html,
        _ => throw new InvalidOperationException(part.ToString()),
    }));

    /// <summary>The words as a reader sees them, in one line.</summary>
    public static string Words(this IEnumerable<BodyPart> body) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(body.Html(), " ")), " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
