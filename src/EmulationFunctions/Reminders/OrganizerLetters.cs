using Azure.Data.Tables;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;

namespace EmulationFunctions.Reminders;

/// <summary>
/// Writes the organizers' letters that are due: a row for each kind and day commits with the last of them, insert-only, so that
/// repeated and late looks write none twice. Where there is nothing to say the row alone is written.
/// </summary>
public sealed class OrganizerLetters(ClusterTable table, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Letters of one transaction, beside the rows of a month's days.</summary>
    private const int MostLetters = 30;

    /// <summary>Writes what is due now, and enters the cluster for what has to wait.</summary>
    internal async Task WriteDueAsync(StoredCluster cluster, SeenCluster seen, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var submissions = seen.Submissions.ToDictionary(row => row.Key, row => row.Value.Submission);
        var days = new OrganizerDays(cluster.Cluster, seen.Plans);

        // Each look leads to the next: nothing else enters a week that no plan of this year has named.
        if (days.Instants(now, submissions.Values).Order().Take(1).ToList() is { Count: > 0 } next)
            await agenda.EnterAsync(cluster.Id, next, cancellation);
        var (week, closed) = (days.Week(now), days.Closed(now, submissions.Values));
        if (week is null && closed.Count == 0)
            return;

        var written = await WrittenAsync(cluster.Id, now, cancellation);
        if (week is not null && written.Contains(RowKeys.Digest(week.Value, Weekly)))
            week = null;
        closed = [.. closed.Where(one => !written.Contains(RowKeys.Digest(one.Day, DeadlineDay)))];
        if (week is null && closed.Count == 0)
            return;

        var timetable = new Timetable(cluster.Cluster, seen.Plans);
        if (!timetable.IsOpen(now))
        {
            await agenda.EnterAsync(cluster.Id, [timetable.NextOpening(now)], cancellation);
            return;
        }

        var digest = new OrganizerDigest(cluster.Cluster, seen.Plans, submissions, now);
        if (closed.Count > 0)
        {
            var today = timetable.Zone.Day(now);
            await WriteAsync(cluster, DeadlineDay, [.. closed.Select(one => one.Day).Distinct()], digest.After(today, closed), cancellation);
        }

        if (week is { } first)
        {
            var content = digest.Week(first, await UnreachedAsync(cluster.Id, now, cancellation));
            await WriteAsync(cluster, Weekly, [first], content.IsEmpty ? null : content, cancellation);
        }
    }

    private const string Weekly = "weekly";

    private const string DeadlineDay = "deadline";

    private async Task WriteAsync(StoredCluster cluster, string kind, IReadOnlyList<DateOnly> days, LetterContent? content, CancellationToken cancellation)
    {
        var letters = new List<Letter>();
        foreach (var organizer in content is null ? [] : cluster.Cluster.Organizers().DistinctBy(organizer => Mailbox.Normal(organizer.Email)))
        {
            // With many organizers an earlier try may have written some of the letters.
            var key = LetterKeys.Organizer(days[^1], kind, organizer.Email);
            if (await table.FindAsync(cluster.Id, RowKeys.Letter(key), cancellation) is null)
                letters.Add(outbox.Write(key, Correspondent.Of(organizer), organizer.Language, cluster.Cluster.FirstOrganizer(), content!));
        }

        await agenda.EnterAsync(cluster.Id, cancellation);
        for (var at = 0; at == 0 || at < letters.Count; at += MostLetters)
        {
            var part = letters.Skip(at).Take(MostLetters).ToList();
            var batch = new Batch(cluster.Id);
            foreach (var letter in part)
                batch.Add(letter);
            if (at + MostLetters >= letters.Count)
            {
                foreach (var day in days)
                    batch.Add(new TableEntity("", RowKeys.Digest(day, kind)) { ["At"] = time.GetUtcNow(), ["Letters"] = letters.Count });
            }

            // A conflict: somebody else writes the same letters just now.
            if (await table.CommitAsync(batch, cancellation) is null)
                return;
            await outbox.NudgeAsync(cluster.Id, part.Select(letter => letter.Key), cancellation);
        }
    }

    /// <summary>The keys of the rows about days that may still be due.</summary>
    private async Task<HashSet<string>> WrittenAsync(string cluster, DateTimeOffset now, CancellationToken cancellation)
    {
        var written = new HashSet<string>();
        var from = RowKeys.Digest(DateOnly.FromDateTime(now.UtcDateTime).AddDays(-40), "");
        await foreach (var row in table.BetweenAsync(cluster, from, RowKeys.Digests, cancellation))
            written.Add(row.RowKey);
        return written;
    }

    /// <summary>Whom letters of the last week did not reach, whatever the mail service calls it.</summary>
    private async Task<IReadOnlyList<Correspondent>> UnreachedAsync(string cluster, DateTimeOffset now, CancellationToken cancellation)
    {
        var unreached = new List<Correspondent>();
        var from = RowKeys.Letter($"{now.UtcDateTime.AddDays(-7):yyyyMMdd}");
        await foreach (var row in table.BetweenAsync(cluster, from, RowKeys.Letters, cancellation))
        {
            var letter = StoredLetter.Read(row).Letter;
            if (letter.State is LetterState.Bounced or LetterState.Dropped or LetterState.Refused or LetterState.SpamReported || letter.IsWithheld())
                unreached.Add(letter.To);
        }

        return [.. unreached.DistinctBy(person => Mailbox.Normal(person.Email)).OrderBy(person => person.Email, StringComparer.Ordinal)];
    }
}
