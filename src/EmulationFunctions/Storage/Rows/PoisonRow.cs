using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A message whose work failed every time, as it is stored until somebody has it tried again.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Queue">From which queue.</param>
/// <param name="Text">The message.</param>
/// <param name="At">When it was put aside.</param>
public sealed record StoredPoison(string Id, string Queue, string Text, DateTimeOffset At)
{
    internal TableEntity Row() => new TableEntity("", RowKeys.Poison(Id)) { ["Queue"] = Queue, ["At"] = At }.WithContent(Text);

    internal static StoredPoison Read(TableEntity row) => new(
        row.RowKey[RowKeys.Poisons.Length..],
        row.Text("Queue"),
        row.Content<string>(),
        row.GetDateTimeOffset("At") ?? default);
}
