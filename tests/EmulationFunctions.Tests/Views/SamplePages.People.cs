using Emulation.Domain.Clusters.People;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>The room of units and people.</summary>
internal static partial class SamplePages
{
    private static readonly Contact Secretary = new("vsp", "Thư ký Vietsovpetro", "secretary@vietsovpetro.example", "vsp", ContactRole.Secretary, Language.Vi);

    private static IReadOnlyList<Unit> Companies => [new("vsp", Units[0]), new("pvep", Units[1]), new("rvp", Units[2])];

    public static PeoplePageModel PeopleRoom(Language language) => new(
        ConsoleShell(language) with { Path = "/console/people" },
        "",
        [
            new(null, [new(new("organizer", "Chuyên viên A", "organizer@cluster.example", null, ContactRole.Organizer, Language.En))]),
            new(Companies[0], [new(Secretary, new(2027, 3, 31, 17, 0, 0)), new(Secretary with { Id = "l", Role = ContactRole.Leader, Language = Language.Ru })]) { Head = 2026 },
            new(Companies[1], [new(Secretary with { Id = "o", UnitId = "pvep", Role = ContactRole.Other }, null, IsClosed: true)]) { Deputy = 2027 },
            new(Companies[2], []),
        ],
        4, 3, 2, 3, PeopleNotice.LinkMade)
    {
        Replacements = [new(new("k3v9", "vsp", "vsp", "Thư ký Vietsovpetro", "Chuyên viên B", "office@vietsovpetro.example", Now), Units[0], LocalNow, "/console/replacements/vsp")],
        ClosedAddresses = [new(new("secretary@pvep.example", "Thư ký PVEP", "pvep", AddressFault.Bounced, "550 5.1.1 User unknown", Now), LocalNow, "/console/closed-addresses/aa/open")],
        WithoutSecretary = [new(Companies[1], [new(Secretary)]), new(Companies[2], [])],
    };

    private static GuestLine Guest(int at) =>
        new($"Khách mời {at}", $"guest-{at}@partner.example", "Ban Thi đua – Khen thưởng Tập đoàn", "Hội nghị tổng kết, 18/12/2026", $"/console/person?meeting=2026-a1&guest=g-{at}", $"/console/guests/2026-a1/g-{at}");

    /// <summary>A guest of this many meetings, who had something to add to each.</summary>
    private static GuestPageModel GuestOf(PageShell shell, int meetings, string remark)
    {
        var guest = Invitee(3, Emulation.Domain.Meetings.Answer.Yes) with { ContactId = null, Organization = "Ban Thi đua – Khen thưởng Tập đoàn", People = 3, Attended = true, Remark = remark };
        var all = Enumerable.Range(1, meetings).SelectMany(_ => new[] { new PersonMeeting(Meeting, guest, LocalNow), new PersonMeeting(Meeting, Invitee(4, null), null) });
        return new(shell, TimeZone, guest, "/console/guests/2026-a1/g-1", ListPage.Of([.. all], 2, GuestPageModel.Room, GuestPageModel.MostRoom))
        {
            AddUrl = "/console/person?meeting=2026-a1&guest=g-1",
            Days = meetings == 1 ? 4000 : 60,
            Letters = meetings == 1 ? [] : [.. Enumerable.Range(0, 50).Select(at => Letter(LetterState.Delivered, at))],
        };
    }

