using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads every file of the content folder into memory, and nothing outside it.</summary>
internal static partial class ContentFolder
{
    /// <summary>
    /// Markdig's time grows with the square of some inputs: 120 KB of open brackets took nine seconds.
    /// A section of 64 KB is ten thousand words, far more than a leaflet's.
    /// </summary>
    private const int LargestSection = 64 * 1024;

    private const int LargestData = 1024 * 1024;

    /// <summary>
    /// It only grows, by 60 bytes for each section that changed: this is room for 70,000 changes. Reading takes 13 times as much memory, at
    /// every publication; 60 MB took 811.
    /// </summary>
    private const int LargestRecord = 4 * 1024 * 1024;

    private const int DeepestFolder = 4;

    /// <summary>The editor's guide: for people who edit the folder, not for its readers.</summary>
    private const string Guide = "README.md";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyDictionary<string, ContentFile> Read(string folder, ProblemLog problems)
    {
        var files = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            problems.Error("", 1, ProblemCode.FileUnreadable, "the content folder does not exist; give its path as Content:Path");
            return files;
        }

        var root = RealPath.Of(folder);
        ReadFolder(new DirectoryInfo(folder), "", root, 0, files, problems);
        if (files.Count == 0 && !problems.HasErrors)
        {
            problems.Error("", 1, ProblemCode.FileEmpty, "the content folder is empty");
        }

        return files;
    }

    private static void ReadFolder(
        DirectoryInfo folder, string prefix, string root, int depth, Dictionary<string, ContentFile> files, ProblemLog problems)
    {
        if (depth > DeepestFolder)
        {
            problems.Error(prefix.TrimEnd('/'), 1, ProblemCode.FileUnexpected,
                "folders are nested too deeply; a leaflet has language/chapter/section");
            return;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Error(prefix.TrimEnd('/'), 1, ProblemCode.FileUnreadable, $"the folder cannot be read: {e.Message}");
            return;
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (EditorFiles.Includes(entry.Name, entry is DirectoryInfo) || path == Guide)
            {
                continue;
            }

            if (!StaysInside(entry, root, path, problems))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                ReadFolder(inner, path + "/", root, depth + 1, files, problems);
            }
            else
            {
                var file = new ContentFile(path, ReadFile((FileInfo)entry, path, problems));
                if (file.IsReadable || file.IsMarkdown)
                {
                    files.Add(path, file);
                }
            }
        }
    }

    private static bool StaysInside(FileSystemInfo entry, string root, string path, ProblemLog problems)
    {
        if (entry.LinkTarget is null)
        {
            return true;
        }

        try
        {
            var target = entry.ResolveLinkTarget(returnFinalTarget: true);
            if (target is { Exists: true }
                && RealPath.Of(target.FullName) is var real
                && RealPath.IsWithin(root, real)
                && !RealPath.IsWithin(real, RealPlaceOf(entry)))
            {
                return true;
            }
        }
        catch (IOException)
        {
            // A link to itself: reported below like any other that leads nowhere.
        }

        problems.Error(path, 1, ProblemCode.FileOutside,
            "the link leads out of the content folder, back to a folder that contains it, or nowhere; put the file itself here");
        return false;
    }

    /// <summary>The location of a link itself, with every link on the path to it resolved.</summary>
    private static string RealPlaceOf(FileSystemInfo link) =>
        Path.Combine(RealPath.Of(Path.GetDirectoryName(link.FullName)!), link.Name);

    private static string? ReadFile(FileInfo info, string path, ProblemLog problems)
    {
        byte[] bytes;
        try
        {
            var largest = path == Names.RecordFile
                ? LargestRecord
                : path.EndsWith(".md", StringComparison.Ordinal) ? LargestSection
                : LargestData;
            var length = ((FileInfo?)info.ResolveLinkTarget(returnFinalTarget: true) ?? info).Length;
            if (length > largest)
            {
                problems.Error(path, 1, ProblemCode.FileTooLarge,
                    $"the file is larger than {largest / 1024} KB; split it, or move it out of the content folder");
                return null;
            }

            bytes = length == 0 ? [] : ReadAtMost(info.FullName, largest);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Error(path, 1, ProblemCode.FileUnreadable, $"the file cannot be read: {e.Message}");
            return null;
        }

        return Decode(bytes, path, problems);
    }

    /// <summary>
    /// Pipes, sockets and devices have the length 0 and are not opened: a pipe has no end until somebody writes, and a device may have
    /// none at all. A file that grows meanwhile is read to the limit.
    /// </summary>
    private static byte[] ReadAtMost(string path, int largest)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[Math.Min(file.Length, largest)];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static string? Decode(byte[] bytes, string path, ProblemLog problems)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            var bad = text.AsSpan().IndexOf('\0');
            if (bad < 0)
            {
                return WithoutConflict(text.ReplaceLineEndings("\n"), path, problems);
            }

            problems.Error(path, 1 + text.AsSpan(0, bad).Count('\n'), ProblemCode.FileNotText,
                "the file is not text; remove it, or save it as UTF-8 text");
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length)).Count((byte)'\n');
            problems.Error(path, line, ProblemCode.FileNotText, "the file is not UTF-8; save it again as UTF-8");
        }

        return null;
    }

    /// <summary>A file between two versions has no meaning, whatever its lines would be taken for.</summary>
    private static string? WithoutConflict(string text, string path, ProblemLog problems)
    {
        if (ConflictMark().Match(text) is not { Success: true } mark)
        {
            return text;
        }

        problems.Error(path, 1 + text.AsSpan(0, mark.Index).Count('\n'), ProblemCode.MergeConflict,
            $"a merge conflict begins here (\"{mark.Value.TrimEnd()}\"); choose between the two versions, and remove the lines of <<<<<<<, "
            + "======= and >>>>>>>");
        return null;
    }

    /// <summary>Also of what is left where somebody removed the first line of them only.</summary>
    [GeneratedRegex(@"^(={7}|(<{7}|>{7}|\|{7})( .*)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex ConflictMark();
}
