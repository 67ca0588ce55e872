using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace EmulationFunctions.Local.Http;

/// <summary>The small JSON objects that the host's own routes take.</summary>
internal static class JsonBody
{
    /// <summary>The string under a name, or null where the body is anything but an object that has it.</summary>
    public static async Task<string?> StringAsync(HttpRequest request, string name)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return body.RootElement is { ValueKind: JsonValueKind.Object } given
                && given.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.String
                    ? value.GetString()
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
