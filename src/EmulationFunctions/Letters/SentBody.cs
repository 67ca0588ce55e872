using System.Net;

namespace EmulationFunctions.Letters;

/// <summary>Nothing of a request's body was sent: whoever was asked can not have taken it.</summary>
internal sealed class NothingSentException(Exception failure)
    : HttpRequestException(failure is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var known } ? known : HttpRequestError.ConnectionError, "Nothing was sent.", failure);

/// <summary>Tells failures before a request's body began to be sent from those after it, of which nobody knows what they mean.</summary>
internal sealed class SentBodyHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = new SentBody(request.Content ?? new ByteArrayContent([]));
        request.Content = body;
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (Exception failure) when (!body.HasBegun && failure is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new NothingSentException(failure);
        }
    }

    private sealed class SentBody : HttpContent
    {
        private readonly HttpContent content;

        public SentBody(HttpContent content)
        {
            this.content = content;
            foreach (var (name, values) in content.Headers)
                Headers.TryAddWithoutValidation(name, values);
        }

        public bool HasBegun { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            HasBegun = true;
            return content.CopyToAsync(stream, context);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = content.Headers.ContentLength ?? 0;
            return content.Headers.ContentLength is not null;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                content.Dispose();
            base.Dispose(disposing);
        }
    }
}
