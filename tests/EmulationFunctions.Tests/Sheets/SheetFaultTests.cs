using Emulation.Domain.Plans;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using Emulation.Views.Texts;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>What is told of a cell that is wrong: the part that is meant, in the reader's language.</summary>
public sealed class SheetFaultTests
{
    private static readonly Cluster Cluster = new("Cụm", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("bac-son", "Công ty Bắc Sơn"), new("nam-hai", "Công ty Nam Hải")], []);

    private static readonly string[] Plan = ["Tên hoạt động", "Loại", "Đơn vị", "Hạn nộp", "Tài liệu phải nộp"];

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public void Names_that_no_unit_has_are_told_without_the_others(Language language)
    {
        var words = Words.Of(language).Sheet;
        string[] visits = [words.PartHeading(PartColumn.Title), words.PartHeading(PartColumn.Unit), words.PartHeading(PartColumn.Visit)];

        var faults = Read(
            Sheet("Kế hoạch", Plan, ["Kiểm tra", "Kiểm tra", "Công ty Bắc Sơn; Công ty X, Công ty Y", "10/11/2027"]),
            Sheet("Ngày", visits, ["Kiểm tra", "Công ty Nam Hải; Công ty Z", "05/11/2027"]));

        Assert.Equal(["C2 unknown-unit Công ty X; Công ty Y", "'Ngày'!B2 unknown-unit Công ty Z"], faults.Select(fault => $"{fault.Where} {fault.Code} {fault.Value}"));
        Assert.All(faults, fault => Assert.Contains($"“{fault.Value}”", words.Explain(fault), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Vi, "501", "hoạt động")]
    [InlineData(Language.En, "501", "activities")]
    [InlineData(Language.Ru, "501", "мероприятий")]
    public void Too_many_says_of_what_and_how_many_there_may_be(Language language, string count, string what)
    {
        var fault = Assert.Single(Read(Sheet("1", [Plan, .. Enumerable.Range(1, PlanDraft.MostActivities + 1).Select(at => (string[])[$"Báo cáo {at}", "Báo cáo", "Tất cả", "10/11/2027"])])));

        Assert.Equal(("too-many", "A1"), (fault.Code, fault.Where));
        Assert.All([count, what, "500"], text => Assert.Contains(text, Words.Of(language).Sheet.Explain(fault), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public void A_part_of_a_document_that_is_not_understood_is_told_with_what_would_be(Language language)
    {
        var fault = Assert.Single(Read(Sheet("1", Plan, ["Báo cáo", "Báo cáo", "Tất cả", "10/11/2027", "A | .exe | 999 MB | gì đó"])));

        var told = Words.Of(language).Sheet.Explain(fault);
        Assert.All(["“gì đó”", ".docx", "1024", Words.Of(language).Sheet.Optional], text => Assert.Contains(text, told, StringComparison.Ordinal));
    }

    private static IReadOnlyList<SheetFault> Read(params Sheet[] sheets) =>
        PlanImport.Read(sheets, 2027, new("Kế hoạch", [], []), Cluster, new HashSet<string>(), PlanPaper.Vocabulary, PlanPaper.WordsOf(Language.Vi), PartPapers.Vocabulary).Faults;

    private static Sheet Sheet(string name, params string[][] rows) =>
        new(name, [.. rows.Select((cells, at) => new SheetRow(at + 1, cells.Index().ToDictionary(cell => cell.Index + 1, cell => new SheetCell(cell.Item))))]);
}
