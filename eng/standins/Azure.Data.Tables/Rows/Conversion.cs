namespace Azure.Data.Tables.Rows;

/// <summary>Brings a stored value to a property's own type.</summary>
internal static class Conversion
{
    public static object? To(Type type, object? value)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => null,
            _ when target.IsInstanceOfType(value) => value,
            string text when target == typeof(ETag) => new ETag(text),
            string text when target.IsEnum => Enum.Parse(target, text),
            DateTimeOffset time when target == typeof(DateTime) => time.UtcDateTime,
            DateTime time when target == typeof(DateTimeOffset) => new DateTimeOffset(time),
            byte[] bytes when target == typeof(BinaryData) => BinaryData.FromBytes(bytes),
            BinaryData bytes when target == typeof(byte[]) => bytes.ToArray(),
            int number when target == typeof(long) => (long)number,
            int number when target == typeof(double) => (double)number,
            double number when target == typeof(float) => (float)number,
            _ => throw new InvalidOperationException($"Cannot return {target} for a property of type {value.GetType()}."),
        };
    }
}
