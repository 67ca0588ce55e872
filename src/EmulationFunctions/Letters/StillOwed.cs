using Azure;
using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;

namespace EmulationFunctions.Letters;

/// <summary>Looks again at what a letter is about, right before it is posted: reads what it names, and no more, for <see cref="LetterLook"/>.</summary>
public sealed class StillOwed(ClusterReader reader, ClusterTable table, TimeProvider time)
{
    /// <summary>Whom the letter is for as the cluster knows the person now: a mailbox that was corrected holds for letters that wait as well.</summary>
    /// <remarks>
    /// Not so where an address was asked for or calendars know it: sign-in, and all about meetings, which have letters of their own
    /// for that. And not where somebody has taken the person's place since: what goes to the successor has been handed on.
    /// </remarks>
    internal async Task<WaitingLetter> ReadersAsync(StoredCluster? stored, Letter letter, CancellationToken cancellation)
    {
        if (letter.Content is SignInContent or InvitationContent or AnswerNotedContent or CancellationContent or MeetingReminderContent)
            return new(letter, letter.To);
        var corrected = new Dictionary<string, Correspondent>();
        var units = letter.Content is ReminderContent reminder ? reminder.Units : [];
        foreach (var id in units.Select(unit => unit.ContactId).Append(letter.To.ContactId).OfType<string>().Distinct())
        {
            if (stored?.Cluster.Contact(id) is { } contact
                && Mailbox.Normal(contact.Email) != Mailbox.Normal(letter.To.Email)
                && !await IsReplacedSinceAsync(stored.Id, id, letter.CreatedAt, cancellation))
                corrected[id] = Correspondent.Of(contact);
        }

        return new(letter, corrected.GetValueOrDefault(letter.To.ContactId ?? "", letter.To)) { Corrected = corrected };
    }

    private async Task<bool> IsReplacedSinceAsync(string cluster, string contact, DateTimeOffset since, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Replacement(contact), cancellation) is { } row
        && StoredReplacement.Read(row).Replacement is { State: ReplacementState.Accepted } replaced
        && replaced.DecidedAt >= since;

    /// <summary>What the letter shall say now, or why it is not posted now.</summary>
    /// <returns>The answer, and what was read for it: the post commits together with these ETags, so that a submission that came first wins.</returns>
    internal async Task<(LetterLook Look, IReadOnlyDictionary<string, ETag> Read)> LookAsync(
        string cluster, StoredCluster? stored, WaitingLetter waiting, CancellationToken cancellation)
    {
        var (letter, to) = waiting;
        var read = new Dictionary<string, ETag>();
        if (letter.Content is not (InvitationContent or AnswerNotedContent or CancellationContent or ReminderContent or MeetingReminderContent or WeeklyContent or DeadlineDayContent))
            return (new LetterLook.Says(letter.Content, to), read);
        if (stored is null)
            return (new LetterLook.Nothing("the contact is gone"), read);

        var state = new ClusterState(stored.Cluster, [], new Dictionary<(string, string), Submission>()) { Meetings = await MeetingsAsync(cluster, letter, read, cancellation) };
        if (letter.Content is not (InvitationContent or AnswerNotedContent or CancellationContent))
            state = state with { Plans = [.. (await reader.PlansAsync(cluster, cancellation)).Select(plan => plan.Published)] };
        if (letter.Content is ReminderContent reminder)
            state = state with { Submissions = await SubmissionsAsync(cluster, reminder, read, cancellation) };
        return (LetterLook.Of(waiting, state, time.GetUtcNow()), read);
    }

    private async Task<Dictionary<(string, string), Submission>> SubmissionsAsync(string cluster, ReminderContent reminder, Dictionary<string, ETag> read, CancellationToken cancellation)
    {
        var submissions = new Dictionary<(string, string), Submission>();
        foreach (var unit in reminder.Units)
        {
            foreach (var item in unit.Items)
            {
                var stored = await reader.SubmissionAsync(cluster, item.Year, item.ActivityId, unit.UnitId, cancellation);
                if (item.IsCause && stored.ETag is { } etag)
                    read[RowKeys.Submission(item.Year, item.ActivityId, unit.UnitId)] = etag;
                submissions[(item.ActivityId, unit.UnitId)] = stored.Submission;
            }
        }

        return submissions;
    }

    /// <summary>The meetings that the letter is about, each with its reader as invitee, in whose row every later letter is noted.</summary>
    /// <remarks>The meeting's own row is not committed along: a thousand letters would contend for it with each other and with those who write them.</remarks>
    private async Task<IReadOnlyList<KnownMeeting>> MeetingsAsync(string cluster, Letter letter, Dictionary<string, ETag> read, CancellationToken cancellation)
    {
        var meetings = new List<KnownMeeting>();
        foreach (var (meetingId, inviteeId) in MeetingsOf(letter.Content))
        {
            if (await FindAsync(cluster, letter, meetingId, inviteeId, cancellation) is not var (meeting, invitee))
                continue;
            meetings.Add(new(meeting.Meeting, invitee is null ? [] : [invitee.Invitee]));
            if (invitee is not null)
                read[RowKeys.Invitee(meetingId, invitee.Invitee.Id)] = invitee.ETag;
        }

        return meetings;
    }

    private async Task<(StoredMeeting Meeting, StoredInvitee? Invitee)?> FindAsync(string cluster, Letter letter, string meetingId, string? inviteeId, CancellationToken cancellation)
    {
        if (inviteeId is not null)
            return await reader.InviteeAsync(cluster, meetingId, inviteeId, cancellation);

        // A letter from before the invitee was written down.
        var mailbox = Mailbox.Normal(letter.To.Email);
        return await reader.MeetingAsync(cluster, meetingId, cancellation) is var (meeting, invitees)
            ? (meeting, invitees.FirstOrDefault(one => Mailbox.Normal(one.Invitee.Email) == mailbox))
            : null;
    }

    /// <summary>The meetings that a letter has to be looked at again for, and its reader there.</summary>
    internal static IEnumerable<(string MeetingId, string? InviteeId)> MeetingsOf(LetterContent content) => content switch
    {
        InvitationContent invitation => [(invitation.MeetingId, invitation.InviteeId)],
        AnswerNotedContent noted => [(noted.Entry.MeetingId, noted.Entry.InviteeId)],
        CancellationContent { IsWhole: false, IsReaddressed: false } cancelled => [(cancelled.MeetingId, cancelled.InviteeId)],
        MeetingReminderContent reminder => reminder.Meetings.Select(one => (one.MeetingId, (string?)one.InviteeId)),
        _ => [],
    };
}
