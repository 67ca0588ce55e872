using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>A letter as it is stored.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="ETag">What was read.</param>
public sealed record StoredLetter(Letter Letter, ETag ETag)
{
    internal static TableEntity Row(Letter letter) => new TableEntity("", RowKeys.Letter(letter.Key))
    {
        ["Kind"] = letter.Content.Kind,
        ["State"] = letter.State.ToString(),
        ["ToName"] = letter.To.Name,
        ["ToEmail"] = letter.To.Email,
        ["ToContact"] = letter.To.ContactId,
        ["ReplyToName"] = letter.ReplyTo?.Name,
        ["ReplyToEmail"] = letter.ReplyTo?.Email,
        ["Language"] = letter.Language.ToString(),
        ["Subject"] = letter.Subject,
        ["Own"] = letter.Own is null ? null : Json.Write(letter.Own),
        ["Attempts"] = letter.Attempts,
        ["TryingSince"] = letter.TryingSince,
        ["CreatedAt"] = letter.CreatedAt,
        ["UpdatedAt"] = letter.UpdatedAt,
        ["Reason"] = letter.Reason,
        ["NotBefore"] = letter.NotBefore,
        ["Claim"] = letter.Claim,
        ["ClaimedUntil"] = letter.ClaimedUntil,
    }.WithContent(letter.Content);

    /// <summary>The letter, or null where its row cannot be read: everybody else's go on.</summary>
    internal static StoredLetter? TryRead(TableEntity row) => row.TryRead(Read);

    internal static StoredLetter Read(TableEntity row) => new(
        new Letter(
            row.RowKey[RowKeys.Letters.Length..],
            new Correspondent(row.Text("ToName"), row.Text("ToEmail"), row.GetString("ToContact")),
            row.GetString("ReplyToEmail") is { } replyTo ? new Correspondent(row.Text("ReplyToName"), replyTo) : null,
            Enum.Parse<Language>(row.Text("Language")),
            row.Text("Subject"),
            row.Content<LetterContent>(),
            row.GetDateTimeOffset("CreatedAt") ?? default)
        {
            State = Enum.Parse<LetterState>(row.Text("State")),
            Own = row.GetString("Own") is { } own ? Json.Read<OwnWords>(own) : null,
            Attempts = row.GetInt32("Attempts") ?? 0,
            TryingSince = row.GetDateTimeOffset("TryingSince"),
            UpdatedAt = row.GetDateTimeOffset("UpdatedAt") ?? default,
            Reason = row.GetString("Reason"),
            NotBefore = row.GetDateTimeOffset("NotBefore"),
            Claim = row.GetString("Claim"),
            ClaimedUntil = row.GetDateTimeOffset("ClaimedUntil"),
        },
        row.ETag);

    /// <summary>The mark that keeps the letter among those which are unfinished.</summary>
    internal static TableEntity Mark(string key) => new("", RowKeys.Unfinished(key));
}
