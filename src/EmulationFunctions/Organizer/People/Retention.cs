using Azure.Data.Tables;
using EmulationFunctions.Organizer.Search;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.People;

/// <summary>Sweeps letters and log entries whose time is over, a bounded number a check; the agenda brings the next check when the next one's time comes.</summary>
public sealed class Retention(ClusterTable table, SearchIndex index, RetentionOptions options, Agenda agenda, TimeProvider time)
{
    /// <summary>Rows of a kind that one check looks at.</summary>
    private const int MostACheck = 100;

    /// <summary>Takes away what is over. Repeating it does no harm.</summary>
    internal async Task SweepAsync(string cluster, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (options.LettersDays is { } letters)
            await SweepAsync(cluster, RowKeys.Letters, RowKeys.Letter($"{now.AddDays(-letters).UtcDateTime:yyyyMMdd}"), row => Time(row, "CreatedAt").AddDays(letters + 1), cancellation);
        if (options.AuditDays is { } audit)
            await SweepAsync(cluster, RowKeys.Audits, RowKeys.Audit(now.AddDays(-audit), ""), row => Time(row, "At").AddDays(audit), cancellation);
    }

    private async Task SweepAsync(string cluster, string prefix, string before, Func<TableEntity, DateTimeOffset> due, CancellationToken cancellation)
    {
        var (over, looked) = (new List<TableEntity>(), 0);
        await foreach (var row in table.RangeAsync(cluster, prefix, cancellation))
        {
            if (string.CompareOrdinal(row.RowKey, before) >= 0 || looked++ == MostACheck)
            {
                await agenda.EnterAsync(cluster, [due(row)], cancellation);
                break;
            }

            // What still has to go out or to be settled stays until it is.
            if (prefix != RowKeys.Letters || await table.FindAsync(cluster, RowKeys.Unfinished(row.RowKey[prefix.Length..]), cancellation) is null)
                over.Add(row);
        }

        foreach (var row in over)
        {
            var batch = new Batch(cluster).Delete(row.RowKey, row.ETag);
            if (prefix == RowKeys.Letters)
                await index.ForgetAsync(batch, row, null, cancellation);
            await table.CommitAsync(batch, cancellation);
        }
    }

    private static DateTimeOffset Time(TableEntity row, string column) => row.GetDateTimeOffset(column) ?? default;
}
