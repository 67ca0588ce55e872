using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Data.Tables;

namespace EmulationFunctions.Operations.Keeping;

/// <summary>A row as a line of JSON that loses nothing: each value with the type that tables know.</summary>
internal static class RowText
{
    // What storage adds by itself; it is another's in another store.
    private static readonly string[] OfStorage = ["odata.etag", "Timestamp", "PartitionKey", "RowKey"];

    public static string Write(TableEntity row)
    {
        var columns = new JsonObject();
        foreach (var name in row.Keys.Where(name => !OfStorage.Contains(name)).Order(StringComparer.Ordinal))
        {
            if (row[name] is { } value)
                columns[name] = Typed(name, value);
        }

        return new JsonObject { ["partition"] = row.PartitionKey, ["row"] = row.RowKey, ["columns"] = columns }.ToJsonString();
    }

    public static TableEntity Read(string line)
    {
        var json = JsonNode.Parse(line)!;
        var row = new TableEntity((string)json["partition"]!, (string)json["row"]!);
        foreach (var (name, typed) in json["columns"]!.AsObject())
            row[name] = Value((string)typed![0]!, (string)typed[1]!);
        return row;
    }

    private static JsonArray Typed(string name, object value) => value switch
    {
        string text => ["string", text],
        bool yes => ["bool", yes ? "true" : "false"],
        int number => ["int", number.ToString(CultureInfo.InvariantCulture)],
        long number => ["long", number.ToString(CultureInfo.InvariantCulture)],
        double number => ["double", number.ToString("R", CultureInfo.InvariantCulture)],
        DateTimeOffset time => ["time", time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)],
        DateTime time => ["time", time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)],
        Guid id => ["guid", id.ToString("D")],
        byte[] bytes => ["bytes", Convert.ToBase64String(bytes)],
        BinaryData bytes => ["bytes", Convert.ToBase64String(bytes)],
        _ => throw new RefusedException($"The column {name} holds a {value.GetType().Name}, which a backup cannot hold."),
    };

    private static object Value(string type, string text) => type switch
    {
        "string" => text,
        "bool" => text == "true",
        "int" => int.Parse(text, CultureInfo.InvariantCulture),
        "long" => long.Parse(text, CultureInfo.InvariantCulture),
        "double" => double.Parse(text, CultureInfo.InvariantCulture),
        "time" => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        "guid" => Guid.Parse(text),
        "bytes" => Convert.FromBase64String(text),
        _ => throw new RefusedException($"A row holds a value of the type {type}, which is not known here."),
    };
}
