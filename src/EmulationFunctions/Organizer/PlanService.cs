using System.Net;
using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.Plans;
using EmulationFunctions.Reminders;

namespace EmulationFunctions.Organizer;

/// <summary>Keeps a cluster's plans.</summary>
public sealed class PlanService(ClusterTable table, ClusterReader reader, Agenda agenda, TimeProvider time)
{
    /// <summary>Stores a year's plan as a whole. What is there already is not written again; an activity with submissions stays.</summary>
    internal async Task<IResult> PutAsync(ApiVisit visit, int year, PlanDraft draft)
    {
        var outcome = await StoreAsync(visit.Cluster, year, draft, stored => Entry.Revision.Matches(visit.Request, stored?.Revision), new Decider(visit.By), null, visit.Cancellation);
        return outcome.Stored is { } plan
            ? Entry.Revision.Answer(visit.Request, plan.Published.Plan, plan.Revision, outcome.IsNew)
            : outcome.Refused!.Answer();
    }

    /// <summary>Stores a year's plan, and writes down as which revision; the draft that it was, if one, ends with it.</summary>
    /// <param name="clusterId">The cluster.</param>
    /// <param name="year">The year.</param>
    /// <param name="draft">The plan.</param>
    /// <param name="isExpected">Whether the stored plan, or that there is none, is what the writer has seen.</param>
    /// <param name="by">Who stores it.</param>
    /// <param name="ends">The draft whose publication it is, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<PlanOutcome> StoreAsync(
        string clusterId, int year, PlanDraft draft, Func<StoredPlan?, bool> isExpected, Decider by, StoredDraft? ends, CancellationToken cancellation)
    {
        for (var isAgain = false; ; isAgain = true)
        {
            if (await reader.FindAsync(clusterId, cancellation) is not { } cluster)
                return new(Problem.NotFound("cluster"));
            var plans = await reader.PlansAsync(clusterId, cancellation);
            var stored = plans.FirstOrDefault(plan => plan.Published.Year == year);
            var (plan, faults) = draft.Check(year, cluster.Cluster, ElsewhereThan(year, plans));
            var isSame = plan is not null && stored is not null && Json.Write(stored.Published.Plan) == Json.Write(plan);
            var isDrafted = ends is null || (await table.FindAsync(clusterId, RowKeys.Draft(year), cancellation))?.ETag == ends.ETag;

            // A conflict may have been this very change, written with its answer lost.
            if (isAgain && isSame && !isDrafted)
                return new(stored);
            if (!isExpected(stored) || !isDrafted)
                return new(Problem.Outdated);
            if (plan is null)
                return new(Problem.Of(faults)) { Faults = faults };
            if (isSame && ends is null)
                return new(stored);
            if (stored?.Published.LostBy(plan) is { Count: > 0 } lost)
                return new(new Problem((int)HttpStatusCode.Conflict, "activity-has-submissions", "These activities have submissions and cannot disappear.") { Detail = lost }) { Lost = lost };

            var now = time.GetUtcNow();
            var published = (stored?.Published ?? PublishedPlan.Nothing(year)).With(plan, now);
            var next = isSame ? stored! : new StoredPlan(published, (stored?.Revision ?? 0) + 1, stored?.ETag);
            var batch = new Batch(clusterId);
            if (!isSame)
            {
                var around = plans.Where(other => other != stored).Select(other => other.Published).Append(published).ToList();
                var submissions = await reader.WithOwnDaysAsync(clusterId, around, cluster.Cluster.Zone().Day(now).Year, cancellation);
                await agenda.EnterAsync(clusterId, new Timetable(cluster.Cluster, around).Looks(now, submissions).Prepend(now), cancellation);

                // The cluster's row goes along: two years' plans, and plan and units, exclude each other.
                batch.Put(next.Row(), next.ETag)
                    .Touch(RowKeys.Cluster, cluster.ETag)
                    .Add(new PlanRevision(year, next.Revision, plan, by.Id, now, ends?.Tag).Row())
                    .Add(new AuditEntry(now, by.Id, "plan-changed", $"{year}", by.Link, PlanChanges.Detail(next.Revision, Changed(stored, plan, ends))).Row());
            }

            if (ends?.ETag is { } read)
                batch.Delete(RowKeys.Draft(year), read);
            if (await table.CommitAsync(batch, cancellation) is not null)
                return new(next) { IsNew = stored is null };
        }
    }

    /// <summary>What this changes for whoever writes the plan: of a draft that is published, nothing.</summary>
    private static PlanDifference Changed(StoredPlan? stored, ClusterPlan plan, StoredDraft? ends) =>
        PlanDifference.Between(ends?.Draft ?? stored?.Published.Plan.AsDraft() ?? new PlanDraft("", [], []), plan.AsDraft());

    /// <summary>Ids of activities in the cluster's other years.</summary>
    internal static HashSet<string> ElsewhereThan(int year, IEnumerable<StoredPlan> plans) =>
        [.. plans.Where(plan => plan.Published.Year != year).SelectMany(plan => plan.Published.Plan.Activities).Select(activity => activity.Id)];
}

/// <summary>What became of a plan that somebody wanted stored.</summary>
/// <param name="Stored">The plan as it stands now; null where it was refused.</param>
/// <param name="Refused">Why it was refused, or null.</param>
internal sealed record PlanOutcome(StoredPlan? Stored, Problem? Refused)
{
    public PlanOutcome(StoredPlan? stored)
        : this(stored, null)
    {
    }

    public PlanOutcome(Problem refused)
        : this(null, refused)
    {
    }

    /// <summary>Whether the year had no plan before.</summary>
    public bool IsNew { get; init; }

    /// <summary>What is wrong with the draft.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Activities with submissions that it leaves out.</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];
}
