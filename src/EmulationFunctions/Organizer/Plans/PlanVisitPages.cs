using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>The days on which an inspection visits the units, where there are too many for the activity's form.</summary>
public sealed class PlanVisitPages(PlanViews views, PlanDrafts drafts, Front front)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        return Inspection(view.Draft, visit) is { } activity
            ? await front.PageAsync(Model(visit, view, activity) with { IsSaved = visit.Request.Query["notice"] == nameof(PlanNotice.Saved) })
            : await MissingAsync(visit);
    }

    /// <summary>Saves the days of a page. What somebody else did to other units meanwhile stays; both at the same unit's day are told.</summary>
    internal async Task<IResult> SaveAsync(ContactVisit visit, int year)
    {
        var form = visit.Request.HasFormContentType ? await visit.Request.ReadFormAsync(visit.Cancellation) : FormCollection.Empty;
        var (typed, was) = (Days(form, "visit-"), Days(form, "was-"));
        var view = await views.ReadAsync(visit, year);
        if (Inspection(view.Draft, visit) is not { } read)
            return await MissingAsync(visit);
        var faults = Check(view, With(read, typed, was), typed);
        if (faults.Count > 0)
            return await AgainAsync(view, read, faults, StatusCodes.Status400BadRequest);

        IReadOnlyList<Fault> clashes = [];
        var saved = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored =>
            {
                if (Inspection(stored, visit) is not { } row)
                    return null;
                clashes = [.. Clashes(row, typed, was)];
                return clashes.Count > 0 ? null : stored.Draft with { Activities = [.. stored.Draft.Activities!.Select(one => one?.Id == row.Id ? With(row, typed, was) : one)] };
            },
            PlanDeskPages.By(visit),
            visit.Cancellation);
        if (saved is null)
        {
            var now = await views.ReadAsync(visit, year);
            return Inspection(now.Draft, visit) is { } row ? await AgainAsync(now, row, clashes, StatusCodes.Status409Conflict) : await MissingAsync(visit);
        }

        var page = visit.Page() + (form["action"] == "next" ? 1 : 0);
        return Front.SeeOther($"{PlanVisitsPageModel.Address(view.Status(), read.Id!, 1)}?page={page}&notice={PlanNotice.Saved}#notice");

        Task<IResult> AgainAsync(PlanView again, ActivityDraft activity, IReadOnlyList<Fault> wrong, int status) =>
            front.PageAsync(Model(visit, again, activity) with { Typed = typed, Faults = wrong }, status);
    }

    /// <summary>The days of a form by unit; their fields begin with this.</summary>
    internal static Dictionary<string, string> Days(IFormCollection form, string prefix) =>
        form.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(field => field.Key[prefix.Length..], field => field.Value.ToString().Trim());

    private static ActivityDraft? Inspection(StoredDraft stored, ContactVisit visit) =>
        PlanDeskPages.Row(stored, visit.Route("activity")) is { } row && nameof(ActivityKind.Inspection).Equals(row.Kind, StringComparison.OrdinalIgnoreCase) ? row : null;

    /// <summary>The inspection with the days that were changed; others stay as they are.</summary>
    private static ActivityDraft With(ActivityDraft row, Dictionary<string, string> typed, Dictionary<string, string> was)
    {
        var days = row.Dates().ToDictionary();
        foreach (var (unit, day) in typed.Where(one => one.Value != was.GetValueOrDefault(one.Key, "")))
            days[unit] = day;
        return row with { Visits = ActivityForm.Dates(days) };
    }

    private static IEnumerable<Fault> Clashes(ActivityDraft row, Dictionary<string, string> typed, Dictionary<string, string> was)
    {
        var days = row.Dates().ToDictionary();
        return from one in typed
               let now = days.GetValueOrDefault(one.Key, "")
               where one.Value != was.GetValueOrDefault(one.Key, "") && now != was.GetValueOrDefault(one.Key, "") && now != one.Value
               select new Fault($"/visit-{one.Key}", "changed-meanwhile", "Somebody else has changed it.");
    }

    /// <summary>What is wrong with the days of this page.</summary>
    private static List<Fault> Check(PlanView view, ActivityDraft activity, Dictionary<string, string> typed) =>
        [.. PlanFaults.OfForm(new PlanDraft("x", [], [activity]).Check(view.Year, view.Cluster.Cluster, new HashSet<string>()).Faults, new ActivityForm())
            .Where(fault => fault.Pointer.StartsWith("/visit-", StringComparison.Ordinal) && typed.ContainsKey(fault.Pointer["/visit-".Length..]))];

    private static PlanVisitsPageModel Model(ContactVisit visit, PlanView view, ActivityDraft activity)
    {
        // A unit that has a day and is concerned no more is shown, so that the day can be taken back.
        var (dates, concerned) = (activity.Dates().ToDictionary(), PlanDeskPages.UnitsOf(visit.Cluster, activity).ToHashSet());
        var units = visit.Cluster.Units.Where(unit => concerned.Contains(unit) || dates.ContainsKey(unit.Id)).ToList();
        var listed = ListPage.Of(units, visit.Page());
        return new(PlanDeskPages.Shell(visit, view.Year, $"/activities/{activity.Id}/visits"), view.Status(), activity, listed, units.Count);
    }

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
