using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>Writes what changes about a meeting and its invitees, together with the letters that take entries away.</summary>
public sealed class MeetingChanges(
    ClusterTable table, ClusterReader reader, MeetingAddresses addresses, MeetingLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Rows of one transaction, with room for the meeting's own and for all of one person.</summary>
    internal const int RowsAtOnce = 90;

    /// <summary>Enters the cluster for all that may become due about the meeting.</summary>
    internal async Task EnterLooksAsync(StoredCluster cluster, string meetingId, CancellationToken cancellation)
    {
        if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is var (stored, _))
            await EnterLooksAsync(cluster, stored.Meeting, cancellation);
    }

    /// <summary>
    /// Invites contacts where they are reached now: the entry leaves the old mailbox and comes to the new one in one transaction.
    /// What is right already is not written again.
    /// </summary>
    internal async Task ReaddressAsync(string clusterId, string meeting, string by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await reader.FindAsync(clusterId, cancellation) is not { } cluster || await reader.MeetingAsync(clusterId, meeting, cancellation) is not { } found)
                return;
            var update = MeetingUpdate.Readdress(found.Meeting.Meeting, [.. found.Invitees.Select(one => one.Invitee)], cluster.Cluster, time.GetUtcNow(), by);
            if (update.IsEmpty || await StoreAsync(cluster, found, update, "invitees-readdressed", by, cancellation, holdsCluster: true) is not null)
                return;
        }
    }

    /// <summary>Writes the change; where it has more rows than one transaction holds, the meeting with the first of them, and repeating it does the rest.</summary>
    /// <param name="cluster">Whose meeting.</param>
    /// <param name="found">The meeting as it was read.</param>
    /// <param name="update">What changes.</param>
    /// <param name="what">What the audit calls it.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="holdsCluster">Whether the cluster must be as it was read too.</param>
    /// <returns>How many letters were written; null where something was changed meanwhile.</returns>
    internal async Task<int?> StoreAsync(
        StoredCluster cluster,
        (StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees) found,
        MeetingUpdate update,
        string what,
        string by,
        CancellationToken cancellation,
        bool holdsCluster = false)
    {
        await EnterLooksAsync(cluster, update.After, cancellation);
        var now = time.GetUtcNow();
        var read = found.Invitees.ToDictionary(one => one.Invitee.Id, one => one.ETag);
        var changes = await reader.MeetingChangesAsync(cluster.Id, update.Before.Id, cancellation);
        var audit = new AuditEntry(now, by, what, update.Before.Id, null, Detail(update));
        var batch = new Batch(cluster.Id).Replace(StoredMeeting.Row(update.After), found.Meeting.ETag).Add(audit.Row());
        if (holdsCluster)
            batch.Touch(RowKeys.Cluster, cluster.ETag);
        if (update.Change is { } change)
            batch.Add(StoredChange.Row(update.Before.Id, change));

        var keys = new List<string>();
        foreach (var invitee in update.Removed)
        {
            var told = invitee with { IsRemoved = true, Substitute = null };
            if (invitee.IsInvited)
            {
                Write(letters.Cancellation(cluster, update.After, invitee, Knew(invitee), now));
                told = told with { InvitedSequence = update.After.Sequence, InvitedAt = invitee.NextStamp(now) };
            }

            batch.Replace(StoredInvitee.Row(update.Before.Id, told), read[invitee.Id]);
            if (!await FlushAsync())
                return null;
        }

        foreach (var invitee in update.Changed)
        {
            var next = update.Readdressed.FirstOrDefault(one => one.Id == invitee.Id) is { } old ? await MoveAsync(old, invitee) : invitee;
            batch.Put(StoredInvitee.Row(update.Before.Id, next), read.TryGetValue(invitee.Id, out var etag) ? etag : null);
            if (!await FlushAsync())
                return null;
        }

        if (batch.Actions.Count > 0 && await table.CommitAsync(batch, cancellation) is null)
            return null;
        await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        return keys.Count;

        MeetingFacts Knew(Invitee invitee) => MeetingChange.Known(update.Before, changes, invitee.InvitedSequence!.Value);

        void Write(Letter letter)
        {
            batch.Add(letter);
            keys.Add(letter.Key);
        }

        // The entry leaves the old mailbox first: should both be read by one calendar, the later stamp holds.
        async Task<Invitee> MoveAsync(Invitee old, Invitee invitee)
        {
            Write(letters.Cancellation(cluster, update.After, old, Knew(old), now, isReaddressed: true));
            var asked = invitee.Told(update.After, Knew(old), null, old.NextStamp(now));
            var answer = await letters.LinkAsync(cluster, update.After, asked, cancellation);
            var inPlaceOf = found.Invitees.FirstOrDefault(one => one.Invitee.Id == asked.StandsInFor)?.Invitee.Name;
            Write(letters.Invitation(cluster, update.After, asked, null, answer, inPlaceOf, now));
            return asked.Told(update.After, null, answer.Id, asked.NextStamp(now));
        }

        async Task<bool> FlushAsync()
        {
            if (batch.Actions.Count < RowsAtOnce)
                return true;
            var isWritten = await table.CommitAsync(batch, cancellation) is not null;
            batch = new Batch(cluster.Id);
            return isWritten;
        }
    }

    private async Task EnterLooksAsync(StoredCluster cluster, Meeting meeting, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await addresses.EnterAsync(cluster.Id, meeting, cancellation);
        var plans = (await reader.PlansAsync(cluster.Id, cancellation)).Select(plan => plan.Published).ToList();
        var looks = MeetingReminders.Looks(meeting, new Timetable(cluster.Cluster, plans), now);
        await agenda.EnterAsync(cluster.Id, looks.Prepend(now), cancellation);
    }

    private static Dictionary<string, string> Detail(MeetingUpdate update)
    {
        var detail = new Dictionary<string, string> { ["revision"] = $"{update.After.Revision}", ["sequence"] = $"{update.After.Sequence}" };
        if (update.After.Facts.IsMoved(update.Before.Facts))
            detail["start"] = Json.Write(update.After.Start).Trim('"');
        if (update.After.CancelReason is { } reason && update.After.IsCancelled)
            detail["reason"] = reason;
        var added = update.Changed.Count(invitee => invitee.InvitedSequence is null && update.Readdressed.All(one => one.Id != invitee.Id));
        if (added > 0)
            detail["added"] = $"{added}";
        if (update.Removed.Count > 0)
            detail["removed"] = string.Join(", ", update.Removed.Select(invitee => invitee.Name));
        if (update.Readdressed.Count > 0)
            detail["readdressed"] = string.Join(", ", update.Readdressed.Select(invitee => invitee.Name));
        return detail;
    }
}
