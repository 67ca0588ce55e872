using Emulation.Domain.Deadlines;
using Emulation.Domain.Meetings;
using Emulation.Domain.Plans;
using Emulation.Domain.Search;
using Emulation.Views.Letters;
using Emulation.Views.Pages;
using Emulation.Views.Papers;

namespace EmulationFunctions.Tests.Views;

/// <summary>Each page in each turn it can take, on Tuesday 10 November 2026 at 10:00 in Vietnam.</summary>
internal static partial class SamplePages
{
    public const string TimeZone = "Asia/Ho_Chi_Minh";
    public static readonly DateTimeOffset Now = new(2026, 11, 10, 10, 0, 0, TimeSpan.FromHours(7));
    public static readonly DateTime LocalNow = new(2026, 11, 10, 10, 0, 0);
    private static readonly Cluster Paper = new("Cụm thi đua số 1", TimeZone, Language.Vi, [], [], []);
    private static readonly IReadOnlyList<DelegateLine> Delegates = [new("Nguyễn Thị Ánh", "Vietsovpetro", ContactRole.Leader), new("Trần Minh Đức", "", null)];
    private const string FeedUrl = "https://emulation.example/feeds/Zm9vYmFyYmF6cXV4MTIzNA3hJqkz0T5w8yXcR1vBnM2sD4fG6hJ8kLpQwErTyUi.ics";
    private const string Sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static readonly ClusterZone Zone = ClusterZone.Of(TimeZone);
    private static readonly IReadOnlyList<string> Units =
        ["Vietsovpetro", "Tổng công ty Thăm dò Khai thác Dầu khí (PVEP)", "Rusvietpetro", "Gazpromviet"];

    public static IReadOnlyDictionary<string, PageModel> All(Language language) =>
        new Dictionary<string, PageModel>([.. Usual(language), .. Overviews(language), .. OfUnit(language), .. PeoplePages(language), .. Decided(language), .. OfKinds(language), .. Planned(language), .. Sheets(language)]);

    private static SearchFindings Findings => new(
        [.. Cards().Take(2).Select(card => new FoundActivity(2026, card.Activity))],
        [new(new Contact("vsp", "Thư ký Báo cáo", "bao.cao@vietsovpetro.example", "vsp", ContactRole.Secretary, Language.Vi), Units[0])],
        [new(new Document("report", "2026-f1", "Báo cáo tổng kết năm 2026 của đơn vị, bản đã ký và đóng dấu.pdf", 1_234_567, Sha), "summary", "vsp", Units[1], 2, "/console/files/2026-f1"), new(new Document("result", "2026-f2", "Báo cáo kết quả kiểm tra.pdf", 234_567, Sha), "visit", "vsp", Units[1], 0, "/console/files/2026-f2")],
        [new(new Paper("2026-f3", PaperKind.Minutes, "Biên bản báo cáo, thảo luận và kết luận hội nghị tổng kết.pdf", 234_567, Sha, Now, "hoa"), "2026-m1", "Hội nghị tổng kết cụm thi đua năm 2026", "/console/meetings/2026-m1/files/2026-f3")],
        [new(Letter(LetterState.Accepted, 1).Letter, LocalNow), new(Letter(LetterState.Bounced, 2).Letter, LocalNow)],
        IsCut: true);

