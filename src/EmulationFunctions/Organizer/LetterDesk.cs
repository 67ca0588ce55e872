using Emulation.Views.Letters;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>What became of letters, and the organizer's word on those of which nobody knows.</summary>
public sealed class LetterDesk(ClusterTable table, ClusterReader reader, Outbox outbox, Agenda agenda, TimeProvider time)
{
    private const int PageSize = 100;

    internal async Task<IResult> ListAsync(ApiVisit visit, string? state, string? continuation)
    {
        if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is null)
            return Problem.NotFound("cluster").Answer();
        var wanted = Enum.GetNames<LetterState>().FirstOrDefault(name => name.Equals(state, StringComparison.OrdinalIgnoreCase));
        if (wanted is null && !string.IsNullOrEmpty(state))
            return Problem.Of([new Fault("/state", "unknown-state", $"One of {string.Join(", ", Enum.GetNames<LetterState>()).ToLowerInvariant()} is needed here.")]).Answer();
        var where = wanted is null ? null : $"State eq '{wanted}'";
        var (rows, next) = await table.PageAsync(visit.Cluster, RowKeys.Letters, where, continuation, PageSize, visit.Cancellation);

        // One row that cannot be read takes nobody else's from the list, and is named.
        var read = rows.Select(row => (row.RowKey, Stored: StoredLetter.TryRead(row))).ToList();
        var letters = read.Where(row => row.Stored is not null).Select(row => Shown(row.Stored!.Letter, visit.Language)).ToList();
        var unreadable = read.Where(row => row.Stored is null).Select(row => row.RowKey[RowKeys.Letters.Length..]).ToList();
        return Results.Json(new { Letters = letters, Unreadable = unreadable, Continuation = next }, Json.Options);
    }

    /// <summary>Letters that were planned since a day, and older ones that are unfinished, the newest first.</summary>
    internal async Task<IReadOnlyList<Letter>> SinceAsync(string cluster, DateOnly day, CancellationToken cancellation)
    {
        var letters = new Dictionary<string, Letter>();
        await foreach (var row in table.BetweenAsync(cluster, RowKeys.Letter($"{day:yyyyMMdd}"), RowKeys.Letters, cancellation))
        {
            if (StoredLetter.TryRead(row)?.Letter is { } letter)
                letters[row.RowKey] = letter;
        }

        await foreach (var mark in table.RangeAsync(cluster, RowKeys.Outbox, cancellation))
        {
            var rowKey = RowKeys.Letter(mark.RowKey[RowKeys.Outbox.Length..]);
            if (!letters.ContainsKey(rowKey) && await table.FindAsync(cluster, rowKey, cancellation) is { } row && StoredLetter.TryRead(row)?.Letter is { } letter)
                letters[rowKey] = letter;
        }

        return [.. letters.Values.OrderByDescending(letter => letter.UpdatedAt)];
    }

    internal async Task<IResult> SettleAsync(ApiVisit visit, string key, string? outcome)
    {
        if (outcome is not ("accepted" or "resend"))
            return Problem.Of([new Fault("/outcome", "unknown-outcome", "One of accepted, resend is needed here.")]).Answer();
        return await SettleAsync(visit.Cluster, key, outcome == "resend", visit.By, visit.Cancellation) switch
        {
            (null, _) => Problem.NotFound("letter").Answer(),
            (_, null) => new Problem(StatusCodes.Status409Conflict, "letter-not-unknown", "Only a letter that is unknown can be settled, and only one that is unknown, was refused or withheld sent again.").Answer(),
            (_, { } settled) => Results.Json(Shown(settled, visit.Language), Json.Options),
        };
    }

    /// <summary>Settles an unknown letter, or sends one again that did not go out.</summary>
    /// <returns>The letter as it was, null where there is none; and as it is now, null where there was nothing to settle.</returns>
    internal async Task<(Letter? Before, Letter? After)> SettleAsync(string cluster, string key, bool sendAgain, string by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await table.FindAsync(cluster, RowKeys.Letter(key), cancellation) is not { } row)
                return (null, null);
            if (StoredLetter.TryRead(row) is not { } stored)
                return (null, null);
            if (stored.Letter.Settled(sendAgain, by, time.GetUtcNow()) is not { } settled)
                return (stored.Letter, null);

            await agenda.EnterAsync(cluster, cancellation);
            var batch = new Batch(cluster)
                .Replace(settled, stored)
                .Add(new AuditEntry(time.GetUtcNow(), by, sendAgain ? "letter-resent" : "letter-settled", key).Row());
            if (await table.CommitAsync(batch, cancellation) is null && !await IsOursAsync(cluster, settled, cancellation))
                continue;
            if (settled.IsOpen())
                await outbox.NudgeAsync(cluster, [key], cancellation);
            return (stored.Letter, settled);
        }
    }

    // The client repeats a write whose answer was lost: the letter that stands may be as we settled it.
    private async Task<bool> IsOursAsync(string cluster, Letter settled, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Letter(settled.Key), cancellation) is { } row
        && StoredLetter.TryRead(row)?.Letter is { } stands
        && (stands.State, stands.UpdatedAt, stands.Reason) == (settled.State, settled.UpdatedAt, settled.Reason);

    private static object Shown(Letter letter, Language language) => new
    {
        letter.Key,
        letter.Content.Kind,
        To = letter.To.Email,
        letter.Subject,
        letter.State,
        StateText = LetterWords.State(letter, language),
        letter.Attempts,
        letter.CreatedAt,
        letter.UpdatedAt,
        letter.Reason,
    };
}
