using Emulation.Domain.Meetings;
using Emulation.Domain.Reminders;

namespace EmulationFunctions.Tests.Views;

/// <summary>One letter of each kind, and of each turn it can take.</summary>
internal static class SampleLetters
{
    public static Correspondent To { get; } = new("Thư ký Vietsovpetro", "secretary@vietsovpetro.example", "vsp-secretary");

    public static Correspondent Organizer { get; } = new("Ban tổ chức cụm", "organizer@cluster.example", "organizer");

    public static IReadOnlyDictionary<string, LetterContent> All { get; } = new Dictionary<string, LetterContent>
    {
        ["receipt-complete"] = Receipt([], late: false),
        ["receipt-incomplete"] = Receipt(["Phụ lục số liệu"], late: true),
        ["reminder"] = Reminder,
        ["reminder-one"] = Reminder with { Units = [Reminder.Units[0] with { Items = [Owed("Đăng ký danh hiệu thi đua năm 2027", 13, DeadlineStage.Open, true, "")] }] },
        ["notice-visit"] = Reminder with { Units = [Reminder.Units[0] with { Items = [Visit] }] },
        ["notice-opening"] = Reminder with { Units = [Reminder.Units[0] with { Items = [Opening] }] },
        ["reminder-and-notices"] = Reminder with { Units = [Reminder.Units[0] with { Items = [Owed("Đăng ký chỉ tiêu thi đua năm 2027", 13, DeadlineStage.Open, true) with { Missing = [], Unregistered = 3 }, Visit, Opening] }] },
        ["receipt-values"] = Receipt([], late: false) with
        {
            ActivityTitle = "Đăng ký chỉ tiêu thi đua năm 2027",
            Arrived = [],
            Kept = [],
            Values = [new("Sản lượng khai thác dầu", "nghìn tấn", 2900.5m), new("Doanh thu", "triệu USD", 1234567.89m), new("Số sáng kiến được công nhận", "", 12)],
        },
        ["finding"] = new FindingContent(
            Cluster, Zone, "Vietsovpetro", "Kiểm tra chéo công tác thi đua năm 2026", new(2026, 11, 16), [new("", "Biên bản kiểm tra.pdf", 345_678, new string('a', 64))],
            "Xin xem mục 3.\nGóp ý gửi trước ngày 25/11.", "Chuyên viên A", new("u1", LinkPurpose.Unit)),
        ["invitation"] = Invitation,
        ["invitation-changed"] = Invitation with { Sequence = 2, Place = null, Agenda = "", Passcode = "2718 28", Before = Before },
        ["invitation-place-changed"] = Invitation with { Sequence = 3, Agenda = "", Answered = Answer.Yes, Before = Before with { Start = Invitation.Start, End = Invitation.End } },
        ["invitation-substitute"] = Invitation with { StandsInFor = "Trưởng ban Thi đua", DialIn = "024 3555 0100, mã 4711#", Passcode = "2718 28" },
        ["cancellation"] = Cancellation,
        ["cancellation-one"] = Cancellation with { IsWhole = false, Reason = null },
        ["cancellation-readdressed"] = Cancellation with { IsWhole = false, Reason = null, IsReaddressed = true },
        ["invitation-listed"] = Invitation with { Others = [new("Thư ký PVEP", "secretary@pvep.example"), new("Секретарь Газпромвьет", "secretary@gazpromviet.example")] },
        ["answer-noted"] = Noted(Answer.Yes, 3, null),
        ["answer-noted-no"] = Noted(Answer.No, null, "Nguyễn Văn Thay"),
        ["answer-noted-maybe"] = Noted(Answer.Maybe, null, null),
        ["meeting-reminder-silent"] = MeetingReminder(asks: true),
        ["meeting-reminder"] = MeetingReminder(asks: false),
        ["meeting-reminder-two"] = MeetingReminder(asks: true) with { Meetings = [.. MeetingReminder(asks: true).Meetings, .. MeetingReminder(asks: false).Meetings] },
        ["minutes"] = new MinutesContent(Cluster, Zone, Invitation.Title, Invitation.Start, ["Biên bản hội nghị.pdf", "Ảnh lễ ký.jpg"], new("r1", LinkPurpose.Rsvp)),
        ["substitute-waits"] = News(MeetingNews.SubstituteWaits, "Nguyễn Văn Thay (thay@partner.example)"),
        ["counter"] = News(MeetingNews.Counter, "19/12/2026 08:30 (Ngày 18 có đoàn kiểm tra)"),
        ["forwarded"] = new ForwardedContent(Cluster, Zone, Invitation.Title, new("Khách mời", "khach@partner.example"), "Hỏi chỗ đỗ xe", "Kính gửi Ban tổ chức,\n\nHội trường có chỗ đỗ xe cho xe 16 chỗ không?", ["so-do.pdf"]),
        ["forwarded-unverified"] = new ForwardedContent(Cluster, Zone, Invitation.Title, new("Trưởng cụm", "truong.cum@partner.example"), "Đổi địa điểm", "Hội nghị chuyển sang khách sạn khác, xin báo các đơn vị.", []) { IsUnverified = true },
        ["receipt-on-behalf"] = Receipt([], late: false) with { OnBehalfBy = "Chuyên viên A" },
        ["receipt-begun-in-time"] = Receipt([], late: false) with { BegunAt = new(2026, 11, 9, 13, 20, 0) },
        ["refusal"] = new RefusalContent(
            Cluster,
            Zone,
            "Vietsovpetro",
            "Báo cáo tổng kết năm 2026",
            new(2026, 11, 9, 14, 5, 0),
            ["Báo cáo tổng kết 2026.docx", "Phụ lục.xlsx"],
            Refusal.ContentDiffers("Báo cáo tổng kết 2026.docx", ".docx"),
            new("u1", LinkPurpose.Unit)),
        ["scan-malicious"] = new ScanContent(Cluster, Zone, "Vietsovpetro", "Báo cáo tổng kết năm 2026", "Phụ lục số liệu.xls", 2, IsMalicious: true),
        ["scan-none"] = new ScanContent(Cluster, Zone, "Vietsovpetro", "Báo cáo tổng kết năm 2026", "Phụ lục số liệu.xls", 2, IsMalicious: false),
        ["return"] = Returned,
        ["return-closed"] = Returned with { Stage = DeadlineStage.Closed, Notes = [] },
        ["reminder-returned"] = Reminder with { Units = [Reminder.Units[0] with { Items = [Owed("Báo cáo tổng kết năm 2026", 13, DeadlineStage.Open, true) with { Returned = "Bản scan trang 3 không đọc được." }] }] },
        ["escalation-leader"] = Escalated(Duty.Leader),
        ["escalation-head"] = Escalated(Duty.Head),
        ["reminder-promised"] = Reminder with { Units = [Reminder.Units[0] with { Items = [Owed("Báo cáo tổng kết năm 2026", 13, DeadlineStage.Open, true) with { Promised = new(2026, 11, 12) }] }] },
        ["weekly"] = Weekly,
        ["weekly-calm"] = Weekly with { Late = [], Unreached = [] },
        ["deadline-day"] = new DeadlineDayContent(Cluster, Zone, new(2026, 11, 10), [Standing("Đăng ký danh hiệu thi đua năm 2027", 9), Standing("Báo cáo sơ kết phong trào sáng kiến quý III", 9, Unit("Vietsovpetro"), Unit("PVEP", isLate: true))], LinkReference.Console),
        ["extension"] = Extension,
        ["extension-withdrawn"] = Extension with { ExtendedTo = null, Reason = null },
        ["closed-address"] = Closed,
        ["closed-address-spam"] = Closed with { Fault = AddressFault.SpamReported, Reason = null },
        ["replacement-asked"] = new ReplacementAskedContent(Cluster, Zone, "Vietsovpetro", "Thư ký Vietsovpetro", "Chuyên viên B", "office@vietsovpetro.example", LinkReference.Console),
        ["replacement-declined"] = new ReplacementDeclinedContent(Cluster, Zone, "Vietsovpetro", "Chuyên viên B", "Chưa có giấy giới thiệu của đơn vị.", new("u1", LinkPurpose.Unit)),
        ["welcome"] = new WelcomeContent(Cluster, Zone, "Vietsovpetro", "Thư ký Vietsovpetro", new("u1", LinkPurpose.Unit)),
        ["test"] = new TestContent(Cluster, Zone, Reminder, new("reminder", Language.Vi, "{unit}: còn {count} hồ sơ, gần nhất {nearest}", "Ban tổ chức cụm trân trọng nhắc {unit} về các hồ sơ sau.\n\nMọi thắc mắc xin liên hệ\nthường trực thi đua của cụm.")),
        ["sign-in"] = new SignInContent(Cluster, Zone, new("s1", LinkPurpose.SignIn), 15),
    };

