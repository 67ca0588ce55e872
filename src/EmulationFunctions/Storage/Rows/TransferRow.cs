using Azure;
using Azure.Data.Tables;
using Emulation.Domain.Submissions.Transfers;

namespace EmulationFunctions.Storage.Rows;

/// <summary>An upload session as it is stored.</summary>
/// <param name="Session">The session.</param>
/// <param name="Swept">Whether its pieces have been taken away.</param>
/// <param name="ETag">What was read.</param>
internal sealed record StoredSession(UploadSession Session, bool Swept, ETag ETag)
{
    public string Key => RowKeys.UploadSession(Session.Year, Session.ActivityId, Session.UnitId, Session.Id);

    public TableEntity Row() => new TableEntity("", Key)
    {
        ["Link"] = Session.Sender.Link.Id,
        ["State"] = Session.State.ToString(),
        ["OpenedAt"] = Session.OpenedAt,
        ["Swept"] = Swept,
    }.WithContent(Session);

    public static StoredSession Read(TableEntity row) => new(row.Content<UploadSession>(), row.GetBoolean("Swept") ?? false, row.ETag);
}

/// <summary>A completion as it is stored.</summary>
/// <param name="Completion">The completion.</param>
/// <param name="ETag">What was read.</param>
internal sealed record StoredCompletion(Completion Completion, ETag ETag)
{
    public static TableEntity Row(Completion completion) => new TableEntity("", Key(completion))
    {
        ["State"] = completion.State.ToString(),
    }.WithContent(completion);

    /// <summary>The mark that keeps the completion among those which are unfinished, or whose bytes still lie among the arrivals.</summary>
    public static TableEntity Mark(Completion completion) => new("", Inbox(completion));

    public static string Key(Completion completion) =>
        RowKeys.Completion(completion.Year, completion.ActivityId, completion.UnitId, completion.Id);

    /// <summary>The key of the mark.</summary>
    public static string Inbox(Completion completion) => RowKeys.Inbox + ShortKey(completion);

    /// <summary>The key after its prefix: what messages and marks name.</summary>
    public static string ShortKey(Completion completion) => Key(completion)[RowKeys.Completions.Length..];

    public static StoredCompletion Read(TableEntity row) => new(row.Content<Completion>(), row.ETag);
}