    private static Dictionary<string, PageModel> Usual(Language language) => new()
    {
        ["unit"] = Unit(language),
        ["guide"] = new GuidePageModel(Shell(language, "/u/t/guide"), "Vietsovpetro", TimeZone, 100, "/u/t"),
        ["guide-for-all"] = new GuidePageModel(ConsoleShell(language), null, TimeZone, 100, "/console/people"),
        ["search"] = new SearchPageModel(ConsoleShell(language), "", null, null),
        ["search-short"] = new SearchPageModel(ConsoleShell(language), "a", null, null),
        ["search-nothing"] = new SearchPageModel(ConsoleShell(language), "<b>xyz", SearchQuery.Of("<b>xyz"), new([], [], [], [], [], false)),
        ["search-found"] = new SearchPageModel(ConsoleShell(language), "bao cao", SearchQuery.Of("bao cao"), Findings),
        ["unit-empty"] = Unit(language) with { Activities = [] },
        ["unit-received"] = Unit(language) with { Received = Cards().Single(card => card.Activity.Id == "annex") },
        ["unit-done"] = Unit(language) with { Activities = [.. Cards().Where(card => !card.IsOwed)] },
        ["rsvp"] = Rsvp(language),
        ["rsvp-saved"] = Rsvp(language) with { Invitee = Invitee(1, Answer.Yes), AnsweredAt = LocalNow, JustSaved = true },
        ["rsvp-over"] = Rsvp(language) with { State = RsvpState.Over },
        ["rsvp-cancelled"] = Rsvp(language) with { State = RsvpState.Cancelled, Meeting = Meeting with { Status = MeetingStatus.Cancelled, CancelReason = "Bão số 12" } },
        ["rsvp-removed"] = Rsvp(language) with { State = RsvpState.Removed },
        ["rsvp-moved"] = Rsvp(language) with { Invitee = Invitee(1, null) with { EarlierAnswer = Answer.Yes }, Papers = Papers },
        ["rsvp-faults"] = Rsvp(language) with { Typed = new("yes", "70", "", "Nguyễn Văn Thay", "thay"), Faults = [new("/people", "people-out-of-range", ""), new("/substituteEmail", "bad-email", ""), new("/substituteName", "substitute-needs-no", "")] },
        ["meeting"] = Desk(language),
        ["meeting-undone"] = Desk(language) with { Notice = MeetingNotice.NoMinutes },
        ["meeting-many"] = Desk(language) with { People = [.. Crowd()], Replies = [], Asked = 3 },
        ["attendance-many"] = new AttendancePageModel(ConsoleShell(language), Meeting, "/console/meetings/2026-a1/attendance", "/console/meetings/2026-a1/overview", [.. Crowd()]) { Filter = "thư ký", Listed = ListPage.Of<MeetingPerson>([.. Crowd()], 20) },
        ["meeting-cancelled"] = Desk(language) with { Meeting = Meeting with { Status = MeetingStatus.Cancelled, CancelReason = "Bão số 12" }, Replies = [], Papers = [] },
        ["meeting-cancel"] = Cancel(language),
        ["meeting-cancel-faults"] = Cancel(language) with { Reason = new('x', 2001), Faults = [new("/reason", "too-long", "")] },
        ["meeting-cancel-outdated"] = Cancel(language) with
        {
            Reason = "Bão số 12",
            Conflict = new("outdated", "Chuyên viên B", new(2026, 12, 1, 9, 12, 0), [new("start", "21/12/2026 08:30", null), new("guests", "Ban Thi đua <thidua@group.example>, vi", null)]),
        },
        ["meeting-cancel-cancelled"] = Cancel(language) with { Reason = "Bão số 12\nsẽ báo sau", Conflict = new("meeting-cancelled", "Chuyên viên B", new(2026, 12, 1, 9, 12, 0), []) },
        ["attendance"] = new AttendancePageModel(ConsoleShell(language), Meeting, "/console/meetings/2026-a1/attendance", "/console/meetings/2026-a1/overview", People),
        ["meeting-edit"] = Edit(language),
        ["meeting-changes"] = new MeetingChangesPageModel(
            ConsoleShell(language), TimeZone, Form, Moved(), MeetingDifference.Between(Meeting.Facts, Moved().After.Facts, language), [new(Language.Vi, new("Giấy mời (có thay đổi)", "", "Kính gửi\n"))], "/console/meetings/2026-a1/changes", "/console/meetings/2026-a1/edit"),
        ["sign-in"] = new SignInPageModel(Shell(language, "/sign-in"), "/sign-in"),
        ["sign-in-malformed"] = new SignInPageModel(Shell(language, "/sign-in"), "/sign-in", "organizer", IsMalformed: true),
        ["sign-in-answered"] = new SignInPageModel(Shell(language, "/sign-in"), "/sign-in", IsAnswered: true),
        ["sign-in-confirm"] = new SignInConfirmPageModel(Shell(language, "/sign-in/t"), "/sign-in/t", "organizer@cluster.example"),
        ["activity"] = ActivityRoom(language),
        ["meetings"] = MeetingList(language),
        ["meetings-empty"] = MeetingList(language) with { Meetings = [] },
        ["letters"] = LetterRoom(language),
        ["letters-empty"] = new LettersPageModel(ConsoleShell(language), TimeZone, []),
        ["unit-replacement"] = Unit(language) with { Replacement = new("k3v9", "vsp", "vsp", "Thư ký Vietsovpetro", "Chuyên viên B", "office@vietsovpetro.example", Now) },
        ["unit-replacement-wrong"] = Unit(language) with { WrongReplacement = new(new("", "nobody"), [new("/name", "missing", ""), new("/email", "bad-mailbox", "")]) },
        ["preview"] = Preview(language, isCalendar: false),
        ["preview-calendar"] = Preview(language, isCalendar: true) with { TakesLong = true },
        ["preview-faults"] = Preview(language, isCalendar: false) with { Span = null, Letters = [], Faults = [new("/from", "bad-date", ""), new("/to", "span-too-long", "")] },
        ["preview-letter"] = new PreviewLetterPageModel(ConsoleShell(language), PreviewLines[1], new("Nhắc hạn", "", "Kính gửi Thư ký Vietsovpetro,\n")),
        ["words"] = Wording(language),
        ["words-faults"] = Wording(language) with
        {
            Faults = [new("/subject", "unknown-placeholder", "") { Place = new(3, 1, 4) }, new("/opening", "unclosed-placeholder", "") { Place = new(9, 2, 3) }],
        },
        ["words-changed"] = Wording(language) with
        {
            Faults = [OtherChange.Fault("/subject"), OtherChange.Fault("/opening")],
            Other = new("Chuyên viên B", LocalNow) { Stored = new Dictionary<string, string> { ["subject"] = "", ["opening"] = "Kính gửi Quý đơn vị,\n\nBan tổ chức <b>nhắc</b> các hồ sơ còn nợ." } },
        },
        ["meeting-edit-conflict"] = Edit(language) with
        {
            Conflict = new("outdated", "Chuyên viên B", new(2026, 12, 1, 9, 12, 0),
            [
                new("start", "21/12/2026 08:30", "22/12/2026 08:30"), new("place", "Phòng họp số 2", ""), new("agenda", "08:30 Khai mạc\n09:00 Bình xét", "08:30 Khai mạc | Trưởng cụm"),
            ]),
        },
        ["meeting-edit-merged"] = Edit(language) with { Conflict = new("outdated", null, null, []), Faults = [new("/end", "end-before-start", ""), new("/deputies/0", "not-an-organizer", ""), new("/activityId", "unknown-activity", ""), new("/listsInvitees", "too-many-to-list", "")] },
        ["meeting-edit-cancelled"] = Edit(language) with { Conflict = new("meeting-cancelled", "Chuyên viên B", new(2026, 12, 1, 9, 12, 0), []) },
        ["meeting-edit-over"] = Edit(language) with { Conflict = new("meeting-over", "Chuyên viên B", new(2026, 12, 1, 9, 12, 0), []) },
        ["meeting-edit-sent"] = Edit(language) with { Conflict = new("already-sent", "Ban tổ chức cụm", new(2026, 12, 1, 9, 12, 0), [new("title", "Hội nghi tổng kết", "Hội nghị tổng kết"), new("invitees", "Секретарь", "")]) },
        ["meeting-form-many"] = new MeetingFormPageModel(ConsoleShell(language), TimeZone, Form with { Invitees = [.. Enumerable.Range(1, 90).Select(at => $"c-{at}")], Find = "đơn vị 40" }, ManyChoices, []),
        ["meeting-form-none-found"] = new MeetingFormPageModel(ConsoleShell(language), TimeZone, Form with { Invitees = ["c-7"], Find = "<x>" }, ManyChoices, []),
        ["meeting-preview-many"] = new MeetingPreviewPageModel(ConsoleShell(language), TimeZone, Form with { Invitees = ["units"] }, Meeting, [.. Enumerable.Range(1, 1000).Select(at => Invitee(at, null) with { Name = $"Đại diện của đơn vị thứ {at}" })], []),
        ["meeting-form"] = new MeetingFormPageModel(ConsoleShell(language), TimeZone, Form, Choices, []),
        ["meeting-form-faults"] = new MeetingFormPageModel(ConsoleShell(language), TimeZone, Form with { Title = "", Guests = "Khách\nAnna <anna@partner.example>, xx" }, Choices,
        [
            new("/title", "missing", ""), new("/end", "end-before-start", ""), new("/guests/0/email", "bad-email", ""), new("/guests/1/language", "unknown-language", ""),
            new("/invitees", "nobody-invited", ""),
        ]),
        ["meeting-preview"] = new MeetingPreviewPageModel(ConsoleShell(language), TimeZone, Form, Meeting, [.. Enumerable.Range(1, 6).Select(at => Invitee(at, null))],
        [
            new(Language.Vi, new("Giấy mời: Hội nghị tổng kết", "", "Kính gửi Thư ký đơn vị 1,\n\nCụm thi đua số 1 trân trọng kính mời Quý vị tham dự:\n"), Entry("08:30 – Khai mạc\n10:00 – Bình xét thi đua\n\nTham dự trực tuyến: https://meet.example/cum-1")),
            new(Language.Ru, new("Приглашение: Hội nghị tổng kết", "", "Здравствуйте!\n\nПриглашаем вас принять участие.\n"), Entry("08:30 – Khai mạc\n10:00 – Bình xét thi đua\n\nОнлайн: https://meet.example/cum-1")),
        ]),
        ["attendance-sheet"] = new AttendanceSheetPageModel(ConsoleShell(language), AttendancePaper.Of(language, Paper, Meeting, Delegates), "/console/meetings/2026-a1/lists/attendance.docx?lang=vi"),
        ["name-plates"] = new NamePlatesPageModel(ConsoleShell(language), Meeting.Title, NamePlate.Of(Delegates), "/console/meetings/2026-a1/lists/name-plates.docx?lang=vi"),
        ["name-plates-none"] = new NamePlatesPageModel(ConsoleShell(language), Meeting.Title, [], "/console/meetings/2026-a1/lists/name-plates.docx?lang=vi"),
        ["feed-none"] = new FeedPageModel(Shell(language, "/u/token/calendar", "Thư ký Vietsovpetro"), null, "/u/token/calendar", "/u/token"),
        ["feed-made"] = new FeedPageModel(Shell(language, "/u/token/calendar", "Thư ký Vietsovpetro"), FeedUrl, "/u/token/calendar", "/u/token", JustMade: true),
        ["feed-console"] = new FeedPageModel(ConsoleShell(language), FeedUrl, "/console/calendar", "/console"),
        ["message"] = new MessagePageModel(Shell(language, "/u/t"), ProblemCode.LinkExpired, 410),
        ["message-broke"] = new MessagePageModel(Shell(language, "/") with { ClusterName = null, Ask = null }, ProblemCode.SomethingBroke, 500, "4f1c9a"),
        ["message-sign-in"] = new MessagePageModel(Shell(language, "/console"), ProblemCode.SignInNeeded, 401),
        ["home"] = new HomePageModel(new(language, "/")),
    };

