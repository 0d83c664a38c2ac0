using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>The built program as a process of its own: what an operator starts, and what it prints.</summary>
public sealed partial class BuiltSite : IDisposable
{
    private const string FreePort = "--urls=http://127.0.0.1:0";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly CancellationTokenSource _limit = new(Longest);
    private readonly Process _process;
    private readonly Task<string> _errors;

    private BuiltSite(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync(_limit.Token);
    }

    public static string Program { get; } = typeof(Website).Assembly.Location;

    /// <summary>The address that the site listens on.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Runs the program to its end.</summary>
    public static async Task<Run> RunToEnd(string[] arguments, params (string Name, string Value)[] environment)
    {
        using var site = Start(Program, Path.GetTempPath(), arguments, environment);
        return await site.End();
    }

    /// <summary>Runs the program to its end, from a folder that relative paths begin in.</summary>
    public static async Task<Run> RunToEndIn(string folder, params string[] arguments)
    {
        using var site = Start(Program, folder, arguments, []);
        return await site.End();
    }

    /// <summary>Starts the program and does not wait. Disposing of it before its end kills it.</summary>
    public static BuiltSite Launch(params string[] arguments) => Start(Uncounted, Path.GetTempPath(), arguments, []);

    /// <summary>
    /// The program as its own project built it, in which no covered lines are counted. One that is killed while it writes
    /// its counts down keeps a lock that ended another test's program with code 134.
    /// </summary>
    private static string Uncounted
    {
        get
        {
            var configuration = new DirectoryInfo(Path.GetDirectoryName(Program)!);
            var project = Path.GetFileNameWithoutExtension(Program);
            return Path.Combine(configuration.Parent!.Parent!.FullName, project, configuration.Name, Path.GetFileName(Program));
        }
    }

    /// <summary>Runs a copy of the program to its end.</summary>
    public static async Task<Run> RunToEndOf(string program, params string[] arguments)
    {
        using var site = Start(program, Path.GetTempPath(), arguments is [] ? [FreePort] : arguments, []);
        return await site.End();
    }

    /// <summary>Starts the program from where it was built, and waits until it listens.</summary>
    public static Task<BuiltSite> Serve(string[] arguments, params (string Name, string Value)[] environment) =>
        ServeFrom(Program, arguments, environment);

    /// <summary>Starts a copy of the program, and waits until it listens.</summary>
    public static async Task<BuiltSite> ServeFrom(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var urls = arguments.Any(argument => argument.StartsWith("--urls", StringComparison.Ordinal)) ? Array.Empty<string>() : [FreePort];
        var site = Start(program, Path.GetTempPath(), [.. arguments, .. urls], environment);
        try
        {
            // The last of the lines that a start prints; what follows is about requests.
            var lines = await site.LinesUpTo("Content root path");
            site.Address = new Uri(ListenAddress().Match(
                lines.Single(line => line.Contains("Now listening on", StringComparison.Ordinal))).Value);
            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>Tells the program to stop, as systemd and containers do, and waits until it has.</summary>
    /// <returns>What it printed since it was last read from.</returns>
    public async Task<Run> Stop()
    {
        await Terminate();
        return await End();
    }

    /// <summary>Waits for a line that holds the text.</summary>
    public async Task<string> LineWith(string text) => (await LinesUpTo(text))[^1];

    /// <summary>Reads what is printed up to a line that holds the text.</summary>
    public async Task<IReadOnlyList<string>> LinesUpTo(string text)
    {
        var lines = new List<string>();
        while (await _process.StandardOutput.ReadLineAsync(_limit.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return lines;
            }
        }

        throw new InvalidOperationException($"The program ended without a line with \"{text}\": {await _errors}");
    }

    /// <summary>Asks the program to stop, as systemd, Docker and Kubernetes do.</summary>
    public async Task Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(_limit.Token);
    }

    /// <summary>Ends the program with nothing said or finished (SIGKILL).</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits for the program to end.</summary>
    public async Task<Run> End()
    {
        var output = await _process.StandardOutput.ReadToEndAsync(_limit.Token);
        await _process.WaitForExitAsync(_limit.Token);
        return new Run(_process.ExitCode, output, await _errors);
    }

    public async Task<Answer> Ask(string address, params (string Name, string Value)[] headers)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request, _limit.Token);
        return await Answer.Of(response);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _limit.Dispose();
    }

    private static BuiltSite Start(string program, string folder, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // What the test runner is told must not reach the site.
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
        {
            start.Environment.Remove(name);
        }

        // Required in Production, and of no interest to most tests. As a setting of the host, any other source overrides it.
        start.Environment["DOTNET_Site__PublicUrl"] = LeafletSite.PublicUrl;
        if (program.StartsWith(Repository.Root, StringComparison.Ordinal))
        {
            // In the repository it would find the published leaflet by itself; a copied build has to look for its own.
            start.Environment["DOTNET_Content__Path"] = TestLeaflet.Folder;
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new BuiltSite(Process.Start(start)!);
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Content__", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Proxy__", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Site__", StringComparison.OrdinalIgnoreCase)
        || name.Equals("DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase)
        || name.Equals("URLS", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"http://[^\s""]+")]
    private static partial Regex ListenAddress();
}

/// <summary>What a program left behind.</summary>
public sealed record Run(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> OutputLines => Output.TrimEnd().Split('\n');
}
