using System.Text.Json;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage;

/// <summary>Columns of rows.</summary>
internal static class RowColumns
{
    // A column holds at most 64 KiB of UTF-16, so 32,768 characters; a row 1 MiB.
    private const int Width = 32_000;

    /// <summary>The row in a partition.</summary>
    public static TableEntity In(this TableEntity row, string partition)
    {
        row.PartitionKey = partition;
        return row;
    }

    /// <summary>Writes a value as JSON text into the columns <c>Json0</c>, <c>Json1</c> …</summary>
    public static TableEntity WithContent<T>(this TableEntity row, T value)
    {
        var text = Json.Write(value);
        for (var at = 0; at * Width < text.Length; at++)
            row[$"Json{at}"] = text.Substring(at * Width, Math.Min(Width, text.Length - (at * Width)));
        return row;
    }

    /// <summary>The value in the columns <c>Json0</c>, <c>Json1</c> …</summary>
    public static T Content<T>(this TableEntity row) =>
        Json.Read<T>(string.Concat(Enumerable.Range(0, 64).Select(at => row.GetString($"Json{at}")).TakeWhile(part => part is not null)));

    /// <summary>A text column that every row of its kind has.</summary>
    public static string Text(this TableEntity row, string column) =>
        row.GetString(column) ?? throw new InvalidDataException($"Row {row.RowKey} has no {column}.");

    /// <summary>What the row says, or null where it cannot be read: in a list everybody else's rows go on.</summary>
    public static T? TryRead<T>(this TableEntity row, Func<TableEntity, T> read)
        where T : class
    {
        try
        {
            return read(row);
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException or FormatException or InvalidDataException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }
}
