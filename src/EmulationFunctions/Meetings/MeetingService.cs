using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>Meetings and their invitations.</summary>
public sealed class MeetingService(
    ClusterTable table, ClusterReader reader, LinkTable links, Outbox outbox, Agenda agenda, SiteOptions site, TimeProvider time)
{
    /// <summary>Invitees whose letter, mark and row fit in one transaction beside the meeting's.</summary>
    private const int InviteesAtOnce = 30;

    /// <summary>Checks a meeting without storing it.</summary>
    internal Checked<ScheduledMeeting> Check(Cluster cluster, Contact organizer, MeetingDraft draft) =>
        draft.Check(cluster, organizer, Nonce.Next(), site.PublicUrl.Host);

    /// <summary>Stores a meeting and whom it invites; nobody is written to yet.</summary>
    /// <remarks>The meeting's row comes last: without it the invitees' rows are nothing, so a crash in between loses nothing that was answered for.</remarks>
    internal async Task ScheduleAsync(string cluster, ScheduledMeeting scheduled, string by, CancellationToken cancellation)
    {
        foreach (var part in scheduled.Invitees.Chunk(90))
        {
            var batch = new Batch(cluster);
            foreach (var invitee in part)
                batch.Add(StoredInvitee.Row(scheduled.Meeting.Id, invitee));
            await table.CommitAsync(batch, cancellation);
        }

        var audit = new AuditEntry(time.GetUtcNow(), by, "meeting-scheduled", scheduled.Meeting.Id);
        await table.CommitAsync(new Batch(cluster).Add(StoredMeeting.Row(scheduled.Meeting)).Add(audit.Row()), cancellation);
    }

    /// <summary>Invites all who have not been invited yet. Each part is complete in itself, and repeating it reaches nobody twice.</summary>
    /// <returns>How many letters were written; null where there is no such meeting.</returns>
    internal async Task<int?> InviteAsync(StoredCluster cluster, string meetingId, string by, CancellationToken cancellation)
    {
        if (await reader.MeetingAsync(cluster.Id, meetingId, cancellation) is not { } found)
            return null;
        await agenda.EnterAsync(cluster.Id, cancellation);
        var written = 0;
        var waiting = found.Invitees.Where(invitee => invitee.Invitee.InvitedSequence is null);
        foreach (var part in waiting.Chunk(InviteesAtOnce))
            written += await InviteAsync(cluster, found.Meeting, part, by, cancellation);
        return written;
    }

    private async Task<int> InviteAsync(StoredCluster cluster, StoredMeeting meeting, StoredInvitee[] invitees, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var batch = new Batch(cluster.Id);
        var keys = new List<string>();
        foreach (var (_, invitee, etag) in invitees)
        {
            var link = await LinkAsync(cluster, meeting.Meeting, invitee, cancellation);
            var letter = Letter(cluster, meeting.Meeting, invitee, link, now);
            keys.Add(letter.Key);
            batch.Add(letter);
            batch.Replace(StoredInvitee.Row(meeting.Meeting.Id, invitee with { InvitedSequence = meeting.Meeting.Sequence, LinkId = link.Id }), etag);
        }

        var detail = new Dictionary<string, string> { ["letters"] = $"{keys.Count}" };
        batch.Add(new AuditEntry(now, by, "invited", meeting.Meeting.Id, null, detail).Row());

        // A conflict: somebody pressed the button at the same moment, and these people are theirs.
        if (await table.CommitAsync(batch, cancellation) is null)
            return 0;
        await outbox.NudgeAsync(cluster.Id, keys, cancellation);
        return keys.Count;
    }

    /// <summary>The letter as it will go out, for the preview too.</summary>
    internal Letter Letter(StoredCluster cluster, Meeting meeting, Invitee invitee, LinkReference answer, DateTimeOffset now)
    {
        var organizer = cluster.Cluster.Contact(meeting.OrganizerId) ?? cluster.Cluster.FirstOrganizer()
            ?? throw new InvalidOperationException("A meeting without an organizer was stored.");
        var attendee = new Correspondent(invitee.Name, invitee.Email, invitee.ContactId);
        var content = new InvitationContent(
            cluster.Cluster.Name,
            cluster.Cluster.TimeZone,
            meeting.Id,
            meeting.Uid,
            meeting.Sequence,
            now,
            meeting.Title,
            meeting.Start,
            meeting.End,
            meeting.Place,
            meeting.OnlineUrl,
            meeting.Agenda,
            Correspondent.Of(organizer),
            attendee,
            answer);
        return outbox.Write(LetterKeys.Invitation(now, meeting.Id, meeting.Sequence, invitee.Id), attendee, invitee.Language, organizer, content);
    }

    /// <summary>The link through which the invitee answers: good until a month after the meeting.</summary>
    private async Task<LinkReference> LinkAsync(StoredCluster cluster, Meeting meeting, Invitee invitee, CancellationToken cancellation)
    {
        var until = cluster.Cluster.Zone().Instant(DateOnly.FromDateTime(meeting.End), TimeOnly.FromDateTime(meeting.End)).AddDays(30);
        var link = new Link(LinkTokens.NewId(), LinkPurpose.Rsvp, cluster.Id, until)
        {
            Contact = invitee.ContactId,
            Stamp = invitee.ContactId is null ? null : cluster.Stamps.GetValueOrDefault(invitee.ContactId),
            Meeting = meeting.Id,
            Invitee = invitee.Id,
        };
        await links.AddAsync(link, cancellation);
        return link.Reference;
    }
}
