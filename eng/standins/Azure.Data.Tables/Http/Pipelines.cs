using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Http;

/// <summary>Azure.Core's pipeline (retries, diagnostics, transport) with what the table service asks for.</summary>
internal static class Pipelines
{
    private const string Scope = "https://storage.azure.com/.default";

    public static HttpPipeline With(TableSharedKeyCredential credential, TableClientOptions? options) =>
        With(new SharedKeyPolicy(credential), options);

    public static HttpPipeline With(TokenCredential credential, TableClientOptions? options) =>
        With(new BearerTokenAuthenticationPolicy(credential, Scope), options);

    // Credentials stand inside the retries, so that each try carries its own date and a token that is still valid.
    private static HttpPipeline With(HttpPipelinePolicy credential, TableClientOptions? options)
    {
        options ??= new TableClientOptions();
        return HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerCallPolicies = { new ServiceVersionPolicy(options.Version) },
            PerRetryPolicies = { credential },
            RequestFailedDetailsParser = ServiceErrors.Parser,
        });
    }
}
