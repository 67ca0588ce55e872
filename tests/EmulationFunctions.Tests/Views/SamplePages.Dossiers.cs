using Emulation.Domain.Deadlines;
using Emulation.Views.Pages;

namespace EmulationFunctions.Tests.Views;

/// <summary>Pages of what organizers decide: extensions, reviews, the audit log.</summary>
internal static partial class SamplePages
{
    private static Dictionary<string, PageModel> Decided(Language language) => new()
    {
        ["unit-returned"] = Unit(language) with { Activities = [Reviewed(ReviewDecision.Return), .. Cards().Where(card => card.Activity.Id != "half")] },
        ["unit-accepted"] = Unit(language) with { Activities = [Reviewed(ReviewDecision.Accept)] },
        ["unit-promised"] = Unit(language) with { Activities = [Promised(), .. Cards().Where(card => card.Activity.Id != "summary")], Promised = Promised() },
        ["dossier-promised"] = Dossier(language) with { Card = Promised(), Notice = DossierNotice.None },
        ["dossier"] = Dossier(language),
        ["unit-arriving"] = Unit(language) with { Activities = [Cards()[0] with { Arriving = ["Báo cáo tổng kết 2026.pdf", "Phụ lục.xlsx"] }] },
        ["unit-versions"] = new VersionsPageModel(
            Shell(language, "/u/token/activities/annex/versions", "Thư ký Vietsovpetro"),
            Units[0],
            Activities[0].Title,
            TimeZone,
            ListPage.Of([.. Enumerable.Range(1, 3).Reverse().Select(at => new VersionLine(at, LocalNow.AddDays(-at), "Thư ký Vietsovpetro", $"2026-H7K{at}-M9QX", false, at == 2 ? "Đã ký số." : null, Card(Activities.Single(activity => activity.Id == "annex")).Files))], 1),
            "/u/token"),
        ["dossier-history"] = Dossier(language) with
        {
            Notice = DossierNotice.None,
            Earlier = [.. Enumerable.Range(1, 2).Reverse().Select(at => new VersionLine(at, LocalNow.AddDays(-at), "Thư ký Vietsovpetro", $"2026-H7K{at}-M9QX", false, at == 2 ? "Đã ký số." : null, Card(Activities.Single(activity => activity.Id == "annex")).Files))],
            Unfinished = [.. Enum.GetValues<UploadEnd>().Select((end, at) => new UnfinishedUpload(
                LocalNow.AddHours(-at), "Thư ký Vietsovpetro", "Phụ lục số liệu.xlsx", 734_003_200, end, end == UploadEnd.Refused ? Refusal.ContentDiffers("Phụ lục số liệu.xlsx", ".xlsx") : null))],
        },
        ["dossier-returned"] = Dossier(language) with { Card = Reviewed(ReviewDecision.Return), Notice = DossierNotice.Returned },
        ["dossier-accepted"] = Dossier(language) with { Card = Reviewed(ReviewDecision.Accept), Notice = DossierNotice.Accepted },
        ["dossier-review-faults"] = Dossier(language) with { Form = new(Review: new("return", 1, "", [new("report", "Thiếu chữ ký")])), Faults = [new("/reason", "missing", "")] },
        ["dossier-note-fault"] = Dossier(language) with { Form = new(Review: new("return", 1, "Chưa ký", [new("report", "x")])), Faults = [new("/documents/0/note", "too-long", "")], Notice = DossierNotice.None },
        ["dossier-conflict"] = Dossier(language) with
        {
            Card = Reviewed(ReviewDecision.Accept),
            Form = new(Review: new("return", 2, "Thiếu chữ ký")),
            Conflict = new("changed-meanwhile", Line("Ban tổ chức cụm", "accepted", null, ("version", "2"))),
            Notice = DossierNotice.None,
        },
        ["dossier-newer"] = Dossier(language) with
        {
            Form = new(Review: new("return", 1, "Thiếu chữ ký")),
            Conflict = new("newer-version", Line("Thư ký Vietsovpetro", "submitted", null, ("version", "2"), ("receipt", "2026-H7K3-M9QX"))),
            Notice = DossierNotice.None,
        },
        ["dossier-extension-conflict"] = Dossier(language) with { Conflict = new("changed-meanwhile", null), Form = new(new ExtensionDraft("2026-11-20T17:00", "x")), Notice = DossierNotice.None },
        ["dossier-refused"] = Dossier(language) with { Refused = new(Refusal.NoteTooLong(2000), null, "Lời nhắn dài…"), Notice = DossierNotice.None },
        ["dossier-closed"] = Dossier(language) with { Card = Card(Activities.Single(activity => activity.Id == "titles")) },
        ["dossier-nothing"] = Dossier(language) with { Card = Card(Activities[0]) },
        ["dossier-faults"] = Dossier(language) with
        {
            Form = new(new ExtensionDraft("2026-11-01T17:00", "")),
            Faults = [new("/deadline", "not-after-plan", ""), new("/reason", "missing", "")],
            Notice = DossierNotice.None,
        },
        ["audit-empty"] = new AuditPageModel(ConsoleShell(language), TimeZone, Activities[0].Title, []),
        ["audit"] = new AuditPageModel(ConsoleShell(language), TimeZone, Activities[0].Title,
        [
            Line("Thư ký Vietsovpetro", "submitted", "4f1c9a2b", ("version", "1"), ("receipt", "2026-H7K3-M9QX")),
            Line("Ban tổ chức cụm", "returned", "77aa01fe", ("version", "1"), ("reason", "Bản scan trang 3 không đọc được.")),
            Line("Ban tổ chức cụm", "submitted-for", "77aa01fe", ("version", "2"), ("receipt", "2026-K2M8-7QRT")),
            Line("operator", "extended", null, ("deadline", "2026-11-20T17:00"), ("reason", "Đoàn công tác trên giàn")),
            Line("Thư ký Vietsovpetro", "promised", "4f1c9a2b", ("day", "2026-11-12")),
            Line("operator", "extension-withdrawn", null),
            Line("Ban tổ chức cụm", "accepted", "77aa01fe", ("version", "2")),
            Line("Thư ký Vietsovpetro", "upload-refused", "4f1c9a2b", ("file", "Phụ lục.xlsx"), ("code", "content-differs")),
            Line("Thư ký Vietsovpetro", "upload-cancelled", "4f1c9a2b", ("file", "Phụ lục.xlsx")),
            Line("scanner", "file-malicious", null, ("file", "Phụ lục.xls")),
            Line("scanner", "file-unscanned", null, ("file", "Phụ lục.xls")),
            Line("Thư ký Vietsovpetro", "upload-abandoned", null, ("file", "Phụ lục.xlsx")),
        ],
        "/console/activities/summary/audit?after=x"),
    };

