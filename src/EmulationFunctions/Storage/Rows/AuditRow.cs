using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>Who did what. Commits with the change itself, so none is ever lost.</summary>
/// <param name="At">When.</param>
/// <param name="Who">The contact's id, "operator", or the part of the app that acts by itself.</param>
/// <param name="What">A stable word for what was done.</param>
/// <param name="About">What it was done to: an activity, a unit, a meeting, a link.</param>
/// <param name="Link">A short hash of the link that was used, if one was.</param>
/// <param name="Detail">Further values by name.</param>
internal sealed record AuditEntry(DateTimeOffset At, string Who, string What, string About, string? Link = null, IReadOnlyDictionary<string, string>? Detail = null)
{
    public TableEntity Row() => new("", RowKeys.Audit(At, Nonce.Next(8)))
    {
        ["At"] = At,
        ["Who"] = Who,
        ["What"] = What,
        ["About"] = About,
        ["Link"] = Link,
        ["Detail"] = Detail is null ? null : Json.Write(Detail),
    };

    public static AuditEntry Read(TableEntity row) => new(
        row.GetDateTimeOffset("At") ?? default,
        row.Text("Who"),
        row.Text("What"),
        row.Text("About"),
        row.GetString("Link"),
        row.GetString("Detail") is { } detail ? Json.Read<Dictionary<string, string>>(detail) : null);
}
