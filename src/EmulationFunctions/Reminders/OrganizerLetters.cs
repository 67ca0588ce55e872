using Azure.Data.Tables;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;

namespace EmulationFunctions.Reminders;

/// <summary>
/// Writes the organizers' letters that are due: a row for each kind and day commits with the last of them, insert-only, so that
/// repeated and late looks write none twice. Where there is nothing to say the row alone is written.
/// </summary>
public sealed class OrganizerLetters(ClusterTable table, WrittenLetters written, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Letters of one transaction, beside the rows of a month's days.</summary>
    private const int MostLetters = 30;

    /// <summary>Writes what is due now, and enters the cluster for what has to wait.</summary>
    internal async Task WriteDueAsync(StoredCluster cluster, SeenCluster seen, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var state = seen.State(cluster.Cluster);

        // Each look leads to the next: nothing else enters a week that no plan of this year has named.
        var days = new OrganizerDays(cluster.Cluster, seen.Plans);
        if (days.Instants(now, [.. state.Submissions.Values]).Order().Take(1).ToList() is { Count: > 0 } next)
            await agenda.EnterAsync(cluster.Id, next, cancellation);
        if (OrganizerTick.Of(state, now).IsQuiet)
            return;
        state = state with { Told = await written.ToldAsync(cluster.Id, now, cancellation) };
        var tick = OrganizerTick.Of(state, now);
        if (tick.MustWait)
        {
            await agenda.EnterAsync(cluster.Id, [new Timetable(cluster.Cluster, seen.Plans).NextOpening(now)], cancellation);
            return;
        }

        if (tick.Week is not null)
            state = state with { Unreached = await written.UnreachedAsync(cluster.Id, now, cancellation) };
        foreach (var digest in tick.Digests(state, now))
            await WriteAsync(cluster, digest, cancellation);
    }

    private async Task WriteAsync(StoredCluster cluster, PlannedDigest digest, CancellationToken cancellation)
    {
        var letters = new List<Letter>();
        foreach (var organizer in digest.Readers(cluster.Cluster))
        {
            // With many organizers an earlier try may have written some of the letters.
            var key = LetterKeys.Organizer(digest.Days[^1], digest.Kind, organizer.Email);
            if (await table.FindAsync(cluster.Id, RowKeys.Letter(key), cancellation) is null)
                letters.Add(outbox.Write(key, Correspondent.Of(organizer), organizer.Language, cluster.Cluster.FirstOrganizer(), digest.Content!));
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
                foreach (var day in digest.Days)
                    batch.Add(new TableEntity("", RowKeys.Digest(day, digest.Kind)) { ["At"] = time.GetUtcNow(), ["Letters"] = letters.Count });
            }

            // A conflict: somebody else writes the same letters just now.
            if (await table.CommitAsync(batch, cancellation) is null)
                return;
            await outbox.NudgeAsync(cluster.Id, part.Select(letter => letter.Key), cancellation);
        }
    }
}
