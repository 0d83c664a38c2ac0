using System.Diagnostics;
using System.Text.RegularExpressions;
using ClonazepamInfo.Web.Tests.Exporting;

namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>The example of nginx for a static copy, with the two commands that its comment gives.</summary>
public sealed partial class StaticExampleTests
{
    [StaticHostFact]
    public async Task Pages_old_addresses_and_files_of_ones_own_are_answered()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export()).ExitCode);
        Write(export, ".well-known/security.txt");
        Write(export, ".git/HEAD");
        Write(export, "CNAME");
        var (policies, moved) = await Maps(export);
        using var nginx = NginxExample.Static(export.Folder, policies, moved);
        await nginx.Ready();
        using var client = nginx.Secure();

        var page = await Ask(client, "/stopping");
        Assert.Equal(200, page.Status);
        Assert.Contains("style-src 'self' 'sha256-", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("/stopping?a=b", (await Ask(client, "/stopping/?a=b")).Headers["Location"]);
        Assert.DoesNotContain("Location", (await Ask(client, "/%5Cevil.example/")).Headers.Keys);
        Assert.DoesNotContain("//evil", (await Ask(client, "/%2Fevil.example/")).Headers.GetValueOrDefault("Location", ""), StringComparison.Ordinal);
        foreach (var redirect in HostRules.Of(export.Folder).Redirects.Where(redirect => redirect.Status == 308))
        {
            Assert.Equal(redirect.To, (await Ask(client, redirect.From)).Headers["Location"]);
        }

        Assert.Equal(200, (await Ask(client, "/.well-known/security.txt")).Status);
        Assert.Equal(200, (await Ask(client, "/CNAME")).Status);
        var unknown = await Ask(client, "/no-such-page");
        Assert.Equal(404, unknown.Status);
        Assert.Contains("id=\"page-q\"", unknown.Text(), StringComparison.Ordinal);
        foreach (var hidden in (string[])["/.git/HEAD", "/_headers", "/_errors/500.html", "/stopping.html", "/.clonazepaminfo-export"])
        {
            Assert.Equal(404, (await Ask(client, hidden)).Status);
        }

        using var plain = nginx.Plain();
        Assert.Equal($"https://{NginxExample.Host}/stopping", (await Ask(plain, "/stopping")).Headers["Location"]);
    }

    private static Task<WireAnswer> Ask(HttpClient client, string address) => WireAnswer.Of(client, address);

    private static void Write(ExportRun export, string file)
    {
        var path = Path.Combine(export.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file);
    }

    /// <summary>Runs the commands of the example's comment.</summary>
    private static async Task<(string Policies, string Moved)> Maps(ExportRun export)
    {
        var (policies, moved) = (Path.Combine(export.Parent, "policies.map"), Path.Combine(export.Parent, "moved.map"));
        var example = await File.ReadAllTextAsync(Path.Combine(Repository.Root, ".deploy", "nginx-static.conf"));
        var commands = string.Join('\n', Command().Matches(example).Select(line => line.Groups["command"].Value))
            .Replace("/srv/clonazepaminfo", export.Folder, StringComparison.Ordinal)
            .Replace("/etc/nginx/policies.map", policies, StringComparison.Ordinal)
            .Replace("/etc/nginx/moved.map", moved, StringComparison.Ordinal);
        using var shell = Process.Start("sh", ["-ec", commands]);
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
        return (policies, moved);
    }

    [GeneratedRegex("^#   (?<command>(?!nginx ).+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
