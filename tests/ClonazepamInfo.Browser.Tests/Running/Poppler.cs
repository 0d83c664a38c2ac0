using System.Text;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>The programs that read a printed page back: pdftotext, pdftohtml, pdfinfo and pdftoppm of Poppler.</summary>
internal static class Poppler
{
    /// <summary>Why a printed page cannot be read, or null where it can.</summary>
    public static string? Missing { get; } =
        Tool.Missing(
            "Install Poppler (Debian: apt-get install poppler-utils; macOS: brew install poppler).",
            "pdftotext",
            "pdftohtml",
            "pdfinfo",
            "pdftoppm");

    public static async Task<string> ReadAsync(string program, params string[] arguments) =>
        Encoding.UTF8.GetString(await RunAsync(program, arguments));

    public static async Task<byte[]> RunAsync(string program, params string[] arguments)
    {
        var (code, output) = await Tool.RunAsync(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} ended with {code}.");
    }
}
