using System.Globalization;

namespace Azure.Data.Tables.Rows;

/// <summary>Names of the service's data types and of the properties that it adds itself.</summary>
internal static class Edm
{
    public const string TypeSuffix = "@odata.type";
    public const string SystemPrefix = "odata.";
    public const string ETag = "odata.etag";
    public const string Timestamp = nameof(ITableEntity.Timestamp);

    public const string Binary = "Edm.Binary";
    public const string DateTime = "Edm.DateTime";
    public const string Double = "Edm.Double";
    public const string Guid = "Edm.Guid";
    public const string Int64 = "Edm.Int64";

    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
