using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Http;

/// <summary>Making and removing a table; both may be repeated.</summary>
internal static class TableLifecycle
{
    public static async Task<Response<TableItem>> CreateIfMissingAsync(this TableEndpoint endpoint, string table, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        using var message = endpoint.Message(RequestMethod.Post, "Tables");
        message.Request.Headers.SetValue("Content-Type", "application/json;odata=nometadata");
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(BinaryData.FromString(new JsonObject { ["TableName"] = table }.ToJsonString()));

        var response = await endpoint.SendAsync(message, cancellation);
        return response.Status switch
        {
            201 or 204 => Response.FromValue(new TableItem(table), response),
            409 when ServiceErrors.CodeOf(response) == TableErrorCode.TableAlreadyExists => Response.FromValue<TableItem>(null!, response),
            _ => throw ServiceErrors.ErrorOf(response),
        };
    }

    public static async Task<Response> DeleteTableAsync(this TableEndpoint endpoint, string table, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        using var message = endpoint.Message(RequestMethod.Delete, $"Tables(%27{Uri.EscapeDataString(table)}%27)");
        var response = await endpoint.SendAsync(message, cancellation);
        return response.Status is 204 or 404 ? response : throw ServiceErrors.ErrorOf(response);
    }
}
