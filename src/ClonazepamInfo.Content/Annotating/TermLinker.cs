using System.Globalization;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Annotating;

/// <summary>Finds the glossary's terms in running text and makes the first use of each in a section a link.</summary>
internal sealed class TermLinker
{
    private readonly Dictionary<string, GlossaryTerm> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _formsByFirstWord;

    public TermLinker(IEnumerable<GlossaryTerm> glossary)
    {
        foreach (var term in glossary)
        {
            foreach (var form in term.Forms.Prepend(term.Term))
            {
                _terms.TryAdd(form, term);
            }
        }

        // Longest first, or "seizure" would be found inside "seizure threshold".
        _formsByFirstWord = _terms.Keys
            .OrderByDescending(form => form.Length)
            .GroupBy(form => FirstWord(form).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(forms => forms.Key, forms => forms.ToList(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Replaces each first use by a <see cref="TermInline"/>.</summary>
    public void Annotate(MarkdownText text)
    {
        var found = new HashSet<GlossaryTerm>();
        foreach (var paragraph in text.Paragraphs)
        {
            foreach (var literal in paragraph.Inline?.FindDescendants<LiteralInline>().ToList() ?? [])
            {
                if (!literal.FindParentOfType<LinkInline>().Any())
                {
                    Link(literal, found);
                }
            }
        }
    }

    private void Link(LiteralInline literal, HashSet<GlossaryTerm> found)
    {
        var content = literal.Content.ToString();
        var end = 0;
        Inline after = literal;
        foreach (var (start, use) in Uses(content))
        {
            var term = _terms[use];
            if (!found.Add(term))
            {
                continue;
            }

            after = Insert(after, new LiteralInline(content[end..start]), literal);
            after = Insert(after, new TermInline(term, use), literal);
            end = start + use.Length;
        }

        if (end > 0)
        {
            Insert(after, new LiteralInline(content[end..]), literal);
            literal.Remove();
        }
    }

    /// <summary>
    /// Every whole use of a term. Without a regular expression, and by whole words: a glossary grows with its leaflet, and
    /// trying each of thousands of forms on each word would make time grow with the square of both.
    /// </summary>
    private IEnumerable<(int Start, string Use)> Uses(string content)
    {
        for (var at = 0; at < content.Length;)
        {
            if (at > 0 && IsOfWord(content[at - 1]))
            {
                at++;
                continue;
            }

            var start = at;
            var word = FirstWord(content.AsSpan(at)).Length;
            if (_formsByFirstWord.TryGetValue(content.AsSpan(at, word), out var forms)
                && forms.Find(form => IsAt(content, start, form)) is { } found)
            {
                yield return (start, content.Substring(start, found.Length));
                at += found.Length;
            }
            else
            {
                at += Math.Max(1, word);
            }
        }
    }

    /// <summary>The word at the beginning of a text; empty if it begins with a space or a punctuation mark.</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsOfWord(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    private static bool IsAt(string content, int start, string form)
    {
        var end = start + form.Length;
        return end <= content.Length
            && string.Compare(content, start, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end == content.Length || !IsOfWord(content[end]));
    }

    private static bool IsOfWord(char c) =>
        c is '-' or '_'
            || char.IsLetterOrDigit(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Inline Insert(Inline after, Inline added, LiteralInline original)
    {
        added.Line = original.Line;

        // The first piece begins at the position of the original literal; a rule asks what comes before it.
        added.Span.Start = after == original ? original.Span.Start : 0;
        after.InsertAfter(added);
        return added;
    }
}
