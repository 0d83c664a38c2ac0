using ClonazepamInfo.Web;

return args switch
{
    ["check" or "serve", var stray, ..] when !IsSetting(stray) => Unknown(stray),
    ["check", .. var settings] => CheckCommand.Run(settings),
    ["serve", .. var settings] => await Website.ServeAsync(settings),
    [var verb, ..] when !IsSetting(verb) => Unknown(verb),
    _ => await Website.ServeAsync(args),
};

static bool IsSetting(string word) => word.StartsWith('-') || word.Contains('=', StringComparison.Ordinal);

static int Unknown(string word)
{
    Console.Error.WriteLine($"\"{word}\" is not known. Use serve (the default) or check, then settings such as --Content:Path=folder.");
    return 2;
}
