using System.Globalization;
using ClonazepamInfo.Content.Text;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ClonazepamInfo.Content.Reading;

/// <summary>One YAML mapping, read strictly: each key is asked for once, and what was not asked for is a problem.</summary>
internal sealed class YamlFields
{
    private readonly YamlMappingNode _node;
    private readonly YamlText _yaml;
    private readonly List<string> _known = [];

    private YamlFields(YamlMappingNode node, YamlText yaml)
    {
        _node = node;
        _yaml = yaml;
    }

    public int Line => LineOf(_node);

    /// <summary>Reads a file that is one mapping.</summary>
    /// <returns>The fields, or null if there is no file or it cannot be read, which is reported once.</returns>
    public static YamlFields? Read(ContentFile? file, ProblemLog problems) =>
        file is null ? null : Read(new YamlText(file, problems), "the file");

    /// <summary>Reads a text that is one mapping.</summary>
    /// <returns>The fields, or null if they cannot be read, which is reported once.</returns>
    public static YamlFields? Read(YamlText yaml, string what) => yaml.TryParse(out var root) ? From(root, yaml, what) : null;

    public static YamlFields? From(YamlNode? node, YamlText yaml, string what)
    {
        if (node is YamlMappingNode mapping)
        {
            return new YamlFields(mapping, yaml);
        }

        var line = node is null ? yaml.FirstLine : yaml.LineOf(node.Start);
        yaml.Error(line, ProblemCode.ValueIllTyped, $"{what} must be a list of `key: value` lines");
        return null;
    }

    /// <summary>Reads a value as a mapping of its own.</summary>
    public YamlFields? From(YamlNode value, string what) => From(value, _yaml, what);

    /// <summary>The entries of a mapping whose keys are data, such as the sources by key.</summary>
    public IEnumerable<(string Key, int Line, YamlNode Value)> Entries()
    {
        foreach (var (key, value) in _node.Children)
        {
            _known.Add(key.ToString());
            yield return (key.ToString(), LineOf(key), value);
        }
    }

    public int LineOfKey(string key) => Find(key, out var keyNode) is null ? Line : LineOf(keyNode!);

    public string? Text(string key) => Text(key, required: true);

    public string? OptionalText(string key) => Text(key, required: false);

    /// <summary>A text that readers see as it is written: markup in it is an error.</summary>
    public string? PlainText(string key)
    {
        var text = Text(key);
        if (text is not null && StrayMarkup.Remark(text) is null && StrayMarkup.Find(text) is { } stray)
        {
            Error(key, ProblemCode.MarkupStray, stray.Message);
        }

        return text;
    }

