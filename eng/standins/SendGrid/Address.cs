using System.Text.Json;

namespace SendGrid;

/// <summary>The address of a call: host, API version, path and, given as JSON, the query.</summary>
internal static class Address
{
    public static Uri Of(BaseClientOptions options, string? path, string? query)
    {
        string?[] parts = [options.Host.TrimEnd('/'), options.Version, path];
        var address = string.Join('/', parts.Where(part => part is not null));
        return new Uri(query is null ? address : $"{address}?{QueryOf(query)}");
    }

    // {"a": 1, "b": [2, 3]} becomes a=1&b=2&b=3.
    private static string QueryOf(string json)
    {
        using var parameters = JsonDocument.Parse(json);
        return string.Join('&', parameters.RootElement.EnumerateObject().SelectMany(parameter =>
            (parameter.Value.ValueKind == JsonValueKind.Array ? parameter.Value.EnumerateArray() : Enumerable.Repeat(parameter.Value, 1))
                .Select(value => $"{parameter.Name}={Uri.EscapeDataString(value.ToString())}")));
    }
}