    private const string Cluster = "Cụm thi đua số 1";
    private const string Zone = "Asia/Ho_Chi_Minh";

    public static string Url(LinkReference link) => link.ConsolePath is { } path ? $"https://emulation.example/console{path}" : $"https://emulation.example/{link.Purpose.ToString().ToLowerInvariant()}/{link.Id}.3hJqkz0T5w8yXcR1vBnM2sD4fG6hJ8kL";

    private static ReminderContent Reminder => new(
        Cluster,
        Zone,
        new(2026, 11, 10),
        [
            new(
                "vietsovpetro",
                "Vietsovpetro",
                new("u1", LinkPurpose.Unit),
                [
                    Owed("Báo cáo sơ kết phong trào sáng kiến quý III", 6, DeadlineStage.Closed, false, "Báo cáo", "Danh sách sáng kiến"),
                    Owed("Đăng ký danh hiệu thi đua năm 2027", 9, DeadlineStage.Grace, true, ""),
                    Owed("Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026 và phương hướng, nhiệm vụ năm 2027", 13, DeadlineStage.Open, true, "Báo cáo tổng kết", "Phụ lục số liệu"),
                ]),
        ]);

    private static ReminderContent Escalated(Duty duty)
    {
        var late = Owed("Đăng ký danh hiệu thi đua năm 2027", 2, DeadlineStage.Closed, true, "") with
        {
            EscalatedTo = duty,
            RemindedOn = new(2026, 11, 5),
            LeaderToldOn = duty == Duty.Head ? new(2026, 11, 6) : null,
        };
        var unit = Reminder.Units[0] with { Responsible = [To, new("Chuyên viên B", "office@vietsovpetro.example")], Page = duty == Duty.Head ? null : Reminder.Units[0].Page };
        return Reminder with { Units = [unit with { Items = duty == Duty.Head ? [late] : [late, Reminder.Units[0].Items[2] with { IsCause = false }] }] };
    }

