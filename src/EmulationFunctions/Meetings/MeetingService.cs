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
    internal async Task<MeetingOutcome> JudgeAsync(
        StoredCluster cluster, string meeting, MeetingDraft draft, Func<int, bool> isRead, string by, CancellationToken cancellation)
    {
        if (await reader.MeetingAsync(cluster.Id, meeting, cancellation) is not { } found)
            return MeetingOutcome.Missing;
        var before = found.Meeting.Meeting;
        if (!isRead(before.Revision))
            return MeetingOutcome.Outdated;
        if (Closed(cluster, before) is { } code)
            return MeetingOutcome.Refused(code);
        var organizer = cluster.Cluster.Contact(before.OrganizerId) ?? cluster.Cluster.FirstOrganizer();
        if (organizer is null)
            return MeetingOutcome.Refused("no-organizer");
        var (wanted, faults) = await CheckAsync(cluster, organizer, draft, found, cancellation);
        if (wanted is null)
            return new MeetingOutcome { Faults = faults };
        var update = MeetingUpdate.Of(before, [.. found.Invitees.Select(one => one.Invitee)], wanted, draft.Announce ?? false, time.GetUtcNow(), by);
        return new MeetingOutcome { Update = update, Found = found };
    }

    /// <summary>Changes a meeting and tells whom it concerns.</summary>
    internal async Task<MeetingOutcome> ChangeAsync(
        StoredCluster cluster, string meeting, MeetingDraft draft, Func<int, bool> isRead, string by, CancellationToken cancellation)
    {
        while (true)
        {
            await rosters.FinishAsync(cluster, meeting, cancellation);
            var outcome = await JudgeAsync(cluster, meeting, draft, isRead, by, cancellation);
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
    internal async Task<MeetingOutcome> CancelAsync(StoredCluster cluster, string meeting, string? reason, string by, CancellationToken cancellation)
    {
        while (true)
        {
            if (await reader.MeetingAsync(cluster.Id, meeting, cancellation) is not { } found)
                return MeetingOutcome.Missing;
            var before = found.Meeting.Meeting;
            if (!before.IsCancelled && Closed(cluster, before) is { } code)
                return MeetingOutcome.Refused(code);
            var update = MeetingUpdate.Cancel(before, [.. found.Invitees.Select(one => one.Invitee)], reason, time.GetUtcNow(), by);
            if (!before.IsCancelled && await changes.StoreAsync(cluster, found, update, "meeting-cancelled", by, cancellation) is null)
                continue;
            await rosters.FinishAsync(cluster, meeting, cancellation);
            var written = await sending.SendAsync(cluster, meeting, order: false, by, cancellation) ?? 0;
            return new MeetingOutcome { Update = before.IsCancelled ? update with { After = before } : update, Found = found, Letters = written };
        }
    }

    /// <summary>Why the meeting can be changed no more.</summary>
    private string? Closed(StoredCluster cluster, Meeting meeting) =>
        meeting.IsCancelled ? "meeting-cancelled"
        : cluster.Cluster.Zone().Local(time.GetUtcNow()) > meeting.End ? "meeting-over"
        : null;
}

/// <summary>What became of a change.</summary>
internal sealed record MeetingOutcome
{
    /// <summary>There is no such meeting.</summary>
    public static MeetingOutcome Missing { get; } = new() { Code = ProblemCode.NotFound };

    /// <summary>It has changed since it was read.</summary>
    public static MeetingOutcome Outdated { get; } = new() { Code = "outdated" };

    /// <summary>What the change does.</summary>
    public MeetingUpdate? Update { get; init; }

    /// <summary>The meeting as it was read.</summary>
    public (StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)? Found { get; init; }

    /// <summary>What is wrong with the draft.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Why nothing can be changed; a stable code.</summary>
    public string? Code { get; init; }

    /// <summary>How many letters were written.</summary>
    public int Letters { get; init; }

    /// <summary>It can be changed no more.</summary>
    public static MeetingOutcome Refused(string code) => new() { Code = code };
}