    private static readonly IReadOnlyList<PreviewLine> PreviewLines =
    [
        new("20261110-weekly-organizer", LocalNow, "weekly", "Ban tổ chức cụm", "organizer@cluster.example", "", "Tình hình nộp hồ sơ", false),
        new("20261112-reminder-vsp", LocalNow.AddDays(2), "reminder", "Thư ký Vietsovpetro", "secretary@vietsovpetro.example", "Vietsovpetro", "Nhắc hạn: 2 hồ sơ phải nộp", true),
    ];

    private static CalendarEvent Entry(string description) =>
        new(Meeting.Uid, 0, new(2026, 12, 1, 1, 0, 0, TimeSpan.Zero), Meeting.Start, Meeting.End, TimeZone, Meeting.Title, description) { Place = Meeting.Place, Url = "https://cluster.example/rsvp/…" };

    public static PreviewPageModel Preview(Language language, bool isCalendar) =>
        new(ConsoleShell(language), TimeZone, new("2026-11-10", "2026-12-07"), new(new(2026, 11, 10), new(2026, 12, 7)), isCalendar, PreviewLines);

    public static WordsPageModel Wording(Language language) => new(
        ConsoleShell(language), "reminder", Language.Vi, new("reminder", "vi", "Nhắc: {count}", "Kính gửi {unit}"), "GxYAAI", new([new("reminder", Language.Vi, "Nhắc: {count}", null)]), "Nhắc hạn: 2 hồ sơ phải nộp", new("Nhắc: 2", "", "Kính gửi Thư ký,\n"), true);

