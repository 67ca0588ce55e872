using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer;

/// <summary>Finds in the log who changed something last: whoever comes second is told.</summary>
public sealed class LastChanges(ClusterTable table, TimeProvider time)
{
    /// <summary>How many days back are looked through. A form that has stood open for longer names nobody.</summary>
    private const int Days = 31;

    /// <summary>The last change of a kind; one that names nobody where the log has none.</summary>
    /// <param name="visit">Who is told.</param>
    /// <param name="where">What the entries have in common, in OData; its values are quoted.</param>
    /// <param name="isIt">Which of them it can be.</param>
    internal async Task<OtherChange> FindAsync(ContactVisit visit, FormattableString where, Func<AuditEntry, bool> isIt)
    {
        AuditEntry? last = null;
        var from = RowKeys.Audit(time.GetUtcNow().AddDays(-Days), "");
        await foreach (var row in table.WhereAsync(visit.Stored.Id, from, RowKeys.Audits, where, visit.Cancellation))
            last = row.TryRead(AuditEntry.Read) is { } entry && isIt(entry) ? entry : last;
        return last is null
            ? new(null, null)
            : new(Plans.PlanView.Name(visit.Cluster, last.Who, visit.Language), visit.Cluster.Zone().Local(last.At));
    }
}
