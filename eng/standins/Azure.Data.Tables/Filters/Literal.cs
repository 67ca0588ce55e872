using System.Globalization;
using System.Text;
using System.Xml;

namespace Azure.Data.Tables.Filters;

/// <summary>A value as the service's filter language writes it.</summary>
internal static class Literal
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        long or ulong => Invariant(value) + "L",
        sbyte or byte or short or ushort or int or uint or float or double or decimal => Invariant(value),
        Guid guid => $"guid'{guid}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData bytes => $"X'{Convert.ToHexString(bytes)}'",
        DateTimeOffset time => Time(time.UtcDateTime),
        DateTime time => Time(time.ToUniversalTime()),
        string or char or StringBuilder => $"'{value.ToString()!.Replace("'", "''", StringComparison.Ordinal)}'",
        Enum member => $"'{member}'",
        _ => throw new ArgumentException($"Unable to convert a value of type {value.GetType()} to an OData literal.", nameof(value)),
    };

    private static string Time(DateTime utc) =>
        $"datetime'{XmlConvert.ToString(utc, XmlDateTimeSerializationMode.RoundtripKind)}'";

    private static string Invariant(object number) => Convert.ToString(number, CultureInfo.InvariantCulture)!;
}
