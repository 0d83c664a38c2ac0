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

return args switch
{
    ["--version"] => Version(),
    ["check" or "serve", var stray, ..] when !IsSetting(stray) => Unknown(stray),
    ["export", var folder, var stray, ..] when !IsSetting(folder) && !IsSetting(stray) => Unknown(stray),
    ["export", var folder, .. var settings] when folder.Length > 0 && !IsSetting(folder) => await ExportCommand.RunAsync(folder, settings),
    ["export", ..] => WithoutFolder(),
    ["new", var folder] when folder.Length > 0 && !IsSetting(folder) => NewCommand.Run(folder),
    ["new", ..] => WithoutNewFolder(),
    ["check", CheckCommand.Accept, .. var settings] => CheckCommand.Run(settings, accept: true),
    ["check", .. var settings] => CheckCommand.Run(settings, accept: false),
    ["serve", .. var settings] => await Website.ServeAsync(settings),
    [var verb, ..] when !IsSetting(verb) => Unknown(verb),
    _ => await Website.ServeAsync(args),
};

static int Version()
{
    Console.Out.WriteLine(Usage.Version);
    return 0;
}

static bool IsSetting(string word) => word.StartsWith('-') || word.Contains('=', StringComparison.Ordinal);

static int Unknown(string word)
{
    Console.Error.WriteLine(
        $"\"{word}\" is not known. Use serve (the default), check, export DIR or new DIR, then settings such as --Content:Path=folder; "
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
