using System.Text;
using Emulation.Domain.Sheets;
using EmulationFunctions.Organizer.Sheets;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>Files that other programs write, and files that nobody means well with.</summary>
public sealed class WorkbookReadingTests
{
    [Fact]
    public async Task Cells_are_read_however_a_program_writes_them()
    {
        var sheet = Assert.Single(await ReadAsync(RawWorkbook.Of(
            [
                ("Ẩn|hidden", """<row r="1"><c r="A1"><v>1</v></c></row>"""),
                ("Rất ẩn|veryHidden", """<row r="1"><c r="A1"><v>1</v></c></row>"""),
                ("Kế hoạch", """
                    <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="s"><v>99</v></c></row>
                    <row/>
                    <row r="7"><c t="inlineStr"><is><t xml:space="preserve"> A&amp;B </t></is></c><c t="str"><f>HYPERLINK("http://a.example")</f><v>mở</v></c><c t="b"><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>NOW()</f></c></row>
                    <row><c r="B8" s="1"><v>46423.708333333336</v></c><c r="C8" s="2"><v>46423</v></c><c r="D8" s="3"><v>46423</v></c><c r="E8" s="4"><v>0.5</v></c><c r="F8" t="d"><v>2027-02-05T17:00:00</v></c><c r="G8"><v>1.5E3</v></c></row>
                    """),
            ],
            """<si><t>Tên</t></si><si><r><t>Báo </t></r><r><rPr><b/></rPr><t xml:space="preserve">cáo_x000D_ năm</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>""",
            ["dd/mm/yyyy hh:mm", "[$-42A]d\\ mmmm\\ yyyy;@", "0.00\" d\"", "[Red]#,##0"])));

        Assert.Equal("Kế hoạch", sheet.Name);
        Assert.Equal([2, 7, 8], sheet.Rows.Select(row => row.Number));
        Assert.Equal(["A2 Tên", "C2 Báo cáo\r năm", "A7  A&B ", "B7 mở", "C7 TRUE", "D7 #DIV/0!"], Shown(sheet.Rows.Take(2)));
        Assert.True(sheet.Rows[1].Cells[4].IsError);
        var last = sheet.Rows[2].Cells;
        Assert.Equal([new DateTime(2027, 2, 5, 17, 0, 0), new DateTime(2027, 2, 5), null, null, new DateTime(2027, 2, 5, 17, 0, 0), null], new[] { 2, 3, 4, 5, 6, 7 }.Select(at => last[at].Time));
        Assert.Equal([false, true], new[] { 2, 3 }.Select(at => last[at].IsDay));
        Assert.Equal([46423m, 0.5m, 1500m], new[] { 4, 5, 7 }.Select(at => last[at].Number!.Value));
    }

    [Fact]
    public async Task Dates_may_count_from_1904()
    {
        var sheets = await ReadAsync(RawWorkbook.Of([("a", """<row r="1"><c r="A1" s="1"><v>34519</v></c></row>""")], "", ["d/m/yy"], """<workbookPr date1904="1"/>"""));
        Assert.Equal(new DateTime(1998, 7, 5), sheets[0].Rows[0].Cells[1].Time);
    }

    [Theory]
    [InlineData("dd/mm/yyyy", true)]
    [InlineData("[$-409]mmm\\-yy", true)]
    [InlineData("hh:mm", false)]
    [InlineData("General", false)]
    [InlineData("#,##0\" ngày\"", false)]
    [InlineData("[Red]0.00", false)]
    [InlineData("0\\d", false)]
    public void A_format_shows_a_day_or_does_not(string code, bool isDate) => Assert.Equal(isDate, DateStyles.IsDate(code));

