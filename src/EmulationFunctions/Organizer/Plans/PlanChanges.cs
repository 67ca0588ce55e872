using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>Who changed what of a year's plan, by what the log says.</summary>
public sealed class PlanChanges(ClusterTable table, TimeProvider time)
{
    /// <summary>Most parts that an entry names; one of more changes names none, and may have been about any.</summary>
    private const int MostNamed = 100;

    /// <summary>What the log keeps of a change.</summary>
    /// <param name="revision">The revision that it made.</param>
    /// <param name="changed">What it changed.</param>
    internal static Dictionary<string, string> Detail(int revision, PlanDifference changed)
    {
        var detail = new Dictionary<string, string> { ["revision"] = $"{revision}" };
        if (changed.Parts is { Count: <= MostNamed } parts)
            detail["changed"] = string.Join(' ', parts);
        return detail;
    }

    /// <summary>The last change of a part of the plan as it is written now; of anything, where none is named.</summary>
    /// <param name="visit">Who asks.</param>
    /// <param name="view">The plan.</param>
    /// <param name="part">An activity's id, or a part as <see cref="PlanDifference"/> names it.</param>
    internal async Task<PlanChange?> LastAsync(ContactVisit visit, PlanView view, string? part = null)
    {
        var (last, year) = (Known(view), $"{view.Year}");
        await foreach (var row in table.WhereAsync(
            visit.Stored.Id,
            // In January also what December brought.
            RowKeys.AuditsOf(time.GetUtcNow().AddDays(-31).UtcDateTime.Year),
            $"About eq {year} and (What eq 'plan-drafted' or What eq 'plan-changed' or What eq 'plan-draft-discarded')",
            visit.Cancellation))
        {
            if (row.TryRead(AuditEntry.Read) is { } entry && IsAbout(entry, view, part))
                last = (entry.Who, entry.At);
        }

        return last is var (who, at) ? new(PlanView.Name(visit.Cluster, who, visit.Language), visit.Cluster.Zone().Local(at)) : null;
    }

    /// <summary>What is known without the log, which may have been cleared: who changed the draft last, or published the plan.</summary>
    private static (string Who, DateTimeOffset At)? Known(PlanView view) =>
        view.Draft.IsStored ? (view.Draft.By, view.Draft.At)
        : view.Revision is { By.Length: > 0 } revision ? (revision.By, revision.At)
        : null;

    /// <summary>Whether the entry's change may have been about the part. What was stored beside a draft has not changed the draft.</summary>
    private static bool IsAbout(AuditEntry entry, PlanView view, string? part) =>
        part is null
        || ((!view.Draft.IsStored || entry.What == "plan-drafted") && entry.Detail?.GetValueOrDefault("changed")?.Split(' ').Contains(part) != false);
}