    private static Dictionary<string, PageModel> PeoplePages(Language language)
    {
        var shell = ConsoleShell(language) with { Path = "/console/people/vsp" };
        var person = new PersonPageModel(shell, TimeZone, Secretary, Units[0]);
        var conflict = new PeopleConflict("Chuyên viên A", LocalNow, [new("Email", "a@vietsovpetro.example", "b@vietsovpetro.example")], "/console/people/vsp");
        IReadOnlyList<PeopleRow> list = PeopleRow.Of("Lê Mới;moi@pvep.example;PVEP;thư ký\nThư ký Vietsovpetro;secretary@vietsovpetro.example;Vietsovpetro;lãnh đạo");
        var cluster = new Cluster("Cụm", TimeZone, Language.Vi, [], Companies, [Secretary]);
        var units = Companies.ToDictionary(unit => unit.Id, unit => unit.Name);
        return new()
        {
            ["people"] = PeopleRoom(language),
            ["people-declined"] = PeopleRoom(language) with { Notice = PeopleNotice.None, Declined = new(new("decline", "x", "k3v9"), [new("/reason", "too-long", "")]) },
            ["people-decided"] = PeopleRoom(language) with { Notice = PeopleNotice.None, Decided = ConsoleNotice.ReplacementDecidedBefore },
            ["people-empty"] = new PeoplePageModel(shell, "", [], 0, 0, 1, 0, PeopleNotice.None),
            ["people-none-found"] = new PeoplePageModel(shell, "<x>", [], 4, 3, 1, 0, PeopleNotice.None),
            ["people-units-none"] = new PeoplePageModel(shell, "", [new(null, [new(Secretary with { UnitId = null })])], 1, 0, 1, 1, PeopleNotice.None),
            ["person-new"] = new PersonFormModel(shell, null, "", new(null, "", "x", "pvep", "secretary", "vi"), Companies) { Faults = [new("/name", "missing", ""), new("/email", "bad-email", ""), new("/unitId", "unknown-unit", ""), new("/role", "last-organizer", ""), new("/language", "unknown-language", "")] },
            ["person-conflict"] = new PersonFormModel(shell, "vsp", Secretary.Name, Secretary.Draft(), Companies) { Conflict = conflict },
            ["person-gone"] = new PersonFormModel(shell, null, Secretary.Name, Secretary.Draft(), Companies) { Conflict = conflict with { Lines = [] } },
            ["unit-new"] = new UnitFormModel(shell, null, "", new(null, "")) { Faults = [new("/name", "missing", "")] },
            ["unit-change"] = new UnitFormModel(shell, "pvep", Units[1], new("pvep", Units[1])) { Faults = [new("/unit", "unit-in-plan", "")] },
            ["leadership"] = new LeadershipFormModel(shell, 2027, new(2027, "vsp", "vsp"), Companies, [new(2026, "vsp", "pvep")]) { Faults = [new("/head", "unknown-unit", ""), new("/deputy", "head-is-deputy", ""), new("/year", "bad-year", "")] },
            ["import"] = new ImportPageModel(shell, "", false, null, "", units),
            ["import-look"] = new ImportPageModel(shell, "Lê Mới…", true, PeopleImport.Of(cluster, list, addUnits: true), "aa", units),
            ["import-same"] = new ImportPageModel(shell, "Thư ký…", true, PeopleImport.Of(cluster, PeopleRow.Of(";secretary@vietsovpetro.example"), addUnits: true), "aa", units) { Conflict = new("Chuyên viên B", LocalNow, [], "/console/people") },
            ["import-long"] = new ImportPageModel(shell, "Lê Mới…", false, null, "", units) { Most = 400_000 },
            ["import-faults"] = new ImportPageModel(shell, "x", false, PeopleImport.Of(cluster, PeopleRow.Of("x;y;z;w;q"), addUnits: false), "aa", units),
            ["guests"] = new GuestsPageModel(shell, ListPage.Of([Guest(1)], 1)),
            ["guests-many"] = new GuestsPageModel(shell, ListPage.Of([.. Enumerable.Range(1, 1000).Select(Guest)], 3), "khách") { Year = 2024, Years = [2026, 2025, 2024] },
            ["guest"] = GuestOf(shell, 1, "Xin gửi tài liệu trước."),
            ["guest-much"] = GuestOf(shell, 500, new string('x', 900)),
            ["guests-none"] = new GuestsPageModel(shell, ListPage.Of<GuestLine>([], 1)),
            ["guests-none-found"] = new GuestsPageModel(shell, ListPage.Of<GuestLine>([], 1), "<x>"),
            ["person-bare"] = person,
            ["person"] = person with
            {
                Notice = PeopleNotice.Saved,
                FormUrl = "https://emulation.example/u/Zm9vYmFyYmF6cXV4MTIzNA.3hJqkz0T5w8yXcR1vBnM2sD4fG6hJ8kL",
                RevokeUrl = "/console/links/1/revoke",
                Links = [new(LinkPurpose.Unit, LocalNow, LocalNow, LocalNow), new(LinkPurpose.Feed, LocalNow, null, null)],
                Closed = new(new("secretary@vietsovpetro.example", "Thư ký", "vsp", AddressFault.Bounced, null, Now), LocalNow, "/console/closed-addresses/aa/open"),
                Request = new(new("k3v9", "vsp", "vsp", "Thư ký Vietsovpetro", "Chuyên viên B", "office@vietsovpetro.example", Now), Units[0], LocalNow, "/console/replacements/vsp"),
                Days = 60,
                Letters = new([Letter(LetterState.Refused, 21), Letter(LetterState.Delivered, 22)], 2, 3),
                Meetings = new([new(Meeting, Invitee(1, Emulation.Domain.Meetings.Answer.Yes), LocalNow), new(Meeting, Invitee(2, null), null)], 1, 2),
                History = new(
                [
                    new(LocalNow, "Thư ký", "submitted", Units[0], null, new Dictionary<string, string> { ["version"] = "1", ["receipt"] = "2026-H7K3-M9QX" }) { Url = "/console/activities/q/units/vsp" },
                    .. new[] { "contact-added", "contact-changed", "contact-replaced", "link-made", "link-revoked", "replacement-asked", "replacement-accepted", "replacement-declined", "address-closed" }
                        .Select(what => new AuditLine(LocalNow, "removed-person", what, "", null, new Dictionary<string, string>())),
                ], 1, 2),
            },
            ["person-removal"] = new PersonEndModel(shell, Secretary, "aa") { Links = 2, LostUnit = Units[0], Meetings = ["Hội nghị tổng kết"], HasRequest = true, Fault = "last-organizer" },
            ["person-erasure"] = new PersonEndModel(shell, Secretary, "aa") { IsErasure = true, Also = ["Thư ký (PVEP)"], Fault = "changed-meanwhile", Conflict = new("Chuyên viên B", LocalNow, [], "") },
            ["guest-erasure"] = new PersonEndModel(shell, Secretary, "") { IsErasure = true, PersonUrl = "/console/guests/2026-a1/g-1", Fault = "not-confirmed" },
            ["successor"] = new SuccessorFormModel(shell, Secretary, new("", "x")) { Faults = [new("/name", "missing", ""), new("/email", "bad-mailbox", "")] },
            ["successor-organizer"] = new SuccessorFormModel(shell, Secretary with { UnitId = null, Role = ContactRole.Organizer }, new("", "")),
        };
    }
}