    [Fact]
    public async Task Hostile_files_are_refused_with_a_code_and_cost_little()
    {
        const string Entity = """<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>""";
        var many = string.Concat(Enumerable.Range(1, WorkbookReading.MostRows + 1).Select(row => $"<row r=\"{row}\"><c><v>1</v></c></row>"));
        var wide = string.Concat(Enumerable.Range(1, 1100).Select(row => $"<row>{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 190))}</row>"));
        var blank = string.Concat(Enumerable.Range(1, 200_000).Select(row => $"<row r=\"{row}\" s=\"1\" customFormat=\"1\" ht=\"15.75\" customHeight=\"1\"/>"));
        var broken = RawWorkbook.Packed(new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""",
            ["_rels/.rels"] = "<Relationships",
            ["xl/workbook.xml"] = "<workbook/>",
        });
        (string Name, byte[] Bytes, string? Code)[] files =
        [
            ("a.xlsx", RawWorkbook.Of([("a", """<row><c t="inlineStr"><is><t>&a;&b;</t></is></c></row>""")], before: Entity), "sheet-unreadable"),
            ("a.xlsx", RawWorkbook.Of([("a", many)]), "sheet-too-large"),
            ("a.xlsx", RawWorkbook.Of([("a", wide)]), "sheet-too-large"),
            // A sheet that is formatted down to its end is no attack.
            ("a.xlsx", RawWorkbook.Of([("a", blank)]), null),
            ("a.xlsx", RawWorkbook.Bomb(megabytes: 80), "archive-too-tight"),
            ("a.xlsx", RawWorkbook.Of([("a", "<row><c><v>1</v></row>")]), "sheet-unreadable"),
            ("a.xlsx", broken, "sheet-unreadable"),
            ("a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "file-damaged"),
            ("a.xlsx", Encoding.UTF8.GetBytes("Tên,Hạn\nA,B"), "content-differs"),
            ("a.xls", Encoding.UTF8.GetBytes("Tên,Hạn\nA,B"), "type-not-allowed"),
            ("a.xlsx", [], "empty-file"),
        ];
        foreach (var (name, bytes, code) in files)
            Assert.Equal(code, (await WorkbookReading.ReadAsync(name, bytes, CancellationToken.None)).Refused?.Code);
    }

    [Fact]
    public async Task A_sheet_travels_packed_and_what_was_tampered_with_is_none()
    {
        var sheet = new Sheet("a", [new(3, new Dictionary<int, SheetCell> { [2] = SheetCell.Of(new DateTime(2027, 2, 5, 17, 0, 0)), [4] = SheetCell.Of(1.5m), [5] = new("“đủ”\nhai", IsError: true) })]);

        var back = await SheetParcel.UnpackAsync(SheetParcel.Pack(sheet), CancellationToken.None);

        Assert.Equal(sheet.Rows[0].Cells.OrderBy(cell => cell.Key), Assert.Single(back!).Rows[0].Cells.OrderBy(cell => cell.Key));
        Assert.Null(await SheetParcel.UnpackAsync("", CancellationToken.None));
        Assert.Null(await SheetParcel.UnpackAsync("no base64!", CancellationToken.None));
        Assert.Null(await SheetParcel.UnpackAsync(Convert.ToBase64String("not packed at all"u8), CancellationToken.None));
        Assert.Null(await SheetParcel.UnpackAsync(SheetParcel.Pack(new Sheet("a", null!)), CancellationToken.None));
        // 40 MiB of nothing in a few hundred bytes.
        Assert.Null(await SheetParcel.UnpackAsync(SheetParcel.Pack(new Sheet(new string('a', 40 * 1024 * 1024), [])), CancellationToken.None));
    }

    private static IEnumerable<string> Shown(IEnumerable<SheetRow> rows) =>
        from row in rows from cell in row.Cells.OrderBy(cell => cell.Key) select $"{new CellPlace(row.Number, cell.Key)} {cell.Value.Text}";

    private static async Task<IReadOnlyList<Sheet>> ReadAsync(byte[] bytes)
    {
        var (sheets, refused) = await WorkbookReading.ReadAsync("kế hoạch.xlsx", bytes, CancellationToken.None);
        Assert.Null(refused);
        return sheets;
    }
}
