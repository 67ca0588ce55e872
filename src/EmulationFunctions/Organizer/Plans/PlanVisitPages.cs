using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>The days on which an inspection visits the units, where there are too many for the activity's form.</summary>
public sealed class PlanVisitPages(PlanViews views, PlanDrafts drafts, PlanChanges changes, Front front)
{
    private const string Clash = "changed-meanwhile";

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
        // Where somebody has taken it out meanwhile, it is the inspection from which the page was made; saved once more, it is there again.
        var origin = await OriginAsync(visit, form);
        if ((Inspection(view.Draft, visit) ?? Lost(view.Draft, origin)) is not { } read)
            return await MissingAsync(visit);
        var faults = Check(view, With(read, typed, was), typed);
        if (faults.Count > 0)
            return await AgainAsync(view, read, [.. faults, .. Clashes(read, typed, was)], StatusCodes.Status400BadRequest);

        IReadOnlyList<Fault> clashes = [];
        var saved = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored =>
            {
                clashes = [];
                if ((Inspection(stored, visit) ?? (form["again"] == "yes" ? Lost(stored, origin) : null)) is not { } row)
                    return null;
                clashes = [.. Clashes(row, typed, was)];
                return clashes.Count > 0 ? null : Put(stored.Draft, With(row, typed, was));
            },
            PlanDeskPages.By(visit),
            visit.Cancellation);
        if (saved is null)
        {
            var now = await views.ReadAsync(visit, year);
            return (Inspection(now.Draft, visit) ?? Lost(now.Draft, origin)) is { } row ? await AgainAsync(now, row, clashes, StatusCodes.Status409Conflict) : await MissingAsync(visit);
        }

        var page = visit.Page() + (form["action"] == "next" ? 1 : 0);
        return Front.SeeOther($"{PlanVisitsPageModel.Address(view.Status(), read.Id!, 1)}?page={page}&notice={PlanNotice.Saved}#notice");

        async Task<IResult> AgainAsync(PlanView again, ActivityDraft activity, IReadOnlyList<Fault> wrong, int status)
        {
            var isGone = Inspection(again.Draft, visit) is null;
            return await front.PageAsync(
                Model(visit, again, activity) with
                {
                    // What was not touched is shown as it is now.
                    Typed = typed.Where(one => IsChanged(one, was)).ToDictionary(),
                    Faults = wrong,
                    IsGone = isGone,
                    Last = isGone || wrong.Any(fault => fault.Code == Clash) ? await changes.LastAsync(visit, again, activity.Id) : null,
                },
                status);
        }
    }

    /// <summary>The days of a form by unit; their fields begin with this.</summary>
    internal static Dictionary<string, string> Days(IFormCollection form, string prefix) =>
        form.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(field => field.Key[prefix.Length..], field => field.Value.ToString().Trim());

    private static ActivityDraft? Inspection(StoredDraft stored, ContactVisit visit) =>
        PlanDeskPages.Row(stored, visit.Route("activity")) is { } row && IsInspection(row) ? row : null;

    /// <summary>The inspection from which the page was made.</summary>
    private static async Task<ActivityDraft?> OriginAsync(ContactVisit visit, IFormCollection form) =>
        await Parcel.UnpackAsync<ActivityDraft>(form["mark"].ToString(), visit.Cancellation) is { } origin && IsInspection(origin) ? origin with { Id = visit.Route("activity") } : null;

    /// <summary>The inspection that the draft has no more; null where an activity of its id is there.</summary>
    private static ActivityDraft? Lost(StoredDraft stored, ActivityDraft? origin) => origin?.Id is { } id && PlanDeskPages.Row(stored, id) is null ? origin : null;

    private static PlanDraft Put(PlanDraft draft, ActivityDraft row) => draft with
    {
        Activities = draft.Activities?.Any(one => one?.Id == row.Id) == true
            ? [.. draft.Activities.Select(one => one?.Id == row.Id ? row : one)]
            : [.. draft.Activities ?? [], row],
    };

    private static bool IsInspection(ActivityDraft row) => nameof(ActivityKind.Inspection).Equals(row.Kind, StringComparison.OrdinalIgnoreCase);

    private static bool IsChanged(KeyValuePair<string, string> day, Dictionary<string, string> was) => day.Value != was.GetValueOrDefault(day.Key, "");

    /// <summary>The inspection with the days that were changed; others stay as they are.</summary>
    private static ActivityDraft With(ActivityDraft row, Dictionary<string, string> typed, Dictionary<string, string> was)
    {
        var days = row.Dates().ToDictionary();
        foreach (var (unit, day) in typed.Where(one => IsChanged(one, was)))
            days[unit] = day;
        return row with { Visits = ActivityForm.Dates(days) };
    }

    private static IEnumerable<Fault> Clashes(ActivityDraft row, Dictionary<string, string> typed, Dictionary<string, string> was)
    {
        var days = row.Dates().ToDictionary();
        return from one in typed
               let now = days.GetValueOrDefault(one.Key, "")
               where IsChanged(one, was) && now != was.GetValueOrDefault(one.Key, "") && now != one.Value
               select new Fault($"/visit-{one.Key}", Clash, "Somebody else has changed it.");
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
        return new(PlanDeskPages.Shell(visit, view.Year, $"/activities/{activity.Id}/visits"), view.Status(), activity, listed, units.Count)
        {
            Mark = Parcel.Pack(activity),
        };
    }

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
}
