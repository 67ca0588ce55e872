using Azure;
using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;

namespace EmulationFunctions.Letters;

/// <summary>Looks again at what a letter is about, right before it is posted.</summary>
public sealed class StillOwed(ClusterReader reader, TimeProvider time)
{
    /// <summary>What the letter shall say now, or why it is not posted now.</summary>
    internal async Task<SecondLook> LookAsync(string cluster, Letter letter, CancellationToken cancellation)
    {
        if (letter.Content is InvitationContent or AnswerNotedContent or CancellationContent { IsWhole: false, IsReaddressed: false })
            return await StillInvited.LookAsync(reader, cluster, letter, cancellation);
        if (letter.Content is not (ReminderContent or MeetingReminderContent or WeeklyContent or DeadlineDayContent))
            return new SecondLook.Says(letter.Content, []);
        if (await reader.FindAsync(cluster, cancellation) is not { } stored)
            return new SecondLook.Nothing("the contact is gone");
        var plans = await reader.PlansAsync(cluster, cancellation);
        var now = time.GetUtcNow();
        var timetable = new Timetable(stored.Cluster, [.. plans.Select(plan => plan.Published)]);

        var says = letter.Content switch
        {
            ReminderContent reminder => await OwedAsync(stored, plans, timetable, letter, reminder, cancellation),
            MeetingReminderContent meetings => await MeetingsAsync(cluster, meetings, cancellation),
            _ => new SecondLook.Says(letter.Content, []),
        };
        if (says is SecondLook.Nothing)
            return says;

        // The newest form of what organizers are told, to those who are organizers.
        if (letter.Content is WeeklyContent or DeadlineDayContent && !stored.Cluster.Organizers().Any(organizer => Mailbox.Normal(organizer.Email) == Mailbox.Normal(letter.To.Email)))
            return new SecondLook.Nothing("the contact is gone");
        if (letter.Content is WeeklyContent week && timetable.Calendar.FirstOfWeek(timetable.Zone.Day(now)) is { } first && first > week.Day)
            return new SecondLook.Nothing("its week is over");

        // It was written in office hours; since then the mail service may have been away for days.
        if (!timetable.IsOpen(now))
            return new SecondLook.Later(timetable.NextOpening(now));
        return letter.Content is ReminderContent { Day: var day } && timetable.Zone.Day(now) is var today && day < today
            ? new SecondLook.AnotherDay(today, timetable.NextOpening(now))
            : says;
    }

    private async Task<SecondLook> OwedAsync(StoredCluster stored, IReadOnlyList<StoredPlan> plans, Timetable timetable, Letter letter, ReminderContent reminder, CancellationToken cancellation)
    {
        var cluster = stored.Id;
        var mailbox = Mailbox.Normal(letter.To.Email);
        var theirs = reminder.Units.Where(unit => Hears(stored.Cluster, unit).Any(contact => Mailbox.Normal(contact.Email) == mailbox)).ToList();
        if (theirs.Count == 0)
            return new SecondLook.Nothing("the contact is gone");

        var rows = new List<(string, ETag)>();
        var units = new List<OwingUnit>();
        foreach (var unit in theirs)
        {
            var items = new List<OwedItem>();
            foreach (var item in unit.Items)
            {
                var submission = await reader.SubmissionAsync(cluster, item.Year, item.ActivityId, unit.UnitId, cancellation);
                if (item.IsCause && submission.ETag is { } etag)
                    rows.Add((RowKeys.Submission(item.Year, item.ActivityId, unit.UnitId), etag));
                if (Now(item, unit.UnitId, submission.Submission, plans, timetable, reminder.Day) is { } still)
                    items.Add(still);
            }

            if (items.Count > 0)
                units.Add(unit with { Items = items });
        }

        var content = reminder with { Units = units };
        return content.Items.Any(item => item.IsCause) ? new SecondLook.Says(content, rows) : new SecondLook.Nothing("nothing is owed any more");
    }

