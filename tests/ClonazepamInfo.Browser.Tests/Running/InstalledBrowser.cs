namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Finds a browser of the Chromium family: the one that was named, else an installed one, else Playwright's own.</summary>
internal sealed class InstalledBrowser(
    Func<string, string?> environment, Func<string, bool> exists, Func<string, IEnumerable<string>> filesBelow)
{
    public const string Variable = "CLONAZEPAMINFO_BROWSER";

    public const string Advice = "Install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one in " + Variable + ".";

    private static readonly string[] LinuxNames =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] LinuxFolders =
        ["/usr/bin", "/usr/local/bin", "/snap/bin", "/var/lib/flatpak/exports/bin", "/opt/google/chrome"];

    private static readonly string[] MacPrograms =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPrograms =
        ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] DownloadedNames =
    [
        "chrome",
        "Chromium",
        "Google Chrome for Testing",
        "chrome.exe",
        "headless_shell",
        "chrome-headless-shell",
        "chrome-headless-shell.exe",
    ];

    public static InstalledBrowser OfThisMachine { get; } = new(Environment.GetEnvironmentVariable, File.Exists, FilesBelow);

    /// <summary>The program to start, or null.</summary>
    public string? Path => Named is { } named
        ? exists(named) ? named : null
        : UsualPlaces.Concat(Downloads).FirstOrDefault(exists);

    /// <summary>Why there is no browser, or null where there is one.</summary>
    public string? Missing => Path is not null
        ? null
        : Named is { } named ? $"{Variable} names {named}, which does not exist." : $"No browser was found. {Advice}";

    private string? Named => environment(Variable) is { Length: > 0 } path ? path : null;

    private IEnumerable<string> UsualPlaces =>
    [
        .. LinuxFolders.SelectMany(folder => LinuxNames.Append("chrome").Select(name => $"{folder}/{name}")),
        .. MacPrograms,
        .. MacPrograms.Select(program => environment("HOME") + program),
        .. WindowsFolders.Select(environment).Where(folder => folder is { Length: > 0 })
            .SelectMany(folder => WindowsPrograms.Select(program => System.IO.Path.Combine(folder!, program))),
    ];

    /// <summary>Where <c>playwright install chromium</c> puts what it downloads.</summary>
    private IEnumerable<string> Downloads =>
        new[]
        {
            environment("PLAYWRIGHT_BROWSERS_PATH"),
            environment("HOME") + "/.cache/ms-playwright",
            environment("HOME") + "/Library/Caches/ms-playwright",
            environment("LocalAppData") + "/ms-playwright",
        }
        .Where(folder => folder is { Length: > 0 })
        .SelectMany(folder => filesBelow(folder!))
        .Where(file => DownloadedNames.Contains(System.IO.Path.GetFileName(file), StringComparer.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder, "chromium*")
                .SelectMany(browser => Directory.EnumerateFiles(browser, "*", SearchOption.AllDirectories))
            : [];
}
