using System.Runtime.InteropServices;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>Takes a thread's turn at the processor after those that answer readers.</summary>
internal static partial class LowPriority
{
    private const int ThisThread = 0;

    private const int Process = 0;

    private const int Nice = 10;

    /// <summary>
    /// .NET has no effect on priorities on Linux. There setpriority(2) with 0 means the calling thread, not its process;
    /// a system that refuses leaves the thread as it was, which costs readers a little and nobody anything else.
    /// </summary>
    public static void OfThisThread()
    {
        if (OperatingSystem.IsLinux())
        {
            _ = SetPriority(Process, ThisThread, Nice);
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int priority);
}
