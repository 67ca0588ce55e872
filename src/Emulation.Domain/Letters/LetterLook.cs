using Emulation.Domain.Meetings;

namespace Emulation.Domain.Letters;

/// <summary>What somebody finds who looks again at what a waiting letter is about. Those who post it and those who foresee it both ask here.</summary>
public abstract record LetterLook
{
    private static readonly Nothing Gone = new("the contact is gone");

    private LetterLook()
    {
    }

    /// <summary>Looks at a letter that is about to go out.</summary>
    /// <param name="waiting">The letter, and whom it is for as the cluster knows people now: mailboxes may have been corrected.</param>
    /// <param name="state">What the letter is about, as it stands: units, plans, submissions and meetings that it names.</param>
    /// <param name="now">When.</param>
    public static LetterLook Of(WaitingLetter waiting, ClusterState state, DateTimeOffset now)
    {
        var (letter, reader) = waiting;
        if (letter.Content is InvitationContent or AnswerNotedContent or CancellationContent { IsWhole: false, IsReaddressed: false })
            return Invited(letter, state);
        if (letter.Content is not (ReminderContent or MeetingReminderContent or WeeklyContent or DeadlineDayContent))
            return new Says(letter.Content, reader);

        var timetable = new Timetable(state.Cluster, state.Plans);
        var look = letter.Content switch
        {
            ReminderContent reminder => Owed(waiting, reminder, state, timetable, now),
            MeetingReminderContent meetings => Reminded(letter, meetings, state, now),
            _ => Told(letter, reader, state, timetable, now),
        };

        // It was written in office hours; since then the mail service may have been away for days.
        return look is Nothing || timetable.IsOpen(now) ? look : new Later(timetable.NextOpening(now));
    }

    /// <summary>Organizers are told the newest form of what they are told, and only while they are organizers.</summary>
    private static LetterLook Told(Letter letter, Correspondent reader, ClusterState state, Timetable timetable, DateTimeOffset now)
    {
        if (!state.Cluster.Organizers().Any(organizer => Mailbox.Normal(organizer.Email) == Mailbox.Normal(reader.Email)))
            return Gone;
        return letter.Content is WeeklyContent week && timetable.Calendar.FirstOfWeek(timetable.Zone.Day(now)) is { } first && first > week.Day
            ? new Nothing("its week is over")
            : new Says(letter.Content, reader);
    }

    /// <summary>One that waited may have been overtaken: posted late it would tell people what holds no more.</summary>
    private static LetterLook Invited(Letter letter, ClusterState state)
    {
        var (meetingId, inviteeId, sequence) = letter.Content switch
        {
            InvitationContent invitation => (invitation.MeetingId, invitation.InviteeId, invitation.Sequence),
            AnswerNotedContent noted => (noted.Entry.MeetingId, noted.Entry.InviteeId, noted.Entry.Sequence),
            CancellationContent cancelled => (cancelled.MeetingId, cancelled.InviteeId, cancelled.Sequence),
            _ => throw new ArgumentException("This letter changes no calendar.", nameof(letter)),
        };
        if (state.Meetings.FirstOrDefault(one => one.Meeting.Id == meetingId) is not { } known)
            return new Nothing("the meeting is gone");
        var mailbox = Mailbox.Normal(letter.To.Email);
        var own = known.Find(inviteeId, mailbox);
        var isTheirs = own is not null && Mailbox.Normal(own.Email) == mailbox;
        var stands = isTheirs && !known.Meeting.IsCancelled && own!.IsInvited && own.InvitedSequence == sequence;
        var holds = letter.Content switch
        {
            InvitationContent => stands,

            // The newest answer holds, and what a calendar has answered since is in it already.
            AnswerNotedContent noted => stands && own!.NotedAt == noted.Entry.Stamp,
            _ => !isTheirs || !own!.IsInvited || own.InvitedSequence <= sequence,
        };
        return holds ? new Says(letter.Content, letter.To) : new Nothing("a later letter took its place");
    }

    /// <summary>Who has answered meanwhile is not asked; a meeting that moved is told as it stands, and one that is off not at all.</summary>
    private static LetterLook Reminded(Letter letter, MeetingReminderContent reminder, ClusterState state, DateTimeOffset now)
    {
        var still = new List<RemindedMeeting>();
        var local = ClusterZone.Of(reminder.TimeZone).Local(now);
        foreach (var one in reminder.Meetings)
        {
            if (state.Meetings.FirstOrDefault(known => known.Meeting.Id == one.MeetingId) is not { } known || known.Find(one.InviteeId, null) is not { } person)
                continue;
            var meeting = known.Meeting;

            // Whoever is invited at another mailbox by now is told there, by an invitation.
            var isElsewhere = Mailbox.Normal(person.Email) != Mailbox.Normal(letter.To.Email);
            if (isElsewhere || meeting.IsCancelled || local >= meeting.Start || !person.IsInvited || person.Answer == Answer.No || (one.AsksAnswer && person.Answer is not null))
                continue;
            still.Add(one with { AsksAnswer = person.Answer is null, Title = meeting.Title, Facts = meeting.Facts, Agenda = meeting.AgendaText() });
        }

        return still.Count > 0 ? new Says(reminder with { Meetings = still }, letter.To) : new Nothing("nothing is left to remind of");
    }

