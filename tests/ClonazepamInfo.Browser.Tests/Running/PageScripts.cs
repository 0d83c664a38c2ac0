using System.Text.Json;
using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Asks a page about itself by one of the scripts in the folder Scripts.</summary>
internal static class PageScripts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Runs a script, which is a function, and reads what it returns.</summary>
    public static async Task<T> AskAsync<T>(this IPage page, string script, object? argument = null)
    {
        var answer = await page.EvaluateAsync<string>($"async argument => JSON.stringify(await ({Text(script)})(argument))", argument);
        return JsonSerializer.Deserialize<T>(answer, Json)!;
    }

    /// <summary>Runs a script that only changes the page.</summary>
    public static Task ChangeAsync(this IPage page, string script) => page.EvaluateAsync($"({Text(script)})()");

    /// <summary>A script of the folder, which is a function.</summary>
    public static string Text(string script)
    {
        using var stream = typeof(PageScripts).Assembly.GetManifestResourceStream(script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim().TrimEnd(';');
    }
}
