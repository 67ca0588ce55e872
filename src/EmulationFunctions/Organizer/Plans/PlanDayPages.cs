using System.Globalization;
using EmulationFunctions.Entry;

namespace EmulationFunctions.Organizer.Plans;

/// <summary>A year's days off and days worked, on a calendar; and last year's plan made anew.</summary>
public sealed class PlanDayPages(PlanViews views, PlanDrafts drafts, Front front)
{
    internal async Task<IResult> ShowAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        var draft = view.Draft.Draft;
        return await front.PageAsync(new PlanDaysPageModel(
            PlanDeskPages.Shell(visit, year, "/days"),
            view.Status(),
            Shown(year, draft.DaysOff, isWeekend: false),
            Shown(year, draft.DaysWorked, isWeekend: true),
            visit.Cluster.TimeZone == "Asia/Ho_Chi_Minh" ? [.. VietnameseHolidays.Of(year), .. VietnameseHolidays.Of(year + 1).Take(1)] : [],
            view.Missed)
        {
            Notice = PlanDeskPages.NoticeOf(visit),
            Added = [.. PlanView.Days(Said(visit).Split('.')).Intersect(PlanView.Days(draft.DaysOff))],
            ToConfirm = visit.Cluster.TimeZone == "Asia/Ho_Chi_Minh" && VietnameseHolidays.Unconfirmed(year) is { } day && view.Calendar.IsWorkingDay(day) ? day : null,
        });
    }

    /// <summary>Saves what was ticked and unticked: other days, and what somebody else did meanwhile, stay.</summary>
    internal async Task<IResult> SaveAsync(ContactVisit visit, int year)
    {
        var form = visit.Request.HasFormContentType ? await visit.Request.ReadFormAsync(visit.Cancellation) : FormCollection.Empty;
        var (off, worked) = (Boxes(year, form["off"], isWeekend: false), Boxes(year, form["worked"], isWeekend: true));
        await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored => stored.Draft with
            {
                DaysOff = Merged(form["wasOff"], off, stored.Draft.DaysOff),
                DaysWorked = Merged(form["wasWorked"], worked, stored.Draft.DaysWorked),
            },
            PlanDeskPages.By(visit),
            visit.Cancellation);
        return PlanDeskPages.Back(year, PlanNotice.Saved);
    }

    /// <summary>Adds the days of all public holidays that are missing.</summary>
    internal async Task<IResult> AddHolidaysAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        var days = view.Missed.SelectMany(missed => missed.Days).Select(Text).ToList();
        await drafts.ChangeAsync(
            visit.Stored.Id, year, stored => stored.Draft with { DaysOff = Merged("", days, stored.Draft.DaysOff) }, PlanDeskPages.By(visit), visit.Cancellation);
        return await visit.FieldAsync("from") == "days"
            ? Front.SeeOther($"/console/plans/{year}/days?{PlanDeskPages.Said(PlanNotice.Saved, string.Join('.', days))}#notice")
            : PlanDeskPages.Back(year, PlanNotice.Saved);
    }

    /// <summary>Last year's plan, old and new, before it goes into the draft.</summary>
    internal async Task<IResult> ShowCopyAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        return await front.PageAsync(new PlanCopyPageModel(PlanDeskPages.Shell(visit, year, "/copy"), view.Status(), Copy(view))
        {
            Asked = visit.Page(),
            Notice = PlanDeskPages.NoticeOf(visit),
            Copied = Copied(visit),
        });
    }

    /// <summary>Takes the chosen activities of last year into the draft. The year's public holidays come along where it has no days off yet.</summary>
    internal async Task<IResult> CopyAsync(ContactVisit visit, int year)
    {
        var view = await views.ReadAsync(visit, year);
        if (Copy(view) is not { } copy)
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);
        var form = visit.Request.HasFormContentType ? await visit.Request.ReadFormAsync(visit.Cancellation) : FormCollection.Empty;
        var (chosen, shown) = (form["take"].ToHashSet(), form["there"].ToString().Split(' ').ToHashSet());
        var lines = copy.Lines.Where(line => chosen.Contains(line.Before.Id)).ToList();
        var skipped = 0;
        await drafts.ChangeAsync(
            visit.Stored.Id,
            year,
            stored =>
            {
                // Sent twice, it is there once; and what somebody has taken over meanwhile stays as they made it.
                var missing = lines.Where(line => !IsIn(stored, line)).ToList();
                var rows = missing.Where(line => shown.Contains(line.Before.Id) || !PlanCopy.TitlesIn(stored.Draft).Contains(line.After.Title)).Select(line => line.After).ToList();
                skipped = missing.Count - rows.Count;
                return stored.Draft with
                {
                    Title = string.IsNullOrWhiteSpace(stored.Draft.Title) ? copy.Title : stored.Draft.Title,
                    DaysOff = stored.Draft.DaysOff is { Count: > 0 } days ? days : [.. Holidays(view).Select(Text)],
                    Activities = [.. stored.Draft.Activities ?? [], .. rows],
                    Reminders = stored.Draft.Reminders ?? Before(view)?.Plan.Reminders?.AsDraft(),
                };
            },
            PlanDeskPages.By(visit),
            visit.Cancellation);
        // A long plan is taken over page by page.
        var said = PlanDeskPages.Said(PlanNotice.Copied, $"{lines.Count - skipped}-{skipped}");
        var next = Math.Max(visit.Page(), 1) + 1;
        return Front.SeeOther(copy.Lines.Count > (next - 1) * PlanCopyPageModel.RowsAPage ? $"/console/plans/{year}/copy?page={next}&{said}#notice" : $"/console/plans/{year}?{said}#notice");
    }

    /// <summary>What became of the lines that were just taken over, by the address.</summary>
    internal static CopiedLines? Copied(ContactVisit visit) =>
        PlanDeskPages.NoticeOf(visit) == PlanNotice.Copied && Said(visit).Split('-') is [var taken, var skipped] && Count(taken) is { } some && Count(skipped) is { } others
            ? new(some, others)
            : null;

    private static int? Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string Said(ContactVisit visit) => visit.Request.Query["said"].ToString();

    private static bool IsIn(StoredDraft stored, CopiedActivity line) =>
        stored.Draft.Activities?.Any(one => one is not null && ActivityFields.Different(one, line.After).Count == 0) == true;

    private static PlanCopy? Copy(PlanView view)
    {
        if (Before(view) is not { } before)
            return null;
        var old = new WorkingCalendar(before.Plan.DaysOff, before.Plan.DaysWorked);
        var days = PlanView.Days(view.Draft.Draft.DaysOff).ToList();
        var calendar = new WorkingCalendar(days.Count > 0 ? days : Holidays(view), PlanView.Days(view.Draft.Draft.DaysWorked));
        return PlanCopy.Of(before, old, view.Year, calendar, view.Draft.Draft);
    }

    private static PublishedPlan? Before(PlanView view) => view.All.FirstOrDefault(plan => plan.Published.Year == view.Year - 1)?.Published;

    private static IEnumerable<DateOnly> Holidays(PlanView view) =>
        view.Cluster.Cluster.TimeZone == "Asia/Ho_Chi_Minh" ? VietnameseHolidays.Of(view.Year).SelectMany(holiday => holiday.DaysOff) : [];

    private static HashSet<DateOnly> Shown(int year, IReadOnlyList<string?>? days, bool isWeekend) =>
        [.. PlanView.Days(days).Where(day => PlanDaysPageModel.IsShown(year, day) && WorkingCalendar.IsWeekend(day) == isWeekend)];

    private static List<string> Boxes(int year, IEnumerable<string?> ticked, bool isWeekend) => [.. Shown(year, [.. ticked], isWeekend).Select(Text)];

    private static IReadOnlyList<string?> Merged(string? was, IReadOnlyList<string> ticked, IReadOnlyList<string?>? stored) =>
        PlanMerge.Days((was ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), ticked, stored);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
