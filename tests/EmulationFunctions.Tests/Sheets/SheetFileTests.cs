using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Emulation.Domain.Plans;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>Spreadsheets of ours, read again; opened, printed and saved by LibreOffice; and made by it.</summary>
public sealed class SheetFileTests
{
    private static readonly Cluster Cluster = new(
        "Cụm thi đua số 1",
        "Asia/Ho_Chi_Minh",
        Language.Vi,
        [],
        [new("bac-son", "Công ty Bắc Sơn"), new("nam-hai", "Công ty Nam Hải & Đối tác"), new("dong-a", "Công ty Đông Á")],
        [
            new("an", "Nguyễn Thị An", "an@bac-son.example", "bac-son", ContactRole.Secretary, Language.Vi),
            new("boris", "Борис Петров", "boris@nam-hai.example", "nam-hai", ContactRole.Leader, Language.Ru),
            new("hoa", "=1+1", "hoa@cum.example", null, ContactRole.Organizer, Language.Vi),
        ]);

    private static readonly PlanDraft Plan = new("Kế hoạch 2027", [],
    [
        new("quy-1", "report", "Báo cáo kết quả phong trào thi đua quý I và phương hướng, nhiệm vụ quý II năm 2027", ["all"], "2027-04-05T17:00", 24,
            [new("bc", "Báo cáo", true, [".pdf", ".docx"], 20), new("anh", "Ảnh minh họa", false, [".jpg"])]),
        new("phong-trao", "campaign", "Phong trào “Lao động giỏi – lao động sáng tạo”", ["bac-son", "nam-hai"], "2027-06-30T11:30") { From = "2027-05-01" },
        new("hoi-nghi", "meeting", "=HYPERLINK(\"http://a.example\")", ["dong-a"], "2027-12-15T08:00"),
        new("tong-ket", "report", "Báo cáo tổng kết năm", ["all"], "2028-01-10T00:00"),
    ]);

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public async Task A_plan_that_was_written_is_read_again_in_any_language(Language language)
    {
        var import = await ImportAsync(SheetDocument.Write(PlanPaper.Of(Plan.Title, 2027, Plan.Activities!.OfType<ActivityDraft>(), Cluster, language)));

        Assert.Empty(import.Faults);
        Assert.Equal((4, 0), (import.Same.Count(), import.Missing.Count));
        // A template's examples are no lines.
        var empty = SheetDocument.Write(PlanPaper.Template(2027, Cluster, language));
        var template = await ImportAsync(empty);
        foreach (var file in new[] { empty, SheetDocument.Write(PeoplePaper.Template(Cluster, language)) })
        {
            using var stream = new MemoryStream(file);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }

        Assert.Empty(template.Lines);
        Assert.Empty(template.Faults);
    }

    [Fact]
    public async Task LibreOffice_opens_what_we_write_prints_it_on_A4_and_saves_it_so_that_it_is_read_again()
    {
        var plan = SheetDocument.Write(PlanPaper.Of(Plan.Title, 2027, Plan.Activities!.OfType<ActivityDraft>(), Cluster, Language.Vi));
        var submissions = SheetDocument.Write(SubmissionPaper.Of(
            2027, Plan.Check(2027, Cluster, new HashSet<string>()).Value!, Standing, Cluster, new DateTime(2027, 4, 7, 9, 0, 0), Language.Ru));
        var year = Enumerable.Range(0, 12).SelectMany(_ => Plan.Activities!.OfType<ActivityDraft>());
        var printed = await Task.WhenAll(
            Spreadsheets.PrintedAsync(SheetDocument.Write(PlanPaper.Of(Plan.Title, 2027, year, Cluster, Language.Vi)), "sheet-plan"),
            Spreadsheets.PrintedAsync(SheetDocument.Write(PlanPaper.Template(2027, Cluster, Language.Vi)), "sheet-template"),
            Spreadsheets.PrintedAsync(submissions, "sheet-submissions"),
            Spreadsheets.PrintedAsync(SheetDocument.Write(PeoplePaper.Of(Cluster, Language.En)), "sheet-people"));

        Assert.All(printed, one => Assert.Matches(@"Page size:\s+84\d(\.\d+)? x 59\d(\.\d+)? pts \(A4\)", one.Info));
        Assert.Contains("05/04/2027 17:00", printed[0].Text, StringComparison.Ordinal);
        Assert.Contains("01/05/2027", printed[0].Text, StringComparison.Ordinal);
        // What looks like a formula stands there as it was written.
        Assert.Contains("=HYPERLINK(", printed[0].Text, StringComparison.Ordinal);
        Assert.Contains("=1+1", printed[3].Text, StringComparison.Ordinal);
        // The headings stand on every page.
        var pages = printed[0].Text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(pages.Length > 1);
        Assert.All(pages, page => Assert.Contains("Hạn nộp", page, StringComparison.Ordinal));
        Assert.Contains("Ví dụ", printed[1].Text, StringComparison.Ordinal);
        Assert.Contains("05/04/2027 16:30", printed[2].Text, StringComparison.Ordinal);

        var import = await ImportAsync(await Spreadsheets.SavedAgainAsync(plan));
        Assert.Empty(import.Faults);
        Assert.Equal((4, 0), (import.Same.Count(), import.Missing.Count));
    }