    /// <summary>Who has answered meanwhile is not asked; a meeting that moved is told as it stands, and one that is off not at all.</summary>
    private async Task<SecondLook> MeetingsAsync(string cluster, MeetingReminderContent reminder, CancellationToken cancellation)
    {
        var rows = new List<(string, ETag)>();
        var still = new List<RemindedMeeting>();
        var zone = ClusterZone.Of(reminder.TimeZone);
        foreach (var one in reminder.Meetings)
        {
            if (await reader.MeetingAsync(cluster, one.MeetingId, cancellation) is not var (stored, invitees)
                || invitees.FirstOrDefault(invitee => invitee.Invitee.Id == one.InviteeId) is not { Invitee: var person } found)
                continue;
            var meeting = stored.Meeting;
            rows.Add((RowKeys.Invitee(meeting.Id, person.Id), found.ETag));
            var isPast = zone.Local(time.GetUtcNow()) >= meeting.Start;
            if (meeting.IsCancelled || isPast || !person.IsInvited || person.Answer == Answer.No || (one.AsksAnswer && person.Answer is not null))
                continue;
            still.Add(one with { AsksAnswer = person.Answer is null, Title = meeting.Title, Facts = meeting.Facts, Agenda = meeting.AgendaText() });
        }

        return still.Count > 0 ? new SecondLook.Says(reminder with { Meetings = still }, rows) : new SecondLook.Nothing("nothing is left to remind of");
    }

    /// <summary>Who may be told of the unit: its own people, or the leaders of the head unit where something is escalated to them.</summary>
    private static IEnumerable<Contact> Hears(Cluster cluster, OwingUnit unit) =>
        unit.Items.Where(item => item.EscalatedTo == Duty.Head).SelectMany(item => cluster.HeadLeaders(item.Year))
            .Concat(cluster.Contacts.Where(contact => contact.UnitId == unit.UnitId));

    /// <summary>The line about the same thing as it stands now, or null where it is no longer owed, nor to be told.</summary>
    private OwedItem? Now(OwedItem item, string unit, Submission submission, IReadOnlyList<StoredPlan> plans, Timetable timetable, DateOnly day)
    {
        var plan = plans.FirstOrDefault(plan => plan.Published.Year == item.Year)?.Published;
        var activity = plan?.Plan.Activity(item.ActivityId);
        if (activity is null || !activity.Concerns(unit))
            return null;
        // A visit that has been, or a campaign in which the unit takes part by now, is told no more; another day of the visit is.
        var today = timetable.Zone.Day(time.GetUtcNow());
        var notice = item.Notice is { } told && Notice.On(activity, submission, today) is { } current && current.Kind == told.Kind ? current : null;
        var owes = submission.Owes(activity);
        if (item.IsNoticeOnly || !owes)
            return notice is null ? null : new Owed(item.Year, activity, submission, item.IsCause) { Notice = notice, IsNoticeOnly = true }.Item(timetable.Zone, time.GetUtcNow());

        var own = submission.Own(activity);
        // A word given while the letter waited keeps it quiet, as it would have kept its step.
        var isQuiet = item is { Promised: null, EscalatedTo: null, Notice: null } && submission.Promised(own)?.QuietUntil(timetable.Steps(plan!, own)) > day;
        var now = new Owed(item.Year, own, submission, item.IsCause && !isQuiet) { Notice = notice }.Item(timetable.Zone, time.GetUtcNow());
        // What got a later deadline meanwhile is overdue no longer.
        return item.EscalatedTo is not null && now.Stage == DeadlineStage.Open
            ? null
            : now with { EscalatedTo = item.EscalatedTo, RemindedOn = item.RemindedOn, LeaderToldOn = item.LeaderToldOn };
    }
}

/// <summary>What somebody found who looked again at what a letter is about.</summary>
internal abstract record SecondLook
{
    private SecondLook()
    {
    }

    /// <summary>There is something to say.</summary>
    /// <param name="Content">What.</param>
    /// <param name="Rows">What was read for it: the post commits together with these ETags, so that a submission that came first wins.</param>
    public sealed record Says(LetterContent Content, IReadOnlyList<(string RowKey, ETag Read)> Rows) : SecondLook;

    /// <summary>Nothing is left to say.</summary>
    /// <param name="Why">In stable words.</param>
    public sealed record Nothing(string Why) : SecondLook;

    /// <summary>There is something to say, but offices are closed.</summary>
    /// <param name="Opening">When they open.</param>
    public sealed record Later(DateTimeOffset Opening) : SecondLook;

    /// <summary>There is something to say, and the day for which it was written has passed.</summary>
    /// <param name="Today">The local day now.</param>
    /// <param name="NextOpening">When offices open after it.</param>
    public sealed record AnotherDay(DateOnly Today, DateTimeOffset NextOpening) : SecondLook;
}
