using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;

namespace EmulationFunctions.Meetings;

/// <summary>Changes who is invited, together with the letters that take entries away: at once, or in parts where it is many people.</summary>
public sealed class Rosters(ClusterTable table, ClusterReader reader, MeetingLetters letters, Outbox outbox, TimeProvider time)
{
    /// <summary>People of one part: each may have five rows.</summary>
    private const int PeopleAtOnce = 18;

    private const int MostConflicts = 50;

    /// <summary>Writes down what a large change does, in parts that each fit in one transaction.</summary>
    internal static void AddParts(Batch batch, Meeting meeting, Roster roster)
    {
        var people = roster.Removed.Select(id => (Id: (string?)id, Put: (Invitee?)null)).Concat(roster.Put.Select(invitee => (Id: (string?)null, Put: (Invitee?)invitee)));
        foreach (var (at, part) in people.Chunk(PeopleAtOnce).Index())
            batch.Add(StoredRoster.Row(meeting, at, new([.. part.Select(one => one.Put).OfType<Invitee>()], [.. part.Select(one => one.Id).OfType<string>()])));
    }

    /// <summary>Does what large changes of the meeting have left to do. Each part goes with its row, so it is done once, whoever does it.</summary>
    /// <returns>How many parts were found, and how many letters were written. Where others write too fast, the cluster's next check goes on.</returns>
    internal async Task<(int Parts, int Letters)> FinishAsync(StoredCluster cluster, string meetingId, CancellationToken cancellation)
    {
        var (parts, written, conflicts) = (0, 0, 0);
        while (conflicts <= MostConflicts && await NextPartAsync(cluster.Id, meetingId, cancellation) is { } next)
        {
            if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not var (stored, invitees))
                break;
            parts++;
            // A form that was made from half of the change is outdated.
            var meeting = stored.Meeting with { Revision = stored.Meeting.Revision + 1 };
            var batch = new Batch(cluster.Id).Replace(StoredMeeting.Row(meeting), stored.ETag).Delete(next.RowKey, next.ETag);
            // Who was to come to a meeting that is off now is told nothing, and who was to leave is told like everybody.
            IReadOnlyList<string> keys = meeting.IsCancelled ? [] : await AddPeopleAsync(batch, cluster, meeting, null, invitees, next.Part, cancellation);
            if (await table.CommitAsync(batch, cancellation) is null)
            {
                conflicts++;
                continue;
            }

            written += keys.Count;
            await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        }

        return (parts, written);
    }

    /// <summary>Meetings whose last large change was cut off.</summary>
    internal async Task<IReadOnlyList<string>> UnfinishedAsync(string cluster, CancellationToken cancellation)
    {
        var meetings = new List<string>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Rosters, cancellation))
            meetings.Add(row.RowKey.Split('|')[1]);
        return [.. meetings.Distinct()];
    }

    /// <summary>Adds people's rows as they are from now on, and the letters that take entries away or bring them to another mailbox.</summary>
    /// <param name="batch">The transaction.</param>
    /// <param name="cluster">Whose meeting.</param>
    /// <param name="meeting">The meeting as it is from now on.</param>
    /// <param name="change">What this transaction changes that everybody has to be told; null where that stands already.</param>
    /// <param name="all">Everybody who is or was invited, as read.</param>
    /// <param name="roster">Whom it is about.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The letters' keys.</returns>
    internal async Task<IReadOnlyList<string>> AddPeopleAsync(
        Batch batch, StoredCluster cluster, Meeting meeting, MeetingChange? change, IReadOnlyList<StoredInvitee> all, Roster roster, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var known = all.ToDictionary(one => one.Invitee.Id);
        var changes = await reader.MeetingChangesAsync(cluster.Id, meeting.Id, cancellation);
        if (change is not null)
            changes = [.. changes, change];
        var keys = new List<string>();
        foreach (var own in roster.Removed.Select(id => known.GetValueOrDefault(id)).OfType<StoredInvitee>().Where(one => !one.Invitee.IsRemoved))
        {
            var told = own.Invitee with { IsRemoved = true, Substitute = null };
            if (own.Invitee.IsInvited)
            {
                Write(letters.Cancellation(cluster, meeting, own.Invitee, Knew(own.Invitee), now));
                told = told with { InvitedSequence = meeting.Sequence, InvitedAt = own.Invitee.NextStamp(now) };
            }

            batch.Replace(StoredInvitee.Row(meeting.Id, told), own.ETag);
        }

        foreach (var wanted in roster.Put)
        {
            var own = known.GetValueOrDefault(wanted.Id);
            if (MeetingUpdate.Next(own?.Invitee, wanted) is not { } next)
                continue;
            if (own is { Invitee: { IsInvited: true } before } && MeetingUpdate.IsReaddressed(before, next))
                next = await MoveAsync(before, next);
            batch.Put(StoredInvitee.Row(meeting.Id, next), own?.ETag);
        }

        return keys;

        MeetingFacts Knew(Invitee invitee) => MeetingChange.Known(meeting, changes, invitee.InvitedSequence!.Value);

        void Write(Letter letter)
        {
            batch.Add(letter);
            keys.Add(letter.Key);
        }

        // The entry leaves the old mailbox first: should both be read by one calendar, the later stamp holds.
        async Task<Invitee> MoveAsync(Invitee old, Invitee invitee)
        {
            Write(letters.Cancellation(cluster, meeting, old, Knew(old), now, isReaddressed: true));
            var asked = invitee.Told(meeting, Knew(old), null, old.NextStamp(now));
            var answer = await letters.LinkAsync(cluster, meeting, asked, cancellation);
            Write(letters.Invitation(cluster, meeting, asked, null, answer, all.Select(one => one.Invitee), now));
            return asked.Told(meeting, null, answer.Id, asked.NextStamp(now));
        }
    }

    private async Task<StoredRoster?> NextPartAsync(string cluster, string meeting, CancellationToken cancellation)
    {
        await foreach (var row in table.RangeAsync(cluster, RowKeys.RostersOf(meeting), cancellation))
            return StoredRoster.Read(row);
        return null;
    }
}
