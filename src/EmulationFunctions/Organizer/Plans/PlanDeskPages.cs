using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>The desk of a year's plan: activities in a table, one of them open as a form.</summary>
public sealed class PlanDeskPages(PlanViews views, PlanDrafts drafts, PlanChanges changes, Front front)
{
    /// <summary>The form of an activity that is not there yet.</summary>
    private const string New = "new";

    internal async Task<IResult> ShowAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        var open = visit.Request.Query["edit"].ToString();
        var (row, notice) = (Row(view.Draft, open), NoticeOf(visit));
        var model = Model(visit, view) with
        {
            Open = open == New || row is not null ? open : null,
            At = visit.Request.Query["at"].ToString(),
            OutPage = visit.Page("out"),
            Form = row is null ? new ActivityForm() : ActivityForm.Of(row, Mark(row)),
            Asked = visit.Page(),
            Notice = notice,
            Copied = PlanDayPages.Copied(visit),
            Last = notice == PlanNotice.Outdated ? await changes.LastAsync(visit, view) : null,
        };
        return await front.PageAsync(model);
    }

    /// <summary>Saves an activity, takes it out, splits it, or shows its form with another line.</summary>
    internal async Task<IResult> PostAsync(ContactVisit visit, int year)
    {
        var (id, form) = (visit.Route("activity"), await ReadAsync(visit));
        return await visit.FieldAsync("action") switch
        {
            "remove" => await RemoveAsync(visit, year, id),
            "split" => await SplitAsync(visit, year, id, form),
            "find" => await FormAsync(visit, await views.ReadAsync(visit, year), id, form, []),
            "more" => await FormAsync(visit, await views.ReadAsync(visit, year), id, form with { Documents = [.. form.Documents ?? [], new DocumentForm()] }, [], hasNewDocument: true),
            _ => await SaveAsync(visit, year, id, form),
        };
    }

    /// <summary>An activity that the draft leaves out, as it is published.</summary>
    internal async Task<IResult> ReturnAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        if (view.Published?.Published.Plan.Activity(visit.Route("activity")) is not { } published)
            return await MissingAsync(visit);
        await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored => Row(stored, published.Id) is null ? stored.Draft with { Activities = [.. stored.Draft.Activities ?? [], published.AsDraft()] } : stored.Draft,
            By(visit),
            visit.Cancellation);
        return Back(year, PlanNotice.PutBack, published.Id);
    }

    /// <summary>The plan's title; somebody else's change of anything else stays.</summary>
    internal async Task<IResult> TitleAsync(ContactVisit visit, int year)
    {
        var (title, was) = (await visit.FieldAsync("planTitle"), await visit.FieldAsync("was"));
        var faults = new Faults();
        var text = faults.Text(title, "/plan-title");
        if (faults.Found.Count > 0)
            return await AgainAsync(faults, StatusCodes.Status400BadRequest);
        var saved = await drafts.ChangeAsync(
            visit.Stored.Id, year, stored => (stored.Draft.Title ?? "") == was || stored.Draft.Title == text ? stored.Draft with { Title = text } : null, By(visit), visit.Cancellation);
        if (saved is not null)
            return Back(year, PlanNotice.Saved);
        faults.Add("/plan-title", "changed-meanwhile", "Somebody else has changed it.");
        return await AgainAsync(faults, StatusCodes.Status409Conflict);

        async Task<IResult> AgainAsync(Faults found, int status)
        {
            var view = await views.ReadAsync(visit, year);
            var last = status == StatusCodes.Status409Conflict ? await changes.LastAsync(visit, view, PlanDifference.TitlePart) : null;
            return await front.PageAsync(Model(visit, view) with { TypedTitle = title, Faults = found.Found, Last = last }, status);
        }
    }

    private async Task<IResult> SaveAsync(ContactVisit visit, int year, string id, ActivityForm form)
    {
        var view = await views.ReadAsync(visit, year);
        var isNew = id == New;
        var current = Row(view.Draft, id);
        var choices = await ChoicesAsync(visit);
        var origin = await OriginAsync(visit, form);
        var faults = Check(view, Typed(form, origin, current, choices, out var typed), typed, form);
        if (faults.Count > 0)
            return await FormAsync(visit, view, id, form, faults);

        // Judged again with each reading: the row may have changed since.
        (ActivityMerge Merge, ActivityDraft Stored)? clash = null;
        var gone = false;
        var savedId = id;
        var saved = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored =>
            {
                (clash, gone) = (null, false);
                var row = Row(stored, id);
                Typed(form, origin, row, choices, out var activity);
                if (isNew)
                    return Added(stored, activity);
                if (row is null)
                {
                    gone = true;
                    return null;
                }

                var merge = ActivityMerge.Of(origin, activity, row);
                if (merge.Both.Count == 0)
                    return stored.Draft with { Activities = [.. stored.Draft.Activities!.Select(one => one?.Id == id ? merge.Activity : one)] };
                clash = (merge, row);
                return null;
            },
            By(visit),
            visit.Cancellation);
        if (clash is var (both, now))
            return await ClashAsync(visit, year, id, both, now);
        if (gone)
            return await GoneAsync(visit, year, id, form);
        if (isNew)
            savedId = saved!.Draft.Activities!.Last(one => ActivityFields.Different(one!, typed).Count == 0)!.Id!;
        return Back(year, PlanNotice.Saved, savedId);
    }

    /// <summary>The draft with one activity more; a form that is sent twice adds one.</summary>
    private static PlanDraft Added(StoredDraft stored, ActivityDraft activity) =>
        (stored.Draft.Activities ?? []).OfType<ActivityDraft>().Any(one => ActivityFields.Different(one, activity).Count == 0)
            ? stored.Draft
            : stored.Draft with { Activities = [.. stored.Draft.Activities ?? [], activity] };

    private async Task<IResult> RemoveAsync(ContactVisit visit, int year, string id)
    {
        var mark = await visit.FieldAsync("mark");
        var removed = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored => Row(stored, id) is not { } row ? stored.Draft : Mark(row) == mark ? stored.Draft with { Activities = [.. stored.Draft.Activities!.Where(one => one?.Id != id)] } : null,
            By(visit),
            visit.Cancellation);
        return Back(year, removed is null ? PlanNotice.Outdated : PlanNotice.Removed, removed is null ? id : null);
    }

    /// <summary>Makes one activity a unit of what was typed.</summary>
    private async Task<IResult> SplitAsync(ContactVisit visit, int year, string id, ActivityForm form)
    {
        var view = await views.ReadAsync(visit, year);
        var whole = Row(view.Draft, id);
        var origin = await OriginAsync(visit, form);
        var faults = Check(view, Typed(form, origin, whole, [], out var typed), typed, form);
        // Pressed twice, it is split once.
        if (whole is null)
            return ActivityParts.AreIn(view.Draft.Draft, visit.Cluster, typed) ? Back(year, PlanNotice.Split) : await GoneAsync(visit, year, id, form);
        if (faults.Count == 0 && (view.Published?.Published.Begun.Contains(id) == true || UnitsOf(visit.Cluster, typed).Count < 2))
            faults.Add(new("/units", "not-split", "It concerns one unit alone, or something has been handed in for it."));
        if (faults.Count > 0)
            return await FormAsync(visit, view, id, form, faults);
        var split = await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored => Row(stored, id) is { } row && ActivityMerge.Of(origin, typed, row) is { Both.Count: 0, Activity: var merged }
                ? stored.Draft with
                {
                    Activities =
                    [
                        .. stored.Draft.Activities!.Where(one => one?.Id != id),
                        .. ActivityParts.Of(visit.Cluster, merged),
                    ],
                }
                : null,
            By(visit),
            visit.Cancellation);
        if (split is not null)
            return Back(year, PlanNotice.Split);
        var stored = await drafts.OpenAsync(visit.Stored.Id, year, visit.Cancellation);
        return Row(stored, id) is { } now ? await ClashAsync(visit, year, id, ActivityMerge.Of(origin, typed, now), now)
            : ActivityParts.AreIn(stored.Draft, visit.Cluster, typed) ? Back(year, PlanNotice.Split)
            : await GoneAsync(visit, year, id, form);
    }

    /// <summary>What was typed for an activity that somebody has taken out: saved, it is there again.</summary>
    private async Task<IResult> GoneAsync(ContactVisit visit, int year, string id, ActivityForm form)
    {
        var view = await views.ReadAsync(visit, year);
        return await front.PageAsync(
            Model(visit, view) with { Open = New, Form = form with { Mark = "" }, IsGone = true, Last = await changes.LastAsync(visit, view, id) }, StatusCodes.Status409Conflict);
    }

    /// <summary>Both versions of the fields that both changed; what else each changed is in the form that goes on from here.</summary>
    private async Task<IResult> ClashAsync(ContactVisit visit, int year, string id, ActivityMerge merge, ActivityDraft stored)
    {
        var view = await views.ReadAsync(visit, year);
        var model = new PlanClashPageModel(
            Shell(visit, year), view.Status(), visit.Cluster.Units, id, ActivityForm.Of(merge.Activity, Mark(stored)), merge.Activity, stored, merge.Both)
        {
            Last = await changes.LastAsync(visit, view, id),
        };
        return await front.PageAsync(model, StatusCodes.Status409Conflict);
    }

    /// <summary>The activity from which the form was made; null where nobody knows.</summary>
    private static Task<ActivityDraft?> OriginAsync(ContactVisit visit, ActivityForm form) => Parcel.UnpackAsync<ActivityDraft>(form.Mark, visit.Cancellation);

    private Task<IResult> FormAsync(ContactVisit visit, PlanView view, string id, ActivityForm form, List<Fault> faults, bool hasNewDocument = false) => front.PageAsync(
        Model(visit, view) with { Open = Row(view.Draft, id) is null ? New : id, Form = form, Faults = faults, HasNewDocument = hasNewDocument },
        faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    private static PlanDeskPageModel Model(ContactVisit visit, PlanView view) =>
        new(Shell(visit, view.Year), view.Status(), visit.Cluster.Units, view.Draft.Draft, view.Difference)
        {
            DraftFaults = view.Draft.IsStored ? view.Check().Faults : [],
            Missed = view.Missed,
            CanCopy = view.All.Any(plan => plan.Published.Year == view.Year - 1),
        };

    internal static PageShell Shell(ContactVisit visit, int year, string page = "") => visit.Shell with { Path = $"/console/plans/{year}{page}" };

    internal static Decider By(ContactVisit visit) => new(visit.Contact.Id, visit.ShortLink);

    internal static IResult Back(int year, PlanNotice notice, string? row = null) =>
        Front.SeeOther($"/console/plans/{year}?{Said(notice)}{(row is null ? "" : $"&at={row}")}#notice");

    /// <summary>What has been done, for the address that a post leads to.</summary>
    internal static string Said(PlanNotice notice, string? what = null) => $"notice={notice}{(what is null ? "" : $"&said={what}")}";

    /// <summary>What has just been done, by the address.</summary>
    internal static PlanNotice NoticeOf(ContactVisit visit) => Enum.TryParse<PlanNotice>(visit.Request.Query["notice"], out var notice) ? notice : PlanNotice.None;

    private Task<IResult> MissingAsync(ContactVisit visit) => front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);

    internal static ActivityDraft? Row(StoredDraft stored, string id) => stored.Draft.Activities?.FirstOrDefault(row => row?.Id == id && id.Length > 0);

    internal static List<Unit> UnitsOf(Cluster cluster, ActivityDraft row) =>
        [.. cluster.Units.Where(unit => row.Units?.Contains(Activity.AllUnits) == true || row.Units?.Contains(unit.Id) == true)];

    /// <summary>The row itself: it tells what was changed in its form from what others changed meanwhile.</summary>
    private static string Mark(ActivityDraft row) => Parcel.Pack(row);

    /// <summary>The activity as typed, with the fields for which the stored version was chosen.</summary>
    private static Faults Typed(ActivityForm form, ActivityDraft? origin, ActivityDraft? stored, IReadOnlyList<ActivityField> takeStored, out ActivityDraft activity)
    {
        var faults = new Faults();
        var typed = takeStored.Aggregate(form.Apply((origin ?? stored ?? new ActivityDraft()) with { Id = stored?.Id }, faults), (typed, field) => stored is null ? typed : typed.Take(field, stored));
        // With the ids that it will have, so that what is sent twice is found to be the same.
        activity = new PlanDraft(null, null, [typed]).WithIds(new HashSet<string>()).Activities![0]!;
        return faults;
    }

    /// <summary>The faults of one activity, each with the name of its field.</summary>
    private static List<Fault> Check(PlanView view, Faults faults, ActivityDraft typed, ActivityForm form)
    {
        var alone = new PlanDraft("x", [], [typed]);
        return [.. faults.Found, .. PlanFaults.OfForm(alone.Check(view.Year, view.Cluster.Cluster, new HashSet<string>()).Faults, form)];
    }

    private static async Task<IReadOnlyList<ActivityField>> ChoicesAsync(ContactVisit visit)
    {
        var form = await visit.Request.ReadFormAsync(visit.Cancellation);
        return [.. ActivityFields.All.Where(field => form[$"take-{field}"] == "stored")];
    }

    private static async Task<ActivityForm> ReadAsync(ContactVisit visit)
    {
        if (!visit.Request.HasFormContentType)
            return new ActivityForm();
        var form = await visit.Request.ReadFormAsync(visit.Cancellation);
        var (titles, types, sizes) = (form["documentTitle"], form["documentTypes"], form["documentMegabytes"]);
        var (required, gone) = (form["documentRequired"].ToHashSet(), form["documentOut"].ToHashSet());
        return new ActivityForm(
            form["title"].ToString().Trim(),
            form["kind"].ToString(),
            form["scope"].ToString(),
            [.. form["units"].OfType<string>().SelectMany(ids => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))],
            form["deadline"].ToString(),
            form["grace"].ToString().Trim(),
            [
                .. form["documentId"].Index().Select(one => new DocumentForm(
                    one.Item ?? "", At(titles, one.Index), required.Contains($"{one.Index}"), At(types, one.Index), At(sizes, one.Index), gone.Contains($"{one.Index}"))),
            ])
        {
            Before = form["before"].ToString().Trim(),
            After = form["after"].ToString().Trim(),
            Hour = form["hour"].ToString().Trim(),
            Leader = form["leader"].ToString().Trim(),
            Head = form["head"].ToString().Trim(),
            From = form["from"].ToString().Trim(),
            ActualsFrom = form["actualsFrom"].ToString().Trim(),
            Indicators = form["indicators"].ToString(),
            Visits = PlanVisitPages.Days(form, "visit-") is { Count: > 0 } days ? days : null,
            Find = form["find"].ToString().Trim(),
            Mark = form["mark"].ToString(),
        };
    }

    private static string At(Microsoft.Extensions.Primitives.StringValues values, int at) => at < values.Count ? values[at]?.Trim() ?? "" : "";
}
