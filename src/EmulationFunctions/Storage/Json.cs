using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationFunctions.Storage;

/// <summary>The one way this app writes JSON: in rows, in messages and over HTTP.</summary>
public static class Json
{
    /// <summary>camelCase names, enumerations by name, local times without a zone, letters as letters.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new LocalTimeConverter() },
    };

    /// <summary>The value as text.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The value of a text that this app wrote.</summary>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException($"A {typeof(T).Name} was expected, not null.");

    /// <summary>Local times to the minute, as they are handed in: 2026-11-10T17:00; seconds only where there are some.</summary>
    private sealed class LocalTimeConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTime.Parse(reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.None);

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(value.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
    }
}
