namespace ClonazepamInfo.Web.Serving;

/// <summary>Marks a request that <see cref="ResponseCounters"/> has counted, so that it gets no line of its own.</summary>
internal sealed class SuppressRequestLog
{
    public static readonly SuppressRequestLog Instance = new();

    private SuppressRequestLog()
    {
    }
}