    public static UnitPageModel Unit(Language language) =>
        new(Shell(language, "/u/token", "Thư ký Vietsovpetro"), "Vietsovpetro", TimeZone, LocalNow, 100, Cards());

    private static IEnumerable<MeetingPerson> Crowd() =>
        Enumerable.Range(1, 1000).Select(at => new MeetingPerson(Invitee(at, at % 3 == 0 ? null : Answer.Yes), Units[at % Units.Count], LocalNow, null));

    public static KindPageModel ActivityRoom(Language language)
    {
        var half = Activities.Single(activity => activity.Id == "half");
        var one = ConsoleActivity.Of(half, Zone, Now, [.. Units.Index().Select(unit => Row(half, unit.Item, unit.Index))]);
        return new(ConsoleShell(language), 2026, one, new(TimeZone, LocalNow, half, one.Units, []) { All = 4, Done = 4, Complete = 4 }, true);
    }

    public static MeetingsPageModel MeetingList(Language language) => new(
        ConsoleShell(language) with { Path = "/console/meetings" },
        TimeZone,
        [
            new(Meeting, [.. Enumerable.Range(1, 7).Select(at => Invitee(at, (at % 4) switch { 0 => null, 1 => Answer.Yes, 2 => Answer.No, _ => Answer.Maybe }))], IsOver: false, "/console/meetings/2026-a1/invitations"),
            new(Meeting with { Title = "Hội nghị sơ kết 6 tháng đầu năm", Start = new(2026, 7, 15, 8, 0, 0), End = new(2026, 7, 15, 11, 0, 0) }, [], IsOver: true),
        ],
        Earlier: (2025, "/console/meetings?year=2025"));

