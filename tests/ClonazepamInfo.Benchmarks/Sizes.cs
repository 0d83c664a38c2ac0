using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ClonazepamInfo.Benchmarks;

/// <summary>The numbers of sections that everything is measured at.</summary>
[Config(typeof(Whole))]
[MemoryDiagnoser]
[MinColumn, MaxColumn]
public abstract class Sizes
{
    /// <summary>Today's leaflet has about twice the smallest; the largest is a country's whole list of medicines.</summary>
    [Params(15, 150, 1_500, 10_000)]
    public int Sections { get; set; }

    /// <summary>
    /// Each run takes from milliseconds to half a minute, so a run is one iteration. In this process, because the project
    /// that BenchmarkDotNet would generate inherits the repository's build settings and does not build with them.
    /// </summary>
    private sealed class Whole : ManualConfig
    {
        public Whole() => AddJob(Job.Default
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(2)
            .WithIterationCount(5)
            .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: false)));
    }
}
