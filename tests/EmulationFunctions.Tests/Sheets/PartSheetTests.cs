using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Emulation.Domain.Plans;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using Emulation.Domain.Tests.Submissions.Files;
using EmulationFunctions.Organizer.Sheets;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>Days off, reminders, visits and indicators leave on sheets of their own and come back by them.</summary>
public sealed class PartSheetTests
{
    private static readonly Cluster Cluster = new(
        "Cụm thi đua số 1", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("bac-son", "Công ty Bắc Sơn"), new("nam-hai", "Công ty Nam Hải & Đối tác"), new("dong-a", "Công ty Đông Á")], []);

    private static readonly PlanDraft Plan = new("Kế hoạch 2027", ["2027-02-05", "2027-02-08", "2027-09-02"],
    [
        new("quy-1", "report", "Báo cáo quý I", ["all"], "2027-04-05T17:00", 24, [], [10, 3], null, new(null, [], 9, 2, 4)),
        new("kiem-tra", "inspection", "Kiểm tra công tác thi đua", ["bac-son", "nam-hai"], "2027-10-29T17:00") { Visits = new Dictionary<string, string?> { ["nam-hai"] = "2027-10-12" } },
        new("dang-ky", "registration", "Đăng ký chỉ tiêu năm", ["all"], "2027-02-26T17:00")
        {
            Indicators = [new("san-luong", "Sản lượng khai thác", "triệu tấn"), new("sang-kien", "Số sáng kiến", "")],
            ActualsFrom = "2027-12-01",
        },
    ],
    ["2027-02-20"],
    new([14, 1]) { MeetingDays = [] });

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public async Task A_whole_plan_that_was_written_is_read_again_in_any_language(Language language)
    {
        var file = Written(Plan, language);

        var import = await ImportAsync(file, Plan);

        Assert.Empty(import.Faults);
        Assert.Empty(import.Unread);
        Assert.Equal((3, 0, 0), (import.Same.Count(), import.Missing.Count, import.PartChanges(new HashSet<string>()).Count));
        Assert.Same(Plan.Activities![2], import.Draft(keepMissing: true, new HashSet<string>()).Activities![2]);
        using var stream = new MemoryStream(file);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    /// <summary>Into a plan that has none of it, and by way of LibreOffice.</summary>
    [Fact]
    public async Task What_LibreOffice_saves_brings_the_same_plan_into_an_empty_one()
    {
        var file = await Spreadsheets.SavedAgainAsync(Written(Plan, Language.Vi));

        var import = await ImportAsync(file, new("Kế hoạch 2027", [], []));

        Assert.Empty(import.Faults);
        var made = import.Draft(keepMissing: true, new HashSet<string>()).WithIds(new HashSet<string>());
        Assert.Equal(Plan.DaysOff, made.DaysOff);
        Assert.Equal(Plan.DaysWorked, made.DaysWorked);
        Assert.Equal(("14, 1", null, 0), (string.Join(", ", made.Reminders!.DaysBefore!), made.Reminders.DaysAfter, made.Reminders.MeetingDays!.Count));
        var (report, inspection, registration) = (made.Activities!.Single(one => one!.Kind == "report")!, made.Activities!.Single(one => one!.Kind == "inspection")!, made.Activities!.Single(one => one!.Kind == "registration")!);
        Assert.Equal(("10, 3", 0, 9, 2, 4), (string.Join(", ", report.Policy().DaysBefore!), report.Policy().DaysAfter!.Count, report.Reminders!.Hour, report.Reminders.LeaderAfter, report.Reminders.HeadAfter));
        Assert.Equal(["nam-hai 2027-10-12"], inspection.Dates().Select(visit => $"{visit.Key} {visit.Value}"));
        Assert.Equal(Plan.Activities![2]!.Indicators, registration.Indicators);
        Assert.Equal("2027-12-01", registration.ActualsFrom);
        Assert.Null((await ImportAsync(file, Plan)).PartChanges(new HashSet<string>()).Title);
        Assert.Equal(0, (await ImportAsync(file, Plan)).PartChanges(new HashSet<string>()).Count);

        var printed = await Spreadsheets.PrintedAsync(Written(Plan, Language.Vi), "sheet-parts");
        Assert.All(["Nghỉ hay làm bù", "05/02/2027", "10; 3", "12/10/2027", "triệu tấn"], text => Assert.Contains(text, printed.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_without_these_sheets_leaves_those_parts_and_rows_change_only_what_they_name()
    {
        var alone = await ImportAsync(SheetDocument.Write(PlanPaper.Of(Plan.Title, 2027, Plan.Activities!.OfType<ActivityDraft>(), Cluster, Language.Vi)), Plan);
        var kept = alone.Draft(keepMissing: true, new HashSet<string>());
        Assert.Equal((Plan.DaysOff, Plan.DaysWorked, Plan.Reminders), (kept.DaysOff, kept.DaysWorked, kept.Reminders));
        Assert.Equal(Plan.Activities, kept.Activities);

        var changed = Plan with { DaysOff = ["2027-02-05"], Activities = [Plan.Activities![0], Plan.Activities[1]! with { Visits = null }, Plan.Activities[2]! with { Indicators = [new("sang-kien", "Số sáng kiến cấp ngành", "")] }] };
        var import = await ImportAsync(Written(changed, Language.Vi), Plan);
        Assert.Empty(import.Faults);
        var difference = import.PartChanges(new HashSet<string>());
        Assert.Equal(["2027-02-08", "2027-09-02"], difference.DaysOff.Removed);
        Assert.Equal(["dang-ky Terms", "kiem-tra Terms"], difference.Activities.Select(one => $"{one.Id} {string.Join(',', one.Fields)}").Order(StringComparer.Ordinal));
        Assert.Equal("sang-kien", Assert.Single(import.Draft(true, new HashSet<string>()).Activities![2]!.Indicators!)!.Id);
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_cell_with_its_sheet()
    {
        var faulty = Plan with
        {
            DaysOff = ["31/02/2027", "2027-02-06"],
            DaysWorked = ["2027-02-06", "2027-03-01"],
            Reminders = new([400], null, 30, 5, 2),
            Activities =
            [
                Plan.Activities![0]! with { Reminders = new([1], null, 3) },
                Plan.Activities[1]! with { Visits = new Dictionary<string, string?> { ["nam-hai"] = "2027-12-12", ["dong-a"] = "2027-10-12" } },
                Plan.Activities[2]! with { Id = "other", Title = "Tên khác", ActualsFrom = "2029-01-01" },
            ],
        };
        // The plan's own sheet stays as it is: only the others are wrong.
        var file = SheetDocument.Write([PlanPaper.Of(Plan.Title, 2027, Plan.Activities!.OfType<ActivityDraft>(), Cluster, Language.Vi), .. PartPapers.Of(faulty, 2027, Cluster, Language.Vi)]);

        var import = await ImportAsync(file, Plan);

        Assert.Equal(
            [
                "'Chỉ tiêu'!E5 unknown-activity",
                "'Kiểm tra'!C6 after-deadline", "'Kiểm tra'!C7 unit-not-concerned",
                "'Ngày nghỉ'!A6 day-off-and-worked", "'Ngày nghỉ'!A7 no-weekend-day", "'Ngày nghỉ'!A8 bad-date",
                "'Nhắc'!B5 out-of-range", "'Nhắc'!D5 outside-office-hours", "'Nhắc'!F5 head-before-leader", "'Nhắc'!H6 unknown-activity", "'Nhắc'!D7 outside-office-hours",
            ],
            import.Faults.Select(fault => $"{fault.Where} {fault.Code}"));
    }

    /// <summary>A package with a password is an OLE container around what is encrypted (MS-OFFCRYPTO, 2.3.4).</summary>
    [Fact]
    public async Task A_file_with_a_password_is_refused_by_its_own_code()
    {
        var (sheets, refused) = await WorkbookReading.ReadAsync("kế hoạch.xlsx", OfficeFile.Locked, CancellationToken.None);

        Assert.Empty(sheets);
        Assert.Equal("sheet-locked", refused?.Code);
    }

    private static byte[] Written(PlanDraft plan, Language language) =>
        SheetDocument.Write([PlanPaper.Of(plan.Title, 2027, plan.Activities!.OfType<ActivityDraft>(), Cluster, language), .. PartPapers.Of(plan, 2027, Cluster, language)]);

    private static async Task<PlanImport> ImportAsync(byte[] file, PlanDraft basis)
    {
        var (sheets, refused) = await WorkbookReading.ReadAsync("plan.xlsx", file, CancellationToken.None);
        Assert.Null(refused);
        return PlanImport.Read(sheets, 2027, basis, Cluster, new HashSet<string>(), PlanPaper.Vocabulary, PlanPaper.WordsOf(Language.Vi), PartPapers.Vocabulary);
    }
}
