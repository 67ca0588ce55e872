using Emulation.Domain.Plans;
using Emulation.Domain.Search;
using Emulation.Domain.Sheets;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Sheets;

public sealed class PlanImportTests
{
    private static readonly string[] Heading = ["STT", "Nội dung", "Loại", "Đơn vị", "Từ ngày", "Thời hạn", "Nhận muộn", "Tài liệu", "Mã"];

    private static readonly PlanColumn[] Columns =
        [PlanColumn.Number, PlanColumn.Title, PlanColumn.Kind, PlanColumn.Units, PlanColumn.From, PlanColumn.Deadline, PlanColumn.GraceHours, PlanColumn.Documents, PlanColumn.Id];

    private static readonly PlanWords Shown = new(kind => kind.ToString(), "Tất cả", "không bắt buộc", "Báo cáo");

    private static readonly PlanVocabulary Words = new(
        Heading.Zip(Columns).ToDictionary(one => Folding.Of(one.First), one => one.Second),
        Enum.GetValues<ActivityKind>().ToDictionary(kind => Folding.Of(kind.ToString())),
        new HashSet<string> { "tat ca" },
        new HashSet<string> { "khong bat buoc" },
        new HashSet<string> { "bao cao" },
        new HashSet<string> { "vi du" })
    { Aside = new HashSet<string> { "tt", "stt", "ghi chu" } };

    private static readonly PlanDraft Nothing = new("Kế hoạch 2027", [], []);

    [Fact]
    public void A_table_is_found_below_titles_in_any_order_and_what_is_no_line_is_passed_over_and_told()
    {
        var import = Read(Nothing,
            ["CỤM THI ĐUA SỐ 1"],
            ["KẾ HOẠCH NĂM 2027"],
            ["Thời hạn", "TT", "NỘI DUNG", "Loại", "STT"],
            ["05/02/2027", null, "Báo cáo quý IV", "report"],
            [null, null, "Phần hai", null, "II"],
            ["10/03/2027 08:00", null, "Hội nghị", "Meeting"],
            ["11/03/2027", null, "Dòng mẫu", "report", "VÍ DỤ"],
            [null, null, "Người lập biểu"]);

        Assert.Empty(import.Faults);
        Assert.Equal([5, 8], import.Skipped);
        Assert.Equal([("Báo cáo quý IV", "2027-02-05T17:00"), ("Hội nghị", "2027-03-10T08:00")], import.Added.Select(line => (line.Activity.Title, line.Activity.Deadline)));
        Assert.Equal(["all"], import.Lines[0].Activity.Units);
    }

    [Fact]
    public void Every_fault_names_its_cell_and_what_stands_there()
    {
        var import = Read(Nothing,
            Heading,
            ["1", "Báo cáo", "report", "Tất cả", null, "31/02/2027", null, null],
            ["2", "Kiểm tra", "thanh tra", "Đơn vị A; Đơn vị X", null, "05/02/2029", "nhiều", null],
            ["3", null, "report", null, null, "05/02/2027", "9999", "Ảnh | .jpg | 5000 MB"],
            ["4", "Phong trào", "report", null, "01/02/2027", "05/02/2027", null, null]);

        Assert.Equal(
            [
                "F2 Deadline bad-deadline 31/02/2027",
                "C3 Kind unknown-kind thanh tra",
                "D3 Units unknown-unit Đơn vị X",
                "F3 Deadline deadline-outside-year 05/02/2029",
                "G3 GraceHours not-a-number nhiều",
                "B4 Title missing ",
                "G4 GraceHours out-of-range 9999",
                "H4 Documents bad-document-part 5000 MB",
                "E5 From not-of-this-kind 01/02/2027",
            ],
            import.Faults.Select(fault => $"{fault.Place} {fault.Field} {fault.Code} {fault.Value}"));
    }

    [Fact]
    public void A_sheet_without_a_table_or_without_a_column_it_needs_is_told_so()
    {
        Assert.Equal("no-table", Assert.Single(Read(Nothing, ["a", "b"], ["c"]).Faults).Code);
        var fault = Assert.Single(Read(Nothing, ["Nội dung", "Loại"], ["Báo cáo", "report"]).Faults);
        Assert.Equal(("A1", "Deadline", "column-missing"), ($"{fault.Place}", fault.Field, fault.Code));
    }

    [Fact]
    public void Columns_that_are_not_read_are_told_where_they_hold_something()
    {
        string[] heading = ["TT", "Nội dung", "Loại", "Thời hạn", "Tài liệu cần có", "Giờ nhận\nmuộn", "Trống", "Ghi chú", "STT", "Nội dung", "#"];

        Assert.Equal(["Tài liệu cần có", "Giờ nhận muộn", "Nội dung"], Read(Nothing, heading, ["1", "Báo cáo", "report", "05/02/2027", "pdf", "24", null, "x", "1", "y", "z"]).Unread);
        Assert.Equal(["Giờ nhận muộn"], Read(Nothing, heading, ["1", "Báo cáo", "report", "31/02/2027", null, "24"]).Unread);
        Assert.Equal(["Hạn chót"], Read(Nothing, ["Nội dung", "Loại", "Hạn chót"], ["Báo cáo", "report", "05/02/2027"]).Unread);
    }