    public bool? Flag(string key) => Convert<bool>(key, "yes or no", text => text switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        _ => null,
    });

    /// <summary>A flag that is false without its key.</summary>
    public bool OptionalFlag(string key) => OptionalText(key) is not null && (Flag(key) ?? false);

    public DateOnly? Date(string key) => Convert(key, "a date such as 2026-11-22", ParseDate);

    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>One word of a fixed set.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices) where T : struct =>
        Convert<T>(key, "one of " + string.Join(", ", choices.Keys), text => choices.TryGetValue(text, out var value) ? value : null);

    /// <summary>One value of an enumeration, written in lower case with hyphens.</summary>
    public T? Choice<T>(string key) where T : struct, Enum =>
        Choice(key, Enum.GetValues<T>().ToDictionary(value => Names.KeyOf(value.ToString()), StringComparer.Ordinal));

    public IReadOnlyList<(string Value, int Line)> Texts(string key, bool required = false)
    {
        var values = new List<(string, int)>();
        foreach (var item in Sequence(key, required))
        {
            if (item is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            {
                values.Add((text.Trim(), LineOf(item)));
            }
            else
            {
                IllTyped(item, $"each of \"{key}\" must be a text");
            }
        }

        if (required && Find(key, out _) is YamlSequenceNode { Children.Count: 0 } empty)
        {
            _yaml.Error(LineOf(empty), ProblemCode.KeyMissing, $"\"{key}\" is empty");
        }

        return values;
    }

    public YamlFields? Fields(string key, bool required = true)
    {
        var value = Value(key, required);
        return value is null ? null : From(value, $"\"{key}\"");
    }

    public IEnumerable<YamlFields> Items(string key)
    {
        foreach (var item in Sequence(key, required: true))
        {
            if (From(item, $"each of \"{key}\"") is { } fields)
            {
                yield return fields;
            }
        }
    }

    /// <summary>The codes of a chapter or section by terminology, such as <c>loinc</c>.</summary>
    public IReadOnlyDictionary<string, string> Codes(string key)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Fields(key, required: false) is not { } fields)
        {
            return codes;
        }

        foreach (var (system, _, value) in fields.Entries())
        {
            if (value is YamlScalarNode { Value.Length: > 0 } scalar)
            {
                codes[system] = scalar.Value!;
            }
            else
            {
                IllTyped(value, $"the code \"{system}\" must be a text");
            }
        }

        return codes;
    }

    /// <summary>Reports a key that files had before, and what to write in its place.</summary>
    public void NoLongerUsed(string key, string instead)
    {
        _known.Add(key);
        if (Find(key, out _) is not null)
        {
            Error(key, ProblemCode.KeyUnknown, $"\"{key}\" is no longer used; write {instead}");
        }
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Done()
    {
        var before = ("", "");
        foreach (var (key, value) in _node.Children)
        {
            var name = key.ToString();
            var isEmpty = value is YamlScalarNode { Value: null or "" };
            if (!_known.Contains(name, StringComparer.Ordinal))
            {
                // In braces a comma ends a value: what follows it in a sentence looks like a key.
                var isRest = _node.Style == MappingStyle.Flow
                    && before.Item1.Length > 0
                    && (isEmpty || name.Contains(' ', StringComparison.Ordinal));
                var nearest = _yaml.Suggest(name, _known);
                _yaml.Error(LineOf(key), ProblemCode.KeyUnknown, isRest
                    ? $"the comma before \"{name}\" ends the value; put the whole text in double quotes: {before.Item1}: "
                        + $"\"{before.Item2}, {name}{(isEmpty ? "" : ": " + value)}\""
                    : $"unknown key \"{name}\"{nearest}");
                before = isRest ? (before.Item1, $"{before.Item2}, {name}") : before;
            }
            else
            {
                before = (name, value.ToString());
            }
        }
    }

    public void Error(string key, string code, string message) => _yaml.Error(LineOfKey(key), code, message);

    private string? Text(string key, bool required)
    {
        switch (Value(key, required))
        {
            case null:
                return null;
            case YamlScalarNode scalar when !string.IsNullOrWhiteSpace(scalar.Value):
                return scalar.Value.Trim();
            case YamlScalarNode scalar:
                if (required)
                {
                    _yaml.Error(LineOf(scalar), ProblemCode.KeyMissing, $"\"{key}\" is empty");
                }

                return null;
            case { } other:
                IllTyped(other, $"\"{key}\" must be a text");
                return null;
        }
    }

    private T? Convert<T>(string key, string kind, Func<string, T?> convert) where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        var value = convert(text);
        if (value is null)
        {
            _yaml.Error(LineOfKey(key), ProblemCode.ValueIllTyped, $"\"{key}\" must be {kind}, not \"{text}\"");
        }

        return value;
    }

    private YamlSequenceNode Sequence(string key, bool required)
    {
        switch (Value(key, required))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return sequence;
            case { } other:
                IllTyped(other, $"\"{key}\" must be a list");
                return [];
        }
    }

    private YamlNode? Value(string key, bool required)
    {
        _known.Add(key);
        var value = Find(key, out _);
        if (value is null && required)
        {
            _yaml.Error(Line, ProblemCode.KeyMissing, $"\"{key}\" is missing");
        }

        return value;
    }

    private YamlNode? Find(string key, out YamlNode? keyNode)
    {
        foreach (var (candidate, value) in _node.Children)
        {
            if (candidate is YamlScalarNode scalar && scalar.Value == key)
            {
                keyNode = candidate;
                return value;
            }
        }

        keyNode = null;
        return null;
    }

    private void IllTyped(YamlNode node, string message) =>
        _yaml.Error(LineOf(node), ProblemCode.ValueIllTyped, message);

    private int LineOf(YamlNode node) => _yaml.LineOf(node.Start);
}
