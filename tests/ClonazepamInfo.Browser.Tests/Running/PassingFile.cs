namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Bytes as a file, for programs that read only files; it goes when it is disposed.</summary>
internal sealed class PassingFile : IDisposable
{
    public PassingFile(byte[] bytes) => File.WriteAllBytes(Path, bytes);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
