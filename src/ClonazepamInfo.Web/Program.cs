using ClonazepamInfo.Web;

return args switch
{
    ["check", .. var settings] => CheckCommand.Run(settings),
    ["serve", .. var settings] => await Website.ServeAsync(settings),
    [var verb, ..] when !verb.StartsWith('-') => UnknownVerb(verb),
    _ => await Website.ServeAsync(args),
};

static int UnknownVerb(string verb)
{
    Console.Error.WriteLine($"\"{verb}\" is not known. Use serve (the default) or check, then settings such as --Content:Path=folder.");
    return 2;
}
