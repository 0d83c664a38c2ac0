using System.Diagnostics;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>A disk in memory, as small as the test wants it; it goes with the test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clonazepam-disk-");

    public SmallDisk(string size)
    {
        if (Run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", Folder) is { } fault)
        {
            _folder.Delete();
            throw new InvalidOperationException(fault);
        }
    }

    /// <summary>Why there can be none, or null.</summary>
    public static string? Missing { get; } = Try();

    public string Folder => _folder.FullName;

    public void Dispose()
    {
        var fault = Run("umount", Folder);
        Assert.Null(fault);
        _folder.Delete();
    }

    private static string? Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return "Only root can mount a small disk on Linux.";
        }

        try
        {
            using var disk = new SmallDisk("64k");
            return null;
        }
        catch (InvalidOperationException e)
        {
            return e.Message;
        }
    }

    private static string? Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : errors.Trim();
    }
}
