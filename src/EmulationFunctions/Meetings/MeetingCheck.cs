using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;
using EmulationFunctions.Reminders;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Meetings;

/// <summary>Looks after a cluster's meetings: goes on with letters that a crash left behind, invites contacts where they are reached now, and writes the reminders that are due.</summary>
public sealed partial class MeetingCheck(
    ClusterReader reader,
    MeetingChanges changes,
    MeetingSending sending,
    Minutes minutes,
    MeetingReminderWriter reminders,
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
        foreach (var stored in await reader.MeetingsAsync(cluster.Id, local.Year - 1, cancellation))
        {
            if (!stored.Meeting.IsSent || !stored.Meeting.HasHost(cluster.Cluster) || stored.Meeting.End.AddDays(DaysAfter) < local)
                continue;
            if (await reader.MeetingAsync(cluster.Id, stored.Meeting.Id, cancellation) is not { } found)
                continue;
            try
            {
                if (local < found.Meeting.Meeting.End && !Readdress(cluster, found, now).IsEmpty)
                {
                    await changes.ReaddressAsync(cluster.Id, stored.Meeting.Id, "app", cancellation);
                    found = await reader.MeetingAsync(cluster.Id, stored.Meeting.Id, cancellation) ?? found;
                }

                await GoOnAsync(cluster, found.Meeting.Meeting, found.Invitees, local, cancellation);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The cluster's other work goes on; this meeting is looked at again in an hour.
                Failed(failure, cluster.Id, stored.Meeting.Id);
                await agenda.EnterAsync(cluster.Id, [now.AddHours(1)], cancellation);
            }

            if (!found.Meeting.Meeting.IsCancelled && local < found.Meeting.Meeting.Start)
                upcoming.Add(found);
        }

        if (upcoming.Count == 0)
            return;
        await agenda.EnterAsync(cluster.Id, upcoming.SelectMany(one => MeetingReminders.Looks(one.Meeting.Meeting, timetable, now).Order().Take(1)), cancellation);
        await reminders.WriteDueAsync(cluster, upcoming, plans, cancellation);
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
