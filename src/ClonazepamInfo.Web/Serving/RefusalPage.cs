using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Gives a page with the emergency numbers to requests that Kestrel itself refuses before any middleware: malformed, too long, too slow,
/// of another version of HTTP. Kestrel answers them with a status and no body, and a browser then shows an empty page. Kestrel says
/// through its diagnostics that it refuses a request; what it then writes to the connection is replaced.
/// </summary>
/// <remarks>
/// Not possible for connections with TLS, which are encrypted here, for HTTP/2, whose refusals are frames, for connections above the
/// limit, which are closed, and for clients that send nothing.
/// </remarks>
internal sealed class RefusalPage(EditionPublisher publisher, ResponseCounters counters, SiteOptions site) : IObserver<KeyValuePair<string, object?>>
{
    /// <summary>Kestrel's event, with the features of the connection.</summary>
    private const string Refused = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    /// <summary>Has Kestrel tell of what it refuses.</summary>
    public void Watch(DiagnosticListener kestrel) => kestrel.Subscribe(this, name => name == Refused);

    /// <summary>Puts itself between Kestrel and a connection.</summary>
    public static Task OnConnectionAsync(ConnectionDelegate next, ConnectionContext connection)
    {
        var output = new Output(connection.Transport.Output);
        connection.Transport = new Duplex(connection.Transport.Input, output);
        connection.Features.Set(output);
        return next(connection);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is IFeatureCollection features
            && features.Get<IBadRequestExceptionFeature>()?.Error is BadHttpRequestException { StatusCode: var status })
        {
            counters.Unread(status);
            if (features.Get<ITlsHandshakeFeature>() is null && features.Get<IHttpResponseFeature>() is { HasStarted: false })
            {
                features.Get<Output>()?.Replace(Answer(status, features.Get<IHttpRequestFeature>()?.Method == HttpMethods.Head));
            }
        }
    }

    public void OnCompleted()
    {
        // The server has ended.
    }

    public void OnError(Exception error)
    {
        // A source of diagnostics sends none.
    }

    private byte[] Answer(int status, bool isHead)
    {
        var page = FallbackErrorPage.Of(publisher.Current!.Pinned.Snapshot.Default, status, site);
        var head = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Date: {DateTimeOffset.UtcNow:r}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Content-Type: {FallbackErrorPage.ContentType}\r\nContent-Length: {page.Length}\r\n")
            .Append("Connection: close\r\nCache-Control: no-store\r\n");
        foreach (var (name, value) in SecurityHeaders.OfPageWithoutStyle)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. isHead ? [] : page];
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    /// <summary>Passes on what is written, until it is told what to send instead.</summary>
    private sealed class Output(PipeWriter inner) : PipeWriter
    {
        private volatile byte[]? _instead;
        private bool _isSent;

        public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

        public override long UnflushedBytes => inner.UnflushedBytes;

        public void Replace(byte[] answer) => _instead ??= answer;

        public override Memory<byte> GetMemory(int sizeHint = 0) => _instead is null ? inner.GetMemory(sizeHint) : new byte[Math.Max(sizeHint, 4096)];

        public override Span<byte> GetSpan(int sizeHint = 0) => _instead is null ? inner.GetSpan(sizeHint) : new byte[Math.Max(sizeHint, 4096)];

        public override void Advance(int bytes)
        {
            if (_instead is null)
            {
                inner.Advance(bytes);
            }
        }

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
        {
            if (_instead is { } answer && !_isSent)
            {
                _isSent = true;
                inner.Write(answer);
            }

            return inner.FlushAsync(cancellationToken);
        }

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);
    }
}
