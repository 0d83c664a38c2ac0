using System.Runtime.CompilerServices;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Accessibility engines beside axe, as npm installs them below <c>.ci/engines</c>: scripts to run in a page.</summary>
internal static class Engines
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../../../.ci/engines/node_modules"));

    private static readonly string HtmlCodeSnifferFile = Path.Combine(Folder, "html_codesniffer/build/HTMLCS.js");

    private static readonly string EqualAccessFile = Path.Combine(Folder, "accessibility-checker-engine/ace.js");

    /// <summary>Why they cannot be run, or null where they can.</summary>
    public static string? Missing { get; } =
        File.Exists(HtmlCodeSnifferFile) && File.Exists(EqualAccessFile) ? null : "The engines were not found. Run npm ci --ignore-scripts in .ci/engines.";

    /// <summary>HTML_CodeSniffer, by Squiz: its rules for WCAG 2 at AAA.</summary>
    public static string HtmlCodeSniffer => File.ReadAllText(HtmlCodeSnifferFile);

    /// <summary>Equal Access, by IBM: its rules for WCAG 2.2.</summary>
    public static string EqualAccess => File.ReadAllText(EqualAccessFile);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
