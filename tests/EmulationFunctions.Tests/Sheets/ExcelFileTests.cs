using System.Net;
using System.Text.RegularExpressions;
using Emulation.Domain.Plans;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>Files that Excel saved, on Windows and on a Mac; where they come from stands beside them.</summary>
[Collection("app")]
public sealed partial class ExcelFileTests(RunningApp app)
{
    /// <summary>Title rows with a merged cell, a table with its filter, a column by a formula, dates as Excel shows them, notes below, and a second sheet like the first.</summary>
    [Fact]
    public async Task A_plan_is_read_with_its_dates_and_told_of_at_its_cells()
    {
        var import = PlanImport.Read(
            await ReadAsync("plan-mac.xlsx"), 2016, new PlanDraft("Kế hoạch", [], []), new Cluster("Cụm", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("bac-son", "Công ty Bắc Sơn")], []),
            new HashSet<string>(), PlanPaper.Vocabulary, PlanPaper.WordsOf(Language.Vi), PartPapers.Vocabulary);

        Assert.Equal(
            [
                ("Báo cáo tổng kết năm trước", "report", "2016-01-10T17:00"), ("Hội nghị tổng kết", "meeting", "2016-12-27T17:00"), ("Báo cáo sáng kiến", "report", "2017-03-18T17:00"),
                ("Hội nghị điển hình tiên tiến", "meeting", "2017-02-25T17:00"), ("Báo cáo quý I", "report", "2016-04-21T17:00"), ("Hội nghị giao ước thi đua", "meeting", "2016-01-14T17:00"),
                ("Hội nghị cụm lần 2", "meeting", "2016-11-24T17:00"), ("Kiểm tra chéo", "inspection", "2016-02-19T17:00"), ("Hội nghị bình xét", "meeting", "2016-12-18T17:00"), ("Báo cáo quý IV", "report", "2016-12-25T17:00"),
            ],
            import.Lines.Select(line => (line.Activity.Title, line.Activity.Kind, line.Activity.Deadline)));
        Assert.Equal(["F8 deadline-outside-year", "F9 deadline-outside-year"], import.Faults.Select(fault => $"{fault.Place} {fault.Code}"));
    }

    [Fact]
    public async Task Dates_of_a_workbook_that_counts_from_1904_are_the_days_that_Excel_shows()
    {
        var sheets = await ReadAsync("types-mac-1904.xlsx");

        Assert.Equal(["logical_coercion", "numeric_coercion", "date_coercion", "text_coercion"], sheets.Select(sheet => sheet.Name));
        var dates = sheets[2].Rows.Skip(2).Select(row => row.Cells[1]).ToList();
        Assert.Equal([new DateTime(2016, 5, 23), new DateTime(2016, 4, 28, 11, 30, 0), null, null, null, null], dates.Select(cell => cell.Time));
        Assert.Equal([true, false], dates.Take(2).Select(cell => cell.IsDay));
        Assert.Equal(["TRUE", "cabbage"], dates.Skip(2).Take(2).Select(cell => cell.Text));
        Assert.Equal([4.3m, 39448m], dates.Skip(4).Select(cell => cell.Number));
        Assert.Equal("123456", sheets[1].Rows.Single(row => row.Number == 6).Cells[1].Text);
    }

    [Fact]
    public async Task Numbers_and_what_formulas_came_to_are_read_beside_a_chart()
    {
        var sheet = Assert.Single(await ReadAsync("numbers-windows.xlsx"));

        Assert.Equal(["Clicks", "Impressions", "CTR"], sheet.Rows[0].Cells.Values.Select(cell => cell.Text));
        Assert.Equal([423m, 757m, 235m, 145m, 134m], sheet.Rows.Skip(1).Select(row => row.Cells[2].Number));
        Assert.Equal(0.00106147m, Math.Round(sheet.Rows[1].Cells[4].Number!.Value, 8));
    }

    [Fact]
    public async Task A_workbook_that_Excel_locked_is_refused_by_its_own_code() =>
        Assert.Equal("sheet-locked", (await WorkbookReading.ReadAsync("kế hoạch.xlsx", Bytes("locked-windows.xlsx"), CancellationToken.None)).Refused?.Code);

    [Fact]
    public async Task On_the_page_the_faults_are_shown_and_the_mended_file_becomes_the_draft()
    {
        var cluster = await TestCluster.MakeAsync(app, "sheets-excel");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var wrong = await SendAsync(2016);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("<code class=\"cell\">F8</code>", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("18/03/2017", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2016/draft")).Status);

        var good = await SendAsync(2016, Mended());
        Assert.True(good.Status == HttpStatusCode.OK, good.Text);
        var applied = await browser.PostAsync(
            "/console/plans/2016/sheet/apply", [.. Hidden().Matches(WebUtility.HtmlDecode(good.Text)).Select(field => (field.Groups["name"].Value, field.Groups["value"].Value)), ("missing", "keep")]);
        Assert.Equal(HttpStatusCode.SeeOther, applied.Status);
        var draft = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2016/draft")).Json.GetProperty("draft").GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal((10, "2016-03-18T17:00"), (draft.Count, draft.Single(one => one.GetProperty("title").GetString() == "Báo cáo sáng kiến").GetProperty("deadline").GetString()));

        async Task<Reply> SendAsync(int year, byte[]? file = null)
        {
            using var form = UploadedFile.Form([new("file", "Kế hoạch.xlsx", file ?? Bytes("plan-mac.xlsx"))]);
            return await browser.SendAsync(HttpMethod.Post, $"/console/plans/{year}/sheet", form);
        }
    }

    /// <summary>The file with both days of 2017 a year earlier, as its author would set them.</summary>
    private static byte[] Mended() => RawWorkbook.With(Bytes("plan-mac.xlsx"), "xl/worksheets/sheet1.xml", ("<v>42812</v>", "<v>42447</v>"), ("<v>42791</v>", "<v>42425</v>"));

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Sheets", "FromExcel", name));

    private static async Task<IReadOnlyList<Sheet>> ReadAsync(string name)
    {
        var (sheets, refused) = await WorkbookReading.ReadAsync(name, Bytes(name), CancellationToken.None);
        Assert.Null(refused);
        return sheets;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[a-z]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
