using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Meetings;

/// <summary>Reminds people of meetings: one letter a person and day, whichever meetings it is about, and what it answers for commit together.</summary>
public sealed class MeetingReminderWriter(ClusterTable table, WrittenLetters written, MeetingLetters letters, Outbox outbox, Agenda agenda, TimeProvider time)
{
    /// <summary>Rows of one transaction: each person has a letter, its mark, and a row for each meeting.</summary>
    private const int RowsAtOnce = 90;

    /// <summary>Writes what is due now, and enters the cluster for what has to wait.</summary>
    internal async Task WriteDueAsync(
        StoredCluster cluster, IReadOnlyList<(StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)> meetings, IReadOnlyList<PublishedPlan> plans, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var state = new ClusterState(cluster.Cluster, plans, new Dictionary<(string, string), Submission>())
        {
            Meetings = [.. meetings.Select(one => new KnownMeeting(one.Meeting.Meeting, [.. one.Invitees.Select(invitee => invitee.Invitee)]))],
        };
        var tick = MeetingReminderTick.Of(state, now);
        if (tick.Letters.Count > 0)
            tick = MeetingReminderTick.Of(state with { MeetingReminded = await written.MeetingRemindedAsync(cluster.Id, tick.Letters[0].Day, cancellation) }, now);
        if (tick.MustWait)
            await agenda.EnterAsync(cluster.Id, [new Timetable(cluster.Cluster, plans).NextOpening(now)], cancellation);
        if (tick.Letters.Count == 0)
            return;

        await agenda.EnterAsync(cluster.Id, cancellation);
        var read = meetings.SelectMany(one => one.Invitees).ToDictionary(one => (one.Meeting, one.Invitee.Id), one => one.ETag);
        var batch = new Batch(cluster.Id);
        var keys = new List<string>();
        foreach (var planned in tick.Letters)
        {
            if (batch.Actions.Count + planned.Due.Count + 3 > RowsAtOnce)
                await CommitAsync();
            var letter = await LetterAsync(cluster, planned, cancellation);
            batch.Add(letter);
            keys.Add(letter.Key);
            foreach (var due in planned.Due)
                batch.Replace(StoredInvitee.Row(due.Meeting.Id, due.Answered), read[(due.Meeting.Id, due.Invitee.Id)]);
        }

        await CommitAsync();

        async Task CommitAsync()
        {
            if (keys.Count == 0)
                return;
            var detail = new Dictionary<string, string> { ["letters"] = $"{keys.Count}" };
            batch.Add(new AuditEntry(now, "app", "meeting-reminded", tick.Letters[0].Due[0].Meeting.Id, null, detail).Row());
            // A conflict: somebody has answered just now; the next check, which is entered, looks again.
            if (await table.CommitAsync(batch, cancellation) is not null)
                await outbox.NudgeAsync(cluster.Id, keys, cancellation);
            else
                await agenda.EnterAsync(cluster.Id, [now.AddHours(1)], cancellation);
            batch = new Batch(cluster.Id);
            keys = [];
        }
    }

    private async Task<Letter> LetterAsync(StoredCluster cluster, PlannedMeetingReminder planned, CancellationToken cancellation)
    {
        var pages = new Dictionary<string, LinkReference>();
        foreach (var due in planned.Due)
            pages[due.Meeting.Id] = await letters.LinkAsync(cluster, due.Meeting, due.Invitee, cancellation);
        var content = planned.Content(cluster.Cluster, due => pages[due.Meeting.Id]);
        var reader = planned.Reader;
        return letters.Write(cluster, planned.Due[0].Meeting, LetterKeys.MeetingReminder(planned.Day, reader.Email), Correspondent.Of(reader), reader.Language, content);
    }
}