    /// <summary>What is still owed, in today's words; to another mailbox or on a later day it is another letter.</summary>
    private static LetterLook Owed(WaitingLetter waiting, ReminderContent reminder, ClusterState state, Timetable timetable, DateTimeOffset now)
    {
        var (old, today) = (Mailbox.Normal(waiting.Letter.To.Email), timetable.Zone.Day(now));
        var parts = reminder.Units
            .Select(unit => (Unit: unit, Reader: waiting.ReaderOf(unit, state.Cluster)))
            .Where(part => part.Reader is not null)
            .GroupBy(part => Mailbox.Normal(part.Reader!.Email), (mailbox, units) => new Part(mailbox, units.First().Reader!, Still(reminder, units.Select(one => one.Unit), state, timetable, now)))
            .ToList();
        if (parts.Count == 0)
            return Gone;
        var owed = parts.Where(part => part.Content is not null).ToList();
        if (owed.Count == 0)
            return new Nothing("nothing is owed any more");

        // What has to go elsewhere leaves first, a mailbox at a time; the others' part stays where it is and is looked at again.
        var first = owed.Find(part => part.Mailbox != old) ?? owed[0];
        var others = owed.Where(part => part != first).SelectMany(part => part.Content!.Units).ToList();
        return today > reminder.Day || first.Mailbox != old
            ? new Moves(first.Content! with { Day = today > reminder.Day ? today : reminder.Day }, first.Reader, others.Count > 0 ? reminder with { Units = others } : null, timetable.NextOpening(now))
            : new Says(first.Content!, first.Reader);
    }

    /// <summary>The letter about these units as they stand; null where nothing is left of what it was written for.</summary>
    private static ReminderContent? Still(ReminderContent reminder, IEnumerable<OwingUnit> units, ClusterState state, Timetable timetable, DateTimeOffset now)
    {
        var still = new List<OwingUnit>();
        foreach (var unit in units)
        {
            var items = unit.Items.Select(item => Still(item, unit.UnitId, state, timetable, reminder.Day, now)).OfType<OwedItem>().ToList();
            if (items.Count > 0)
                still.Add(unit with { Items = items });
        }

        var content = reminder with { Units = still };
        return content.Items.Any(item => item.IsCause) ? content : null;
    }

    /// <summary>The line about the same thing as it stands now, or null where it is no longer owed, nor to be told.</summary>
    private static OwedItem? Still(OwedItem item, string unit, ClusterState state, Timetable timetable, DateOnly day, DateTimeOffset now)
    {
        var plan = state.Plans.FirstOrDefault(plan => plan.Year == item.Year);
        var activity = plan?.Plan.Activity(item.ActivityId);
        if (activity is null || !activity.Concerns(unit))
            return null;

        // A visit that has been, or a campaign in which the unit takes part by now, is told no more; another day of the visit is.
        var submission = state.Submissions.GetValueOrDefault((item.ActivityId, unit), Submission.None(item.ActivityId, unit));
        var notice = item.Notice is { } told && Notice.On(activity, submission, timetable.Zone.Day(now)) is { } current && current.Kind == told.Kind ? current : null;
        if (item.IsNoticeOnly || !submission.Owes(activity))
            return notice is null ? null : new Owed(item.Year, activity, submission, item.IsCause) { Notice = notice, IsNoticeOnly = true }.Item(timetable.Zone, now);

        var own = submission.Own(activity);

        // A word given while the letter waited keeps it quiet, as it would have kept its step.
        var isQuiet = item is { Promised: null, EscalatedTo: null, Notice: null } && submission.Promised(own)?.QuietUntil(timetable.Steps(plan!, own)) > day;
        var line = new Owed(item.Year, own, submission, item.IsCause && !isQuiet) { Notice = notice }.Item(timetable.Zone, now);

        // What got a later deadline meanwhile is overdue no longer.
        return item.EscalatedTo is not null && line.Stage == DeadlineStage.Open
            ? null
            : line with { EscalatedTo = item.EscalatedTo, RemindedOn = item.RemindedOn, LeaderToldOn = item.LeaderToldOn };
    }

    /// <summary>Whose address has to take letters for this to go on; null where the letter parts first, and each part is looked at by itself.</summary>
    /// <param name="reader">Whom the letter is for.</param>
    public Correspondent? Addressee(Correspondent reader) => this switch
    {
        Says says => says.To,
        Moves moves => moves.Rest is null ? moves.To : null,
        _ => reader,
    };

    /// <summary>What a letter says to one mailbox; no content where nothing is left to say there.</summary>
    private sealed record Part(string Mailbox, Correspondent Reader, ReminderContent? Content);

    /// <summary>There is something to say.</summary>
    /// <param name="Content">What.</param>
    /// <param name="To">To whom.</param>
    public sealed record Says(LetterContent Content, Correspondent To) : LetterLook;

    /// <summary>Nothing is left to say.</summary>
    /// <param name="Why">In stable words.</param>
    public sealed record Nothing(string Why) : LetterLook;

    /// <summary>There is something to say, but offices are closed.</summary>
    /// <param name="Opening">When they open.</param>
    public sealed record Later(DateTimeOffset Opening) : LetterLook;

    /// <summary>There is something to say to another mailbox, or on a later day than the letter was written for. A person has one letter a day, so it has to find its place there.</summary>
    /// <param name="Content">What, with its day.</param>
    /// <param name="To">To whom.</param>
    /// <param name="Rest">What is left for the mailbox before; null where nothing is.</param>
    /// <param name="NextOpening">When offices open after today: where it has no place today, it may have one then.</param>
    public sealed record Moves(ReminderContent Content, Correspondent To, ReminderContent? Rest, DateTimeOffset NextOpening) : LetterLook;
}
