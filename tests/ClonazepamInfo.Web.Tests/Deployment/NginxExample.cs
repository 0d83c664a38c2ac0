using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>
/// nginx with the repository's own examples, but for ports, certificate, and where its log and the copy of the site are; it goes with the
/// test.
/// </summary>
internal sealed class NginxExample : IDisposable
{
    public const string Host = "clonazepam.example";

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin")
        .Select(folder => Path.Combine(folder, "nginx")).FirstOrDefault(File.Exists);

    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private static readonly string Examples = Path.Combine(Repository.Root, ".deploy");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clonazepam-nginx-");
    private readonly Process _process;
    private readonly int _http = FreePort();
    private readonly int _https = FreePort();

    /// <param name="example">The name of the example.</param>
    /// <param name="copy">Where an export is.</param>
    /// <param name="places">What to put in the place of what the example says once.</param>
    private NginxExample(string example, string copy, params (string Old, string With)[] places)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        File.WriteAllText(In("site.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(In("site.key"), key.ExportPkcs8PrivateKeyPem());
        Directory.CreateDirectory(Path.Combine(Acme, ".well-known/acme-challenge"));
        foreach (var name in (string[])[example, "nginx-hosts.conf"])
        {
            var text = File.ReadAllText(Path.Combine(Examples, name));
            File.WriteAllText(In(name), (name == example ? Fill(text, places) : text)
                .Replace("listen 80", $"listen 127.0.0.1:{_http.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("listen 443", $"listen 127.0.0.1:{_https.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("/etc/ssl/clonazepam.example.pem", In("site.pem"), StringComparison.Ordinal)
                .Replace("/etc/ssl/private/clonazepam.example.key", In("site.key"), StringComparison.Ordinal)
                .Replace("/var/log/nginx/clonazepaminfo.log", Log, StringComparison.Ordinal)
                .Replace("/var/www/acme", Acme, StringComparison.Ordinal)
                .Replace("/srv/clonazepaminfo", copy, StringComparison.Ordinal)
                .Replace("snippets/clonazepaminfo-errors.conf", In("nginx-errors.conf"), StringComparison.Ordinal));
        }

        var errors = File.ReadAllText(Path.Combine(Examples, "nginx-errors.conf"));
        File.WriteAllText(In("nginx-errors.conf"), errors.Replace("/srv/clonazepaminfo", copy, StringComparison.Ordinal));
        File.WriteAllText(In("main.conf"), $$"""
            {{(File.Exists(Brotli) ? $"load_module {Brotli};" : "")}}
            daemon off;
            master_process off;
            pid {{In("pid")}};
            error_log {{In("main.log")}};
            events { }
            http {
                client_body_temp_path {{In("body")}};
                proxy_temp_path {{In("proxy")}};
                fastcgi_temp_path {{In("fastcgi")}};
                uwsgi_temp_path {{In("uwsgi")}};
                scgi_temp_path {{In("scgi")}};
                access_log {{In("access.log")}};
                include {{In("nginx-hosts.conf")}};
                include {{In(example)}};
            }
            """);
        _process = Process.Start(
            Program ?? throw new InvalidOperationException(Missing),
            ["-c", In("main.conf"), "-e", In("main.log"), "-p", _folder.FullName]);
    }

    /// <summary>In front of two copies of the site. One client gets as many answers as the example says, or all that a test asks for.</summary>
    public static NginxExample Proxy(BuiltSite first, BuiltSite second, string copy, bool isLimited = false) => new(
        "nginx.conf",
        copy,
        ("server 127.0.0.1:8080", "server " + first.Address.Authority),
        ("server 127.0.0.1:8081", "server " + second.Address.Authority),
        ("rate=100r/s", isLimited ? "rate=100r/s" : "rate=1000000r/s"));

    /// <summary>In front of ports that nobody listens on.</summary>
    public static NginxExample ProxyToNothing(string copy) =>
        new("nginx.conf", copy, ("server 127.0.0.1:8080", "server 127.0.0.1:1"), ("server 127.0.0.1:8081", "server 127.0.0.1:2"));

    /// <summary>With a static copy alone.</summary>
    public static NginxExample Static(string copy, string policies, string moved) =>
        new("nginx-static.conf", copy, ("include /etc/nginx/policies.map", "include " + policies), ("include /etc/nginx/moved.map", "include " + moved));

    /// <summary>Why there is no proxy, or null where there can be one.</summary>
    public static string? Missing { get; } = Program is null ? "nginx not found. Install it (Debian: apt-get install nginx)." : null;

    /// <summary>Where a program for certificates writes.</summary>
    public string Acme => In("acme");

    public int HttpPort => _http;

    public string Log => In("example.log");

    /// <summary>A client over https and HTTP/2 that accepts brotli and undoes nothing.</summary>
    public HttpClient Secure() => Client(_https, new Uri($"https://{Host}"), HttpVersion.Version20);

    public HttpClient Plain() => Client(_http, new Uri($"http://{Host}"), HttpVersion.Version11);

    /// <summary>Waits until it answers.</summary>
    public async Task Ready()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, _https, limit.Token);
                return;
            }
            catch (SocketException) when (!_process.HasExited)
            {
                await Task.Delay(20, limit.Token);
            }
            catch (SocketException e)
            {
                throw new InvalidOperationException(await File.ReadAllTextAsync(In("main.log"), limit.Token), e);
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Fill(string text, params (string Old, string With)[] places)
    {
        foreach (var (old, with) in places)
        {
            Assert.Equal(2, text.Split(old).Length);
            text = text.Replace(old, with, StringComparison.Ordinal);
        }

        return text;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private HttpClient Client(int port, Uri address, Version version)
    {
        var certificate = File.ReadAllText(In("site.pem"));
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = async (_, stop) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, theirs, _, _) => theirs is X509Certificate2 shown
            && shown.ExportCertificatePem() == certificate;
        return new HttpClient(handler)
        {
            BaseAddress = address,
            DefaultRequestVersion = version,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
    }
}
