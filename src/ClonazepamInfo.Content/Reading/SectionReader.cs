using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads one section's file.</summary>
internal static class SectionReader
{
    public static SectionDraft Read(ContentFile written, Signs signs, int order, string id, ProblemLog problems)
    {
        var (file, shown) = signs.WrittenOut(written, problems);
        if (FrontMatter.Read(file, problems) is not { } fields)
        {
            // The text is read all the same: its problems are reported with those of the front matter, and other files may link
            // to its headings.
            return new SectionDraft(file, order, id) { Text = FrontMatter.IsClosed(file) ? MarkdownText.Parse(file, problems) : null };
        }

        var text = MarkdownText.Parse(file, problems);
        var draft = new SectionDraft(file, order, id)
        {
            Title = fields.PlainText("title") ?? id,
            TitleLine = fields.LineOfKey("title"),
            Summary = fields.PlainText("summary") ?? "",
            SummaryLine = fields.LineOfKey("summary"),
            Aliases = fields.Texts("aliases"),
            Codes = fields.Codes("codes"),
            Shows = fields.OptionalText("shows") is null ? null : fields.Choice<ReferenceList>("shows"),
            Signs = shown,
            NamesAmounts = fields.OptionalFlag("amounts"),
            Changes = Changes(fields, out var changeLine),
            ChangeLine = changeLine,
            Text = text,
            IsComplete = text is not null,
        };
        fields.Done();
        if (draft.Text is { Paragraphs.Count: 0 })
        {
            problems.Error(file.Path, file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1, ProblemCode.FileEmpty,
                "the section has no text after its front matter");
        }

        return draft;
    }

    private static List<Change> Changes(YamlFields fields, out int firstLine)
    {
        var changes = new List<Change>();
        firstLine = fields.LineOfKey("changes");
        var isEmpty = true;
        foreach (var item in fields.Items("changes"))
        {
            isEmpty = false;
            var on = item.Date("on");
            var note = item.Text("note");
            var wordsOnly = item.OptionalFlag("words-only");
            var safety = wordsOnly ? item.OptionalFlag("safety") : item.Flag("safety");
            if (wordsOnly && safety == true)
            {
                item.Error("words-only", ProblemCode.ValueIllTyped,
                    "a change of words only is no change of safety; remove `words-only`, or say `safety: false`");
            }

            item.Done();
            if (on is not null && note is not null && safety is not null)
            {
                firstLine = changes.Count == 0 ? item.Line : firstLine;
                changes.Add(new Change(on.Value, note, safety.Value) { IsWordsOnly = wordsOnly });
            }
        }

        if (changes.Zip(changes.Skip(1)).Any(pair => pair.First.On < pair.Second.On))
        {
            fields.Error("changes", ProblemCode.ChangesOutOfOrder, "changes must be newest first");
        }

        if (isEmpty && fields.LineOfKey("changes") != fields.Line)
        {
            fields.Error("changes", ProblemCode.KeyMissing, "\"changes\" has no change; the first one dates the section");
        }

        return changes;
    }
}
