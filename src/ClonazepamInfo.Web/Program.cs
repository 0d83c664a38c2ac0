using System.Globalization;
using ClonazepamInfo.Web;
using ClonazepamInfo.Web.Authoring;
using ClonazepamInfo.Web.Exporting;

if (args.Any(word => word is "--help" or "-h" or "-?" or "help"))
{
    Console.Out.WriteLine(Usage.Text);
    return 0;
}

if (SystemRequirements.Fault() is { } fault)
{
    Console.Error.WriteLine(fault);
    return 1;
}

// What is published does not depend on the operator's locale: in a Thai one the year of every date was 2569.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return args switch
{
    ["--version"] => Version(),
    ["export", var folder, .. var settings] when IsName(folder) =>
        Stray(settings) is { } stray ? Unknown(stray) : await ExportCommand.RunAsync(folder, settings),
    ["export", ..] => WithoutFolder(),
    ["new", var folder] when IsName(folder) => NewCommand.Run(folder),
    ["new", ..] => WithoutNewFolder(),
    ["check", .. var words] => Check(words),
    ["serve", .. var settings] => await ServeAsync(settings),
    _ => await ServeAsync(args),
};

static int Version()
{
    Console.Out.WriteLine(Usage.Version);
    return 0;
}

static int Check(string[] words)
{
    string[] settings = [.. words.Where(word => word != CheckCommand.Accept)];
    return Stray(settings) is { } stray ? Unknown(stray) : CheckCommand.Run(settings, accept: settings.Length < words.Length);
}

static async Task<int> ServeAsync(string[] settings) => Stray(settings) is { } stray ? Unknown(stray) : await Website.ServeAsync(settings);

static bool IsName(string word) => word.Length > 0 && !word.StartsWith('-') && !word.Contains('=', StringComparison.Ordinal);

// The first word that the configuration would pass over without a word ("check --acept"), or end at with a stack trace ("-urls=...").
static string? Stray(string[] settings)
{
    for (var i = 0; i < settings.Length; i++)
    {
        var word = settings[i];
        var isLong = word.StartsWith("--", StringComparison.Ordinal);
        if (word.Contains('=', StringComparison.Ordinal) ? word.StartsWith('-') && !isLong : !isLong || ++i == settings.Length)
        {
            return word;
        }
    }

    return null;
}

static int Unknown(string word)
{
    Console.Error.WriteLine(word.StartsWith('-')
        ? $"\"{word}\" is no setting: write its name, = and its value, such as --Content:Path=folder; --help names them all."
        : $"\"{word}\" is not known. Use serve (the default), check, export DIR or new DIR, then settings such as --Content:Path=folder; "
            + "--help names them all.");
    return 2;
}

static int WithoutNewFolder()
{
    Console.Error.WriteLine("new needs the name of one folder, which is empty or does not exist yet: new DIR.");
    return 2;
}

static int WithoutFolder()
{
    Console.Error.WriteLine(
        "export needs the name of a folder: export DIR, then settings such as --Site:PublicUrl=https://clonazepam.example.");
    return 2;
}
