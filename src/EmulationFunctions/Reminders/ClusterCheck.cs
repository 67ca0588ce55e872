using EmulationFunctions.Letters;
using EmulationFunctions.Meetings;
using EmulationFunctions.Organizer.People;
using EmulationFunctions.Organizer.Poison;
using EmulationFunctions.Organizer.Search;
using EmulationFunctions.Uploads;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Reminders;

/// <summary>Looks at one cluster: writes the reminders and the organizers' letters that are due, nudges what somebody left behind, and sweeps.</summary>
public sealed partial class ClusterCheck(
    ClusterTable table,
    ClusterReader reader,
    ReminderWriter reminders,
    OrganizerLetters organizers,
    Outbox outbox,
    UploadCheck uploads,
    MeetingCheck meetings,
    PoisonDesk poison,
    Erasures erasures,
    Retention retention,
    SearchIndex index,
    Agenda agenda,
    TimeProvider time,
    ILogger<ClusterCheck> log)
{
    /// <summary>Does what is due now. Repeating it does no harm.</summary>
    public async Task CheckAsync(string cluster, CancellationToken cancellation)
    {
        using var span = Signals.Span("check cluster", cluster);
        if (await reader.FindAsync(cluster, cancellation) is not { } stored)
            return;

        // In this order: what is written now gets its nudge right away.
        await NudgeOpenAsync(cluster, cancellation);
        var seen = await reminders.WriteDueAsync(stored, cancellation);
        await organizers.WriteDueAsync(stored, seen, cancellation);
        await meetings.CheckAsync(stored, seen.Plans, cancellation);
        await uploads.CheckAsync(stored, cancellation);
        await poison.SettleAsync(cluster, cancellation);
        if (await index.CatchUpAsync(stored, cancellation))
            await agenda.EnterAsync(cluster, [time.GetUtcNow().AddHours(1)], cancellation);
        // After it: what search was told of a person goes too.
        await erasures.WorkAsync(stored, cancellation);
        await retention.SweepAsync(stored, cancellation);
    }

    private async Task NudgeOpenAsync(string cluster, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var open = new List<Letter>();
        await foreach (var mark in table.RangeAsync(cluster, RowKeys.Outbox, cancellation))
        {
            if (await table.FindAsync(cluster, RowKeys.Letter(mark.RowKey[RowKeys.Outbox.Length..]), cancellation) is not { } row)
                continue;
            if (StoredLetter.TryRead(row)?.Letter is not { } letter)
                Unreadable(cluster, mark.RowKey);
            else if (letter.IsOpen())
                open.Add(letter);
        }

        // Until the last of them has gone out, somebody looks again every hour.
        if (open.Count > 0)
            await agenda.EnterAsync(cluster, [now.AddHours(1)], cancellation);
        await outbox.NudgeAsync(cluster, open.Where(letter => letter.Wait(now) is null).Select(letter => letter.Key), cancellation);
    }

    [LoggerMessage(LogLevel.Error, "Cluster {Cluster}: the letter of the mark {Mark} cannot be read.")]
    private partial void Unreadable(string cluster, string mark);
}
