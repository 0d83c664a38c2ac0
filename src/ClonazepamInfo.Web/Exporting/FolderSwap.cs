using System.Runtime.InteropServices;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>Replaces one folder by another.</summary>
internal static class FolderSwap
{
    private const int WorkingFolder = -100;

    private const uint Exchange = 2;

    /// <summary>
    /// If the system can, both folders are exchanged in one step, so that a server which reads from there always finds one.
    /// Otherwise there are two steps; a process that is killed between them leaves the old folder aside.
    /// </summary>
    /// <param name="folder">The folder to replace.</param>
    /// <param name="replacement">What takes its place.</param>
    /// <param name="aside">Where the old folder goes that cannot change places; does not exist yet.</param>
    public static void Replace(string folder, string replacement, string aside)
    {
        if (!TryExchange(folder, replacement))
        {
            Move(folder, replacement, aside);
        }
    }

    /// <summary>The same in two steps.</summary>
    public static void Move(string folder, string replacement, string aside)
    {
        Directory.Move(folder, aside);
        try
        {
            Directory.Move(replacement, folder);
        }
        catch
        {
            Directory.Move(aside, folder);
            throw;
        }
    }

    private static bool TryExchange(string folder, string replacement)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(WorkingFolder, replacement, WorkingFolder, folder, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>renameat2(2); not every file system can exchange.</summary>
    [DllImport("libc", EntryPoint = "renameat2", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int fromFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        int toFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags);
}
