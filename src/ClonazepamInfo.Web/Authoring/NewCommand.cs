using System.Globalization;

namespace ClonazepamInfo.Web.Authoring;

/// <summary>Writes the smallest whole leaflet into a folder, for an editor to begin with. It passes <c>check</c>.</summary>
internal static class NewCommand
{
    private const string Prefix = "new/";

    /// <summary>What the files have in the place of the day on which they are written.</summary>
    private const string Today = "{today}";

    /// <summary>Writes the files. A folder that holds anything is left as it is.</summary>
    /// <param name="folder">The folder, which is absent or empty.</param>
    /// <returns>0 after writing, 1 if the folder cannot be used.</returns>
    public static int Run(string folder)
    {
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                Console.Error.WriteLine($"{folder} is not empty. Name a folder that is empty or does not exist yet.");
                return 1;
            }

            var files = typeof(NewCommand).Assembly.GetManifestResourceNames().Where(IsPart).ToList();
            foreach (var name in files)
            {
                Write(name, folder);
            }

            Console.Out.WriteLine(
                $"Wrote {files.Count} files of a new leaflet to {folder}. Begin with leaflet.yml, and see what you have with "
                + $"--Content:Path={folder}.");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{folder} cannot be written: {e.Message}");
            return 1;
        }
    }

    private static bool IsPart(string resource) => resource.StartsWith(Prefix, StringComparison.Ordinal);

    private static void Write(string resource, string folder)
    {
        var path = Path.Combine(folder, resource[Prefix.Length..].Replace('\\', '/'));
        using var reader = new StreamReader(typeof(NewCommand).Assembly.GetManifestResourceStream(resource)!);
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, reader.ReadToEnd().Replace(Today, day, StringComparison.Ordinal));
    }
}
