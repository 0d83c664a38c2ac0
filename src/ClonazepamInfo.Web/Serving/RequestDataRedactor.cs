using Serilog.Core;
using Serilog.Events;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Removes from every log line what ASP.NET Core and Kestrel add about the request: the path may be what a patient typed, and the rest
/// would link the lines of one reader.
/// </summary>
internal sealed class RequestDataRedactor : ILogEventEnricher
{
    private static readonly string[] Added = ["RequestPath", "RequestId", "TraceIdentifier", "ConnectionId"];

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var name in Added)
        {
            logEvent.RemovePropertyIfPresent(name);
        }
    }
}
