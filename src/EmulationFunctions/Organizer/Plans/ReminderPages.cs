using Emulation.Domain.Clusters.People;
using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>How a year's plan reminds, as part of its draft, and how the whole cluster does, which holds at once.</summary>
public sealed class ReminderPages(PlanViews views, PlanDrafts drafts, ClusterService clusters, ClusterReader reader, LetterChanges letters, Front front, TimeProvider time)
{
    internal async Task<IResult> ShowPlanAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        var policy = view.Draft.Draft.Reminders ?? new();
        return await front.PageAsync(ForPlan(visit, view, ReminderForm.Of(policy, Mark(policy)), view.Draft.Draft.Reminders));
    }

    /// <summary>Takes the policy into the draft; somebody else's change of anything else stays.</summary>
    internal async Task<IResult> SavePlanAsync(ContactVisit visit, int year)
    {
        var form = await ReadAsync(visit);
        var view = await views.ReadAsync(visit, year);
        var found = new Faults();
        var policy = form.Policy(found);
        var faults = ReminderForm.FaultsOf([.. found.Found, .. new PlanDraft("x", [], [], null, policy).Check(year, visit.Cluster, new HashSet<string>()).Faults]);
        if (faults.Count > 0)
            return await front.PageAsync(ForPlan(visit, view, form, null) with { Faults = faults, Example = null }, StatusCodes.Status400BadRequest);

        ReminderPolicyDraft? theirs = null;
        var saved = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored =>
            {
                var now = stored.Draft.Reminders ?? new();
                theirs = Mark(now) == form.Mark || Mark(now) == Mark(policy ?? new()) ? null : now;
                return theirs is null ? stored.Draft with { Reminders = policy } : null;
            },
            PlanDeskPages.By(visit),
            visit.Cancellation);
        return saved is not null
            ? PlanDeskPages.Back(year, PlanNotice.Saved)
            : await front.PageAsync(ForPlan(visit, view, form with { Mark = Mark(theirs!) }, policy) with { Theirs = theirs }, StatusCodes.Status409Conflict);
    }

    internal async Task<IResult> ShowClusterAsync(ContactVisit visit)
    {
        var policy = visit.Cluster.Reminders?.AsDraft() ?? new();
        return await front.PageAsync(await ForClusterAsync(visit, visit.Cluster, ReminderForm.Of(policy, Mark(policy))) with { IsSaved = visit.Request.Query["saved"] == "yes" });
    }

    /// <summary>Shows what the policy would do to letters, or saves it.</summary>
    internal async Task<IResult> PostClusterAsync(ContactVisit visit)
    {
        var form = await ReadAsync(visit);
        var found = new Faults();
        var policy = form.Policy(found) ?? new();
        var (after, wrong) = visit.Cluster.With(policy);
        var faults = ReminderForm.FaultsOf([.. found.Found, .. wrong]);
        if (after is null || faults.Count > 0)
            return await front.PageAsync(await ForClusterAsync(visit, visit.Cluster, form) with { Faults = faults, Example = null }, StatusCodes.Status400BadRequest);
        if (await visit.FieldAsync("action") != "save")
        {
            var changes = await letters.OfAsync(visit, visit.Cluster.Zone().Day(time.GetUtcNow()).Year, (state, _) => state with { Cluster = after });
            return await front.PageAsync(await ForClusterAsync(visit, after, form) with { Letters = changes });
        }

        var change = await clusters.ChangeAsync(
            visit.Stored.Id,
            stored => stored is null ? ClusterVerdict.Refuse(Problem.NotFound("cluster"))
                : Mark(stored.Cluster.Reminders?.AsDraft() ?? new()) is var now && (now == form.Mark || now == Mark(policy)) ? ClusterVerdict.Of(stored.Cluster.With(policy))
                : ClusterVerdict.Refuse(Problem.Outdated),
            PlanDeskPages.By(visit),
            visit.Cancellation);
        if (change.Refused is null)
            return Front.SeeOther("/console/reminders?saved=yes#notice");
        var theirs = change.Stored?.Cluster.Reminders?.AsDraft() ?? new();
        return await front.PageAsync(await ForClusterAsync(visit, after, form with { Mark = Mark(theirs) }) with { Theirs = theirs }, StatusCodes.Status409Conflict);
    }

    private RemindersPageModel ForPlan(ContactVisit visit, PlanView view, ReminderForm form, ReminderPolicyDraft? policy)
    {
        // What else is faulty in the draft changes nothing of the example.
        var checkedPlan = (view.Draft.Draft with { Reminders = policy }).Check(view.Year, visit.Cluster, PlanService.ElsewhereThan(view.Year, view.All)).Value
            ?? new PlanDraft("x", [], [], null, policy).Check(view.Year, visit.Cluster, new HashSet<string>()).Value;
        var now = time.GetUtcNow();
        var plans = view.All.Select(plan => plan.Published).Where(plan => plan.Year != view.Year).ToList();
        if (checkedPlan is not null)
            plans.Add(PublishedPlan.Nothing(view.Year).With(checkedPlan, now));
        return new(
            PlanDeskPages.Shell(visit, view.Year, "/reminders"),
            view.Year,
            form,
            ReminderPolicy.Effective(visit.Cluster.Reminders, null, null),
            visit.Cluster.Hours(),
            ReminderExample.Of(visit.Cluster, plans, view.Year, now));
    }

    private async Task<RemindersPageModel> ForClusterAsync(ContactVisit visit, Cluster cluster, ReminderForm form)
    {
        var now = time.GetUtcNow();
        var plans = ClusterState.Around((await reader.PlansAsync(visit.Stored.Id, visit.Cancellation)).Select(plan => plan.Published), cluster.Zone(), now);
        return new(visit.Shell with { Path = "/console/reminders" }, null, form, ReminderPolicy.Usual, cluster.Hours(), ReminderExample.Of(cluster, plans, null, now));
    }

    private static string Mark(ReminderPolicyDraft policy) => People.PeopleDesk.Mark(policy);

    private static async Task<ReminderForm> ReadAsync(ContactVisit visit) => new()
    {
        Before = await visit.FieldAsync("before"),
        After = await visit.FieldAsync("after"),
        Hour = await visit.FieldAsync("hour"),
        Leader = await visit.FieldAsync("leader"),
        Head = await visit.FieldAsync("head"),
        Meeting = await visit.FieldAsync("meeting"),
        Mark = await visit.FieldAsync("mark"),
    };
}