    private static WeeklyContent Weekly => new(
        Cluster,
        Zone,
        new(2026, 11, 9),
        [Standing("Đăng ký danh hiệu thi đua năm 2027", 2, Unit("PVEP", owes: true), Unit("Gazpromviet", owes: true) with { Promised = new(2026, 11, 12) })],
        [Standing("Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026 và phương hướng, nhiệm vụ năm 2027", 13)],
        [Standing("Báo cáo sơ kết phong trào sáng kiến quý III", 6, Unit("Vietsovpetro"), Unit("PVEP", isLate: true))],
        [new("Secretary of Gazpromviet", "secretary@gazpromviet.example")],
        LinkReference.Console);

    private static ActivityStanding Standing(string title, int day, params IReadOnlyList<UnitStanding> units) =>
        new(title, new(2026, 11, day, 17, 0, 0), units.Count > 0 ? units :
        [
            Unit("Vietsovpetro"),
            Unit("PVEP", owes: true) with { IsReturned = true },
            Unit("Rusvietpetro", owes: true) with { ExtendedTo = new(2026, 11, 20, 17, 0, 0) },
            Unit("Gazpromviet", owes: true) with { Promised = new(2026, 11, 12) },
        ]);

    private static UnitStanding Unit(string name, bool owes = false, bool isLate = false) => new(name, owes, isLate, false, null, null);

    private static InvitationContent Invitation => new(
        Cluster,
        Zone,
        "2026-a1",
        "2026-a1@emulation.example",
        0,
        new DateTimeOffset(2026, 12, 1, 1, 0, 0, TimeSpan.Zero),
        "Hội nghị tổng kết và ký giao ước thi đua năm 2027",
        new(2026, 12, 18, 8, 30, 0),
        new(2026, 12, 18, 11, 30, 0),
        "Hội trường lớn, 105 Lê Lợi, Vũng Tàu",
        "https://meet.example/cum-1/tong-ket-2026",
        "1. Khai mạc\n2. Báo cáo tổng kết năm 2026\n3. Bình xét thi đua\n4. Ký giao ước thi đua năm 2027",
        Organizer,
        To,
        new("r1", LinkPurpose.Rsvp));

