using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>Finds the glossary's terms in running text and makes the first use of each in a section a link.</summary>
internal sealed class TermLinker
{
    private readonly Dictionary<string, GlossaryTerm> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? _forms;

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
        var forms = _terms.Keys.OrderByDescending(form => form.Length).Select(Regex.Escape).ToList();
        _forms = forms.Count == 0
            ? null
            : new Regex($@"(?<![\w-])(?:{string.Join('|', forms)})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);
    }

    /// <summary>Replaces each first use by a <see cref="TermInline"/>.</summary>
    /// <returns>The terms that the text uses.</returns>
    public IReadOnlyList<GlossaryTerm> Link(MarkdownText text)
    {
        var found = new HashSet<GlossaryTerm>();
        if (_forms is not null)
        {
            foreach (var paragraph in text.Paragraphs)
            {
                foreach (var literal in paragraph.Inline?.FindDescendants<LiteralInline>().ToList() ?? [])
                {
                    if (literal.FindParentOfType<LinkInline>().Any())
                    {
                        continue;
                    }

                    Link(literal, found);
                }
            }
        }

        return [.. found.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
    }

    private void Link(LiteralInline literal, HashSet<GlossaryTerm> found)
    {
        var content = literal.Content.ToString();
        var end = 0;
        Inline after = literal;
        foreach (Match match in _forms!.Matches(content))
        {
            var term = _terms[match.Value];
            if (!found.Add(term))
            {
                continue;
            }

            after = Insert(after, new LiteralInline(content[end..match.Index]), literal);
            after = Insert(after, new TermInline(term, match.Value), literal);
            end = match.Index + match.Length;
        }

        if (end > 0)
        {
            Insert(after, new LiteralInline(content[end..]), literal);
            literal.Remove();
        }
    }

    private static Inline Insert(Inline after, Inline added, LiteralInline original)
    {
        added.Line = original.Line;
        after.InsertAfter(added);
        return added;
    }
}
