using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Reminders;

/// <summary>What goes out by itself.</summary>
public sealed class ReminderFunctions(Heartbeat heartbeat, ClusterCheck check)
{
    /// <summary>Follows the agenda. A missed, doubled or late tick does no harm.</summary>
    [Function("SendReminders")]
    public Task Tick([TimerTrigger("%RemindersSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        heartbeat.BeatAsync(cancellation);

    /// <summary>Looks at one cluster.</summary>
    [Function("CheckCluster")]
    public Task Check([QueueTrigger("cluster-checks")] string message, CancellationToken cancellation) =>
        check.CheckAsync(QueueMessages.Read<ClusterCheckMessage>(ClusterCheckMessage.Schema, message).Cluster, cancellation);
}
