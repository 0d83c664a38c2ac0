using System.Text.Json;
using ClonazepamInfo.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

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

    private static void SaysNothingOfTheRequest(string line)
    {
        using var entry = JsonDocument.Parse(line);
        foreach (var property in entry.RootElement.EnumerateObject())
        {
            Assert.DoesNotContain(property.Name, (string[])["RequestPath", "RequestId", "ConnectionId"]);
            Assert.DoesNotContain(FailingSite.Address, property.Value.ToString(), StringComparison.Ordinal);
        }
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
