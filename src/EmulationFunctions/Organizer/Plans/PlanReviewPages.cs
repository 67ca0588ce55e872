using Emulation.Domain.Reminders;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>What publishing a draft would do to plan and letters, and the button that does it.</summary>
public sealed class PlanReviewPages(PlanViews views, PlanDrafts drafts, PlanHistory history, LetterChanges letters, Front front)
{
    /// <summary>What units have answered to: where it changes, what they said may no longer fit.</summary>
    private static readonly ActivityField[] Asked = [ActivityField.Kind, ActivityField.Documents, ActivityField.Terms];

    internal async Task<IResult> ShowAsync(ContactVisit visit, int year) => await PageAsync(visit, await views.ReadAsync(visit, year), StatusCodes.Status200OK);

    /// <summary>Publishes the draft that was looked at.</summary>
    internal async Task<IResult> PublishAsync(ContactVisit visit, int year)
    {
        var tag = await visit.FieldAsync("draft");
        var outcome = await drafts.PublishAsync(visit.Stored.Id, year, stored => stored.Tag == tag, PlanDeskPages.By(visit), visit.Cancellation);
        if (outcome.Stored is not null)
            return PlanDeskPages.Back(year, PlanNotice.Published);
        var view = await views.ReadAsync(visit, year);
        // Pressed twice, it is published once.
        if (outcome.Refused!.Code is "no-such-draft" or "outdated")
            return PlanDeskPages.Back(year, view.Revision?.Draft == tag ? PlanNotice.Published : PlanNotice.Outdated);
        return await PageAsync(visit, view, outcome.Faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
    }

    /// <summary>Throws the draft away that was looked at.</summary>
    internal async Task<IResult> DiscardAsync(ContactVisit visit, int year)
    {
        var tag = await visit.FieldAsync("draft");
        var isGone = await drafts.DiscardAsync(visit.Stored.Id, year, stored => stored.Tag == tag, PlanDeskPages.By(visit), visit.Cancellation) || await IsDiscardedAsync(visit, year, tag);
        return PlanDeskPages.Back(year, isGone ? PlanNotice.Discarded : PlanNotice.Outdated);
    }

    /// <summary>Whether the draft has been thrown away before, as by a button that was pressed twice: none is there, and it was not published.</summary>
    private async Task<bool> IsDiscardedAsync(ContactVisit visit, int year, string tag) =>
        tag.Length > 0
        && await drafts.FindAsync(visit.Stored.Id, year, visit.Cancellation) is null
        && !(await history.AllAsync(visit.Stored.Id, year, visit.Cancellation)).Any(one => StoredDraft.MarkOf(one.Draft) == StoredDraft.MarkOf(tag));

    /// <summary>Takes what was published meanwhile into the draft: where both changed the same, the draft holds.</summary>
    internal async Task<IResult> TakeInAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        if (view is not { Published: { } published, Began: { } began })
            return PlanDeskPages.Back(year, TakenIn(view));
        var taken = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored => stored.BasedOn == view.Draft.BasedOn ? PlanMerge.Of(began, stored.Draft, published.Published.Plan.AsDraft()).Plan : null,
            PlanDeskPages.By(visit),
            visit.Cancellation,
            published.Revision);
        return PlanDeskPages.Back(year, taken is null ? TakenIn(await views.ReadAsync(visit, year)) : PlanNotice.TakenIn);
    }

    /// <summary>Pressed twice, or by two people: a draft that misses nothing has it all.</summary>
    private static PlanNotice TakenIn(PlanView view) => view.Draft.IsStored && !view.HasMoved ? PlanNotice.TakenIn : PlanNotice.Outdated;

    private async Task<IResult> PageAsync(ContactVisit visit, PlanView view, int status)
    {
        var (plan, faults) = view.Check();
        var lost = plan is null || view.Published is null ? [] : view.Published.Published.LostBy(plan);
        var only = view.Difference.Only(visit.Request.Query["only"].ToString());
        var isOne = only.Count > 0 && plan is not null;
        if (isOne)
            plan = Alone(view, only);
        var changes = plan is null || lost.Count > 0 || view.HasMoved || !view.Draft.IsStored ? null : await letters.OfAsync(visit, view.Year, (state, now) => state with
        {
            Plans = [.. state.Plans.Where(one => one.Year != view.Year), (view.Published?.Published ?? PublishedPlan.Nothing(view.Year)).With(plan, now)],
        });
        var model = new PlanReviewPageModel(
            PlanDeskPages.Shell(visit, view.Year, "/review"),
            view.Status(),
            visit.Cluster.Units,
            view.Draft.Draft,
            isOne ? only : view.Difference,
            changes)
        {
            Only = isOne ? only.Parts[0] : null,
            Faults = view.Draft.IsStored ? faults : [],
            Asked = visit.Page(),
            LetterPage = visit.Page("letters"),
            Missed = isOne ? [] : view.Missed,
            Touched = [.. (isOne ? only : view.Difference).Activities.Where(one => view.Published?.Published.Begun.Contains(one.Id) == true && one.Fields.Intersect(Asked).Any()).Select(one => one.After!.Title ?? one.Id)],
            Lost = [.. lost.Select(id => view.Published!.Published.Plan.Activity(id)!.Title)],
        };
        return await front.PageAsync(model, status);
    }

    /// <summary>The published plan with one of the draft's changes; null where it cannot stand alone.</summary>
    private static ClusterPlan? Alone(PlanView view, PlanDifference only)
    {
        var before = view.Published?.Published.Plan.AsDraft() ?? new PlanDraft(view.Draft.Draft.Title, [], []);
        return only.ApplyTo(before).Check(view.Year, view.Cluster.Cluster, PlanService.ElsewhereThan(view.Year, view.All)).Value;
    }
}

/// <summary>How far ahead the letters of a plan are foreseen.</summary>
internal static class PlanForecast
{
    /// <summary>Days after the last deadline in which its letters still come: reminders, escalations, the week's letter.</summary>
    private const int DaysAfter = 40;

    /// <summary>Most days that are foreseen: a plan's year and what is left of the one before.</summary>
    private const int MostDays = 800;

    /// <summary>The instant after which neither state brings a letter of these plans; an earlier midnight where they are too many to be foreseen so far.</summary>
    public static (DateTimeOffset End, bool IsCut) End(ClusterState one, ClusterState other, DateTimeOffset now)
    {
        var zone = one.Cluster.Zone();
        var end = one.Plans.Concat(other.Plans).SelectMany(plan => plan.Plan.Activities).Select(activity => Deadline.Of(activity, zone).Due).Append(now).Max().AddDays(DaysAfter);
        var days = new[] { MostDays, LetterForecast.Reach(one), LetterForecast.Reach(other) }.Min();
        var cut = zone.Instant(zone.Day(now).AddDays(days + 1), TimeOnly.MinValue);
        return end < cut ? (end, false) : (cut, true);
    }

    /// <summary>The letters from now to that instant.</summary>
    public static IEnumerable<ForeseenLetter> Until(ClusterState state, DateTimeOffset now, DateTimeOffset end) =>
        LetterForecast.Between(state, now, now, end, ForeseenLinks.None);
}
