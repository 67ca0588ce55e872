using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>Writes what changes about a meeting and its invitees, together with the letters that take entries away.</summary>
public sealed class MeetingChanges(
    ClusterTable table, ClusterReader reader, Rosters rosters, MeetingAddresses addresses, MeetingLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
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

    /// <summary>
    /// Writes the change. What has more rows than one transaction holds is written down as a whole first, and then done in parts,
    /// each together with its own row: from then on nothing can undo it, and whoever comes by goes on with it.
    /// </summary>
    /// <param name="cluster">Whose meeting.</param>
    /// <param name="found">The meeting as it was read.</param>
    /// <param name="update">What changes.</param>
    /// <param name="what">What the audit calls it.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="holdsCluster">Whether the cluster must be as it was read too.</param>
    /// <returns>How many letters were written; null where something was changed meanwhile, and nothing was written.</returns>
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
        var after = letters.Frozen(cluster, update.After);
        var audit = new AuditEntry(time.GetUtcNow(), by, what, after.Id, null, Detail(update));
        var batch = new Batch(cluster.Id).Replace(StoredMeeting.Row(after), found.Meeting.ETag).Add(audit.Row());
        if (holdsCluster)
            batch.Touch(RowKeys.Cluster, cluster.ETag);
        if (update.Change is { } change)
            batch.Add(StoredChange.Row(after.Id, change));

        var roster = new Roster(update.Changed, [.. update.Removed.Select(invitee => invitee.Id)]);
        var isLarge = batch.Actions.Count + RowsOf(update) > RowsAtOnce;
        IReadOnlyList<string> keys = [];
        if (isLarge)
            Rosters.AddParts(batch, after, roster);
        else
            keys = await rosters.AddPeopleAsync(batch, cluster, after, update.Change, found.Invitees, roster, cancellation);
        if (await table.CommitAsync(batch, cancellation) is null)
            return null;
        await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        return isLarge ? (await rosters.FinishAsync(cluster, after.Id, cancellation)).Letters : keys.Count;
    }

    /// <summary>A person's row; with a letter and its mark where the entry leaves a calendar, with two where it comes to another one.</summary>
    private static int RowsOf(MeetingUpdate update) =>
        update.Changed.Count + (4 * update.Readdressed.Count) + update.Removed.Sum(invitee => invitee.IsInvited ? 3 : 1);

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