    [Fact]
    public void Lines_are_known_again_by_id_then_by_title_and_what_the_sheet_does_not_say_stays()
    {
        var before = Nothing with
        {
            Activities =
            [
                Report("quy-1", "Báo cáo quý", "2027-04-05T17:00") with { RemindDaysBefore = [9] },
                Report("quy-2", "Báo cáo quý", "2027-07-05T17:00"),
                Report("nam", "Báo cáo năm", "2027-12-20T17:00") with { Documents = [new("a", "Báo cáo", true, [".pdf"], 10)] },
                Report("khac", "Việc khác", "2027-12-21T17:00"),
            ],
        };
        var import = Read(before,
            ["Nội dung", "Thời hạn", "Mã"],
            ["BÁO CÁO QUÝ", "05/07/2027 17:00"],
            ["Báo cáo năm – bản cuối", "20/12/2027 17:00", "nam"],
            ["Báo cáo quý", "06/04/2027 17:00"],
            ["Việc mới", "01/12/2027 17:00", "khong-co"]);

        Assert.Equal(["quy-2", "nam", "quy-1", null], import.Lines.Select(line => line.Before?.Id));
        Assert.Equal([PlanColumn.Title], import.Lines[0].Changed);
        Assert.Equal([PlanColumn.Deadline], import.Lines[2].Changed);
        Assert.Equal([9], import.Lines[2].Activity.RemindDaysBefore);
        Assert.Same(before.Activities[2]!.Documents, import.Lines[1].Activity.Documents);
        Assert.Equal("khac", Assert.Single(import.Missing).Id);

        Assert.Equal(["quy-1", "quy-2", "nam", "khac", null], import.Draft(keepMissing: true, new HashSet<string>()).Activities!.Select(one => one!.Id));
        Assert.Equal(["quy-1", "quy-2", "nam", null], import.Draft(keepMissing: false, new HashSet<string>()).Activities!.Select(one => one!.Id));
        // What units have handed in for stays in any case.
        Assert.Contains("khac", import.Draft(keepMissing: false, new HashSet<string> { "khac" }).Activities!.Select(one => one!.Id));
    }

    [Fact]
    public void Documents_stand_a_line_each_and_keep_their_ids()
    {
        var before = Nothing with { Activities = [Report("nam", "Báo cáo năm", "2027-12-20T17:00") with { Documents = [new("bc", "Báo cáo"), new("pl", "Phụ lục; bảng | \"số\"")] }] };
        var documents = Read(before, Heading, [null, "Báo cáo năm", "report", null, null, "20/12/2027", null, "\"Phụ lục; bảng | \"\"số\"\"\" | .XLSX .xls | không bắt buộc\nẢnh | 20 MB\n"]).Lines[0].Activity.Documents!;

        Assert.Equal([("pl", "Phụ lục; bảng | \"số\""), (null, "Ảnh")], documents.Select(one => (one!.Id, one.Title)));
        Assert.Equal((false, ".xlsx .xls", (int?)null), (documents[0]!.Required, string.Join(' ', documents[0]!.Types!), documents[0]!.MaxMegabytes));
        Assert.Equal(20, documents[1]!.MaxMegabytes);
        Assert.Equal(["Báo cáo", "Ảnh"], Read(Nothing, Heading, [null, "A", "report", null, null, "20/12/2027", null, "Báo cáo; Ảnh"]).Lines[0].Activity.Documents!.Select(one => one!.Title));
    }

    [Theory]
    [InlineData("B | docx; pdf | 10MB | Không bắt buộc", "B", ".docx .pdf", 10, false)]
    [InlineData("B | docx, pdf | 10 MB", "B", ".docx .pdf", 10, null)]
    [InlineData("B | .DOCX .pdf", "B", ".docx .pdf", null, null)]
    [InlineData("B | PDF / .mp4", null, "PDF / .mp4", null, null)]
    [InlineData("B | pdf | .mp4 | | 1024 мб", "B", ".pdf .mp4", 1024, null)]
    [InlineData("Ảnh \"đẹp\" | jpg", "Ảnh \"đẹp\"", ".jpg", null, null)]
    [InlineData("A | .exe | 999 MB | gì đó", null, "gì đó", null, null)]
    [InlineData("D | 5000000000 MB", null, "5000000000 MB", null, null)]
    [InlineData("D | 0 MB | bắt buộc nộp\nE | x | pdf", null, "0 MB | bắt buộc nộp | x", null, null)]
    [InlineData("D | 10 MB | 20 MB", null, "20 MB", null, null)]
    [InlineData("D | .abcdefghijk", null, ".abcdefghijk", null, null)]
    public void What_stands_after_a_bar_is_understood_or_a_fault(string cell, string? title, string typesOrFault, int? most, bool? required)
    {
        var import = Read(Nothing, Heading, [null, "Báo cáo năm", "report", null, null, "20/12/2027", null, cell]);

        if (title is null)
        {
            Assert.Equal($"H2 Documents bad-document-part {typesOrFault}", Assert.Single(import.Faults.Select(fault => $"{fault.Place} {fault.Field} {fault.Code} {fault.Value}")));
            return;
        }

        Assert.Empty(import.Faults);
        var document = Assert.Single(import.Lines[0].Activity.Documents!)!;
        Assert.Equal((title, typesOrFault, most, required), (document.Title, string.Join(' ', document.Types!), document.MaxMegabytes, document.Required));
    }