    private static MeetingFacts Before => new(new(2026, 12, 16, 14, 0, 0), new(2026, 12, 16, 16, 30, 0), "Phòng họp số 2, 105 Lê Lợi, Vũng Tàu", "https://meet.example/cum-1/tong-ket-2026", null, null);

    private static CancellationContent Cancellation => new(
        Cluster, Zone, Invitation.MeetingId, Invitation.Uid, 4, Invitation.Stamp, Invitation.Title, Invitation.Start, Invitation.End, Invitation.Place, Organizer, To, IsWhole: true, "Bão số 12 vào bờ;\nthời gian mới sẽ được báo sau.");

    private static AnswerNotedContent Noted(Answer answer, int? people, string? substitute) => new(
        Cluster, Zone, Invitation with { Answered = answer, Passcode = "2718 28" }, people, substitute);

    private static MeetingReminderContent MeetingReminder(bool asks) => new(
        Cluster, Zone, new(2026, 12, 17), [new(Invitation.MeetingId, "c-1", asks, Invitation.Title, Invitation.Facts with { Passcode = "2718 28" }, Invitation.Agenda, new("r1", LinkPurpose.Rsvp))]);

    private static MeetingNewsContent News(MeetingNews news, string about) => new(Cluster, Zone, news, Invitation.Title, "Thư ký PVEP", about, LinkReference.MeetingDesk("2026-a1"));

    private static ClosedAddressContent Closed => new(
        Cluster,
        Zone,
        "Thư ký PVEP",
        "secretary@pvep.example",
        AddressFault.Bounced,
        "550 5.1.1 <secretary@pvep.example>: Recipient address rejected: User unknown",
        "Nhắc hạn: 2 hồ sơ phải nộp, gần nhất thứ Năm, 12/11/2026 – Báo cáo tổng kết",
        new(2026, 11, 9, 14, 5, 0));

    private static ReturnContent Returned => new(
        Cluster,
        Zone,
        "Vietsovpetro",
        "Báo cáo tổng kết năm 2026",
        2,
        "Số liệu chưa khớp với báo cáo quý III;\nthiếu chữ ký của lãnh đạo.",
        [new("Phụ lục số liệu", "Cột “Thực hiện” để trống ở các dòng 12–18."), new("", "Ký và đóng dấu trang cuối.")],
        new(2026, 11, 13, 17, 0, 0),
        DeadlineStage.Open,
        new("u1", LinkPurpose.Unit));

    private static ExtensionContent Extension => new(
        Cluster,
        Zone,
        "Vietsovpetro",
        "Báo cáo tổng kết năm 2026",
        new(2026, 11, 13, 17, 0, 0),
        new(2026, 11, 20, 17, 0, 0),
        "Đoàn công tác trên giàn đến hết ngày 18/11;\nsố liệu quý IV có sau đó.",
        new("u1", LinkPurpose.Unit));

    private static ReceiptContent Receipt(IReadOnlyList<string> missing, bool late) => new(
        Cluster,
        Zone,
        "Vietsovpetro",
        "Báo cáo tổng kết năm 2026",
        missing.Count == 0 ? 2 : 1,
        "VSP-2026-7K3F-92QD",
        new(2026, 11, 9, 14, 5, 0),
        late,
        [new("Báo cáo tổng kết", "Báo cáo tổng kết 2026 (bản ký số).pdf", 12_998_765, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")],
        missing.Count == 0 ? [new("Phụ lục số liệu", "Phụ lục.xlsx", 48_213, "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")] : [],
        missing,
        new("u1", LinkPurpose.Unit));

    private static OwedItem Visit => new(2026, "kiem-tra", "Kiểm tra chéo công tác thi đua năm 2026", new(2026, 11, 16), [], DeadlineStage.Open, true)
    {
        Notice = new(NoticeKind.Visit, new(2026, 11, 16)),
        IsNoticeOnly = true,
    };

    private static OwedItem Opening => new(2026, "sang-kien", "Phong trào thi đua lao động sáng tạo", new(2026, 12, 15, 17, 0, 0), [], DeadlineStage.Open, true)
    {
        Notice = new(NoticeKind.Opening, new(2026, 11, 9)),
        IsNoticeOnly = true,
    };

    private static OwedItem Owed(string title, int day, DeadlineStage stage, bool isCause, params string[] missing) =>
        new(2026, $"a{day}", title, new(2026, 11, day, 17, 0, 0), missing, stage, isCause);
}
