using Azure;
using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;

namespace EmulationFunctions.Letters;

/// <summary>Looks again at what a letter is about, right before it is posted.</summary>
public sealed class StillOwed(ClusterReader reader, TimeProvider time)
{
    /// <summary>What the letter shall say now.</summary>
    /// <returns>
    /// The content, or null and why nothing is left to say; and the rows that were read for it: the post commits together
    /// with their ETags, so that a submission that came first wins.
    /// </returns>
    public async Task<(LetterContent? Content, string? Withdrawn, IReadOnlyList<(string RowKey, ETag Read)> Rows)> LookAsync(
        string cluster, Letter letter, CancellationToken cancellation)
    {
        if (letter.Content is MeetingReminderContent meetings)
            return await LookAsync(cluster, meetings, cancellation);
        if (letter.Content is not ReminderContent reminder)
            return (letter.Content, null, []);
        if (await reader.FindAsync(cluster, cancellation) is not { } stored)
            return (null, "the contact is gone", []);
        var mailbox = Mailbox.Normal(letter.To.Email);
        var theirs = reminder.Units.Where(unit => Hears(stored.Cluster, unit).Any(contact => Mailbox.Normal(contact.Email) == mailbox)).ToList();
        if (theirs.Count == 0)
            return (null, "the contact is gone", []);

        var plans = await reader.PlansAsync(cluster, cancellation);
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
                if (Now(item, unit.UnitId, submission.Submission, plans, stored.Cluster) is { } still)
                    items.Add(still);
            }

            if (items.Count > 0)
                units.Add(unit with { Items = items });
        }

        var content = reminder with { Units = units };
        return content.Items.Any(item => item.IsCause) ? (content, null, rows) : (null, "nothing is owed any more", rows);
    }

    /// <summary>Who has answered meanwhile is not asked; a meeting that moved is told as it stands, and one that is off not at all.</summary>
    private async Task<(LetterContent? Content, string? Withdrawn, IReadOnlyList<(string RowKey, ETag Read)> Rows)> LookAsync(
        string cluster, MeetingReminderContent reminder, CancellationToken cancellation)
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
            rows.Add((RowKeys.Meeting(meeting.Id), stored.ETag));
            rows.Add((RowKeys.Invitee(meeting.Id, person.Id), found.ETag));
            var isPast = zone.Local(time.GetUtcNow()) >= meeting.Start;
            if (meeting.IsCancelled || isPast || !person.IsInvited || person.Answer == Answer.No || (one.AsksAnswer && person.Answer is not null))
                continue;
            still.Add(one with { AsksAnswer = person.Answer is null, Title = meeting.Title, Facts = meeting.Facts, Agenda = meeting.AgendaText() });
        }

        return still.Count > 0 ? (reminder with { Meetings = still }, null, rows) : (null, "nothing is left to remind of", rows);
    }

    /// <summary>Who may be told of the unit: its own people, or the leaders of the head unit where something is escalated to them.</summary>
    private static IEnumerable<Contact> Hears(Cluster cluster, OwingUnit unit) =>
        unit.Items.Where(item => item.EscalatedTo == Duty.Head).SelectMany(item => cluster.HeadLeaders(item.Year))
            .Concat(cluster.Contacts.Where(contact => contact.UnitId == unit.UnitId));

    /// <summary>The line about the same thing as it stands now, or null where it is no longer owed.</summary>
    private OwedItem? Now(OwedItem item, string unit, Submission submission, IReadOnlyList<StoredPlan> plans, Cluster cluster)
    {
        var activity = plans.FirstOrDefault(plan => plan.Published.Year == item.Year)?.Published.Plan.Activity(item.ActivityId);
        if (activity is not { WantsDocuments: true } || !activity.Concerns(unit) || !submission.Owes(activity))
            return null;
        var now = new Owed(item.Year, submission.Own(activity), submission, item.IsCause).Item(cluster.Zone(), time.GetUtcNow());
        // What got a later deadline meanwhile is overdue no longer.
        return item.EscalatedTo is not null && now.Stage == DeadlineStage.Open
            ? null
            : now with { EscalatedTo = item.EscalatedTo, RemindedOn = item.RemindedOn, LeaderToldOn = item.LeaderToldOn };
    }
}
