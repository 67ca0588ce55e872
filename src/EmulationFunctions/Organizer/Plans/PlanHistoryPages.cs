using System.Globalization;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>Who changed a year's plan when, what it was like, and how it comes back.</summary>
public sealed class PlanHistoryPages(PlanViews views, PlanDrafts drafts, PlanHistory history, Front front)
{
    internal async Task<IResult> ListAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        var all = await history.AllAsync(visit.Stored.Id, year, visit.Cancellation);
        return await front.PageAsync(new PlanRevisionsPageModel(
            PlanDeskPages.Shell(visit, year, "/revisions"), view.Status(), [.. all.Select((one, at) => Line(visit, one, all.ElementAtOrDefault(at + 1)))]));
    }

    internal async Task<IResult> ShowAsync(ContactVisit visit, int year)
    {
        if (await FindAsync(visit, year) is not { } one)
            return await MissingAsync(visit);
        var before = await history.FindAsync(visit.Stored.Id, year, one.Revision - 1, visit.Cancellation);
        var view = await views.ReadAsync(visit, year);
        return await front.PageAsync(new PlanRevisionPageModel(
            PlanDeskPages.Shell(visit, year, $"/revisions/{one.Revision}"), view.Status(), visit.Cluster.Units, Line(visit, one, before), one.Plan.AsDraft(), Difference(one, before))
        {
            Asked = visit.Page(),
            ChangesPage = visit.Page("changes"),
        });
    }

    /// <summary>Makes a revision the draft. The draft that was looked at is replaced, another is not.</summary>
    internal async Task<IResult> RestoreAsync(ContactVisit visit, int year)
    {
        if (await FindAsync(visit, year) is not { } one)
            return await MissingAsync(visit);
        var tag = await visit.FieldAsync("draft");
        var revision = one.Plan.AsDraft();
        var saved = await drafts.SaveAsync(
            visit.Stored.Id,
            year,
            revision,
            // Pressed twice, it is restored once.
            stored => tag == (stored.IsStored ? stored.Tag : "") || (stored.IsStored && PlanDifference.Between(revision, stored.Draft).Count == 0),
            PlanDeskPages.By(visit),
            visit.Cancellation);
        return PlanDeskPages.Back(year, saved is null ? PlanNotice.Outdated : PlanNotice.Restored);
    }

    private async Task<PlanRevision?> FindAsync(ContactVisit visit, int year) =>
        int.TryParse(visit.Route("revision"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await history.FindAsync(visit.Stored.Id, year, number, visit.Cancellation)
            : null;

    private static RevisionLine Line(ContactVisit visit, PlanRevision one, PlanRevision? before) => new(
        one.Revision, PlanView.Name(visit.Cluster, one.By, visit.Language), visit.Cluster.Zone().Local(one.At), Difference(one, before)?.Count, one.Plan.Activities.Count);

    /// <summary>What a revision changed; the first changed everything.</summary>
    private static PlanDifference? Difference(PlanRevision one, PlanRevision? before) =>
        before?.Revision == one.Revision - 1 ? PlanDifference.Between(before.Plan.AsDraft(), one.Plan.AsDraft())
        : one.Revision == 1 ? PlanDifference.Between(new PlanDraft("", [], []), one.Plan.AsDraft())
        : null;

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
