using Emulation.Domain.Clusters;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Letters;
using Emulation.Domain.Meetings;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests;

/// <summary>A small cluster and what belongs to it. Each sample is right; a test spoils the one thing it is about.</summary>
internal static class Samples
{
    public const string Vietnam = "Asia/Ho_Chi_Minh";

    public const string NewYork = "America/New_York";

    public static ClusterZone Zone { get; } = ClusterZone.Of(Vietnam);

    /// <summary>An instant of the clock in Ho Chi Minh City.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) =>
        new(year, month, day, hour, minute, second, TimeSpan.FromHours(7));

    public static ClusterDraft ClusterDraft() => new(
        "Cụm thi đua số 1",
        Vietnam,
        "vi",
        [new(2026, "unit-a", "unit-b")],
        [new("unit-a", "Đơn vị A"), new("unit-b", "Đơn vị B")],
        [
            new("a-leader", "Lãnh đạo A", "leader@a.example", "unit-a", "leader", "vi"),
            new("a-secretary", "Thư ký A", "secretary@a.example", "unit-a", "secretary", "vi"),
            new("b-secretary", "Секретарь Б", "secretary@b.example", "unit-b", "secretary", "ru"),
            new("organizer", "Ban tổ chức", "organizer@cluster.example", null, "organizer", "vi"),
        ]);

    public static Cluster Cluster(string timeZone = Vietnam) => (ClusterDraft() with { TimeZone = timeZone }).Check().Value!;

    public static Contact Organizer => Cluster().Contact("organizer")!;

    public static ActivityDraft ActivityDraft() => new("summary-2026", "report", "Báo cáo tổng kết", ["all"], "2026-11-10T17:00");

    public static PlanDraft PlanDraft(params ActivityDraft?[] activities) =>
        new("Kế hoạch 2026", [], activities.Length == 0 ? [ActivityDraft()] : activities);

    /// <summary>A report due at 17:00 on Tuesday 10 November 2026 that asks for a report and, if there is one, an annex.</summary>
    public static Activity Activity(int graceHours = 0, params RequestedDocument[] documents) => new(
        "summary-2026",
        ActivityKind.Report,
        "Báo cáo tổng kết",
        ["all"],
        new DateTime(2026, 11, 10, 17, 0, 0),
        graceHours,
        documents.Length == 0 ? [Asked("report"), Asked("annex", required: false)] : documents,
        [14, 7, 3, 1, 0],
        [1, 3]);

    public static RequestedDocument Asked(string id = "report", bool required = true, int megabytes = 10, params string[] types) =>
        new(id, "Báo cáo", required, types.Length == 0 ? RequestedDocument.UsualTypes : types, megabytes);

    public static Document Document(string id, string name = "Báo cáo.pdf") => new(id, $"f-{id}-{name.Length}", name, 1024, new string('a', 64));

    public static MeetingDraft MeetingDraft() => new(
        "Hội nghị tổng kết", "2026-12-18T08:30", "2026-12-18T11:30", "Hội trường A", null, null, ["units"], null);

    /// <summary>An invitation to a conference on Friday 18 December 2026.</summary>
    public static InvitationContent Invitation() => new(
        "Cụm thi đua số 1",
        Vietnam,
        "2026-k3v9",
        "2026-k3v9@cluster.example",
        0,
        new DateTimeOffset(2026, 11, 30, 2, 15, 0, TimeSpan.Zero),
        "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2026; giao ước thi đua năm 2027",
        new DateTime(2026, 12, 18, 8, 30, 0),
        new DateTime(2026, 12, 18, 11, 30, 0),
        "Hội trường A, số 1 đường B",
        "https://meet.example/k3v9?pwd=a,b;c",
        "",
        new Correspondent("Ban tổ chức", "organizer@cluster.example", "organizer"),
        new Correspondent("Người \"Tư\" A; thư ký", "a+thi-dua@unit.example"),
        new LinkReference("l1", LinkPurpose.Rsvp));
}
