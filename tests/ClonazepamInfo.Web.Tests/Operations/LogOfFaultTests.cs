using System.Text.Json;
using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>A fault is logged with all that helps to fix it and nothing about the reader.</summary>
public sealed class LogOfFaultTests
{
    [Fact]
    public async Task A_fault_is_logged_without_the_requested_path()
    {
        using var content = new ContentCopy();
        var log = Path.Combine(content.Parent, "log");
        await using (var site = new FailingSiteWithLog(log))
        {
            await site.Ask(FailingSite.Address);
        }

        var lines = await File.ReadAllLinesAsync(log);

        Assert.True(
            Array.Exists(lines, line =>
                line.Contains(FailingSite.Secret, StringComparison.Ordinal)
                    && line.Contains("ExceptionHandlerMiddleware", StringComparison.Ordinal)),
            string.Join('\n', lines));
        Assert.All(lines, SaysNothingOfTheRequest);
    }

    /// <summary>Kestrel's own line of a fault that no middleware caught.</summary>
    [Fact]
    public void A_line_of_the_server_does_not_say_which_connection_it_was()
    {
        var lines = new Lines();
        using var log = new LoggerConfiguration().Enrich.With<RequestDataRedactor>().WriteTo.Sink(lines).CreateLogger();

        log.Error("Connection id \"{ConnectionId}\", Request id \"{TraceIdentifier}\": An unhandled exception was thrown.", "0HNQ", "0HNQ:00000001");

        Assert.Empty(Assert.Single(lines.All).Properties);
    }

    private static void SaysNothingOfTheRequest(string line)
    {
        using var entry = JsonDocument.Parse(line);
        foreach (var property in entry.RootElement.EnumerateObject())
        {
            Assert.DoesNotContain(property.Name, (string[])["RequestPath", "RequestId", "TraceIdentifier", "ConnectionId"]);
            Assert.DoesNotContain(FailingSite.Address, property.Value.ToString(), StringComparison.Ordinal);
        }
    }

    private sealed class Lines : ILogEventSink
    {
        public List<LogEvent> All { get; } = [];

        public void Emit(LogEvent logEvent) => All.Add(logEvent);
    }

    private sealed class FailingSiteWithLog(string log) : FailingSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureAppConfiguration((_, settings) => settings.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Serilog:MinimumLevel:Default"] = "Information",
                ["Serilog:MinimumLevel:Override:Microsoft"] = "Warning",
                ["Serilog:Using:0"] = "Serilog.Sinks.File",
                ["Serilog:WriteTo:0:Name"] = "File",
                ["Serilog:WriteTo:0:Args:path"] = log,
                ["Serilog:WriteTo:0:Args:formatter"] = "Serilog.Formatting.Compact.CompactJsonFormatter, Serilog.Formatting.Compact",
            }));
        }
    }
}
