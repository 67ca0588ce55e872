namespace EmulationFunctions.Meetings;

/// <summary>Forgets which mails to meetings were passed on, once the mail service brings none of them again.</summary>
public sealed class PassedMails(ClusterTable table, TimeProvider time)
{
    /// <summary>How long a mail is remembered: mail services give up after a few days.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    private const int AtOnce = 90;

    /// <summary>Takes away what is old.</summary>
    internal async Task SweepAsync(string cluster, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() - Kept;
        var old = new List<string>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.PassedMails, cancellation))
        {
            if (StoredPassedMail.At(row) <= until)
                old.Add(row.RowKey);
        }

        foreach (var part in old.Chunk(AtOnce))
        {
            var batch = new Batch(cluster);
            foreach (var rowKey in part)
                batch.Delete(rowKey);
            await table.CommitAsync(batch, cancellation);
        }
    }
}
