using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace ClonazepamInfo.Web;

/// <summary>The proxies whose <c>X-Forwarded-Proto</c> is trusted.</summary>
internal sealed class ProxyOptions
{
    /// <summary>The name of the section in the configuration.</summary>
    public const string SectionName = "Proxy";

    private static readonly char[] Between = [',', ' '];

    /// <summary>
    /// Addresses (<c>10.0.0.7</c>) and networks (<c>10.0.0.0/24</c>) of proxies; by default none, and then no
    /// forwarded header is trusted.
    /// </summary>
    public IReadOnlyList<string> Trusted { get; set; } = [];

    /// <summary>Which option is wrong and why, or null.</summary>
    public string? Fault() =>
        Trusted.FirstOrDefault(proxy => Network(proxy) is null) is { } wrong
            ? $"{SectionName}:{nameof(Trusted)} must hold addresses and networks, such as 127.0.0.1 or 10.0.0.0/24, not \"{wrong}\"."
            : null;

    /// <summary>Reads the setting as either form gives it: a list, or one text with commas, as fits a command line.</summary>
    internal void Bind(IConfiguration settings)
    {
        var trusted = settings.GetSection($"{SectionName}:{nameof(Trusted)}");
        var texts = trusted.GetChildren().Select(child => child.Value).Prepend(trusted.Value);
        Trusted = [.. texts.SelectMany(text => (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>
    /// The scheme alone is taken from a proxy. The site never uses the reader's address, so <c>X-Forwarded-For</c> is not
    /// read; its own address comes from the settings, so <c>X-Forwarded-Host</c> is not either.
    /// </summary>
    internal ForwardedHeadersOptions Forwarded()
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in Trusted)
        {
            options.KnownIPNetworks.Add(Network(proxy)!.Value);
        }

        return options;
    }

    /// <summary>
    /// Values that look like one thing and are another are rejected: "10" and "010.0.0.1" are addresses to the parser, and "10.0.0.7/8"
    /// is sixteen million.
    /// </summary>
    private static IPNetwork? Network(string text)
    {
        var written = text.Split('/')[0];
        if (!IPAddress.TryParse(written, out var address))
        {
            return null;
        }

        var isIPv6 = address.AddressFamily == AddressFamily.InterNetworkV6;
        return (isIPv6 || address.ToString() == written)
            && IPNetwork.TryParse(text == written ? $"{text}/{(isIPv6 ? 128 : 32)}" : text, out var network)
            && network.BaseAddress.Equals(address)
                ? network
                : null;
    }
}