    public static LettersPageModel LetterRoom(Language language) => new(
        ConsoleShell(language) with { Path = "/console/letters" },
        TimeZone,
        [.. Enum.GetValues<LetterState>().Select((state, at) => Letter(state, at))],
        ConsoleNotice.LetterResent,
        OlderUrl: "/console/letters?before=20261101-reminder-an")
    {
        PreviewTakesLong = true,
        InNeed = [Letter(LetterState.Unknown, 20), Letter(LetterState.Refused, 21)],
        Poison = [new("Nhắc hạn: 2 hồ sơ phải nộp, gần nhất thứ Năm, 12/11/2026 – Báo cáo tổng kết", null, LocalNow, "/console/poison/aa/replay", "/console/poison/aa/dismiss"), new(null, "Vietsovpetro", LocalNow, "/console/poison/cc/replay", "/console/poison/aa/dismiss"), new(null, null, LocalNow, "/console/poison/bb/replay", "/console/poison/aa/dismiss")],
        ClosedAddresses =
        [
            new(new("secretary@pvep.example", "Thư ký PVEP", "pvep", AddressFault.Bounced, "550 5.1.1 <secretary@pvep.example>: Recipient address rejected: User unknown", Now), LocalNow, "/console/closed-addresses/aa/open"),
            new(new("guest@partner.example", "Khách mời từ đơn vị đối tác", null, AddressFault.SpamReported, null, Now), LocalNow, "/console/closed-addresses/bb/open"),
        ],
    };

