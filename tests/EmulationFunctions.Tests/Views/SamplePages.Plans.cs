using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>Pages of a year's plan.</summary>
internal static partial class SamplePages
{
    private static IReadOnlyList<Unit> Members => [.. Units.Select((name, at) => new Unit($"unit-{at}", name))];

    private static readonly ActivityDraft[] Published = [.. Activities.Select(activity => activity.AsDraft())];

    private static readonly PlanDraft PlanBefore = new("Kế hoạch công tác năm 2026", ["2026-09-02"], Published, [], null);

    /// <summary>One changed, one new, one gone; other days off.</summary>
    private static readonly PlanDraft PlanAfter = new(
        "Kế hoạch công tác năm 2026",
        ["2026-09-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
        [
            Published[0] with { Deadline = "2026-11-20T17:00", Units = ["unit-0", "unit-1", "unit-2", "unit-3"], Reminders = new([10, 2], [], 9, 3, 5) },
            .. Published[1..^1],
            new("dot-xuat", "inspection", "Kiểm tra đột xuất công tác an toàn", ["unit-1"], "2026-12-01T17:00", 0, []) { Visits = new Dictionary<string, string?> { ["unit-1"] = "2026-11-25" } },
        ],
        ["2026-02-28"],
        new([5]));

    private static Dictionary<string, PageModel> Planned(Language language) => new()
    {
        ["plan"] = PlanDesk(language),
        ["plan-edit"] = PlanDesk(language) with
        {
            Open = "summary",
            Form = ActivityForm.Of(PlanAfter.Activities![0]!, "aa"),
            Faults = [new("/title", "missing", ""), new("/documentTypes-1", "bad-type", ""), new("/hour", "outside-office-hours", ""), new("/kind", "unknown-kind", ""), new("/units", "not-split", "")],
        },
        ["plan-new"] = PlanDesk(language) with { Open = "new", Form = new ActivityForm { Indicators = "Doanh thu | tỷ đồng" }, IsGone = true, Last = Changed, Missed = [], Notice = PlanNotice.None },
        ["plan-empty"] = new PlanDeskPageModel(ConsoleShell(language), Standing() with { Revision = 0, PublishedAt = null, Tag = null }, Members, new PlanDraft("", [], []), PlanDifference.Between(new("", [], []), new("", [], []))) { CanCopy = true },
        ["plan-faults"] = PlanDesk(language) with { Status = Standing() with { HasMoved = true }, DraftFaults = [new("/activities/0/deadline", "deadline-outside-year", ""), new("/title", "missing", ""), new("/daysOff/1", "bad-date", "")], Notice = PlanNotice.Outdated, Last = Changed },
        ["plan-review"] = new PlanReviewPageModel(ConsoleShell(language), Standing(), Members, PlanAfter, PlanDifference.Between(PlanBefore, PlanAfter), new([.. Enum.GetValues<ForecastChange>().SelectMany(change => Enumerable.Range(0, 14 - (6 * (int)change)).Select(at => new LetterChange(change, LocalNow.AddDays(at), "reminder", $"Thư ký đơn vị {at}", $"secretary{at}@unit.example", "Nhắc hạn: 2 hồ sơ phải nộp, gần nhất thứ Năm, 12/11/2026 – Báo cáo tổng kết")))], new(2026, 12, 20))),
        ["plan-review-one"] = new PlanReviewPageModel(ConsoleShell(language), Standing(), Members, PlanAfter, PlanDifference.Between(PlanBefore, PlanAfter).Only("dot-xuat"), new([new(ForecastChange.New, LocalNow.AddDays(3), "reminder", "Thư ký đơn vị 1", "secretary1@unit.example", "Nhắc hạn: 1 hồ sơ phải nộp")])) { Only = "dot-xuat" },
        ["plan-review-refused"] = new PlanReviewPageModel(ConsoleShell(language), Standing() with { HasMoved = true }, Members, PlanAfter, PlanDifference.Between(PlanBefore, PlanAfter), null) { Faults = [new("/activities/0/units/0", "unknown-unit", "")], Lost = ["Báo cáo sơ kết 6 tháng đầu năm"], Touched = ["Đăng ký chỉ tiêu"], Missed = VietnameseHolidays.MissedBy(2026, new WorkingCalendar([])) },
        ["plan-clash"] = new PlanClashPageModel(ConsoleShell(language), Standing(), Members, "summary", ActivityForm.Of(PlanAfter.Activities![0]!, "aa"), PlanAfter.Activities![0]!, Published[0], ActivityFields.Different(PlanAfter.Activities![0]!, Published[0])) { Last = Changed },
        ["plan-days"] = new PlanDaysPageModel(
            ConsoleShell(language), Standing(), new HashSet<DateOnly> { new(2026, 9, 2) }, new HashSet<DateOnly> { new(2026, 2, 28) }, VietnameseHolidays.Of(2026), VietnameseHolidays.MissedBy(2026, new WorkingCalendar([new(2026, 9, 2), new(2026, 9, 1)])))
        {
            ToConfirm = new(2026, 11, 24),
            Notice = PlanNotice.Saved,
            Added = [new(2026, 9, 2)],
        },
        ["plan-reminders"] = PlanPolicy(language),
        ["plan-reminders-faults"] = PlanPolicy(language) with { Example = null, Faults = [new("/before", "out-of-range", ""), new("/hour", "outside-office-hours", ""), new("/meeting", "bad-whole-number", "")], Form = ReminderForm.Of(new([400], [1]), "aa") with { Hour = "23", Meeting = "ba" } },
        ["cluster-reminders"] = ClusterPolicy(language) with { IsSaved = true },
        ["cluster-reminders-look"] = ClusterPolicy(language) with { LookTakesLong = true, Letters = new([new(ForecastChange.New, LocalNow.AddDays(3), "reminder", "Thư ký đơn vị 1", "secretary1@unit.example", "Nhắc hạn: 2 hồ sơ phải nộp"), new(ForecastChange.Gone, LocalNow.AddDays(5), "reminder", "Thư ký đơn vị 1", "secretary1@unit.example", "Nhắc hạn: 2 hồ sơ phải nộp")]) },
        ["plan-reminders-changed"] = PlanPolicy(language) with
        {
            Faults = [OtherChange.Fault("/before"), OtherChange.Fault("/hour"), new("/head", "head-before-leader", "")],
            Other = new("Chuyên viên B", LocalNow) { Stored = new Dictionary<string, string> { ["before"] = "14, 3", ["hour"] = "" } },
        },
        ["cluster-reminders-changed"] = ClusterPolicy(language) with { Faults = [OtherChange.Fault("/after")], Other = new(null, null) { Stored = new Dictionary<string, string> { ["after"] = "–" } } },
        ["plan-copy"] = new PlanCopyPageModel(ConsoleShell(language), Standing() with { Year = 2027 }, PlanCopy.Of(PublishedPlan.Nothing(2026).With(new ClusterPlan("Kế hoạch 2026", [], [.. Activities, Visited]), Now), new WorkingCalendar([]), 2027, new WorkingCalendar([]), PlanBefore with { Activities = [Published[1]] })) { Notice = PlanNotice.Copied, Copied = new(5, 2) },
        ["plan-many-units"] = PlanDesk(language) with
        {
            Units = ManyUnits,
            Open = "dot-xuat",
            Form = ActivityForm.Of(Visiting, "aa") with { Find = "số 7", Units = [.. ManyUnits.Take(70).Select(unit => unit.Id)], Visits = null },
            Faults = [new("/visit-unit-1", "after-deadline", ""), new("/visit-unit-2", "after-deadline", "")],
        },
        ["plan-many-units-none"] = PlanDesk(language) with { Units = ManyUnits, Open = "new", Form = new ActivityForm { Find = "không có" } },
        ["plan-visits"] = PlanVisits(language) with { IsSaved = true },
        ["plan-visits-wrong"] = PlanVisits(language) with
        {
            Typed = ManyUnits.ToDictionary(unit => unit.Id, unit => unit.Id == "unit-1" ? "2026-12-24" : ""),
            Faults = [new("/visit-unit-1", "changed-meanwhile", ""), new("/visit-unit-2", "after-deadline", "")],
            Last = Changed,
        },
        ["plan-visits-gone"] = PlanVisits(language) with { Typed = new Dictionary<string, string> { ["unit-1"] = "2026-11-24" }, IsGone = true, Last = Changed },
        ["plan-copy-nothing"] = new PlanCopyPageModel(ConsoleShell(language), Standing(), null),
        ["plan-revisions"] = new PlanRevisionsPageModel(ConsoleShell(language), Standing(), [new(3, "Ban tổ chức cụm", LocalNow, 5, 9), new(2, "Ban tổ chức cụm", LocalNow.AddDays(-3), 1, 8), new(1, "", LocalNow.AddDays(-90), null, 8)]),
        ["plan-revision"] = new PlanRevisionPageModel(ConsoleShell(language), Standing(), Members, new(3, "Ban tổ chức cụm", LocalNow, 5, 9), PlanAfter, PlanDifference.Between(PlanBefore, PlanAfter)),
    };

    private static PlanDeskPageModel PlanDesk(Language language) => new(ConsoleShell(language), Standing(), Members, PlanAfter, PlanDifference.Between(PlanBefore, PlanAfter))
    {
        Missed = VietnameseHolidays.MissedBy(2026, new WorkingCalendar([])),
        CanCopy = true,
        Notice = PlanNotice.Saved,
    };

    private static IReadOnlyList<Unit> ManyUnits => [.. Enumerable.Range(0, 90).Select(at => new Unit($"unit-{at}", $"Tổng công ty Thăm dò Khai thác Dầu khí số {at}"))];

    private static ActivityDraft Visiting => PlanAfter.Activities![^1]!;

    private static PlanVisitsPageModel PlanVisits(Language language) =>
        new(ConsoleShell(language), Standing(), Visiting, ListPage.Of(ManyUnits, 1), ManyUnits.Count);

    private static RemindersPageModel PlanPolicy(Language language) => new(
        ConsoleShell(language), 2026, ReminderForm.Of(new([10, 5, 1], [], null, 3, 5), "aa"), ReminderPolicy.Usual, OfficeHours.Usual,
        new("Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026", LocalNow.AddDays(12), [LocalNow.AddDays(2), LocalNow.AddDays(7), LocalNow.AddDays(11)], LocalNow.AddDays(17), LocalNow.AddDays(19)));

    private static RemindersPageModel ClusterPolicy(Language language) => new(
        ConsoleShell(language), null, ReminderForm.Of(new(), "aa"), ReminderPolicy.Usual, OfficeHours.Usual, new(null, LocalNow.AddDays(30), [LocalNow.AddDays(16), LocalNow.AddDays(31)], null, null));

    private static PlanChange Changed => new("Chuyên viên B", LocalNow);

    private static PlanStatus Standing() => new(2026, TimeZone, 3, "Ban tổ chức cụm", LocalNow.AddDays(-3), "5-k3v9", "Chuyên viên B", LocalNow, HasMoved: false) { ReviewTakesLong = true };
}
