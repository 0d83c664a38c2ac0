using Serilog.Core;
using Serilog.Events;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Takes from every log line what ASP.NET Core's logging adds to it of the request: the path may be what a patient typed,
/// and the rest would tie one reader's lines together.
/// </summary>
internal sealed class RequestDataRedactor : ILogEventEnricher
{
    private static readonly string[] Added = ["RequestPath", "RequestId", "ConnectionId"];

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var name in Added)
        {
            logEvent.RemovePropertyIfPresent(name);
        }
    }
}
