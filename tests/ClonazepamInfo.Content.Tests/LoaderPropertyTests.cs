using System.Text;
using System.Text.Json;
using CsCheck;

namespace ClonazepamInfo.Content.Tests;

/// <summary>Whatever becomes of a file, loading ends with a snapshot or with problems that a writer can find.</summary>
public sealed class LoaderPropertyTests
{
    /// <summary>What turns ordinary text into something else.</summary>
    private static readonly string[] Snippets =
    [
        "\0", "\t", "\r", "\n", "\n\n", " ", "    ", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "é", "👍", "'", "\"", "\\", "&", "&a ",
        "*", "*a", "**", "_", "`", "```\n", "!", "!!x ",
        "|", ">", "> ", "-", "- ", "---", "---\n", "...\n", ":", ": ", ":::", ":::\n", ":::info ", ":::urgent A\n",
        ":::emergency A\n", "#", "# ", "## ", "##### A {#a}\n", "{", "}", "{#", "{#a}", "[", "]", "[@", "[@none]",
        "[@label]", "[a](/stopping)", "[a](/b)", "[a](javascript:b)", "![a](b)", "<b>", "</", "<!--", "&amp;", "&#0;", "{0}", "{9}",
        "0", "999999999999", "2026-13-01", "~", "null", "%YAML 9.9\n", "? ", "<<: ", "seizure", "tapering",
    ];

    private static readonly Gen<byte[]> Noise =
        Gen.OneOf(Gen.Byte.Array[0, 200], Any(Snippets).Array[0, 40].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))));

    [Fact]
    public void A_small_leaflet_with_one_file_mutated_loads_or_has_problems()
    {
        using var folder = LeafletFolder.Small();
        HoldsFor(folder, 400);
    }

    [Fact]
    public void A_whole_leaflet_with_one_file_mutated_loads_or_has_problems()
    {
        using var folder = LeafletFolder.Whole();
        HoldsFor(folder, 60);
    }

    [Fact]
    public void A_file_of_noise_in_any_place_loads_or_has_problems()
    {
        using var folder = LeafletFolder.Small();
        var paths = PathsOf(folder).Concat(["en/10-basics/30-more.md", "en/30-more.md", "es/labels.yml", "x"]).ToArray();
        Gen.Select(Any(paths), Noise).Sample(
            (path, bytes) => HoldsWith(folder, path, bytes),
            iter: 200,
            threads: 1,
            print: file => file.Item1 + ": " + JsonSerializer.Serialize(Encoding.UTF8.GetString(file.Item2)));
    }

    [Fact]
    public void A_section_of_any_text_behind_its_front_matter_loads_or_has_problems()
    {
        using var folder = LeafletFolder.Small();
        const string Path = "en/10-basics/10-what-it-is.md";
        var head = folder.Read(Path)[..(folder.Read(Path).IndexOf("---\nIt", StringComparison.Ordinal) + 4)];
        Any(Snippets).Array[1, 30].Sample(
            parts => HoldsWith(folder, Path, Encoding.UTF8.GetBytes(head + string.Concat(parts))),
            iter: 400,
            threads: 1,
            print: parts => JsonSerializer.Serialize(string.Concat(parts)));
    }

    private static Gen<T> Any<T>(IReadOnlyList<T> choices) => Gen.Int[0, choices.Count - 1].Select(index => choices[index]);

    private static void HoldsFor(LeafletFolder folder, int times)
    {
        var files = PathsOf(folder).ToDictionary(path => path, path => File.ReadAllBytes(folder.At(path)), StringComparer.Ordinal);
        var mutation = Any(files.Keys.Order(StringComparer.Ordinal).ToArray()).SelectMany(path =>
            Mutated(files[path]).Select(bytes => (path, bytes)));
        mutation.Sample(
            mutated => HoldsWith(folder, mutated.path, mutated.bytes),
            iter: times,
            threads: 1,
            print: mutated => mutated.path + ": " + JsonSerializer.Serialize(Encoding.UTF8.GetString(mutated.bytes)));
    }

    private static void HoldsWith(LeafletFolder folder, string path, byte[] bytes)
    {
        var before = File.Exists(folder.At(path)) ? File.ReadAllBytes(folder.At(path)) : null;
        folder.Write(path, bytes);
        try
        {
            Invariants.Hold(folder, folder.Load());
        }
        finally
        {
            if (before is null)
            {
                folder.Delete(path);
            }
            else
            {
                folder.Write(path, before);
            }
        }
    }

    /// <summary>One to four changes: of a byte, a line or a piece of text.</summary>
    private static Gen<byte[]> Mutated(byte[] original)
    {
        var change = Gen.Select(Gen.Int[0, 7], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, int.MaxValue - 1], Any(Snippets), Gen.Byte);
        return change.Array[1, 4].Select(changes =>
            changes.Aggregate(original, (bytes, next) => Change(bytes, next.Item1, next.Item2, next.Item3, next.Item4, next.Item5)));
    }

    private static byte[] Change(byte[] bytes, int kind, int a, int b, string snippet, byte value)
    {
        var at = a % (bytes.Length + 1);
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var (one, other) = (a % lines.Count, b % lines.Count);
        switch (kind)
        {
            case 0:
                return [.. bytes[..at], value, .. bytes[Math.Min(at + 1, bytes.Length)..]];
            case 1:
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(snippet), .. bytes[at..]];
            case 2:
                return bytes[..at];
            case 3:
                return [.. bytes[..at], .. bytes[Math.Min(at + 1 + (b % 20), bytes.Length)..]];
            case 4:
                lines.RemoveAt(one);
                break;
            case 5:
                lines.Insert(other, lines[one]);
                break;
            case 6:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            default:
                lines[one] = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(snippet)) + lines[one];
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static IEnumerable<string> PathsOf(LeafletFolder folder) =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