    private static AuditLine Line(string who, string what, string? link, params (string Name, string Value)[] detail) =>
        new(LocalNow, who, what, Units[0], link, detail.ToDictionary(one => one.Name, one => one.Value));

    private static ActivityCard Promised()
    {
        var card = Card(Activities.Single(activity => activity.Id == "summary"));
        return card with { Submission = card.Submission with { Promise = new(new(2026, 11, 12), card.Activity.Deadline, Now, "Thư ký Vietsovpetro") } };
    }

    private static ActivityCard Reviewed(ReviewDecision decision)
    {
        var activity = Activities.Single(activity => activity.Id == "half") with { Deadline = new(2026, 11, 16, 17, 0, 0) };
        var notes = new[] { new DocumentNote("report", "Ký và đóng dấu trang cuối.") };
        var review = decision == ReviewDecision.Return
            ? new Review(decision, 2, "Bản scan trang 3 không đọc được.\nXin quét lại.", notes, Now, "organizer")
            : new Review(decision, 2, null, [], Now, "organizer");
        var submission = Submitted(activity, 2) with { Review = review, Note = "Phụ lục sẽ nộp sau ngày 12/11.", OnBehalf = decision == ReviewDecision.Accept };
        return ActivityCard.Of(activity, submission, Deadline.Of(activity, Zone), Zone, Now, "/u/token/activities/half", file => $"/u/token/files/{file}");
    }

    private static DossierPageModel Dossier(Language language)
    {
        var card = Card(Activities.Single(activity => activity.Id == "annex"));
        var extended = card.Submission with { Extension = new(new(2026, 12, 4, 17, 0, 0), "Đoàn công tác trên giàn đến hết tháng 11.") };
        return new(ConsoleShell(language), TimeZone, LocalNow, Units[0], card with { Submission = extended }, "/console/activities/annex/units/unit-0", new(), [], 100, null, DossierNotice.Extended);
    }
}
