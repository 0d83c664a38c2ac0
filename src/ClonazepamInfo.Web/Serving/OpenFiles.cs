using System.Runtime.InteropServices;

namespace ClonazepamInfo.Web.Serving;

/// <summary>How many descriptors the system lets this process hold, connections among them.</summary>
internal static partial class OpenFiles
{
    private const int Descriptors = 7;

    /// <summary>RLIMIT_NOFILE of getrlimit(2). .NET itself raises the soft limit to the hard one when it starts.</summary>
    public static long Most() =>
        OperatingSystem.IsLinux() && Read(Descriptors, out var limit) == 0 && limit.Soft <= long.MaxValue ? (long)limit.Soft : long.MaxValue;

    [DllImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int resource, out Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Limit
    {
        public readonly nuint Soft;

        public readonly nuint Hard;
    }
}
