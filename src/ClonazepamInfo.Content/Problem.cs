namespace ClonazepamInfo.Content;

/// <summary>How much a <see cref="Problem"/> weighs.</summary>
public enum Severity
{
    /// <summary>Readers see a notice, or an editor should look. The leaflet is published all the same.</summary>
    Warning,

    /// <summary>The leaflet is not published.</summary>
    Error,
}

/// <summary>One fault in the content.</summary>
/// <param name="File">The file, relative to the content folder, with forward slashes; empty for the folder itself.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Severity">Whether the fault stops publication.</param>
/// <param name="Code">A code that never changes its meaning; see <see cref="ProblemCode"/>.</param>
/// <param name="Message">What is wrong and what to do about it, in one line.</param>
public sealed record Problem(string File, int Line, Severity Severity, string Code, string Message)
{
    /// <summary>The problem in the form that compilers use, so that an editor can jump to it.</summary>
    /// <param name="folder">How to name the content folder, without a slash at its end.</param>
    /// <returns><c>path:line: severity CODE: message</c>.</returns>
    public string ToLine(string folder)
    {
        var path = File.Length == 0 ? folder : folder + "/" + File;
        var severity = Severity == Severity.Error ? "error" : "warning";
        return InOneLine($"{path}:{Line}: {severity} {Code}: {Message}");
    }

    /// <summary>Content and names of files may hold anything; a report is read line by line.</summary>
    internal static string InOneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
