using System.Net;
using Emulation.Domain.Clusters.People;
using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Keeps a cluster: its units and people.</summary>
public sealed class ClusterService(ClusterTable table, ClusterReader reader, AddressBook addresses, Agenda agenda, TimeProvider time)
{
    /// <summary>Audit rows of single people and units that one change writes at the most: a transaction takes a hundred rows.</summary>
    private const int MostTold = 90;

    /// <summary>Stores the cluster as a whole. What is there already is not written again.</summary>
    internal async Task<IResult> PutAsync(ApiVisit visit, ClusterDraft draft)
    {
        if (!Id.IsValid(visit.Cluster))
            return Problem.Of([new Fault("", "bad-id", "A cluster's id has 1 to 60 characters of a-z, 0-9 and '-'.")]).Answer();
        var (cluster, faults) = draft.Check();
        if (cluster is null)
            return Problem.Of(faults).Answer();
        var change = await ChangeAsync(
            visit.Cluster,
            stored => Entry.Revision.Matches(visit.Request, stored?.Revision) ? ClusterVerdict.Take(cluster) : ClusterVerdict.Refuse(Problem.Outdated),
            new Decider(visit.By),
            visit.Cancellation);
        return change.Refused?.Answer() ?? Entry.Revision.Answer(visit.Request, change.Stored!.Cluster, change.Stored.Revision, change.IsCreated);
    }

    /// <summary>The one way in which a cluster changes: read, judge, commit; after a conflict once more.</summary>
    /// <param name="id">Id of the cluster.</param>
    /// <param name="judge">What the cluster becomes, from what is stored: null where there is none yet.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<ClusterChange> ChangeAsync(string id, Func<StoredCluster?, ClusterVerdict> judge, Decider by, CancellationToken cancellation)
    {
        while (true)
        {
            var stored = await reader.FindAsync(id, cancellation);
            var verdict = judge(stored);
            if (verdict.After is not { } cluster)
                return new(stored, verdict.Refused);
            if (stored is not null && Json.Write(stored.Cluster) == Json.Write(cluster))
                return new(stored);
            if (stored is not null && await LostUnitAsync(id, stored.Cluster, cluster, cancellation) is { } refused)
                return new(stored, refused);

            var next = new StoredCluster(id, cluster, (stored?.Revision ?? 0) + 1, Stamps(cluster, stored), default);
            await addresses.EnterAsync(id, cluster, cancellation);
            await agenda.EnterAsync(id, await HoursAsync(id, stored?.Cluster, cluster, cancellation), cancellation);
            var now = time.GetUtcNow();
            var batch = new Batch(id)
                .Put(next.Row(), stored?.ETag)
                .Add(new AuditEntry(now, by.Id, "cluster-changed", $"{next.Revision}", by.Link).Row());
            if (stored is not null && Json.Write(stored.Cluster.Reminders) != Json.Write(cluster.Reminders))
                batch.Add(new AuditEntry(now, by.Id, "reminders-changed", $"{next.Revision}", by.Link).Row());
            foreach (var one in stored is null ? [] : PeopleDifference.Between(stored.Cluster, cluster).Take(MostTold))
                batch.Add(Told(one, next.Revision, by, now));
            if (await table.CommitAsync(batch, cancellation) is null)
                continue;
            if (stored is not null)
                await addresses.ForgetAsync(id, stored.Cluster, cluster, cancellation);
            return new(next) { IsCreated = stored is null };
        }
    }

    private static Azure.Data.Tables.TableEntity Told(PeopleDifference one, int revision, Decider by, DateTimeOffset now)
    {
        var detail = new Dictionary<string, string> { ["revision"] = $"{revision}" };
        if (one.Fields.Count > 0)
            detail["fields"] = string.Join(',', one.Fields);
        return new AuditEntry(now, by.Id, one.What, one.About, by.Link, detail).Row();
    }

    /// <summary>A contact keeps its mark as long as it stays: the links made for it are good that long.</summary>
    private static Dictionary<string, string> Stamps(Cluster cluster, StoredCluster? stored) =>
        cluster.Contacts.ToDictionary(contact => contact.Id, contact => stored?.Stamps.GetValueOrDefault(contact.Id) ?? Nonce.Next(8));

    /// <summary>When to look at the cluster: now, and at the hours of its plans' steps where they are others than before.</summary>
    private async Task<IEnumerable<DateTimeOffset>> HoursAsync(string id, Cluster? before, Cluster after, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (before is null || Times(before) == Times(after))
            return [now];
        var plans = (await reader.PlansAsync(id, cancellation)).Select(plan => plan.Published).ToList();
        var extended = await reader.WithOwnDaysAsync(id, plans, after.Zone().Day(now).Year, cancellation);
        return new Timetable(after, plans).Looks(now, extended).Prepend(now);
    }

    /// <summary>All of the cluster that the hours of steps hang on.</summary>
    private static string Times(Cluster cluster) => Json.Write(new { cluster.TimeZone, cluster.OfficeHours, cluster.Reminders });

    /// <summary>A unit that a plan names, or that has handed something in, stays.</summary>
    private async Task<Problem?> LostUnitAsync(string id, Cluster before, Cluster after, CancellationToken cancellation)
    {
        var lost = before.Units.Where(unit => after.Unit(unit.Id) is null).Select(unit => unit.Id).ToHashSet();
        if (lost.Count == 0)
            return null;
        foreach (var plan in await reader.PlansAsync(id, cancellation))
        {
            if (plan.Published.Plan.Activities.FirstOrDefault(activity => activity.Units.Any(lost.Contains)) is { } named)
                return new Problem((int)HttpStatusCode.Conflict, "unit-in-plan", $"Activity '{named.Id}' names a unit that would disappear.") { Subject = named.Id };
            var submissions = await reader.SubmissionsAsync(id, RowKeys.Submissions(plan.Published.Year), cancellation);
            if (submissions.Values.FirstOrDefault(row => row.Submission.Version > 0 && lost.Contains(row.Submission.UnitId)) is { } kept)
                return new Problem((int)HttpStatusCode.Conflict, "unit-has-submissions", $"Unit '{kept.Submission.UnitId}' has submissions.") { Subject = kept.Submission.UnitId };
        }

        return null;
    }
}
