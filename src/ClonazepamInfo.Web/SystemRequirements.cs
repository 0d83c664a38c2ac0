using System.Globalization;

namespace ClonazepamInfo.Web;

/// <summary>What the site needs of the system, checked before anything fails for want of it with a stack trace.</summary>
internal static class SystemRequirements
{
    /// <summary>
    /// The process needs 321 file descriptors of its own, one for each mapped part of a library, and some for connections. With 64 it
    /// ended with code 134, and said that culture data is missing; with 400 it serves one connection at a time.
    /// </summary>
    private const int FewestFiles = 400;

    private const string Limits = "/proc/self/limits";

    private const string OpenFiles = "Max open files";

    /// <returns>What is missing and what to do, in one sentence; null where nothing is.</returns>
    public static string? Fault()
    {
        // The order matters: reading culture data opens files.
        if (MostFiles() is { } most && most < FewestFiles)
        {
            return $"This process may open {most} files at once and needs {FewestFiles}, or 17,000 for all connections: "
                + "raise the limit (ulimit -n, LimitNOFILE= of systemd, --ulimit nofile= of Docker).";
        }

        try
        {
            CultureInfo.GetCultureInfo("en-GB", predefinedOnly: true);
            return null;
        }
        catch (CultureNotFoundException)
        {
            return "This system has no culture data, by which dates are written: install ICU (Debian: libicu72, Alpine: icu-libs and "
                + "icu-data-full) and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";
        }
    }

    /// <summary>The runtime has raised its soft limit to the hard one by now.</summary>
    private static int? MostFiles() =>
        File.Exists(Limits)
        && File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith(OpenFiles, StringComparison.Ordinal)) is { } line
        && int.TryParse(line[OpenFiles.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture, out var most)
            ? most
            : null;
}
