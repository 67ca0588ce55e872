using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>Pages of campaigns, inspections and registrations.</summary>
internal static partial class SamplePages
{
    private static Activity Targets => new("targets", ActivityKind.Registration, "Đăng ký chỉ tiêu thi đua năm 2027", ["all"], new(2026, 11, 9, 17, 0, 0), 48, [], [3], [1])
    {
        Indicators =
        [
            new("oil", "Sản lượng khai thác dầu và condensate quy đổi của toàn đơn vị", "nghìn tấn"),
            new("revenue", "Doanh thu", "triệu USD"),
            new("ideas", "Số sáng kiến được công nhận", ""),
        ],
        ActualsFrom = new(2026, 11, 1),
    };

    private static Activity ManyTargets => Targets with { Indicators = [.. Targets.Indicators!, .. Enumerable.Range(1, 27).Select(at => new Emulation.Domain.Plans.Kinds.Indicator($"more-{at}", $"Chỉ tiêu số {at} của toàn đơn vị", "triệu USD"))] };

    private static Activity Race => new("race", ActivityKind.Campaign, "Phong trào thi đua 90 ngày đêm", ["all"], new(2026, 12, 31, 17, 0, 0), 0, [], [3], [1]) { From = new(2026, 10, 1) };

    private static Activity Visited => new("visited", ActivityKind.Inspection, "Kiểm tra chéo công tác an toàn", ["all"], new(2026, 11, 30, 17, 0, 0), 0, [], [3], [1])
    {
        Visits = new Dictionary<string, DateOnly> { ["vietsovpetro"] = new(2026, 11, 16) },
    };

    private static Submission Registered => Submission.None("targets", "vietsovpetro") with
    {
        Version = 1,
        SubmittedAt = Now.AddDays(-20),
        By = "Thư ký Vietsovpetro",
        Receipt = "2026-H7K3-M9QX",
        Targets = new Dictionary<string, decimal> { ["oil"] = 2900.5m, ["revenue"] = 1234567.89m, ["ideas"] = 12 },
        Actuals = new(3, new Dictionary<string, decimal> { ["oil"] = 3130m, ["revenue"] = 987654.3m }, Now.AddDays(-1), "Thư ký Vietsovpetro"),
    };

    private static Submission Found => Submission.None("visited", "vietsovpetro") with
    {
        Findings = [new("2026-f1", "Biên bản kiểm tra số 12.pdf", 345_678, Sha, Now.AddDays(-1), "Ban tổ chức cụm", "Xin xem mục 3.")],
    };

