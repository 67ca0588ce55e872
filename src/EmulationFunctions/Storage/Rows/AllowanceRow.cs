using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>What a unit has sent on one day, as it is stored.</summary>
/// <param name="Day">The cluster's local day.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Bytes">How much.</param>
/// <param name="Last">Random name of the one who counted last.</param>
/// <param name="ETag">What was read; null where no row is there yet.</param>
internal sealed record StoredAllowance(DateOnly Day, string Unit, long Bytes, string Last, ETag? ETag)
{
    public TableEntity Row() => new("", RowKeys.Allowance(Day, Unit)) { ["Bytes"] = Bytes, ["Last"] = Last };

    public static StoredAllowance Read(TableEntity row)
    {
        var parts = row.RowKey.Split('|');
        return new(DateOnly.ParseExact(parts[1], "yyyyMMdd"), parts[2], row.GetInt64("Bytes") ?? 0, row.Text("Last"), row.ETag);
    }
}
