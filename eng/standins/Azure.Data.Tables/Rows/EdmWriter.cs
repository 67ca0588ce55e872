using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Rows;

/// <summary>Writes a property with the annotation that its EDM type needs. A null is not stored, so it is not sent.</summary>
internal static class EdmWriter
{
    public static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: json.WriteString(name, text); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case short number: json.WriteNumber(name, number); break;
            case byte number: json.WriteNumber(name, number); break;
            case long number: WriteTyped(json, name, Edm.Int64, number.ToString(CultureInfo.InvariantCulture)); break;
            case float number: WriteDouble(json, name, number); break;
            case double number: WriteDouble(json, name, number); break;
            case DateTimeOffset time: WriteTyped(json, name, Edm.DateTime, Edm.Text(time)); break;
            case DateTime time: WriteTyped(json, name, Edm.DateTime, Edm.Text(InUtc(time))); break;
            case Guid guid: WriteTyped(json, name, Edm.Guid, guid.ToString()); break;
            case byte[] bytes: WriteTyped(json, name, Edm.Binary, Convert.ToBase64String(bytes)); break;
            case BinaryData bytes: WriteTyped(json, name, Edm.Binary, Convert.ToBase64String(bytes)); break;
            case Enum member: json.WriteString(name, member.ToString()); break;
            default: throw new NotSupportedException($"The table service has no type for {value.GetType()}.");
        }
    }

    private static void WriteDouble(Utf8JsonWriter json, string name, double number)
    {
        json.WriteString(name + Edm.TypeSuffix, Edm.Double);
        if (double.IsFinite(number))
            json.WriteNumber(name, number);
        else
            json.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string text)
    {
        json.WriteString(name + Edm.TypeSuffix, type);
        json.WriteString(name, text);
    }

    private static DateTimeOffset InUtc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? new DateTimeOffset(time)
        : throw new NotSupportedException($"DateTime {time} has a Kind of {time.Kind}. It must be UTC.");
}
