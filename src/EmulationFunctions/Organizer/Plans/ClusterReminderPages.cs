using Emulation.Domain.Clusters.People;
using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;
using EmulationFunctions.Organizer.People;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>How the whole cluster reminds, which holds at once.</summary>
public sealed class ClusterReminderPages(ClusterService clusters, ClusterReader reader, LetterChanges letters, LastChanges changes, Front front, TimeProvider time)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit)
    {
        var policy = Policy(visit.Cluster);
        return await front.PageAsync(await PageAsync(visit, visit.Cluster, PostedPolicy.Of(policy, policy)) with { IsSaved = visit.Request.Query["saved"] == "yes" });
    }

    /// <summary>Shows what the policy would do to letters, or saves it.</summary>
    internal async Task<IResult> PostAsync(ContactVisit visit)
    {
        var posted = await PostedPolicy.ReadAsync(visit);
        var faults = ReminderForm.FaultsOf([.. posted.Faults, .. visit.Cluster.With(posted.Policy).Faults]);
        if (faults.Count > 0)
            return await front.PageAsync(await PageAsync(visit, visit.Cluster, posted.Form) with { Faults = faults, Example = null }, StatusCodes.Status400BadRequest);
        return await visit.FieldAsync("action") == "save" ? await SaveAsync(visit, posted) : await LookAsync(visit, posted);
    }

    /// <summary>What is looked at is what would be saved: with what somebody else has changed since the form was read.</summary>
    private async Task<IResult> LookAsync(ContactVisit visit, PostedPolicy posted)
    {
        var stored = Policy(visit.Cluster);
        var merge = posted.Over(stored);
        if (merge.Both.Count > 0 || visit.Cluster.With(merge.Policy).Value is not { } after)
            return await OvertakenAsync(visit, visit.Cluster, posted);
        var foreseen = await letters.OfAsync(visit, visit.Cluster.Zone().Day(time.GetUtcNow()).Year, (state, _) => state with { Cluster = after });
        return await front.PageAsync(await PageAsync(visit, after, PostedPolicy.Of(merge.Policy, stored)) with { Letters = foreseen });
    }

    private async Task<IResult> SaveAsync(ContactVisit visit, PostedPolicy posted)
    {
        var change = await clusters.ChangeAsync(
            visit.Stored.Id,
            stored => stored is null ? ClusterVerdict.Refuse(Problem.NotFound("cluster"))
                : posted.Over(Policy(stored.Cluster)) is { Both.Count: 0 } merge ? ClusterVerdict.Of(stored.Cluster.With(merge.Policy))
                : PeopleDesk.Meanwhile(),
            PlanDeskPages.By(visit),
            visit.Cancellation);
        return change.Refused is null
            ? Front.SeeOther("/console/reminders?saved=yes#notice")
            : await OvertakenAsync(visit, change.Stored?.Cluster ?? visit.Cluster, posted);
    }

    private async Task<IResult> OvertakenAsync(ContactVisit visit, Cluster now, PostedPolicy posted)
    {
        var stored = Policy(now);
        var merge = posted.Over(stored);
        var (after, wrong) = now.With(merge.Policy);
        var page = await PageAsync(visit, after ?? now, posted.Form);
        var other = await changes.FindAsync(visit, $"What eq 'reminders-changed'", _ => true);
        return await front.PageAsync(PostedPolicy.Overtaken(page, merge, stored, wrong, other), StatusCodes.Status409Conflict);
    }

    private async Task<RemindersPageModel> PageAsync(ContactVisit visit, Cluster cluster, ReminderForm form)
    {
        var now = time.GetUtcNow();
        var plans = ClusterState.Around((await reader.PlansAsync(visit.Stored.Id, visit.Cancellation)).Select(plan => plan.Published), cluster.Zone(), now);
        return new(visit.Shell with { Path = "/console/reminders" }, null, form, ReminderPolicy.Usual, cluster.Hours(), ReminderExample.Of(cluster, plans, null, now))
        {
            LookTakesLong = LetterForecast.TakesLong(cluster.Units.Count, plans.Sum(plan => plan.Plan.Activities.Count)),
        };
    }

    private static ReminderPolicyDraft Policy(Cluster cluster) => cluster.Reminders?.AsDraft() ?? new();
}
