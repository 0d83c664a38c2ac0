using System.Text;

namespace ClonazepamInfo.Testing;

/// <summary>Reads a QR code as a phone does: zbarimg of ZBar.</summary>
public static class Zbar
{
    /// <summary>What zbarimg ends with where it saw no code.</summary>
    private const int NothingSeen = 4;

    /// <summary>Why a code cannot be read, or null where it can.</summary>
    public static string? Missing { get; } =
        Tool.Missing("Install ZBar (Debian: apt-get install zbar-tools; macOS: brew install zbar).", "zbarimg");

    /// <summary>Reads the codes in a picture.</summary>
    /// <param name="picture">The bytes of a PGM or PNG file.</param>
    /// <returns>The text of each code; none where no code can be read.</returns>
    public static async Task<IReadOnlyList<string>> ReadAsync(byte[] picture)
    {
        using var file = new TemporaryFile(picture);
        var (code, output) = await Tool.RunAsync("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.Path);
        return code is 0 or NothingSeen
            ? Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"zbarimg ended with {code}.");
    }
}
