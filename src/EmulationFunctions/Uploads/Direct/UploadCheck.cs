using EmulationFunctions.Reminders;

namespace EmulationFunctions.Uploads;

/// <summary>A cluster's check of its uploads: nudges what was handed in and is not filed, and sweeps what nobody needs.</summary>
public sealed class UploadCheck(ClusterTable table, UploadSessions sessions, Completions completions, ScanCheck scans, Allowances allowances, Agenda agenda, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Does what is due now. Repeating it does no harm.</summary>
    internal async Task CheckAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        await NudgeAsync(cluster.Id, cancellation);

        // A session lives a week: it belongs to a plan of last year, this year or next.
        var year = cluster.Cluster.Zone().Day(time.GetUtcNow()).Year;
        await sessions.SweepAsync(cluster, [year - 1, year, year + 1], cancellation);
        await scans.CheckAsync(cluster, cancellation);
        await allowances.SweepAsync(cluster, cancellation);
    }

    private async Task NudgeAsync(string cluster, CancellationToken cancellation)
    {
        var isOpen = false;
        await foreach (var mark in table.RangeAsync(cluster, RowKeys.Inbox, cancellation))
        {
            isOpen = true;

            // Storage's own clock tells: a fresh one has its worker.
            if (mark.Timestamp > TimeProvider.System.GetUtcNow() - Fresh)
                continue;
            await completions.NudgeAsync(cluster, mark.RowKey[RowKeys.Inbox.Length..], cancellation);
        }

        // Until the last of them is filed, somebody looks again every hour.
        if (isOpen)
            await agenda.EnterAsync(cluster, [time.GetUtcNow().AddHours(1)], cancellation);
    }
}
