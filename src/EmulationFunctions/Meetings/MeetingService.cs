using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Meetings;

/// <summary>Plans, changes and cancels meetings.</summary>
public sealed class MeetingService(
    ClusterTable table,
    ClusterReader reader,
    MeetingAddresses addresses,
    ClosedAddresses closed,
    MeetingSending sending,
    MeetingChanges changes,
    Rosters rosters,
    SiteOptions site,
    TimeProvider time)
{
    /// <summary>Checks a meeting without storing it.</summary>
    /// <param name="cluster">Whose meeting.</param>
    /// <param name="organizer">Who invites.</param>
    /// <param name="draft">As it was handed in.</param>
    /// <param name="known">The meeting that is changed, if one is.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="nonce">What makes a new meeting's id unique, where something has been chosen.</param>
    internal async Task<Checked<ScheduledMeeting>> CheckAsync(
        StoredCluster cluster,
        Contact organizer,
        MeetingDraft draft,
        (StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)? known,
        CancellationToken cancellation,
        string? nonce = null)
    {
        var plans = await reader.PlansAsync(cluster.Id, cancellation);
        var unreachable = await closed.AllAsync(cluster.Id, cancellation);
        return draft.Check(new MeetingContext(cluster.Cluster, organizer, cluster.Cluster.Zone().Local(time.GetUtcNow()), nonce ?? Nonce.Next(), site.PublicUrl.Host)
        {
            Activities = plans.SelectMany(plan => plan.Published.Plan.Activities).Select(activity => activity.Id).ToHashSet(),
            ClosedAddresses = unreachable.Select(one => Mailbox.Normal(one.Address.Email)).ToHashSet(),
            Known = known?.Meeting.Meeting,
            KnownInvitees = [.. (known?.Invitees ?? []).Select(one => one.Invitee)],
        });
    }

    /// <summary>Stores a meeting and whom it invites; nobody is written to yet.</summary>
    /// <remarks>The meeting's row comes last: without it the invitees' rows are nothing, so a crash in between loses nothing that was answered for.</remarks>
    internal async Task ScheduleAsync(string cluster, ScheduledMeeting scheduled, string by, CancellationToken cancellation)
    {
        await addresses.EnterAsync(cluster, scheduled.Meeting, cancellation);
        foreach (var part in scheduled.Invitees.Chunk(MeetingChanges.RowsAtOnce))
        {
            var batch = new Batch(cluster);
            foreach (var invitee in part)
                batch.Add(StoredInvitee.Row(scheduled.Meeting.Id, invitee));
            await table.CommitAsync(batch, cancellation);
        }

        var audit = new AuditEntry(time.GetUtcNow(), by, "meeting-scheduled", scheduled.Meeting.Id);
        await table.CommitAsync(new Batch(cluster).Add(StoredMeeting.Row(scheduled.Meeting)).Add(audit.Row()), cancellation);
    }

    /// <summary>Invites all who have not been invited yet.</summary>
    /// <returns>How many letters were written; null where there is no such meeting.</returns>
    internal async Task<int?> InviteAsync(StoredCluster cluster, string meeting, string by, CancellationToken cancellation)
    {
        await changes.EnterLooksAsync(cluster, meeting, cancellation);
        await changes.ReaddressAsync(cluster.Id, meeting, by, cancellation);
        return await sending.SendAsync(cluster, meeting, order: true, by, cancellation);
    }

    /// <summary>What a change would do, or why it cannot be made; nothing is written.</summary>
    internal async Task<MeetingOutcome> JudgeAsync(StoredCluster cluster, string meeting, MeetingWish wish, string by, CancellationToken cancellation)
    {
        if (await reader.MeetingAsync(cluster.Id, meeting, cancellation) is not { } found)
            return MeetingOutcome.Missing;
        var before = found.Meeting.Meeting;
        var known = found.Invitees.Select(one => one.Invitee).ToList();
        var outcome = new MeetingOutcome { Found = found };
        if (Closed(cluster, before) is { } code)
            return outcome with { Code = code };
        if ((cluster.Cluster.Contact(before.OrganizerId) ?? cluster.Cluster.FirstOrganizer()) is not { } organizer)
            return outcome with { Code = "no-organizer" };
        var (wanted, faults) = await CheckAsync(cluster, organizer, wish.Draft, found, cancellation);
        if (wanted is null)
            return outcome with { Faults = faults };

        // Sent a second time it is done already, whatever was read.
        var update = Update(wanted, wish.Draft);
        if (update.IsEmpty || wish.IsRead(before.Revision))
            return outcome with { Update = update };
        var merge = wish.Merge?.Invoke(wanted, MeetingForm.Of(before, known));
        if (merge is not { Both.Count: 0 })
            return outcome with { Code = MeetingOutcome.Outdated, Merge = merge };
        var draft = merge.Form.Draft();
        (wanted, faults) = await CheckAsync(cluster, organizer, draft, found, cancellation);
        return wanted is null ? outcome with { Faults = faults, Merge = merge } : outcome with { Update = Update(wanted, draft), Merge = merge };

        MeetingUpdate Update(ScheduledMeeting scheduled, MeetingDraft handedIn) => MeetingUpdate.Of(before, known, scheduled, handedIn.Announce ?? false, time.GetUtcNow(), by);
    }

    /// <summary>Changes a meeting and tells whom it concerns.</summary>
    internal async Task<MeetingOutcome> ChangeAsync(StoredCluster cluster, string meeting, MeetingWish wish, string by, CancellationToken cancellation)
    {
        while (true)
        {
            await rosters.FinishAsync(cluster, meeting, cancellation);
            var outcome = await JudgeAsync(cluster, meeting, wish, by, cancellation);
            if (outcome.Update is not { } update)
                return outcome;
            // Repeated after a crash: the change stands, and its letters go on.
            if (update.IsEmpty)
                return outcome with { Letters = update.Told.Count == 0 ? 0 : await sending.SendAsync(cluster, meeting, order: false, by, cancellation) ?? 0 };
            if (await changes.StoreAsync(cluster, outcome.Found!.Value, update, "meeting-changed", by, cancellation) is not { } written)
                continue;
            written += await sending.SendAsync(cluster, meeting, order: false, by, cancellation) ?? 0;
            return outcome with { Letters = written };
        }
    }

    /// <summary>Cancels a meeting and tells everybody who was invited. What is cancelled already is told to whoever has not been told yet.</summary>
    internal async Task<MeetingOutcome> CancelAsync(
        StoredCluster cluster, string meeting, string? reason, Func<int, bool> isRead, string by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await reader.MeetingAsync(cluster.Id, meeting, cancellation) is not { } found)
                return MeetingOutcome.Missing;
            var before = found.Meeting.Meeting;
            if (!before.IsCancelled && (Closed(cluster, before) ?? (isRead(before.Revision) ? null : MeetingOutcome.Outdated)) is { } code)
                return new MeetingOutcome { Code = code, Found = found };
            var update = MeetingUpdate.Cancel(before, [.. found.Invitees.Select(one => one.Invitee)], reason, time.GetUtcNow(), by);
            if (!before.IsCancelled && await changes.StoreAsync(cluster, found, update, "meeting-cancelled", by, cancellation) is null)
                continue;
            await rosters.FinishAsync(cluster, meeting, cancellation);
            var written = await sending.SendAsync(cluster, meeting, order: false, by, cancellation) ?? 0;
            return new MeetingOutcome { Update = before.IsCancelled ? update with { After = before } : update, Found = found, Letters = written };
        }
    }

    /// <summary>Why the meeting can be changed no more.</summary>
    internal string? Closed(StoredCluster cluster, Meeting meeting) =>
        meeting.IsCancelled ? "meeting-cancelled"
        : cluster.Cluster.Zone().Local(time.GetUtcNow()) > meeting.End ? "meeting-over"
        : null;
}
