namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>
/// An export for <see cref="ExportRun.OldUrl"/>, made once and copied: copying takes less time than a run of the program.
/// </summary>
public sealed class OldExport : IAsyncLifetime, IDisposable
{
    private readonly ExportRun _export = new();

    /// <summary>The folder that it is in.</summary>
    public string Folder => _export.Folder;

    /// <summary>How long the run took.</summary>
    public TimeSpan Elapsed { get; private set; }

    public async Task InitializeAsync()
    {
        var started = TimeProvider.System.GetTimestamp();
        Assert.Equal(0, (await _export.Export(ExportRun.OldUrl)).ExitCode);
        Elapsed = TimeProvider.System.GetElapsedTime(started);
    }

    public void CopyTo(string folder) => FolderCopy.Make(_export.Folder, folder);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _export.Dispose();
}
