using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>
/// Tells everybody who has yet to be told how a meeting stands. Who has been told stands on the person's own row, together with
/// the letter; so each part is complete in itself, and repeating it, or going on after a crash, reaches nobody twice.
/// </summary>
public sealed class MeetingSending(ClusterTable table, ClusterReader reader, MeetingLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Invitees whose letter, mark and row fit in one transaction beside the meeting's.</summary>
    private const int AtOnce = 30;

    private const int MostConflicts = 50;

    /// <summary>Writes the letters.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="order">Whether its invitations are ordered with this, where they have not been yet.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>How many letters were written; null where there is no such meeting.</returns>
    internal async Task<int?> SendAsync(StoredCluster cluster, string meetingId, bool order, string by, CancellationToken cancellation)
    {
        await agenda.EnterAsync(cluster.Id, cancellation);
        var (written, conflicts) = (0, 0);
        while (true)
        {
            if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not var (stored, invitees))
                return null;
            var meeting = letters.Frozen(cluster, order && !stored.Meeting.IsSent && !stored.Meeting.IsCancelled ? stored.Meeting with { IsSent = true } : stored.Meeting);
            var part = invitees.Where(one => one.Invitee.IsOwed(meeting)).Take(AtOnce).ToList();
            if (part.Count == 0)
                return written;
            if (await CommitAsync(cluster, stored, meeting, invitees, part, by, cancellation) is not { } keys)
            {
                // Somebody answers or changes the meeting at the same moment; nobody does so for ever.
                if (++conflicts > MostConflicts)
                    throw new InvalidOperationException("The invitees' rows change faster than letters can be written.");
                continue;
            }

            written += keys.Count;
            await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        }
    }

    /// <summary>The keys of the letters, or null where somebody changed the meeting or answered meanwhile.</summary>
    private async Task<IReadOnlyList<string>?> CommitAsync(
        StoredCluster cluster, StoredMeeting stored, Meeting meeting, IReadOnlyList<StoredInvitee> all, List<StoredInvitee> part, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var changes = await reader.MeetingChangesAsync(cluster.Id, meeting.Id, cancellation);
        var batch = new Batch(cluster.Id).Replace(StoredMeeting.Row(meeting), stored.ETag);
        var keys = new List<string>();
        foreach (var (_, invitee, etag) in part)
        {
            var knew = invitee.InvitedSequence is { } told ? MeetingChange.Known(meeting, changes, told) : null;
            var stamp = invitee.NextStamp(now);
            string? link = null;
            Letter letter;
            if (meeting.IsCancelled)
            {
                letter = letters.Cancellation(cluster, meeting, invitee, knew!, now);
            }
            else
            {
                var answer = await letters.LinkAsync(cluster, meeting, invitee, cancellation);
                letter = letters.Invitation(cluster, meeting, invitee, knew, answer, all.Select(one => one.Invitee), now);
                link = answer.Id;
            }

            batch.Add(letter).Replace(StoredInvitee.Row(meeting.Id, invitee.Told(meeting, knew, link, stamp)), etag);
            keys.Add(letter.Key);
        }

        var detail = new Dictionary<string, string> { ["letters"] = $"{keys.Count}", ["sequence"] = $"{meeting.Sequence}" };
        batch.Add(new AuditEntry(now, by, meeting.IsCancelled ? "cancellation-told" : "invited", meeting.Id, null, detail).Row());
        return await table.CommitAsync(batch, cancellation) is null ? null : keys;
    }
}