    public static IReadOnlyList<Activity> Activities { get; } =
    [
        new("summary", ActivityKind.Report, "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026 và phương hướng, nhiệm vụ năm 2027", ["all"], new(2026, 11, 12, 17, 0, 0), 48,
            [new("report", "Báo cáo tổng kết (bản ký số)", true, [".pdf"], 50), new("annex", "Phụ lục số liệu", true, [".xlsx", ".xls"], 20), new("photos", "Ảnh tư liệu", false, RequestedDocument.UsualTypes, 1024)], [14, 7, 3], [1, 3]),
        new("quarter", ActivityKind.Report, "Báo cáo thi đua quý III", ["all"], new(2026, 11, 9, 17, 0, 0), 72, [new("report", "", true, RequestedDocument.UsualTypes, 1024)], [3], [1]),
        new("titles", ActivityKind.Registration, "Đăng ký danh hiệu thi đua năm 2027", ["all"], new(2026, 10, 30, 17, 0, 0), 0, [new("form", "Phiếu đăng ký", true, [".docx", ".pdf"], 20)], [3], [1]),
        new("annex", ActivityKind.Report, "Hồ sơ sáng kiến tiêu biểu", ["all"], new(2026, 11, 30, 17, 0, 0), 24, [new("report", "Báo cáo sáng kiến", true, [".pdf"], 50), new("list", "Danh sách sáng kiến", true, [".xlsx"], 20)], [3], [1]),
        new("half", ActivityKind.Report, "Báo cáo sơ kết 6 tháng đầu năm", ["all"], new(2026, 7, 10, 17, 0, 0), 0, [new("report", "", true, [".pdf"], 50)], [3], [1]),
        new("conference", ActivityKind.Meeting, "Hội nghị tổng kết cụm thi đua số 1", ["all"], new(2026, 12, 18, 8, 30, 0), 0, [], [3], [1]),
        new("visit", ActivityKind.Inspection, "Kiểm tra chéo công tác an toàn", ["all"], new(2026, 11, 20, 8, 0, 0), 0, [], [3], [1]),
        new("campaign", ActivityKind.Campaign, "Phong trào thi đua 90 ngày đêm chào mừng ngày thành lập ngành", ["all"], new(2026, 12, 31, 17, 0, 0), 0, [], [3], [1]),
    ];

    public static Meeting Meeting { get; } = new(
        "2026-a1", "2026-a1@emulation.example", "Hội nghị tổng kết và ký giao ước thi đua năm 2027", new(2026, 12, 18, 8, 30, 0), new(2026, 12, 18, 11, 30, 0),
        "Hội trường lớn, 105 Lê Lợi, Vũng Tàu", "https://meet.example/cum-1/tong-ket-2026", "1. Khai mạc\n2. Báo cáo tổng kết năm 2026\n3. Bình xét thi đua", "organizer", 0);