    private static Dictionary<string, PageModel> OfKinds(Language language) => new()
    {
        ["unit-kinds"] = Unit(language) with
        {
            Activities = [KindCard(Targets, Submission.None("targets", "vietsovpetro")), KindCard(Race, Submission.None("race", "vietsovpetro")), KindCard(Visited, Submission.None("visited", "vietsovpetro"))],
        },
        ["unit-kinds-said"] = Unit(language) with { Activities = [KindCard(Targets, Registered), KindCard(Race, TakesPart), KindCard(Visited, Found)] },
        ["unit-activity-values"] = UnitActivity(language, KindCard(Targets, Registered)) with { Said = KindForm.Actuals },
        ["unit-activity-campaign"] = UnitActivity(language, KindCard(Race, TakesPart)) with { Said = KindForm.Participation },
        ["unit-activity-inspection"] = UnitActivity(language, KindCard(Visited, Found)),
        ["unit-activity-values-wrong"] = UnitActivity(language, KindCard(Targets, Submission.None("targets", "vietsovpetro"))) with
        {
            WrongKind = new(
                KindForm.Targets, new(new Dictionary<string, string?> { ["oil"] = "khoảng 3 nghìn", ["revenue"] = "1.234,5" }, 0, "Chưa ký"), [new("/values/oil", "bad-number", ""), new("/note", "too-long", "")], null),
        },
        ["unit-many-values"] = Unit(language) with { Activities = [KindCard(ManyTargets, Submission.None("targets", "vietsovpetro")), KindCard(ManyTargets with { Id = "more" }, Registered)] },
        ["unit-activity-many-values"] = UnitActivity(language, KindCard(ManyTargets, Registered)),
        ["unit-activity-many-values-form"] = UnitActivity(language, KindCard(ManyTargets, Registered)) with { AskedForm = KindForm.Actuals },
        ["unit-activity-many-values-wrong"] = UnitActivity(language, KindCard(ManyTargets, Registered)) with
        {
            WrongKind = new(KindForm.Targets, new(ManyTargets.Indicators!.ToDictionary(one => one.Id, one => (string?)"nhiều"), 0, ""), [.. ManyTargets.Indicators!.Select(one => new Emulation.Domain.Fault($"/values/{one.Id}", "bad-number", ""))], null),
        },
        ["dossier-finding"] = Dossier(language) with { Card = KindCard(Visited, Found), Notice = DossierNotice.FindingFiled },
        ["unit-values-versions"] = new VersionsPageModel(
            Shell(language, "/u/token/activities/targets/versions", "Thư ký Vietsovpetro"), Units[0], Targets.Title, TimeZone,
            ListPage.Of([.. new[] { 2, 1 }.Select(at => new VersionLine(at, LocalNow.AddDays(-at), "Thư ký Vietsovpetro", $"2026-H7K{at}-M9QX", false, null, []) { Values = [new("Doanh thu", "triệu USD", 1000.5m * at)] })], 1), "/u/token"),
        ["kind-registration"] = KindPage(language, Targets, [Registered, Submission.None("targets", "unit-1"), Registered with { UnitId = "unit-2", Actuals = null }]),
        ["kind-campaign"] = KindPage(language, Race, [TakesPart, Submission.None("race", "unit-1")]),
        ["kind-inspection"] = KindPage(language, Visited, [Found, Submission.None("visited", "unit-1")]),
        ["kind-meeting"] = KindPage(language, Activities.Single(activity => activity.Kind == ActivityKind.Meeting), []),
    };

    private static Submission TakesPart => Submission.None("race", "vietsovpetro") with { Participation = new(Now.AddDays(-3), "Thư ký Vietsovpetro", "Toàn bộ 12 giàn tham gia.") };

    private static ActivityCard KindCard(Activity activity, Submission submission) => ActivityCard.Of(
        activity, submission, Deadline.Of(activity, Zone), Zone, Now, $"/u/token/activities/{activity.Id}", file => $"/u/token/files/{file}") with
    {
        KindUrl = $"/u/token/activities/{activity.Id}",
    };

    /// <summary>An activity for which nothing has come.</summary>
    public static ActivityCard CardOf(Activity activity) => KindCard(activity, Submission.None(activity.Id, "vietsovpetro"));

    private static KindPageModel KindPage(Language language, Activity activity, IReadOnlyList<Submission> submissions)
    {
        var units = submissions.Select((submission, at) => ConsoleSubmission.Of(
            new($"unit-{at}", Units[at]), activity, submission, Deadline.Of(activity, Zone), Zone, file => $"/console/files/{file}", $"/console/activities/{activity.Id}/units/unit-{at}")).ToList();
        var meetings = activity.Kind == ActivityKind.Meeting ? new[] { Meeting, Meeting with { Id = "2026-a2", IsSent = true }, Meeting with { Id = "2026-a3", IsSent = true, Status = Emulation.Domain.Meetings.MeetingStatus.Cancelled } } : [];
        var board = new KindBoardModel(TimeZone, LocalNow, activity, units, meetings)
        {
            All = 4,
            Done = 1,
            Complete = 1,
            Pages = [new("/console/activities/a?page=1", Units[0], Units[2], true), new("/console/activities/a?page=2", Units[3], Units[3], false)],
        };
        return new(ConsoleShell(language), 2026, ConsoleActivity.Of(activity, Zone, Now, units), board, HasFiles: units.Count > 2);
    }
}
