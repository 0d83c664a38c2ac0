namespace ClonazepamInfo.Web.Publishing;

/// <summary>What publishing may take of the machine.</summary>
/// <param name="Cores">How many pages are rendered at once.</param>
/// <param name="Best">Whether to compress as well as can be at once, or quickly now and well later.</param>
internal sealed record PublishEffort(int Cores, bool Best)
{
    /// <summary>Whether it is for a copy of the site that is only files.</summary>
    public bool IsForStaticCopy { get; private init; }

    /// <summary>Nobody is served yet, and somebody waits for the first page.</summary>
    public static PublishEffort First { get; } = new(Environment.ProcessorCount, Best: false);

    /// <summary>Readers are being served. Compression on every core lifted the slowest hundredth of their answers from 3.5 to 298 ms.</summary>
    public static PublishEffort Behind { get; } = new(1, Best: false);

    /// <summary>Nobody is served at all.</summary>
    public static PublishEffort Export { get; } = new(Environment.ProcessorCount, Best: true) { IsForStaticCopy = true };
}