    public static PageShell Shell(Language language, string path, string? person = null) =>
        new(language, path, "Cụm thi đua số 1", person, SampleLetters.Organizer);

    private static PageShell ConsoleShell(Language language) => Shell(language, "/console", "Ban tổ chức cụm") with { IsOrganizer = true };

    private static MeetingForm Form { get; } = new(
        Meeting.Title, "2026-12-18T08:30", "2026-12-18T11:30", Meeting.Place!, Meeting.OnlineUrl!, Meeting.Agenda, ["units", "c1"], "Ban Thi đua <thidua@group.example>, vi");

    private static IReadOnlyList<InviteeChoice> Choices { get; } =
        [new("c1", "Trưởng ban Thi đua", "lead@vietsovpetro.example", Units[0]), new("c2", "Секретарь", "secretary@rusvietpetro.example", Units[2]), new("c3", "Ban tổ chức", "organizer@cluster.example", null)];

    private static RsvpPageModel Rsvp(Language language) =>
        new(Shell(language, "/rsvp/t"), TimeZone, Meeting, Invitee(1, null), null, SampleLetters.Organizer, "/rsvp/t");

    private static IReadOnlyList<PaperLink> Papers { get; } =
    [
        new(new("2026-f1", PaperKind.Paper, "Dự thảo báo cáo tổng kết năm 2026.docx", 48_213, Sha, Now, "organizer"), "/rsvp/t/files/2026-f1"),
        new(new("2026-f2", PaperKind.Minutes, "Biên bản hội nghị.pdf", 1_048_213, Sha, Now, "organizer"), "/rsvp/t/files/2026-f2"),
    ];

    private static IReadOnlyList<MeetingPerson> People { get; } =
    [
        new(Invitee(1, Answer.Yes) with { People = 3, Remark = "Đến muộn 15 phút.", Attended = true }, Units[0], LocalNow, null),
        new(Invitee(2, null) with { EarlierAnswer = Answer.Yes }, Units[1], null, null),
        new(Invitee(3, Answer.No) with { Substitute = new("Nguyễn Văn Thay", "thay@partner.example", SubstituteState.Waiting), Attended = false }, Units[2], LocalNow, null),
        new(Invitee(5, Answer.Maybe) with { ContactId = null }, "Ban Thi đua Tập đoàn", LocalNow, "Thư ký đơn vị 3"),
        new(Invitee(6, null) with { IsRemoved = true }, Units[3], null, null),
    ];

    private static MeetingDeskPageModel Desk(Language language) => new(ConsoleShell(language), TimeZone, Meeting with { IsSent = true, Items = [new(new(8, 30), "Khai mạc", "Trưởng cụm"), new(null, "Bình xét", null)] }, "/console/meetings/2026-a1", People, IsOver: false)
    {
        Papers = Papers,
        Replies = [new(LocalNow, "secretary2@unit.example", "counter", "19/12/2026 08:30", "Ngày 18 có đoàn kiểm tra"), new(LocalNow, "stranger@elsewhere.example", "not-vouched-for", null, null)],
        History = [new(LocalNow, "Ban tổ chức cụm", "meeting-cancelled", "", null, new Dictionary<string, string> { ["reason"] = "Bão" }), new(LocalNow, "app", "invited", "", null, new Dictionary<string, string> { ["letters"] = "7" })],
        Notice = MeetingNotice.Changed,
    };

    private static MeetingFormPageModel Edit(Language language) => new(ConsoleShell(language), TimeZone, MeetingForm.Of(Meeting, [Invitee(1, null)]), Choices, [])
    {
        IsChange = true,
        Organizers = [Choices[2]],
        Activities = [("conference", "Hội nghị tổng kết")],
        UsualMailbox = "organizer@cluster.example",
    };

