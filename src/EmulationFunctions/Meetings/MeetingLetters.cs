using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Meetings;

/// <summary>Letters about meetings.</summary>
public sealed class MeetingLetters(Outbox outbox, LinkTable links, InboundOptions inbound)
{
    /// <summary>The link through which an invitee answers: good until a month after the meeting. The one there is serves again while it lasts as long.</summary>
    internal async Task<LinkReference> LinkAsync(StoredCluster cluster, Meeting meeting, Invitee invitee, CancellationToken cancellation)
    {
        var until = cluster.Cluster.Zone().Instant(DateOnly.FromDateTime(meeting.End), TimeOnly.FromDateTime(meeting.End)).AddDays(30);
        var stamp = invitee.ContactId is null ? null : cluster.Stamps.GetValueOrDefault(invitee.ContactId);
        if (invitee.LinkId is { } known
            && await links.FindAsync(known, cancellation) is { Revoked: false } there
            && there.Expires >= until
            && there.Stamp == stamp)
            return there.Reference;

        var link = new Link(LinkTokens.NewId(), LinkPurpose.Rsvp, cluster.Id, until)
        {
            Contact = invitee.ContactId,
            Stamp = stamp,
            Meeting = meeting.Id,
            Invitee = invitee.Id,
        };
        await links.AddAsync(link, cancellation);
        return link.Reference;
    }

    /// <summary>The invitation, or how the meeting stands now: for the preview too.</summary>
    /// <param name="cluster">Whose meeting.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="invitee">Who is invited.</param>
    /// <param name="knew">What the person was told before; null for nothing.</param>
    /// <param name="answer">The link to answer.</param>
    /// <param name="standsInFor">The name of the invitee in whose place the person comes.</param>
    /// <param name="now">When.</param>
    internal Letter Invitation(
        StoredCluster cluster, Meeting meeting, Invitee invitee, MeetingFacts? knew, LinkReference answer, string? standsInFor, DateTimeOffset now)
    {
        var stamp = invitee.NextStamp(now);
        var told = invitee.Told(meeting, knew, answer.Id, stamp);
        var content = new InvitationContent(
            cluster.Cluster.Name,
            cluster.Cluster.TimeZone,
            meeting.Id,
            meeting.Uid,
            meeting.Sequence,
            stamp,
            meeting.Title,
            meeting.Start,
            meeting.End,
            meeting.Place,
            meeting.OnlineUrl,
            meeting.AgendaText(),
            Organizer(cluster, meeting),
            Correspondent.Of(invitee),
            answer)
        {
            Passcode = meeting.Passcode,
            DialIn = meeting.DialIn,
            Answered = told.Answer,
            Before = knew,
            StandsInFor = standsInFor,
            InviteeId = invitee.Id,
        };
        return Write(cluster, meeting, LetterKeys.Invitation(now, meeting.Id, meeting.Sequence, invitee.Id), Correspondent.Of(invitee), invitee.Language, content);
    }

    /// <summary>Takes the meeting out of the person's calendar; where the person is readdressed, out of the one at the old address.</summary>
    internal Letter Cancellation(StoredCluster cluster, Meeting meeting, Invitee invitee, MeetingFacts knew, DateTimeOffset now, bool isReaddressed = false)
    {
        var content = new CancellationContent(
            cluster.Cluster.Name,
            cluster.Cluster.TimeZone,
            meeting.Id,
            meeting.Uid,
            meeting.Sequence,
            invitee.NextStamp(now),
            meeting.Title,
            knew.Start,
            knew.End,
            knew.Place,
            Organizer(cluster, meeting),
            Correspondent.Of(invitee),
            meeting.IsCancelled,
            meeting.IsCancelled ? meeting.CancelReason : null)
        {
            InviteeId = invitee.Id,
            IsReaddressed = isReaddressed,
        };
        return Write(cluster, meeting, LetterKeys.Cancellation(now, meeting.Id, meeting.Sequence, invitee.Id), Correspondent.Of(invitee), invitee.Language, content);
    }

    /// <summary>A letter about the meeting to anybody; answers reach its organizers.</summary>
    internal Letter Write(StoredCluster cluster, Meeting meeting, string key, Correspondent to, Language language, LetterContent content) =>
        outbox.Write(key, to, language, null, content) with { ReplyTo = Organizer(cluster, meeting) };

    /// <summary>Who invites, with the mailbox to which calendars and people answer.</summary>
    internal Correspondent Organizer(StoredCluster cluster, Meeting meeting)
    {
        var organizer = Host(cluster.Cluster, meeting);
        return new(organizer.Name, inbound.AddressOf(meeting) ?? meeting.Mailbox ?? organizer.Email, organizer.Id);
    }

    /// <summary>Who is told what happens around the meeting: the one who invites, in the mailbox named for it, and the deputies.</summary>
    internal static IReadOnlyList<(Correspondent To, Language Language)> Hosts(Cluster cluster, Meeting meeting)
    {
        var host = Host(cluster, meeting);
        return
        [
            .. meeting.Deputies.Select(cluster.Contact).OfType<Contact>()
                .Select(deputy => (To: Correspondent.Of(deputy), deputy.Language))
                .Prepend((To: new Correspondent(host.Name, meeting.Mailbox ?? host.Email, host.Id), host.Language))
                .DistinctBy(one => Mailbox.Normal(one.To.Email)),
        ];
    }

    private static Contact Host(Cluster cluster, Meeting meeting) =>
        cluster.Contact(meeting.OrganizerId) ?? cluster.FirstOrganizer() ?? throw new InvalidOperationException("A meeting without an organizer was stored.");
}
