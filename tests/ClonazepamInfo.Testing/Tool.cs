using System.Diagnostics;

namespace ClonazepamInfo.Testing;

/// <summary>Runs a program that reads paper, and takes what it writes.</summary>
public static class Tool
{
    /// <summary>Names the programs that are not installed, with what to do about it, or null where all are.</summary>
    public static string? Missing(string advice, params ReadOnlySpan<string> programs)
    {
        var absent = new List<string>();
        foreach (var program in programs)
        {
            if (!IsOnPath(program))
            {
                absent.Add(program);
            }
        }

        return absent.Count == 0 ? null : $"{string.Join(", ", absent)} not found. {advice}";
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its code, and the bytes of its standard output. What it complains of is dropped: the code says whether it failed.</returns>
    public static async Task<(int Code, byte[] Output)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await complaints;
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray());
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
