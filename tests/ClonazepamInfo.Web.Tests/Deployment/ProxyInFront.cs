using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>nginx with the repository's own example, but for ports, certificate and the place of its log; it goes with the test.</summary>
internal sealed class ProxyInFront : IDisposable
{
    public const string Host = "clonazepam.example";

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin")
        .Select(folder => Path.Combine(folder, "nginx")).FirstOrDefault(File.Exists);

    private static readonly string Example = Path.Combine(Path.GetDirectoryName(Repository.Content)!, ".deploy", "nginx.conf");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clonazepam-nginx-");
    private readonly Process _process;
    private readonly int _http = FreePort();
    private readonly int _https = FreePort();

    public ProxyInFront(BuiltSite first, BuiltSite second)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        File.WriteAllText(In("site.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(In("site.key"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(In("site.conf"), Fill(File.ReadAllText(Example),
            ("listen 80;", $"listen 127.0.0.1:{_http.ToString(CultureInfo.InvariantCulture)};"),
            ("listen 443 ssl", $"listen 127.0.0.1:{_https.ToString(CultureInfo.InvariantCulture)} ssl"),
            ("server 127.0.0.1:8080", "server " + first.Address.Authority),
            ("server 127.0.0.1:8081", "server " + second.Address.Authority),
            ("/etc/ssl/clonazepam.example.pem", In("site.pem")),
            ("/etc/ssl/private/clonazepam.example.key", In("site.key")),
            ("/var/log/nginx/clonazepaminfo.log", Log)));
        File.WriteAllText(In("nginx.conf"), $$"""
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
                include {{In("site.conf")}};
            }
            """);
        _process = Process.Start(
            Program ?? throw new InvalidOperationException(Missing),
            ["-c", In("nginx.conf"), "-e", In("main.log"), "-p", _folder.FullName]);
    }

    /// <summary>Why there is no proxy, or null where there can be one.</summary>
    public static string? Missing { get; } = Program is null ? "nginx not found. Install it (Debian: apt-get install nginx)." : null;

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
