using System.Reflection;

namespace ClonazepamInfo.Web;

/// <summary>What <c>--help</c> and <c>--version</c> print.</summary>
internal static class Usage
{
    public const string Text = """
        Serves, checks, exports or begins a patient leaflet.

        Usage: ClonazepamInfo.Web [serve] [SETTING...]        serve the site (the default)
               ClonazepamInfo.Web check [--accept] [SETTING...]
                                                             name what is wrong with the content, by file and line;
                                                             --accept records what it says as published
               ClonazepamInfo.Web export DIR [SETTING...]     write the site as files for a static host
               ClonazepamInfo.Web new DIR                     write the smallest whole leaflet into an empty folder, for an
                                                             editor to begin with
               ClonazepamInfo.Web --help | --version

        Settings, also read from appsettings.json and the environment (Site__PublicUrl):
          --Site:PublicUrl=URL         the address that readers use, such as https://clonazepam.example; required; may have a path
          --Site:FrameAncestors=HOSTS  hosts that may show pages in a frame, with commas; none by default
          --Site:SecurityContact=URI   where a vulnerability is reported; none by default, and then no security.txt
          --Site:SecurityExpires=DAY   until when that holds, such as 2027-06-30
          --Content:Path=DIR           the content folder; "content" next to the program by default
          --Content:Watch=false        do not publish edits while serving; --watch=false for short
          --Content:ShowProblems=true  name problems of the content in /health/ready; false by default
          --Proxy:Trusted=ADDRESSES    proxies whose X-Forwarded-Proto is trusted, with commas; none by default
          --Hsts:MaxAge=TIME           how long browsers keep to https, such as 730.00:00:00; 0 sends no header
          --Hsts:IncludeSubDomains=true  the same for every host below this one; false by default
          --urls=URLS                  where to listen, such as http://127.0.0.1:8080

        Exit codes: 0 done, 1 an error in content or settings, 2 a wrong command.
        """;

    /// <summary>Name and version, with the commit where the build knows it.</summary>
    public static string Version =>
        $"ClonazepamInfo {typeof(Usage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}";
}
