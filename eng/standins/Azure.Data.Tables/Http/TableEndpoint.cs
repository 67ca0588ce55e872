using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>An account's table service: where it is, and the pipeline that leads there.</summary>
internal sealed class TableEndpoint(Uri uri, string accountName, HttpPipeline pipeline)
{
    public string AccountName => accountName;

    public Uri AddressOf(string path) => new($"{uri.AbsoluteUri.TrimEnd('/')}/{path}");

    public HttpMessage Message(RequestMethod method, string path)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(AddressOf(path));
        message.Request.Headers.SetValue("Accept", "application/json;odata=minimalmetadata");
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        return message;
    }

    public async Task<Response> GetAsync(string path, CancellationToken cancellation)
    {
        using var message = Message(RequestMethod.Get, path);
        return await SendAsync(message, cancellation);
    }

    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellation)
    {
        await pipeline.SendAsync(message, cancellation);
        return message.Response;
    }
}
