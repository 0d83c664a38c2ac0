using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Reading;

/// <summary>A sign of danger: what a reader sees, and how fast it needs help.</summary>
/// <param name="Id">Its id, by which texts name it.</param>
/// <param name="Level">How fast: by the kind of box that shows it.</param>
/// <param name="Text">Its words as Markdown, on one line, with their citation.</param>
/// <param name="Line">The line of the entry.</param>
internal sealed record Sign(string Id, Urgency Level, string Text, int Line);

/// <summary>
/// The signs of danger of a language, <c>signs.yml</c>: each once, so that no two pages tell a reader to do different things about it.
/// A list item <c>- {sign: fit-long}</c> shows one.
/// </summary>
internal sealed partial class Signs
{
    /// <summary>In place of one that is not there, which is reported: its line is no other mistake as well.</summary>
    private static readonly Sign Missing = new("", Urgency.Info, "Sign. [@none]", 0);

    private readonly Dictionary<string, Sign> _byId;

    private Signs(IEnumerable<Sign> signs) => _byId = signs.ToDictionary(sign => sign.Id, StringComparer.Ordinal);

    /// <summary>The texts of a language without such a file.</summary>
    public static Signs None { get; } = new([]);

    public IReadOnlyCollection<Sign> All => _byId.Values;

    public static Signs Read(ContentFile? file, ProblemLog problems) => new(ListReader.Read(file, problems, EntryId.Words, (fields, id) =>
    {
        var level = fields.Choice<Urgency>("level");
        var text = fields.Text("text");
        if (text?.Contains('\n', StringComparison.Ordinal) == true)
        {
            fields.Error("text", ProblemCode.ValueIllTyped, "the words of a sign are one line");
            return null;
        }

        return level is null || text is null ? null : new Sign(id, level.Value, text, fields.Line);
    }));

    /// <summary>
    /// A file with the words of the signs in place of their names, on the same lines, so that every rule, fingerprint, search and reader
    /// meets words alone.
    /// </summary>
    public (ContentFile File, IReadOnlyDictionary<int, Sign> ByLine) WrittenOut(ContentFile file, ProblemLog problems)
    {
        var byLine = new Dictionary<int, Sign>();
        if (!file.Text.Contains("{sign:", StringComparison.Ordinal))
        {
            return (file, byLine);
        }

        var lines = file.Text.Split('\n');
        Urgency? level = null;
        foreach (var (index, text) in lines.Index())
        {
            if (text.StartsWith(":::", StringComparison.Ordinal))
            {
                level = BoxKinds.ByName.TryGetValue(text.TrimStart(':').Trim().Split(' ')[0], out var opened) ? opened : null;
            }
            else if (text.Contains("{sign:", StringComparison.Ordinal))
            {
                var sign = Named(text, file, index + 1, problems);
                lines[index] = $"- {sign.Text}";
                byLine.Add(index + 1, sign);
                Level(sign, level, file, index + 1, problems);
            }
        }

        return (new ContentFile(file.Path, string.Join('\n', lines)), byLine);
    }

    private Sign Named(string text, ContentFile file, int line, ProblemLog problems)
    {
        var match = Item().Match(text);
        if (!match.Success)
        {
            problems.Error(file.Path, line, ProblemCode.SignUnknown,
                "a sign of danger is a line of its own, a hyphen and its id in braces: - {sign: fit-long}");
        }
        else if (_byId.TryGetValue(match.Groups["id"].Value, out var sign))
        {
            return sign;
        }
        else
        {
            problems.Error(file.Path, line, ProblemCode.SignUnknown,
                $"no sign \"{match.Groups["id"].Value}\" in {Names.SignsFile}{problems.Suggest(match.Groups["id"].Value, _byId.Keys, "")}");
        }

        return Missing;
    }

    private static void Level(Sign sign, Urgency? box, ContentFile file, int line, ProblemLog problems)
    {
        if (box is { } level && level != sign.Level && sign != Missing)
        {
            problems.Error(file.Path, line, ProblemCode.SignLevel,
                $"\"{sign.Id}\" is of the level {Names.KeyOf(sign.Level.ToString())} in {Names.SignsFile}, and this box is "
                + $":::{Names.KeyOf(level.ToString())}; move it to a box of its level, or change its level for every page");
        }
    }

    [GeneratedRegex(@"^- \{sign: *(?<id>[a-z0-9-]+)\}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
