using System.Globalization;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;

namespace EmulationFunctions.Reminders;

/// <summary>What has been written already: to whom, for which days, and whom it did not reach.</summary>
public sealed class WrittenLetters(ClusterTable table)
{
    /// <summary>Who has had a reminder on a day.</summary>
    internal Task<HashSet<(DateOnly Day, string Mailbox)>> RemindedAsync(string cluster, DateOnly day, CancellationToken cancellation) =>
        ReadersAsync(cluster, LetterKeys.Reminders(day), day, cancellation);

    /// <summary>Who has had a reminder of meetings on a day.</summary>
    internal Task<HashSet<(DateOnly Day, string Mailbox)>> MeetingRemindedAsync(string cluster, DateOnly day, CancellationToken cancellation) =>
        ReadersAsync(cluster, LetterKeys.MeetingReminders(day), day, cancellation);

    /// <summary>The letters that have not set out.</summary>
    internal async Task<IReadOnlyList<Letter>> WaitingAsync(string cluster, CancellationToken cancellation)
    {
        var waiting = new List<Letter>();
        await foreach (var mark in table.RangeAsync(cluster, RowKeys.Outbox, cancellation))
        {
            if (await table.FindAsync(cluster, RowKeys.Letter(mark.RowKey[RowKeys.Outbox.Length..]), cancellation) is { } row
                && StoredLetter.TryRead(row)?.Letter is { State: LetterState.Planned or LetterState.Claimed } letter)
                waiting.Add(letter);
        }

        return waiting;
    }

    /// <summary>The days that may still be due and for which organizers have been written to.</summary>
    internal async Task<HashSet<DigestDay>> ToldAsync(string cluster, DateTimeOffset now, CancellationToken cancellation)
    {
        var told = new HashSet<DigestDay>();
        var from = RowKeys.Digest(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-40), "");
        await foreach (var row in table.BetweenAsync(cluster, from, RowKeys.Digests, cancellation))
        {
            var parts = row.RowKey.Split('|');
            told.Add(new(DateOnly.ParseExact(parts[1], "yyyyMMdd", CultureInfo.InvariantCulture), parts[2]));
        }

        return told;
    }

    /// <summary>Whom letters of the last week did not reach, whatever the mail service calls it.</summary>
    internal async Task<List<(DateOnly Day, Correspondent Person)>> UnreachedAsync(string cluster, DateTimeOffset now, CancellationToken cancellation)
    {
        var unreached = new List<(DateOnly, Correspondent)>();
        var from = RowKeys.Letter($"{OrganizerTick.UnreachedSince(now):yyyyMMdd}");
        await foreach (var row in table.BetweenAsync(cluster, from, RowKeys.Letters, cancellation))
        {
            if (StoredLetter.TryRead(row)?.Letter is { } letter && (letter.State is LetterState.Bounced or LetterState.Dropped or LetterState.Refused or LetterState.SpamReported || letter.IsWithheld()))
                unreached.Add((letter.Day, letter.To));
        }

        return unreached;
    }

    private async Task<HashSet<(DateOnly Day, string Mailbox)>> ReadersAsync(string cluster, string keys, DateOnly day, CancellationToken cancellation)
    {
        var readers = new HashSet<(DateOnly, string)>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Letter(keys), cancellation))
            readers.Add((day, Mailbox.Normal(row.Text("ToEmail"))));
        return readers;
    }
}
