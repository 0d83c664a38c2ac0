using BenchmarkDotNet.Attributes;
using ClonazepamInfo.Content;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Benchmarks;

/// <summary>From a query to an answer.</summary>
public class Searching : Sizes
{
    private LeafletIndex? _index;

    /// <summary>
    /// What readers type, as words of the generated content: rare and common ones, a misspelt one, a sentence, a medicine,
    /// nonsense.
    /// </summary>
    [Params(
        "kidney alcohol",
        "what should I do if I have a bad headache and poor sleep",
        "hedache",
        "doctor",
        "driving a car at night",
        "ibuprofen",
        "xqzvwk")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var folder = new GeneratedFolder(Sections);
        var snapshot = LeafletLoader.Load(folder.Path, new DateOnly(2026, 11, 24)).Snapshot!;
        folder.Delete();
        _index = LeafletIndex.Build(snapshot.Default, snapshot.Medicine);
    }

    [Benchmark]
    public object Search() => _index!.Search(Query);
}

/// <summary>From a snapshot to an index.</summary>
public class Indexing : Sizes
{
    private LeafletSnapshot? _snapshot;

    [GlobalSetup]
    public void Load()
    {
        var folder = new GeneratedFolder(Sections);
        _snapshot = LeafletLoader.Load(folder.Path, new DateOnly(2026, 11, 24)).Snapshot!;
        folder.Delete();
    }

    [Benchmark]
    public void Build()
    {
        var index = LeafletIndex.Build(_snapshot!.Default, _snapshot.Medicine);
    }
}
