using System.Net;
using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Keeps a cluster's plans.</summary>
public sealed class PlanService(ClusterTable table, ClusterReader reader, Agenda agenda, TimeProvider time)
{
    /// <summary>Stores a year's plan as a whole. What is there already is not written again; an activity with submissions stays.</summary>
    internal async Task<IResult> PutAsync(ApiVisit visit, int year, PlanDraft draft)
    {
        while (true)
        {
            if (await reader.FindAsync(visit.Cluster, visit.Cancellation) is not { } cluster)
                return Problem.NotFound("cluster").Answer();
            var plans = await reader.PlansAsync(visit.Cluster, visit.Cancellation);
            var stored = plans.FirstOrDefault(plan => plan.Published.Year == year);
            if (!Entry.Revision.Matches(visit.Request, stored?.Revision))
                return Problem.Outdated.Answer();

            var elsewhere = plans.Where(plan => plan != stored).SelectMany(plan => plan.Published.Plan.Activities).Select(activity => activity.Id).ToHashSet();
            var (plan, faults) = draft.Check(year, cluster.Cluster, elsewhere);
            if (plan is null)
                return Problem.Of(faults).Answer();
            if (stored is not null && Json.Write(stored.Published.Plan) == Json.Write(plan))
                return Entry.Revision.Answer(visit.Request, plan, stored.Revision);
            if (stored?.Published.LostBy(plan) is { Count: > 0 } lost)
                return new Problem((int)HttpStatusCode.Conflict, "activity-has-submissions", "These activities have submissions and cannot disappear.") { Detail = lost }.Answer();

            var now = time.GetUtcNow();
            var published = (stored?.Published ?? PublishedPlan.Nothing(year)).With(plan, now);
            var next = new StoredPlan(published, (stored?.Revision ?? 0) + 1, stored?.ETag);
            var around = plans.Where(other => other != stored).Select(other => other.Published).Append(published).ToList();
            var submissions = await reader.WithOwnDaysAsync(visit.Cluster, around, cluster.Cluster.Zone().Day(now).Year, visit.Cancellation);
            await agenda.EnterAsync(
                visit.Cluster, new Timetable(cluster.Cluster, around).Looks(now, submissions).Prepend(now), visit.Cancellation);

            // The cluster's row goes along: two years' plans, and plan and units, exclude each other.
            var batch = new Batch(visit.Cluster)
                .Put(next.Row(), next.ETag)
                .Touch(RowKeys.Cluster, cluster.ETag)
                .Add(new AuditEntry(now, visit.By, "plan-changed", $"{year}", null, new Dictionary<string, string> { ["revision"] = $"{next.Revision}" }).Row());
            if (await table.CommitAsync(batch, visit.Cancellation) is not null)
                return Entry.Revision.Answer(visit.Request, plan, next.Revision, created: stored is null);
        }
    }
}