    private static MeetingCancelPageModel Cancel(Language language) => new(
        ConsoleShell(language),
        TimeZone,
        Meeting,
        MeetingForm.Of(Meeting, [Invitee(1, null)]),
        "/console/meetings/2026-a1/cancel",
        "/console/meetings/2026-a1/overview",
        7,
        [new(Language.Vi, new("Hủy họp", "", "Cuộc họp không diễn ra.\n"))]);

    private static MeetingUpdate Moved()
    {
        var before = Meeting with { IsSent = true };
        var known = new[] { Invitee(1, null), Invitee(2, Answer.Yes), Invitee(3, null) };
        return MeetingUpdate.Of(before, known, new(before with { Place = "Phòng họp số 2" }, [known[0], known[1], Invitee(4, null)]), announce: false, Now, "organizer");
    }

    private static List<ActivityCard> Cards() => [.. Activities.Select(activity => Card(activity))];

    private static ActivityCard Card(Activity activity)
    {
        var deadline = Deadline.Of(activity, Zone);
        if (activity.Id == "annex")
            deadline = Deadline.Of(activity with { Deadline = new(2026, 12, 4, 17, 0, 0) }, Zone);
        return ActivityCard.Of(activity, Submitted(activity, activity.Id is "half" or "annex" ? 1 : 0), deadline, Zone, Now, $"/u/token/activities/{activity.Id}", file => $"/u/token/files/{file}");
    }

    /// <summary>The second unit has promised a day.</summary>
    private static ConsoleSubmission Row(Activity activity, string unit, int at) =>
        ConsoleSubmission.Of(
            new Unit($"unit-{at}", unit), activity, Submitted(activity, activity.Id == "half" ? at + 1 : activity.WantsDocuments ? at % 3 : 0),
            Deadline.Of(at == 2 ? activity with { Deadline = activity.Deadline.AddDays(2) } : activity, Zone), Zone, file => $"/console/files/{file}", $"/console/activities/{activity.Id}/units/unit-{at}") with
        { Promised = at == 1 ? new(2026, 11, 12) : null };

    /// <summary>Each activity's first documents; "annex" lacks its second one.</summary>
    private static Submission Submitted(Activity activity, int version) => version == 0
        ? Submission.None(activity.Id, "vietsovpetro")
        : new(activity.Id, "vietsovpetro", version, SubmissionState.Submitted, activity.Id == "half", Now.AddDays(-2), "Thư ký Vietsovpetro", "VSP-2026-7K3F-92QD",
            [new(activity.Documents[0].Id, "f1", "Báo cáo số 125-BC-VSP ngày 08-11-2026 về việc tổng kết (bản ký số).pdf", 12_998_765, Sha) { Flags = [DocumentFlag.Macros, DocumentFlag.Encrypted] }], null);

    /// <summary>The people of two hundred units.</summary>
    private static IReadOnlyList<InviteeChoice> ManyChoices =>
        [.. Enumerable.Range(1, 400).Select(at => new InviteeChoice($"c-{at}", $"Đại diện của đơn vị thứ {at}", $"c{at}@unit.example", $"Tổng công ty Thăm dò Khai thác Dầu khí – đơn vị {at}"))];

    private static Invitee Invitee(int at, Answer? answer) =>
        new($"c-{at}", $"Thư ký đơn vị {at}", $"secretary{at}@unit.example", Language.Vi, $"{at}", null) { Answer = answer, InvitedSequence = at == 4 ? null : 0 };

    private static ConsoleLetter Letter(LetterState state, int at) => new(
        new Letter($"k{at}", new($"Thư ký đơn vị {at}", $"secretary{at}@unit.example"), null, Language.Vi, "Nhắc hạn: 2 hồ sơ phải nộp, gần nhất thứ Năm, 12/11/2026 – Báo cáo tổng kết", SampleLetters.All["reminder"], Now)
        {
            State = state,
            Reason = state is LetterState.Bounced ? "550 5.1.1 mailbox unavailable" : null,
        },
        LocalNow.AddHours(-at),
        $"/console/letters/k{at}/settle");
}
