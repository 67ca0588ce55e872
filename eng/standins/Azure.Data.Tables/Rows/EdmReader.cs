using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Rows;

/// <summary>Reads a row's JSON into values of the types that were written.</summary>
internal static class EdmReader
{
    public static Dictionary<string, object?> Read(JsonElement row)
    {
        var types = row.EnumerateObject()
            .Where(property => property.Name.EndsWith(Edm.TypeSuffix, StringComparison.Ordinal))
            .ToDictionary(property => property.Name[..^Edm.TypeSuffix.Length], property => property.Value.GetString());

        return row.EnumerateObject()
            .Where(property => property.Name == Edm.ETag || !IsAnnotation(property.Name))
            .ToDictionary(property => property.Name, property => ValueOf(property, types.GetValueOrDefault(property.Name)));
    }

    private static bool IsAnnotation(string name) =>
        name.StartsWith(Edm.SystemPrefix, StringComparison.Ordinal) || name.Contains("@odata.", StringComparison.Ordinal);

    private static object? ValueOf(JsonProperty property, string? type) => property.Value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => NumberOf(property.Value, type),
        JsonValueKind.String when property.Name == Edm.Timestamp => Edm.Time(property.Value.GetString()!),
        JsonValueKind.String => TextOf(property.Value.GetString()!, type),
        var kind => throw new FormatException($"The property {property.Name} is of JSON's kind {kind}."),
    };

    private static object NumberOf(JsonElement number, string? type) => type switch
    {
        Edm.Double => (object)number.GetDouble(), // Not widened: each number keeps its own type.
        Edm.Int64 => number.GetInt64(),
        _ when number.TryGetInt32(out var small) => small,
        _ when number.TryGetInt64(out var large) => large,
        _ => number.GetDouble(),
    };

    private static object TextOf(string text, string? type) => type switch
    {
        Edm.Binary => Convert.FromBase64String(text),
        Edm.DateTime => Edm.Time(text),
        Edm.Double => double.Parse(text, CultureInfo.InvariantCulture),
        Edm.Guid => Guid.Parse(text),
        Edm.Int64 => long.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };
}
