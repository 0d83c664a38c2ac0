using BenchmarkDotNet.Attributes;
using ClonazepamInfo.Content;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Benchmarks;

/// <summary>
/// From files to a snapshot. What <see cref="Load"/> takes more than <see cref="Parse"/> is checking and writing the bodies.
/// </summary>
public class Loading : Sizes
{
    private GeneratedFolder? _folder;

    [GlobalSetup]
    public void Generate() => _folder = new GeneratedFolder(Sections);

    [GlobalCleanup]
    public void Delete() => _folder!.Delete();

    [Benchmark(Baseline = true)]
    public object Parse()
    {
        var problems = new ProblemLog();
        return ContentReader.Read(ContentFolder.Read(_folder!.Path, problems), problems);
    }

    [Benchmark]
    public object Load()
    {
        var result = LeafletLoader.Load(_folder!.Path, new DateOnly(2026, 11, 24));
        return result.Snapshot ?? throw new InvalidOperationException(result.Problems[0].ToLine(_folder.Path));
    }
}
