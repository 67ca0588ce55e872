using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Reminders;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Meetings;

/// <summary>Looks after a cluster's meetings: goes on with letters that a crash left behind, invites contacts where they are reached now, and writes the reminders that are due.</summary>
public sealed partial class MeetingCheck(
    ClusterReader reader,
    MeetingChanges changes,
    Rosters rosters,
    MeetingSending sending,
    Minutes minutes,
    MeetingReminderWriter reminders,
    PassedMails passed,
    Agenda agenda,
    TimeProvider time,
    ILogger<MeetingCheck> log)
{
    /// <summary>Days after a meeting on which its minutes are still looked after.</summary>
    private const int DaysAfter = 60;

    /// <summary>Does what is due now. Repeating it does no harm.</summary>
    internal async Task CheckAsync(StoredCluster cluster, IReadOnlyList<PublishedPlan> plans, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var timetable = new Timetable(cluster.Cluster, plans);
        var local = timetable.Zone.Local(now);
        var upcoming = new List<(StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)>();
        await passed.SweepAsync(cluster.Id, cancellation);
        foreach (var meeting in await rosters.UnfinishedAsync(cluster.Id, cancellation))
            await TryAsync(cluster.Id, meeting, async () => await rosters.FinishAsync(cluster, meeting, cancellation), cancellation);
        foreach (var stored in await reader.MeetingsAsync(cluster.Id, local.Year - 1, cancellation))
        {
            if (!stored.Meeting.IsSent || !MeetingLetters.HasHost(cluster.Cluster, stored.Meeting) || stored.Meeting.End.AddDays(DaysAfter) < local)
                continue;
            await TryAsync(cluster.Id, stored.Meeting.Id, async () =>
            {
                if (await reader.MeetingAsync(cluster.Id, stored.Meeting.Id, cancellation) is not { } found)
                    return;
                if (!found.Meeting.Meeting.IsCancelled && local < found.Meeting.Meeting.Start)
                    upcoming.Add(found);
                if (local < found.Meeting.Meeting.End && !Readdress(cluster, found, now).IsEmpty)
                {
                    await changes.ReaddressAsync(cluster.Id, stored.Meeting.Id, "app", cancellation);
                    var readdressed = await reader.MeetingAsync(cluster.Id, stored.Meeting.Id, cancellation) ?? found;
                    if (upcoming.Remove(found))
                        upcoming.Add(readdressed);
                    found = readdressed;
                }

                await GoOnAsync(cluster, found.Meeting.Meeting, found.Invitees, local, cancellation);
            }, cancellation);
        }

        if (upcoming.Count == 0)
            return;
        await agenda.EnterAsync(cluster.Id, upcoming.SelectMany(one => MeetingReminders.Looks(one.Meeting.Meeting, timetable, now).Order().Take(1)), cancellation);
        await reminders.WriteDueAsync(cluster, upcoming, timetable, cancellation);
    }

    /// <summary>What fails about one meeting holds back neither the others nor the cluster's other work: it is tried again in an hour.</summary>
    private async Task TryAsync(string cluster, string meeting, Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(failure, cluster, meeting);
            await agenda.EnterAsync(cluster, [time.GetUtcNow().AddHours(1)], cancellation);
        }
    }

    private static MeetingUpdate Readdress(StoredCluster cluster, (StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees) found, DateTimeOffset now) =>
        MeetingUpdate.Readdress(found.Meeting.Meeting, [.. found.Invitees.Select(one => one.Invitee)], cluster.Cluster, now, "app");

    private async Task GoOnAsync(StoredCluster cluster, Meeting meeting, IReadOnlyList<StoredInvitee> invitees, DateTime local, CancellationToken cancellation)
    {
        if (invitees.Any(one => one.Invitee.IsOwed(meeting)) && local < meeting.End)
            await sending.SendAsync(cluster, meeting.Id, order: false, "app", cancellation);
        if (invitees.Any(one => Minutes.IsOwed(meeting, one.Invitee)))
            await minutes.GoOnAsync(cluster, meeting.Id, "app", cancellation);
    }

    [LoggerMessage(LogLevel.Error, "Cluster {Cluster}: the letters of meeting {Meeting} could not go on.")]
    private partial void Failed(Exception failure, string cluster, string meeting);
}
