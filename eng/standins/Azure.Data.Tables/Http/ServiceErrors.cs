using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Http;

/// <summary>Reads the service's error body: <c>{"odata.error":{"code":…,"message":{"value":…}}}</c>.</summary>
internal sealed class ServiceErrors : RequestFailedDetailsParser
{
    public static ServiceErrors Parser { get; } = new();

    public static RequestFailedException ErrorOf(Response response) => new(response, null, Parser);

    public static string? CodeOf(Response response) =>
        Parser.TryParse(response, out var error, out _) ? error.Code : null;

    public override bool TryParse(
        Response response,
        [NotNullWhen(true)] out ResponseError? error,
        out IDictionary<string, string>? data)
    {
        data = null;
        error = response.ContentStream is { CanSeek: true } body ? Read(body) : null;
        return error is not null;
    }

    private static ResponseError? Read(Stream body)
    {
        body.Position = 0;
        try
        {
            using var json = JsonDocument.Parse(body);
            var error = json.RootElement.GetProperty("odata.error");
            return new ResponseError(
                error.GetProperty("code").GetString(),
                error.GetProperty("message").GetProperty("value").GetString());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null; // A proxy's or a gateway's answer; the status says what there is to say.
        }
        finally
        {
            body.Position = 0;
        }
    }
}