    [Fact]
    public void What_is_written_is_read_as_no_change() => Prop.ForAll(Drafts().ToArbitrary(), activities =>
    {
        var cluster = Samples.Cluster();
        var basis = Nothing with { Activities = [.. activities] };
        var rows = activities.Select((activity, at) => Row(at + 2, column => PlanCells.Of(activity, column, cluster, Shown)));
        var sheet = new Sheet("1", [Row(1, column => new(Heading[Array.IndexOf(Columns, column)])), .. rows]);

        var import = PlanImport.Read([sheet], 2027, basis, cluster, new HashSet<string>(), Words, Shown);

        return import.Same.Count() == activities.Length && import.Missing.Count == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_makes_the_same_plan_in_an_empty_year() => Prop.ForAll(Drafts().ToArbitrary(), activities =>
    {
        var cluster = Samples.Cluster();
        var none = new HashSet<string>();
        var rows = activities.Select((activity, at) => Row(at + 2, column => column == PlanColumn.Id ? null : PlanCells.Of(activity, column, cluster, Shown)));
        var sheet = new Sheet("1", [Row(1, column => new(Heading[Array.IndexOf(Columns, column)])), .. rows]);

        var import = PlanImport.Read([sheet], 2027, Nothing, cluster, none, Words, Shown);
        var made = import.Draft(keepMissing: true, none).WithIds(none).Check(2027, cluster, none).Value!;

        return import.Faults.Count == 0 && made.Activities.Zip(activities).All(pair => Array.TrueForAll(Columns, column =>
            column == PlanColumn.Id || PlanCells.Of(pair.First.AsDraft(), column, cluster, Shown)?.Text == PlanCells.Of(pair.Second, column, cluster, Shown)?.Text));
    }).QuickCheckThrowOnFailure();

    private static ActivityDraft Report(string id, string title, string deadline) => new(id, "report", title, ["all"], deadline);

    private static PlanImport Read(PlanDraft before, params string?[][] rows) => PlanImport.Read(
        [new Sheet("trống", []), new Sheet("Kế hoạch", [.. rows.Select((cells, at) => Row(at + 1, cells))])], 2027, before, Samples.Cluster(), new HashSet<string>(), Words, Shown);

    private static SheetRow Row(int number, string?[] cells) => new(number, cells.Index().Where(cell => cell.Item is not null).ToDictionary(cell => cell.Index + 1, cell => new SheetCell(cell.Item!)));

    private static SheetRow Row(int number, Func<PlanColumn, SheetCell?> cell) =>
        new(number, Columns.Index().Where(column => cell(column.Item) is not null).ToDictionary(column => column.Index + 1, column => cell(column.Item)!));

    private static Gen<ActivityDraft[]> Drafts()
    {
        string[] titles = ["Báo cáo chính", "Báo cáo quý; năm", "Ảnh | phim", "\"A\" | \"B\"", "\"C\"", "Phụ lục", "A, B; C", "Đơn vị A"];
        var document =
            from title in Gen.Elements(titles)
            from required in Gen.Elements<bool?>(null, true, false)
            from types in Gen.Elements<IReadOnlyList<string>?>(null, [".pdf"], [".pdf", ".docx"], RequestedDocument.UsualTypes)
            from most in Gen.Elements<int?>(null, 20, RequestedDocument.LargestMegabytes)
            select (DocumentDraft?)new DocumentDraft(null, title, required, types, most);
        var activity =
            from title in Gen.Elements(titles)
            from kind in Gen.Elements("report", "meeting", "campaign")
            from units in Gen.Elements<IReadOnlyList<string?>>(["all"], ["unit-a"], ["unit-a", "unit-b"])
            from day in Gen.Choose(1, 365)
            from minute in Gen.Choose(0, 1439)
            from grace in Gen.Elements<int?>(null, 0, 24)
            from documents in document.ArrayOf()
            from starts in Gen.Elements(true, false)
            let local = new DateTime(2027, 1, 1).AddDays(day - 1).AddMinutes(minute)
            select new ActivityDraft(null, kind, title, units, $"{local:yyyy-MM-dd'T'HH:mm}", grace, [.. documents.Take(5)])
            {
                From = starts && kind == "campaign" ? $"{local.Date:yyyy-MM-dd}" : null,
            };
        return from activities in activity.ArrayOf() select activities.Take(12).Select((one, at) => one with { Id = $"a-{at}" }).ToArray();
    }
}
