using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>Started by systemd with Type=notify, the site says when it is ready. A shell script of that name takes its place.</summary>
public sealed class SystemdTests
{
    [LinuxFact]
    public async Task Systemd_is_notified_when_the_site_is_ready()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var folder = Directory.CreateTempSubdirectory("clonazepam-systemd-");
        var name = Path.Combine(folder.FullName, "notify");
        using var notices = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        notices.Bind(new UnixDomainSocketEndPoint(name));
        var systemd = File.CreateSymbolicLink(Path.Combine(folder.FullName, "systemd"), "/bin/sh").FullName;
        var start = new ProcessStartInfo(
            systemd,
            [
                "-c",
                "\"$@\"; exit $?",
                "systemd",
                "dotnet",
                BuiltSite.Program,
                "--urls=http://127.0.0.1:0",
                "--watch=false",
                "--Site:PublicUrl=" + LeafletSite.PublicUrl,
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { ["NOTIFY_SOCKET"] = name },
        };
        using var process = Process.Start(start)!;
        try
        {
            var notice = new byte[256];
            var length = await notices.ReceiveAsync(notice, limit.Token);

            Assert.Equal("READY=1", Encoding.UTF8.GetString(notice, 0, length));
            Assert.Contains("Now listening on", await UpTo(process, "Now listening on", limit.Token), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> UpTo(Process process, string text, CancellationToken stop)
    {
        while (await process.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return "";
    }
}
