using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

internal sealed class ServiceVersionPolicy(string version) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("x-ms-version", version);
}
