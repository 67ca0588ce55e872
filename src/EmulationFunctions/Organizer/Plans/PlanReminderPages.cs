using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>How a year's plan reminds, as part of its draft.</summary>
public sealed class PlanReminderPages(PlanViews views, PlanDrafts drafts, PlanChanges changes, Front front, TimeProvider time)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        var policy = Policy(view.Draft);
        return await front.PageAsync(Page(visit, view, PostedPolicy.Of(policy, policy), policy));
    }

    /// <summary>Takes the policy into the draft; what somebody else changed meanwhile stays, as long as it is not the same.</summary>
    internal async Task<IResult> SaveAsync(ContactVisit visit, int year)
    {
        var posted = await PostedPolicy.ReadAsync(visit);
        var faults = ReminderForm.FaultsOf([.. posted.Faults, .. Judge(visit, year, posted.Policy)]);
        if (faults.Count > 0)
        {
            var page = Page(visit, await views.ReadAsync(visit, year), posted.Form, new());
            return await front.PageAsync(page with { Faults = faults, Example = null }, StatusCodes.Status400BadRequest);
        }

        var saved = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored => posted.Over(Policy(stored)) is { Both.Count: 0 } merge && Judge(visit, year, merge.Policy).Count == 0
                ? stored.Draft with { Reminders = merge.Policy.OrNone() }
                : null,
            PlanDeskPages.By(visit),
            visit.Cancellation);
        return saved is not null ? PlanDeskPages.Back(year, PlanNotice.Saved) : await OvertakenAsync(visit, year, posted);
    }

    private async Task<IResult> OvertakenAsync(ContactVisit visit, int year, PostedPolicy posted)
    {
        var view = await views.ReadAsync(visit, year);
        var stored = Policy(view.Draft);
        var merge = posted.Over(stored);
        var page = Page(visit, view, posted.Form, merge.Policy);
        return await front.PageAsync(
            PostedPolicy.Overtaken(page, merge, stored, Judge(visit, year, merge.Policy), await ChangedByAsync(visit, view)), StatusCodes.Status409Conflict);
    }

    private async Task<OtherChange> ChangedByAsync(ContactVisit visit, PlanView view) =>
        await changes.LastAsync(visit, view, PlanDifference.RemindersPart) is { } last ? new(last.By, last.At) : new(null, null);

    private RemindersPageModel Page(ContactVisit visit, PlanView view, ReminderForm form, ReminderPolicyDraft policy)
    {
        // What else is faulty in the draft changes nothing of the example.
        var checkedPlan = (view.Draft.Draft with { Reminders = policy }).Check(view.Year, visit.Cluster, PlanService.ElsewhereThan(view.Year, view.All)).Value
            ?? Alone(policy).Check(view.Year, visit.Cluster, new HashSet<string>()).Value;
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

    private static ReminderPolicyDraft Policy(StoredDraft draft) => draft.Draft.Reminders ?? new();

    private static IReadOnlyList<Fault> Judge(ContactVisit visit, int year, ReminderPolicyDraft policy) => Alone(policy).Check(year, visit.Cluster, new HashSet<string>()).Faults;

    /// <summary>A plan with nothing but the policy.</summary>
    private static PlanDraft Alone(ReminderPolicyDraft policy) => new("x", [], [], null, policy);
}
