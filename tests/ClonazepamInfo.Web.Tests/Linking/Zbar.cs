using System.Diagnostics;

namespace ClonazepamInfo.Web.Tests.Linking;

/// <summary>A reader of codes that is not ours: zbarimg.</summary>
internal static class Zbar
{
    private const string Program = "zbarimg";

    /// <summary>Why a code cannot be read back, or null where it can.</summary>
    public static string? Missing { get; } = IsOnPath() ? null : $"{Program} not found. Install it (Debian: apt-get install zbar-tools).";

    /// <summary>Reads the one code in a picture.</summary>
    public static async Task<string> ReadAsync(byte[] picture)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, picture);
            var start = new ProcessStartInfo(Program, ["-q", "--raw", "--oneshot", file]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var complaints = process.StandardError.ReadToEndAsync();
            var read = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? read.TrimEnd('\n') : throw new InvalidOperationException($"{Program} read nothing: {await complaints}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static bool IsOnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, Program)) || File.Exists(Path.Combine(folder, Program + ".exe")));
}
