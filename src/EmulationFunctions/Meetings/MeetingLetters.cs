using Emulation.Domain.Meetings;
using EmulationFunctions.Letters;
using EmulationFunctions.Links;

namespace EmulationFunctions.Meetings;

/// <summary>Letters about meetings.</summary>
public sealed class MeetingLetters(Outbox outbox, LinkTable links, InboundOptions inbound)
{
    /// <summary>How long somebody may think again before an answer is confirmed.</summary>
    internal static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    /// <summary>The link through which an invitee answers: good until a month after the meeting. The one there is serves again while it lasts as long.</summary>
    internal async Task<LinkReference> LinkAsync(StoredCluster cluster, Meeting meeting, Invitee invitee, CancellationToken cancellation)
    {
        var until = cluster.Cluster.Zone().Instant(DateOnly.FromDateTime(meeting.End), TimeOnly.FromDateTime(meeting.End)).AddDays(30);
        var stamp = invitee.ContactId is null ? null : cluster.Stamps.GetValueOrDefault(invitee.ContactId);
        var address = AddressOf(invitee);
        if (invitee.LinkId is { } known
            && await links.FindAsync(known, cancellation) is { Revoked: false } there
            && there.Expires >= until
            && there.Stamp == stamp
            && (there.Address ?? address) == address)
            return there.Reference;

        var link = new Link(LinkTokens.NewId(), LinkPurpose.Rsvp, cluster.Id, until)
        {
            Contact = invitee.ContactId,
            Stamp = stamp,
            Meeting = meeting.Id,
            Invitee = invitee.Id,
            Address = address,
        };
        await links.AddAsync(link, cancellation);
        return link.Reference;
    }

    /// <summary>Whether the link is the one of the mailbox at which the person is invited now: with another mailbox the one in the old letters ends.</summary>
    internal static bool IsOf(Link link, Invitee invitee) =>
        link.Address is { } address ? address == AddressOf(invitee) : invitee.LinkId is null || invitee.LinkId == link.Id;

    private static string AddressOf(Invitee invitee) => StoredClosedAddress.HashOf(invitee.Email)[..16];

    /// <summary>The invitation, or how the meeting stands now: for the preview too.</summary>
    /// <param name="cluster">Whose meeting.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="invitee">Who is invited.</param>
    /// <param name="knew">What the person was told before; null for nothing.</param>
    /// <param name="answer">The link to answer.</param>
    /// <param name="all">Everybody who is or was invited.</param>
    /// <param name="now">When.</param>
    internal Letter Invitation(
        StoredCluster cluster, Meeting meeting, Invitee invitee, MeetingFacts? knew, LinkReference answer, IEnumerable<Invitee> all, DateTimeOffset now)
    {
        var stamp = invitee.NextStamp(now);
        var content = Content(cluster, meeting, invitee.Told(meeting, knew, answer.Id, stamp), answer, all, stamp) with
        {
            Before = knew,
            StandsInFor = all.FirstOrDefault(one => one.Id == invitee.StandsInFor)?.Name,
        };
        return Write(cluster, meeting, LetterKeys.Invitation(now, meeting.Id, meeting.Sequence, invitee.Id), Person(invitee), invitee.Language, content);
    }

    /// <summary>
    /// Brings an answer given on the page into the person's calendar (RFC 5546, 3.2.2.7): the same entry with the same SEQUENCE and a later
    /// DTSTAMP. It waits a little, so that of answers in quick succession one letter goes out: the newest.
    /// </summary>
    /// <returns>The person as noted, and the letter.</returns>
    internal async Task<(Invitee Noted, Letter Letter)> AnswerNotedAsync(StoredCluster cluster, Meeting meeting, Invitee answered, IEnumerable<Invitee> all, DateTimeOffset now, CancellationToken cancellation)
    {
        var answer = await LinkAsync(cluster, meeting, answered, cancellation);
        var noted = answered.Noted(answered.NextStamp(now)) with { LinkId = answer.Id };
        // The entry is one that the person has: it keeps the SEQUENCE of the last letter.
        var entry = Content(cluster, meeting with { Sequence = answered.InvitedSequence ?? meeting.Sequence }, noted, answer, all, noted.InvitedAt!.Value);
        var content = new AnswerNotedContent(cluster.Cluster.Name, cluster.Cluster.TimeZone, entry, noted.People, noted.Substitute?.Name);
        var letter = Write(cluster, meeting, LetterKeys.AnswerNoted(noted.InvitedAt.Value, meeting.Id, noted.Id), Person(noted), noted.Language, content);
        return (noted, letter with { NotBefore = now + Settling });
    }

    private InvitationContent Content(StoredCluster cluster, Meeting meeting, Invitee told, LinkReference answer, IEnumerable<Invitee> all, DateTimeOffset stamp) => new(
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
        Person(told),
        answer)
    {
        Passcode = meeting.Passcode,
        DialIn = meeting.DialIn,
        Answered = told.Answer,
        InviteeId = told.Id,
        Others = meeting.ListsInvitees ? [.. all.Where(one => !one.IsRemoved && one.Id != told.Id).Select(Person)] : null,
    };

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
            Person(invitee),
            meeting.IsCancelled,
            meeting.IsCancelled ? meeting.CancelReason : null)
        {
            InviteeId = invitee.Id,
            IsReaddressed = isReaddressed,
        };
        return Write(cluster, meeting, LetterKeys.Cancellation(now, meeting.Id, meeting.Sequence, invitee.Id), Person(invitee), invitee.Language, content);
    }

    /// <summary>A letter about the meeting to anybody; answers reach its organizers.</summary>
    internal Letter Write(StoredCluster cluster, Meeting meeting, string key, Correspondent to, Language language, LetterContent content) =>
        outbox.Write(key, to, language, null, content) with { ReplyTo = Host(cluster, meeting) };

    /// <summary>The meeting whose entries name the same ORGANIZER for ever, once somebody has got one.</summary>
    internal Meeting Frozen(StoredCluster cluster, Meeting meeting) =>
        meeting is { IsSent: true, Organizer: null } && HasHost(cluster.Cluster, meeting) ? meeting with { Organizer = Host(cluster, meeting) } : meeting;

    /// <summary>Who invites, as calendars know it.</summary>
    private Correspondent Organizer(StoredCluster cluster, Meeting meeting) => meeting.Organizer ?? Host(cluster, meeting);

    /// <summary>Who invites now, with the mailbox to which people write.</summary>
    internal Correspondent Host(StoredCluster cluster, Meeting meeting)
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

    /// <summary>Whether there is anybody who invites: a cluster may lose its organizers.</summary>
    internal static bool HasHost(Cluster cluster, Meeting meeting) => cluster.Contact(meeting.OrganizerId) is not null || cluster.FirstOrganizer() is not null;

    internal static Correspondent Person(Invitee invitee) => new(invitee.Name, invitee.Email, invitee.ContactId);

    private static Contact Host(Cluster cluster, Meeting meeting) =>
        cluster.Contact(meeting.OrganizerId) ?? cluster.FirstOrganizer() ?? throw new InvalidOperationException("A meeting without an organizer was stored.");
}
