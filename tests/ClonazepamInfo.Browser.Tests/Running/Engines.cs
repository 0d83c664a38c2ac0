namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>
/// Accessibility engines besides axe, and a reader view: scripts to run in a page, from <c>.ci/engines/node_modules</c> or the folder that
/// <see cref="Variable"/> names.
/// </summary>
internal static class Engines
{
    public const string Variable = "CLONAZEPAMINFO_ENGINES";

    private static readonly string Folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Path.Combine(Repository.Root, ".ci", "engines", "node_modules");

    private static readonly string HtmlCodeSnifferFile = Path.Combine(Folder, "html_codesniffer/build/HTMLCS.js");

    private static readonly string EqualAccessFile = Path.Combine(Folder, "accessibility-checker-engine/ace.js");

    private static readonly string ReadabilityFile = Path.Combine(Folder, "@mozilla/readability/Readability.js");

    /// <summary>Why they cannot be run, or null where they can.</summary>
    public static string? Missing { get; } =
        File.Exists(HtmlCodeSnifferFile) && File.Exists(EqualAccessFile) && File.Exists(ReadabilityFile)
            ? null
            : "The engines were not found. Run npm ci --ignore-scripts in .ci/engines.";

    /// <summary>HTML_CodeSniffer, by Squiz: its rules for WCAG 2 at AAA.</summary>
    public static string HtmlCodeSniffer => File.ReadAllText(HtmlCodeSnifferFile);

    /// <summary>Equal Access, by IBM: its rules for WCAG 2.2.</summary>
    public static string EqualAccess => File.ReadAllText(EqualAccessFile);

    /// <summary>Readability, by Mozilla: what Firefox shows as Reader View.</summary>
    public static string Readability => File.ReadAllText(ReadabilityFile);
}
