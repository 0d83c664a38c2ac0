namespace ClonazepamInfo.Web.Serving;

/// <summary>Marks a request whose answer <see cref="ResponseCounters"/> has counted, so that it needs no line of its own.</summary>
internal sealed class SuppressRequestLog
{
    public static readonly SuppressRequestLog Instance = new();

    private SuppressRequestLog()
    {
    }
}
