using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>
/// nginx serving an exported folder the way static hosts do: files found without their ending, compressed forms sent as they
/// are, <c>_headers</c> and <c>_redirects</c> obeyed. It listens on a socket of its own, so that no port can be taken.
/// </summary>
internal sealed class StaticHost : IDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _own = Directory.CreateTempSubdirectory("clonazepam-nginx-");
    private readonly Process _process;

    private StaticHost(string folder)
    {
        var configuration = Path.Combine(_own.FullName, "nginx.conf");
        File.WriteAllText(configuration, Configuration(folder, HostRules.Of(folder)));
        _process = Process.Start(new ProcessStartInfo(
            Program, ["-c", configuration, "-p", _own.FullName, "-e", Path.Combine(_own.FullName, "error.log")]))!;
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = async (_, stop) => new NetworkStream(await Connect(stop), ownsSocket: true),
        })
        { BaseAddress = new Uri("http://leaflet.example") };
    }

    /// <summary>Why there can be none, or null.</summary>
    public static string? Missing { get; } =
        !File.Exists(Program)
            ? "nginx is not installed."
            : !File.Exists(Brotli) ? "libnginx-mod-http-brotli-static is not installed."
            : null;

    public HttpClient Client { get; }

    private string Socket => Path.Combine(_own.FullName, "socket");

    public static async Task<StaticHost> Serve(string folder)
    {
        var host = new StaticHost(folder);
        try
        {
            await host.Listening();
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _own.Delete(recursive: true);
    }

    private async Task<Socket> Connect(CancellationToken stop)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket), stop);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task Listening()
    {
        using var limit = new CancellationTokenSource(Longest);
        while (true)
        {
            try
            {
                (await Connect(limit.Token)).Dispose();
                return;
            }
            catch (SocketException) when (!_process.HasExited)
            {
                await Task.Delay(20, limit.Token);
            }
        }
    }

    private string Configuration(string folder, HostRules rules)
    {
        // Vary is the host's to say, for the host chooses the coding.
        var common = "add_header Vary Accept-Encoding always; " + Headers(rules.Headers[HostRules.Everywhere]);
        var locations = new StringBuilder();
        foreach (var (address, headers) in rules.Headers.Where(rule => rule.Key != HostRules.Everywhere))
        {
            var type = headers.Single(header => header.Name == "Content-Type").Value;
            var isNotFound = address.EndsWith("/404.html", StringComparison.Ordinal);
            locations.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $$"""
                location = {{address}} {
                  {{(isNotFound ? "internal;" : "")}}
                  default_type {{Quoted(type)}};
                  {{common}} {{Headers(headers.Where(header => header.Name != "Content-Type"))}}
                  {{(address == "/" ? "try_files /index.html =404;" : "try_files $uri $uri.html =404;")}}
                }
                """);
        }

        foreach (var (from, to, status) in rules.Redirects)
        {
            var parts = to.Split('#', 2);
            var target = parts[0] + "$is_args$args" + (parts.Length == 2 ? "#" + parts[1] : "");
            locations.AppendLine(status == 404
                ? $"location ^~ {from.TrimEnd('*')} {{ error_page 404 {to}; try_files $uri $uri.html =404; }}"
                : $"location = {from} {{ {common} return {status} \"{target}\"; }}");
        }

        return $$"""
            load_module {{Brotli}};
            daemon off;
            master_process off;
            pid nginx.pid;
            events { worker_connections 128; }
            http {
              access_log off;
              client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
              types { }
              absolute_redirect off;
              gzip_static on;
              brotli_static on;
              server {
                listen unix:{{Socket}};
                root {{folder}};
                error_page 404 /404.html;
                location / { try_files $uri $uri.html =404; }
                location ~ \.(html|br|gz)$ { internal; }
                location ~ /[._] { return 404; }
                {{locations}}
              }
            }
            """;
    }

    private static string Headers(IEnumerable<(string Name, string Value)> headers) =>
        string.Concat(headers.Select(header => $"add_header {header.Name} {Quoted(header.Value)} always; "));

    private static string Quoted(string value)
    {
        Assert.DoesNotContain(value, c => c is '"' or '$' or '\\');
        return $"\"{value}\"";
    }
}
