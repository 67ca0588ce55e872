using Azure.Data.Tables.Rows;

namespace Azure.Data.Tables;

/// <summary>A row whose properties are known only when it runs.</summary>
public sealed partial class TableEntity : ITableEntity
{
    private readonly Dictionary<string, object?> properties;

    public TableEntity()
        : this(new Dictionary<string, object?>())
    {
    }

    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

#nullable disable annotations
    public TableEntity(IDictionary<string, object> values) =>
#nullable restore annotations
        properties = new Dictionary<string, object?>(values ?? throw new ArgumentNullException(nameof(values)));

    public string PartitionKey
    {
        get => GetString(nameof(PartitionKey))!;
        set => properties[nameof(PartitionKey)] = value;
    }

    public string RowKey
    {
        get => GetString(nameof(RowKey))!;
        set => properties[nameof(RowKey)] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(nameof(Timestamp));
        set => properties[nameof(Timestamp)] = value;
    }

    public ETag ETag
    {
        get => GetString(Edm.ETag) is { } etag ? new ETag(etag) : default;
        set => properties[Edm.ETag] = value.ToString();
    }

    public string? GetString(string key) => (string?)Get(key, typeof(string));

    public byte[]? GetBinary(string key) => (byte[]?)Get(key, typeof(byte[]));

    public BinaryData? GetBinaryData(string key) => (BinaryData?)Get(key, typeof(BinaryData));

    public bool? GetBoolean(string key) => (bool?)Get(key, typeof(bool));

    public DateTimeOffset? GetDateTimeOffset(string key) => (DateTimeOffset?)Get(key, typeof(DateTimeOffset));

    public double? GetDouble(string key) => (double?)Get(key, typeof(double));

    public Guid? GetGuid(string key) => (Guid?)Get(key, typeof(Guid));

    public int? GetInt32(string key) => (int?)Get(key, typeof(int));

    public long? GetInt64(string key) => (long?)Get(key, typeof(long));

    internal static TableEntity Read(Dictionary<string, object?> values) => new(values!);

    private object? Get(string key, Type type) =>
        properties.TryGetValue(key, out var value) ? Conversion.To(type, value) : null;
}
