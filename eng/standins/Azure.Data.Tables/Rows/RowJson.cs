using System.Buffers;
using System.Text.Json;

namespace Azure.Data.Tables.Rows;

/// <summary>A row on its way to the service and back, whatever class stands for it.</summary>
internal static class RowJson
{
    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in PropertiesOf(entity))
            {
                if (name is not (Edm.Timestamp or nameof(ITableEntity.ETag) or Edm.ETag))
                    EdmWriter.Write(json, name, value);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    public static T Read<T>(JsonElement row)
        where T : class, ITableEntity
    {
        var values = EdmReader.Read(row);
        return typeof(T) == typeof(TableEntity)
            ? (T)(object)TableEntity.Read(values)
            : RowShape.Of(typeof(T)).Fill(Activator.CreateInstance<T>(), values);
    }

    private static IEnumerable<KeyValuePair<string, object?>> PropertiesOf(ITableEntity entity) =>
        entity is IDictionary<string, object?> values ? values : RowShape.Of(entity.GetType()).PropertiesOf(entity);
}
