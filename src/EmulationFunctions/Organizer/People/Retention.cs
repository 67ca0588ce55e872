using Azure.Data.Tables;
using EmulationFunctions.Organizer.Search;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer.People;

/// <summary>
/// Sweeps what tells of people and whose time is over, a bounded number a check. Letters and the log are sorted by time: the
/// agenda brings the next check when the next one's time comes. The rest is looked through once a day, and once a week where
/// nothing else happens in the cluster.
/// </summary>
public sealed class Retention(ClusterTable table, SearchIndex index, FormerGuests guests, OldTraces traces, RetentionOptions options, Agenda agenda, TimeProvider time)
{
    /// <summary>Rows of a kind that one check looks at.</summary>
    private const int MostACheck = 100;

    /// <summary>Takes away what is over. Repeating it does no harm.</summary>
    internal async Task SweepAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (options.LettersDays is { } letters)
            await SweepAsync(cluster.Id, RowKeys.Letters, RowKeys.Letter($"{now.AddDays(-letters).UtcDateTime:yyyyMMdd}"), row => Time(row, "CreatedAt").AddDays(letters + 1), cancellation);
        if (options.AuditDays is { } audit)
            await SweepAsync(cluster.Id, RowKeys.Audits, RowKeys.Audit(now.AddDays(-audit), ""), row => Time(row, "At").AddDays(audit), cancellation);
        if (options is not { MeetingsDays: null, TracesDays: null })
            await LookThroughAsync(cluster, now, cancellation);
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

    /// <summary>Looks through what no key sorts by time, and notes the day last: a check that is cut off, or has done as much as it may, comes here again.</summary>
    private async Task LookThroughAsync(StoredCluster cluster, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = now.UtcDateTime.Date;
        var noted = await table.FindAsync(cluster.Id, RowKeys.Swept, cancellation);
        if (noted?.GetDateTimeOffset("Day")?.UtcDateTime == today)
            return;

        var needed = await WrittenToAsync(cluster, cancellation);
        var isDone = options.MeetingsDays is not { } meetings || await guests.ForgetAsync(cluster, now.AddDays(-meetings), needed, cancellation);
        isDone = (options.TracesDays is not { } kept || await traces.ForgetAsync(cluster, now.AddDays(-kept), needed, cancellation)) && isDone;
        if (!isDone)
        {
            await agenda.EnterAsync(cluster.Id, [now], cancellation);
            return;
        }

        // The same instant for everybody's checks of a week, so that they do not add up: the night before Monday in Vietnam.
        var night = new DateTimeOffset(today, TimeSpan.Zero).AddDays(7 - (int)today.DayOfWeek).AddHours(18);
        await agenda.EnterAsync(cluster.Id, [night], cancellation);
        var row = new TableEntity("", RowKeys.Swept) { ["Day"] = new DateTimeOffset(today, TimeSpan.Zero) };
        await table.CommitAsync(new Batch(cluster.Id).Put(row, noted?.ETag), cancellation);
    }

    /// <summary>The mailboxes that letters still go to: the contacts', and those of letters that are unfinished.</summary>
    private async Task<IReadOnlySet<string>> WrittenToAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var mailboxes = cluster.Cluster.Contacts.Select(contact => Mailbox.Normal(contact.Email)).ToHashSet();
        await foreach (var mark in table.RangeAsync(cluster.Id, RowKeys.Outbox, cancellation))
        {
            if (await table.FindAsync(cluster.Id, RowKeys.Letter(mark.RowKey[RowKeys.Outbox.Length..]), cancellation) is { } row && row.GetString("ToEmail") is { } email)
                mailboxes.Add(Mailbox.Normal(email));
        }

        return mailboxes;
    }

    private static DateTimeOffset Time(TableEntity row, string column) => row.GetDateTimeOffset(column) ?? default;
}
