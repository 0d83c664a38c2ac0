using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for what readers would see although no editor meant it, or would not see although an editor wrote it: signs that were not
/// parsed as markup, words that were, and characters that are damaged, invisible or of another script.
/// </summary>
internal static class StrayRules
{
    public static void Check(MarkdownText text, ProblemLog problems)
    {
        var file = text.File.Path;
        foreach (var (line, message) in text.Misread.Values)
        {
            problems.Error(file, line, ProblemCode.MarkupStray, message);
        }

        foreach (var part in text.Document.Descendants())
        {
            var line = MarkdownText.LineOf(part);
            switch (part)
            {
                case CustomContainer box when StrayMarkup.Find(box.Arguments ?? "") is { } stray:
                    problems.Error(file, line, ProblemCode.MarkupStray, stray.Message);
                    break;
                case CustomContainer box:
                    Characters(box.Arguments, file, line, problems);
                    break;
                case LiteralInline literal when !literal.FindParentOfType<LinkInline>().Any()
                    && StrayMarkup.Address(literal.Content.ToString()) is { } address:
                    problems.Error(file, line, ProblemCode.LinkText,
                        $"the address {address} is no link, and says nothing to a reader; write [words](https://...)");
                    break;
                case HtmlEntityInline entity:
                    Characters(entity.Transcoded.ToString(), file, line, problems);
                    break;
                case LinkInline { Title.Length: > 0 } link:
                    problems.Error(file, line, ProblemCode.MarkupUnused,
                        $"no reader sees the title of a link; remove \"{link.Title}\", or write it into the text");
                    break;
                case LinkReferenceDefinition definition when !text.Links.Any(link => link.Reference == definition):
                    problems.Error(file, line, ProblemCode.MarkupUnused,
                        $"\"[{definition.Label}]: ...\" is the address of a link that is not here, and no reader sees it; remove it, or "
                        + "write the words without brackets");
                    break;
            }
        }
    }

    /// <summary>Of the whole file as it is, comments included: what is invisible there is an accident too.</summary>
    public static void Check(ContentFile file, ProblemLog problems)
    {
        foreach (var (index, message) in StrayCharacters.In(file.Text))
        {
            problems.Error(file.Path, LineAt(file.Text, index), ProblemCode.CharacterStray, message);
        }

        foreach (var (index, message) in LookAlikes.In(file.Text))
        {
            problems.Error(file.Path, LineAt(file.Text, index), ProblemCode.LookAlike, message);
        }
    }

    private static int LineAt(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');

    /// <summary>What an entity such as <c>&amp;#x202E;</c> becomes.</summary>
    private static void Characters(string? text, string file, int line, ProblemLog problems)
    {
        foreach (var (_, message) in StrayCharacters.In(text ?? "").Take(1))
        {
            problems.Error(file, line, ProblemCode.CharacterStray, message);
        }
    }
}