    /// <summary>Text that does not fit its row is cut in print, so that every word is there only where the rows are high enough.</summary>
    [Fact]
    public async Task Long_names_are_printed_whole()
    {
        string[] names =
        [
            "Tổng công ty Thăm dò Khai thác Dầu khí (PVEP)", "Liên doanh Việt – Nga Vietsovpetro", "TỔNG CÔNG TY CỔ PHẦN DỊCH VỤ KỸ THUẬT DẦU KHÍ VIỆT NAM (PTSC)",
            "Công ty TNHH Một thành viên Lọc – Hóa dầu Bình Sơn trực thuộc Tập đoàn Công nghiệp – Năng lượng Quốc gia Việt Nam (đơn vị CUỐI)",
        ];
        var cluster = Cluster with { Units = [.. names.Select((name, at) => new Unit($"u-{at}", name))] };
        var plan = Plan with { Activities = [.. names.Select((name, at) => Plan.Activities![0]! with { Id = $"a-{at}", Title = $"{name} báo cáo công tác thi đua, khen thưởng HẾT-{at}", Units = [.. cluster.Units.Take(at + 1).Select(unit => unit.Id)] })] };

        var printed = await Task.WhenAll(
            Spreadsheets.PrintedAsync(SheetDocument.Write(PlanPaper.Of(Plan.Title, 2027, plan.Activities!.OfType<ActivityDraft>(), cluster, Language.Vi)), "sheet-long-plan"),
            Spreadsheets.PrintedAsync(SheetDocument.Write(SubmissionPaper.Of(2027, plan.Check(2027, cluster, new HashSet<string>()).Value!, Standing, cluster, new DateTime(2027, 4, 7, 9, 0, 0), Language.Vi)), "sheet-long-submissions"),
            Spreadsheets.PrintedAsync(SheetDocument.Write([.. PartPapers.Of(plan, 2027, cluster, Language.Vi)]), "sheet-long-parts"));

        // A narrow sheet's title and note, across its two columns.
        Assert.All(["2027", "nguyên."], text => Assert.Contains(text, printed[2].Text.Split('\f')[0], StringComparison.Ordinal));
        Assert.All([0, 1, 2, 3], at => Assert.All(printed, one => Assert.Contains($"HẾT-{at}", one.Text, StringComparison.Ordinal)));
        Assert.All(printed[..2], one => Assert.Contains("(đơn vị CUỐI)", one.Text.Replace("\n", " ", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_LibreOffice_makes_is_read_dates_as_dates_or_as_text()
    {
        var files = await Task.WhenAll(
            Spreadsheets.MadeOfAsync("plan.csv", """
                CỤM THI ĐUA SỐ 1,,,
                KẾ HOẠCH NĂM 2027,,,
                TT,Nội dung công việc,Loại hoạt động,Thời hạn hoàn thành
                I,Quý I,,
                1,Báo cáo quý I,Báo cáo,05/04/2027
                2,Hội nghị sơ kết,Hội nghị,"31/06/2027"
                3,"Kiểm tra, chấm điểm",Kiểm tra,10/07/2027 08:30
                """),
            Spreadsheets.MadeOfAsync("plan.fods", Flat));

        var csv = await ImportAsync(files[0], new("Kế hoạch", [], []));
        // Of these LibreOffice takes what is a date for one, and leaves 31 June as text.
        Assert.Equal(["D6 Deadline bad-deadline 31/06/2027"], csv.Faults.Select(fault => $"{fault.Place} {fault.Field} {fault.Code} {fault.Value}"));
        Assert.Equal(["2027-04-05T17:00", "31/06/2027", "2027-07-10T08:30"], csv.Lines.Select(line => line.Activity.Deadline));
        Assert.Equal([4], csv.Skipped);

        var flat = await ImportAsync(files[1], new("Kế hoạch", [], []));
        Assert.Empty(flat.Faults);
        Assert.Equal(
            [("Báo cáo quý I", "2027-04-05T17:00", "bac-son"), ("Hội nghị", "2027-12-15T08:00", "all")],
            flat.Added.Select(line => (line.Activity.Title, line.Activity.Deadline, line.Activity.Units![0])));
    }

    // A merged title, a hidden sheet with a better table, a date, a date as text, and a date by a formula.
    private const string Flat = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
          office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:automatic-styles>
          <style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>
          <number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
          <style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>
        </office:automatic-styles>
        <office:body><office:spreadsheet>
          <table:table table:name="Kế hoạch">
            <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="4"><text:p>KẾ HOẠCH HOẠT ĐỘNG</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/></table:table-row>
            <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
            <table:table-row>
              <table:table-cell office:value-type="string"><text:p>Đơn vị</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>HẠN NỘP</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>Nội dung</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Loại</text:p></table:table-cell>
            </table:table-row>
            <table:table-row>
              <table:table-cell office:value-type="string"><text:p>công ty bắc sơn</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2027-04-05"><text:p>05/04/2027</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>Báo cáo quý I</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>báo cáo</text:p></table:table-cell>
            </table:table-row>
            <table:table-row>
              <table:table-cell/><table:table-cell office:value-type="string"><text:p>8h00 15/12/2027</text:p></table:table-cell>
              <table:table-cell table:formula="of:=&quot;Hội &quot;&amp;&quot;nghị&quot;" office:value-type="string" office:string-value="Hội nghị"><text:p>Hội nghị</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>meeting</text:p></table:table-cell>
            </table:table-row>
          </table:table>
          <table:table table:name="Cũ" table:style-name="gone"><table:table-row>
            <table:table-cell office:value-type="string"><text:p>Nội dung</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Thời hạn</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>Loại</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Đơn vị</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Tài liệu</text:p></table:table-cell>
          </table:table-row></table:table>
        </office:spreadsheet></office:body></office:document>
        """;

    private static Submission Standing(string activity, string unit) => (activity, unit) switch
    {
        ("quy-1", "bac-son") => Submission.None(activity, unit) with
        {
            Version = 2,
            State = SubmissionState.Submitted,
            SubmittedAt = new DateTimeOffset(2027, 4, 5, 9, 30, 0, TimeSpan.Zero),
            By = "Nguyễn Thị An",
            Receipt = "2027-A2B3-C4D5",
            Documents = [new("bc", "f", "b.pdf", 10, "00")],
        },
        _ => Submission.None(activity, unit),
    };

    private static async Task<PlanImport> ImportAsync(byte[] file, PlanDraft? basis = null)
    {
        var (sheets, refused) = await WorkbookReading.ReadAsync("plan.xlsx", file, CancellationToken.None);
        Assert.Null(refused);
        return PlanImport.Read(sheets, 2027, basis ?? Plan, Cluster, new HashSet<string>(), PlanPaper.Vocabulary, PlanPaper.WordsOf(Language.Vi));
    }
}
