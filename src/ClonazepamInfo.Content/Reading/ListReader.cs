using YamlDotNet.RepresentationModel;

namespace ClonazepamInfo.Content.Reading;

/// <summary>The key that identifies an entry in its list.</summary>
/// <param name="Key">The key, such as <c>id</c>.</param>
/// <param name="IsValid">Whether a text has the form of such an id.</param>
/// <param name="Rule">The message for an id that has another form, or that an earlier entry has.</param>
internal sealed record EntryId(string Key, Func<string, bool> IsValid, Func<string, string> Rule)
{
    /// <summary>An id of lower-case words and hyphens.</summary>
    public static EntryId Words { get; } = new("id", Names.IsId, id => $"the id \"{id}\" must be lower-case words and hyphens, once");
}

/// <summary>Reads data files that are a list of entries.</summary>
internal static class ListReader
{
    /// <summary>Reads every entry. A language may leave the file out.</summary>
    /// <param name="file">The file, or null for none.</param>
    /// <param name="problems">Where problems are reported.</param>
    /// <param name="read">Reads one entry, or returns null if it is incomplete, which is reported.</param>
    /// <returns>The complete entries, in the file's order.</returns>
    public static IReadOnlyList<T> Read<T>(ContentFile? file, ProblemLog problems, Func<YamlFields, T?> read) where T : class
    {
        var entries = new List<T>();
        foreach (var fields in Entries(file, problems))
        {
            var entry = read(fields);
            fields.Done();
            if (entry is not null)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>Reads every entry whose id is valid and new.</summary>
    /// <param name="file">The file, or null for none.</param>
    /// <param name="problems">Where problems are reported.</param>
    /// <param name="id">The key of the id.</param>
    /// <param name="read">Reads one entry with its id, or returns null if it is incomplete, which is reported.</param>
    /// <returns>The complete entries, in the file's order.</returns>
    public static IReadOnlyList<T> Read<T>(
        ContentFile? file, ProblemLog problems, EntryId id, Func<YamlFields, string, T?> read) where T : class
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return Read(file, problems, fields =>
        {
            var text = fields.Text(id.Key);
            var entry = read(fields, text ?? "");
            if (text is null || entry is null)
            {
                return null;
            }

            if (id.IsValid(text) && known.Add(text))
            {
                return entry;
            }

            fields.Error(id.Key, id.IsValid(text) ? ProblemCode.IdDuplicate : ProblemCode.IdBad, id.Rule(text));
            return null;
        });
    }

    private static IEnumerable<YamlFields> Entries(ContentFile? file, ProblemLog problems)
    {
        if (file is null)
        {
            yield break;
        }

        var yaml = new YamlText(file, problems);
        if (!yaml.TryParse(out var root))
        {
            yield break;
        }

        if (root is not YamlSequenceNode list)
        {
            yaml.Error(1, ProblemCode.ValueIllTyped, "the file must be a list, each entry beginning with a hyphen");
            yield break;
        }

        foreach (var entry in list)
        {
            if (YamlFields.From(entry, yaml, "each entry") is { } fields)
            {
                yield return fields;
            }
        }
    }
}
