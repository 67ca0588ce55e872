using System.Globalization;
using Emulation.Views.Letters;
using EmulationFunctions.Entry;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>What became of letters, and the organizer's word on those of which nobody knows.</summary>
public sealed class LetterDesk(ClusterTable table, ClusterReader reader, Outbox outbox, Agenda agenda, TimeProvider time)
{
    private const int PageSize = 100;

    /// <summary>Letters of how many days are looked at for those that did not arrive.</summary>
    private const int NeedDays = 14;

    private static readonly int[] Spans = [0, 7, 30, 120, 4000];

    private static readonly string InNeed = string.Join(
        " or ",
        new[] { LetterState.Unknown, LetterState.Refused, LetterState.Bounced, LetterState.Dropped, LetterState.SpamReported }
            .Select(state => $"State eq '{state}'")
            .Append($"(State eq '{LetterState.Withdrawn}' and Reason eq '{ClosedAddress.Withheld}')"));

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

    /// <summary>One page of letters, the newest first.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="before">The key before which the page ends; anything that is no key begins with the newest.</param>
    /// <param name="today">The local day.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The letters, and the key before which the next page ends, if there are older ones.</returns>
    internal async Task<(IReadOnlyList<Letter> Letters, string? Older)> BeforeAsync(string cluster, string? before, DateOnly today, int count, CancellationToken cancellation)
    {
        // Keys sort by days from the oldest on, so ever longer spans are read backwards: a busy day alone fills the page.
        var isKey = DateOnly.TryParseExact(before?.Split('-')[0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 2000;
        var end = isKey ? RowKeys.Letter(before!) : After(today.AddDays(1));
        var found = new List<Letter>();
        foreach (var span in Spans)
        {
            var from = RowKeys.Letter($"{(isKey ? day : today).AddDays(-span):yyyyMMdd}");
            var older = new List<Letter>();
            await foreach (var row in table.WithinAsync(cluster, from, end, null, cancellation))
            {
                if (StoredLetter.TryRead(row)?.Letter is { } letter)
                    older.Add(letter);
            }

            found.InsertRange(0, older);
            end = from;
            if (found.Count > count)
                break;
        }

        var page = found.TakeLast(count).ToList();
        return ([.. page.OrderByDescending(letter => letter.UpdatedAt)], found.Count > count ? page[0].Key : null);
    }

    /// <summary>Letters that a person has to look after: of the last weeks, and of any time those of which nobody knows. The newest first.</summary>
    internal async Task<IReadOnlyList<Letter>> InNeedAsync(string cluster, DateOnly today, CancellationToken cancellation)
    {
        var since = RowKeys.Letter($"{today.AddDays(-NeedDays):yyyyMMdd}");
        var found = new List<Letter>();
        await foreach (var row in table.WithinAsync(cluster, since, After(today.AddDays(1)), InNeed, cancellation))
        {
            if (StoredLetter.TryRead(row)?.Letter is { } letter)
                found.Add(letter);
        }

        await foreach (var mark in table.WithinAsync(cluster, RowKeys.Outbox, RowKeys.Outbox + since[RowKeys.Letters.Length..], null, cancellation))
        {
            var rowKey = RowKeys.Letter(mark.RowKey[RowKeys.Outbox.Length..]);
            if (await table.FindAsync(cluster, rowKey, cancellation) is { } row && StoredLetter.TryRead(row)?.Letter is { State: LetterState.Unknown } letter)
                found.Add(letter);
        }

        return [.. found.OrderByDescending(letter => letter.UpdatedAt)];
    }

    private static string After(DateOnly day) => RowKeys.Letter($"{day:yyyyMMdd}~");

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
