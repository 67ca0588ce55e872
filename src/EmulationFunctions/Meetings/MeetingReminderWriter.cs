using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>Reminds people of meetings: one letter a person and day, whichever meetings it is about, and what it answers for commit together.</summary>
public sealed class MeetingReminderWriter(ClusterTable table, MeetingLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>People of one transaction: each has a letter, its mark, and a row for each meeting.</summary>
    private const int RowsAtOnce = 90;

    /// <summary>Writes what is due now, and enters the cluster for what has to wait.</summary>
    internal async Task WriteDueAsync(
        StoredCluster cluster, IReadOnlyList<(StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)> meetings, Timetable timetable, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var due =
            from one in meetings
            from invitee in one.Invitees
            let step = MeetingReminders.Due(one.Meeting.Meeting, invitee.Invitee, timetable, now)
            where step is not null
            select new DueReminder(one.Meeting.Meeting, invitee, step.Value);
        var people = due.GroupBy(one => Mailbox.Normal(one.Stored.Invitee.Email)).Select(person => person.OrderBy(one => one.Meeting.Start).ToList()).ToList();
        if (people.Count == 0)
            return;
        if (!timetable.IsOpen(now))
        {
            await agenda.EnterAsync(cluster.Id, [timetable.NextOpening(now)], cancellation);
            return;
        }

        await agenda.EnterAsync(cluster.Id, cancellation);
        var day = timetable.Zone.Day(now);
        var batch = new Batch(cluster.Id);
        var keys = new List<string>();
        foreach (var person in people)
        {
            var key = LetterKeys.MeetingReminder(day, person[0].Stored.Invitee.Email);
            if (await table.FindAsync(cluster.Id, RowKeys.Letter(key), cancellation) is not null)
            {
                // One letter a person and day: what became due after it waits.
                await agenda.EnterAsync(cluster.Id, [timetable.NextOpening(now)], cancellation);
                continue;
            }

            if (batch.Actions.Count + person.Count + 3 > RowsAtOnce)
                await CommitAsync();
            batch.Add(await LetterAsync(cluster, person, key, day, cancellation));
            keys.Add(key);
            foreach (var one in person)
                batch.Replace(StoredInvitee.Row(one.Meeting.Id, one.Stored.Invitee with { RemindedThrough = one.Step }), one.Stored.ETag);
        }

        await CommitAsync();

        async Task CommitAsync()
        {
            if (keys.Count == 0)
                return;
            var detail = new Dictionary<string, string> { ["letters"] = $"{keys.Count}" };
            batch.Add(new AuditEntry(now, "app", "meeting-reminded", people[0][0].Meeting.Id, null, detail).Row());
            // A conflict: somebody has answered just now; the next check, which is entered, looks again.
            if (await table.CommitAsync(batch, cancellation) is not null)
                await outbox.NudgeAsync(cluster.Id, keys, cancellation);
            else
                await agenda.EnterAsync(cluster.Id, [now.AddHours(1)], cancellation);
            batch = new Batch(cluster.Id);
            keys = [];
        }
    }

    private async Task<Letter> LetterAsync(StoredCluster cluster, IReadOnlyList<DueReminder> person, string key, DateOnly day, CancellationToken cancellation)
    {
        var meetings = new List<RemindedMeeting>();
        foreach (var (meeting, stored, _) in person)
        {
            var page = await letters.LinkAsync(cluster, meeting, stored.Invitee, cancellation);
            meetings.Add(new RemindedMeeting(meeting.Id, stored.Invitee.Id, stored.Invitee.Answer is null, meeting.Title, meeting.Facts, meeting.AgendaText(), page));
        }

        var content = new MeetingReminderContent(cluster.Cluster.Name, cluster.Cluster.TimeZone, day, meetings);
        var to = person[0].Stored.Invitee;
        return letters.Write(cluster, person[0].Meeting, key, MeetingLetters.Person(to), to.Language, content);
    }

    private sealed record DueReminder(Meeting Meeting, StoredInvitee Stored, DateOnly Step);
}
