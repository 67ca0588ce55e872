using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A message whose work failed every time, as it is stored until somebody has it tried again.</summary>
/// <param name="Id">See <see cref="IdOf"/>.</param>
/// <param name="Queue">From which queue.</param>
/// <param name="Text">The message.</param>
/// <param name="At">When it was last put aside.</param>
public sealed record StoredPoison(string Id, string Queue, string Text, DateTimeOffset At)
{
    /// <summary>The same for the same message of the same queue, however often it is put aside.</summary>
    public static string IdOf(string queue, string text) => $"{queue}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}";

    internal TableEntity Row() => new TableEntity("", RowKeys.Poison(Id)) { ["Queue"] = Queue, ["At"] = At }.WithContent(Text);

    internal static StoredPoison Read(TableEntity row) => new(
        row.RowKey[RowKeys.Poisons.Length..],
        row.Text("Queue"),
        row.Content<string>(),
        row.GetDateTimeOffset("At") ?? default);
}
