using Emulation.Domain.Sheets;
using Emulation.Views.Pages;
using Emulation.Views.Sheets;

namespace EmulationFunctions.Tests.Views;

internal static partial class SamplePages
{
    private const string Long = "Báo cáo kết quả thực hiện phong trào thi đua “Lao động giỏi – lao động sáng tạo” & phương hướng, nhiệm vụ";

    private static Dictionary<string, PageModel> Sheets(Language language) => new()
    {
        ["plan-sheet"] = PlanSheet(language),
        ["plan-sheet-refused"] = PlanSheet(language) with { Refused = Refusal.TypeNotAllowed($"{Long}.xls", [".xlsx"]) },
        ["plan-sheet-locked"] = PlanSheet(language) with { Refused = new("sheet-locked") },
        ["plan-sheet-faults"] = PlanSheet(language) with { Import = Import(language, [Long, "báo cáo", "31/02/2026", "x"], [null, "họp", "10/11/2026"]) },
        ["plan-sheet-read"] = PlanSheet(language) with { Import = Import(language, [Long, "báo cáo", "20/11/2026 08:30", "<i>"]), Parcel = "AAAA", Seen = "1-k3v9" },
        ["plan-sheet-changes"] = PlanSheet(language) with
        {
            Import = Import(language, [Long, "báo cáo", "20/11/2026 08:30"], ["Báo cáo sơ kết", "hội nghị", "10/11/2026"], [null, null, Long]),
            Parcel = "AAAA",
            Seen = "1-k3v9",
            IsOutdated = true,
            IsAgainstDraft = true,
            ChangedBy = Long,
            ChangedAt = LocalNow,
        },
    };

    private static PlanSheetPageModel PlanSheet(Language language) =>
        new(ConsoleShell(language), 2026, new Cluster("Cụm", "Asia/Ho_Chi_Minh", Language.Vi, [], Members, []), HasPlan: true, HasDraft: true);

    private static PlanImport Import(Language language, params string?[][] lines)
    {
        string?[][] rows = [["Tên hoạt động", "Loại", "Hạn nộp", $"<b>{Long}"], .. lines];
        var sheet = new Sheet("1", [.. rows.Select((row, at) => new SheetRow(at + 1, row.Index().Where(cell => cell.Item is not null).ToDictionary(cell => cell.Index + 1, cell => new SheetCell(cell.Item!))))]);
        return PlanImport.Read([sheet], 2026, PlanBefore, PlanSheet(language).Cluster, new HashSet<string>(), PlanPaper.Vocabulary, PlanPaper.WordsOf(language));
    }
}
