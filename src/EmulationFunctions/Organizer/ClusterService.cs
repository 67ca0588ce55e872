using System.Net;
using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Keeps a cluster: its units and people.</summary>
public sealed class ClusterService(ClusterTable table, ClusterReader reader, AddressBook addresses, Agenda agenda, TimeProvider time)
{
    /// <summary>Stores the cluster as a whole. What is there already is not written again.</summary>
    internal async Task<IResult> PutAsync(ApiVisit visit, ClusterDraft draft)
    {
        if (!Id.IsValid(visit.Cluster))
            return Problem.Of([new Fault("", "bad-id", "A cluster's id has 1 to 60 characters of a-z, 0-9 and '-'.")]).Answer();
        var (cluster, faults) = draft.Check();
        if (cluster is null)
            return Problem.Of(faults).Answer();

        while (true)
        {
            var stored = await reader.FindAsync(visit.Cluster, visit.Cancellation);
            if (!Entry.Revision.Matches(visit.Request, stored?.Revision))
                return Problem.Outdated.Answer();
            if (stored is not null && Json.Write(stored.Cluster) == Json.Write(cluster))
                return Entry.Revision.Answer(visit.Request, stored.Cluster, stored.Revision);
            if (stored is not null && await LostUnitAsync(visit, stored.Cluster, cluster) is { } refused)
                return refused.Answer();

            var next = new StoredCluster(visit.Cluster, cluster, (stored?.Revision ?? 0) + 1, Stamps(cluster, stored), default);
            await addresses.EnterAsync(visit.Cluster, cluster, visit.Cancellation);
            await agenda.EnterAsync(visit.Cluster, await HoursAsync(visit, stored?.Cluster, cluster), visit.Cancellation);
            var batch = new Batch(visit.Cluster)
                .Put(next.Row(), stored?.ETag)
                .Add(new AuditEntry(time.GetUtcNow(), visit.By, "cluster-changed", $"{next.Revision}").Row());
            if (await table.CommitAsync(batch, visit.Cancellation) is null)
                continue;
            if (stored is not null)
                await addresses.ForgetAsync(visit.Cluster, stored.Cluster, cluster, visit.Cancellation);
            return Entry.Revision.Answer(visit.Request, cluster, next.Revision, created: stored is null);
        }
    }

    /// <summary>A contact keeps its mark as long as it stays: the links made for it are good that long.</summary>
    private static Dictionary<string, string> Stamps(Cluster cluster, StoredCluster? stored) =>
        cluster.Contacts.ToDictionary(contact => contact.Id, contact => stored?.Stamps.GetValueOrDefault(contact.Id) ?? Nonce.Next(8));

    /// <summary>When to look at the cluster: now, and at the hours of its plans' steps where they are others than before.</summary>
    private async Task<IEnumerable<DateTimeOffset>> HoursAsync(ApiVisit visit, Cluster? before, Cluster after)
    {
        var now = time.GetUtcNow();
        if (before is null || Times(before) == Times(after))
            return [now];
        var plans = (await reader.PlansAsync(visit.Cluster, visit.Cancellation)).Select(plan => plan.Published).ToList();
        var extended = await reader.WithOwnDaysAsync(visit.Cluster, plans, after.Zone().Day(now).Year, visit.Cancellation);
        return new Timetable(after, plans).Looks(now, extended).Prepend(now);
    }

    /// <summary>All of the cluster that the hours of steps hang on.</summary>
    private static string Times(Cluster cluster) => Json.Write(new { cluster.TimeZone, cluster.OfficeHours, cluster.Reminders });

    /// <summary>A unit that a plan names, or that has handed something in, stays.</summary>
    private async Task<Problem?> LostUnitAsync(ApiVisit visit, Cluster before, Cluster after)
    {
        var lost = before.Units.Where(unit => after.Unit(unit.Id) is null).Select(unit => unit.Id).ToHashSet();
        if (lost.Count == 0)
            return null;
        foreach (var plan in await reader.PlansAsync(visit.Cluster, visit.Cancellation))
        {
            if (plan.Published.Plan.Activities.FirstOrDefault(activity => activity.Units.Any(lost.Contains)) is { } named)
                return new Problem((int)HttpStatusCode.Conflict, "unit-in-plan", $"Activity '{named.Id}' names a unit that would disappear.") { Subject = named.Id };
            var submissions = await reader.SubmissionsAsync(visit.Cluster, RowKeys.Submissions(plan.Published.Year), visit.Cancellation);
            if (submissions.Values.FirstOrDefault(row => row.Submission.Version > 0 && lost.Contains(row.Submission.UnitId)) is { } kept)
                return new Problem((int)HttpStatusCode.Conflict, "unit-has-submissions", $"Unit '{kept.Submission.UnitId}' has submissions.") { Subject = kept.Submission.UnitId };
        }

        return null;
    }
}
