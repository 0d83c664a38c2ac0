namespace ClonazepamInfo.Testing;

/// <summary>Bytes as a file, for programs that read only files; it is deleted when it is disposed.</summary>
public sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[] bytes) => File.WriteAllBytes(Path, bytes);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
