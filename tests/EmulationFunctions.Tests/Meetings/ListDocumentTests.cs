using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Emulation.Domain.Meetings;
using Emulation.Views.Papers;
using EmulationFunctions.Meetings.Lists;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>Lists for Word, opened as their readers do: by the format's own validator and by LibreOffice.</summary>
public sealed class ListDocumentTests
{
    private static readonly Cluster Cluster = new(
        "Cụm thi đua số 1 Tập đoàn Dầu khí Quốc gia Việt Nam", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("a", "Công ty Bắc Sơn"), new("b", "Tổng công ty Thăm dò Khai thác Nam Hải")], [
            new("1", "Nguyễn Thị Ánh", "1@a.example", "a", ContactRole.Leader, Language.Vi), new("2", "Trần Minh Đức", "2@a.example", "a", ContactRole.Secretary, Language.Vi),
            new("3", "Đặng Quốc Ân", "3@b.example", "b", ContactRole.Leader, Language.Vi), new("4", "Иванов Пётр Сергеевич", "4@b.example", "b", ContactRole.Other, Language.Ru),
        ]);

    private static readonly Meeting Conference = new(
        "2027-a1", "2027-a1@cluster.example", "Hội nghị tổng kết công tác thi đua năm 2026 và ký giao ước thi đua năm 2027",
        new(2027, 2, 5, 8, 30, 0), new(2027, 2, 5, 11, 30, 0), "Hội trường lớn, Công ty Bắc Sơn", null, "", "organizer", 0) { Locality = "Vũng Tàu" };

    [Fact]
    public async Task The_attendance_sheet_is_an_official_paper_that_office_programs_open()
    {
        var document = AttendanceDocument.Write(Sheet(Language.Vi, 0));
        IsValid(document);

        var opened = await Office.OpenAsync(document, "attendance-vi");

        Assert.Contains("(A4)", opened.Info, StringComparison.Ordinal);
        Assert.Equal(1, opened.Pages);
        Assert.DoesNotContain("Sans", opened.Fonts, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", opened.Text, StringComparison.Ordinal);
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", opened.Text, StringComparison.Ordinal);
        Assert.Contains("Vũng Tàu, ngày 05 tháng 02 năm 2027", opened.Text, StringComparison.Ordinal);
        var order = new[] { "DANH SÁCH ĐẠI BIỂU", "Họ và tên", "Nguyễn Thị Ánh", "Đặng Quốc Ân", "Trần Minh Đức", "Иванов Пётр", "Danh sách gồm 4 đại biểu", "TM. BAN TỔ CHỨC" };
        var places = order.Select(text => opened.Text.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Its_page_and_type_are_the_decrees()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(AttendanceDocument.Write(Sheet(Language.Vi, 0))), isEditable: false);
        var margin = document.MainDocumentPart!.Document.Body!.GetFirstChild<SectionProperties>()!.GetFirstChild<PageMargin>()!;
        var fonts = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Single();

        // 20 mm are 1134 twentieths of a point, 30 mm are 1701, 15 mm are 850.
        Assert.Equal((1134, 1134, 1701u, 850u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.Equal("Times New Roman", fonts.Ascii!.Value);
        Assert.Equal("26", document.MainDocumentPart.StyleDefinitionsPart.Styles!.Descendants<FontSize>().Single().Val!.Value);
    }

    // Two hundred people: the head of the table comes again on each page, pages are numbered from the second on.
    [Theory]
    [InlineData(Language.Vi, "Họ và tên")]
    [InlineData(Language.En, "Organization")]
    [InlineData(Language.Ru, "Организация")]
    public async Task A_long_list_has_its_head_on_every_page(Language language, string head)
    {
        var document = AttendanceDocument.Write(Sheet(language, 120));
        IsValid(document);

        var opened = await Office.OpenAsync(document, $"attendance-long-{language}");

        Assert.InRange(opened.Pages, 4, 12);
        var pages = opened.Text.TrimEnd('\f', '\n').Split('\f');
        Assert.All(pages[..^1], page => Assert.Contains(head, page, StringComparison.Ordinal));
        Assert.Equal("2", pages[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)[0].Trim());
        Assert.DoesNotMatch(@"\A\s*1\s*\n", pages[0]);
    }

    [Fact]
    public async Task Name_plates_stand_three_on_a_page()
    {
        var document = NamePlateDocument.Write("Hội nghị", "vi", NamePlate.Of([.. People(3), new DelegateLine("Tiến sĩ Nguyễn Phước Bảo Khánh Tôn Nữ Hoàng Anh Thư", "Học viện Nghiên cứu", null)]));
        IsValid(document);

        var opened = await Office.OpenAsync(document, "name-plates");

        Assert.Equal(3, opened.Pages);
        Assert.Contains("NGUYỄN THỊ ÁNH", opened.Text, StringComparison.Ordinal);
        Assert.All(opened.Text.TrimEnd('\f', '\n').Split('\f'), page => Assert.False(string.IsNullOrWhiteSpace(page)));
    }

    [Fact]
    public void Nobody_is_a_document_too()
    {
        IsValid(NamePlateDocument.Write("Hội nghị", "vi", []));
        IsValid(AttendanceDocument.Write(AttendancePaper.Of(Language.Vi, Cluster, Conference, [])));
    }

    [Theory]
    [InlineData("<w:p> & \"]]>")]
    [InlineData("a\u0000b\u001Fc\uFFFEd\uD83D")]
    public void What_people_type_breaks_no_document(string name)
    {
        var paper = AttendancePaper.Of(Language.Vi, Cluster, Conference with { Title = name }, [new DelegateLine(name, name, null)]);

        IsValid(AttendanceDocument.Write(paper));
        IsValid(NamePlateDocument.Write(name, "vi", NamePlate.Of([new DelegateLine(name, name, null)])));
    }

    private static AttendancePaper Sheet(Language language, int more) => AttendancePaper.Of(language, Cluster, Conference, People(more));

    // Somebody who does not come is on no list.
    private static IReadOnlyList<DelegateLine> People(int more) => DelegateLine.Of(
        Cluster,
        [
            .. Cluster.Contacts.Select(contact => new Invitee(contact.Id, contact.Name, contact.Email, contact.Language, contact.Id, contact.UnitId)),
            .. Enumerable.Range(1, more).Select(at => new Invitee($"g-{at}", $"Nguyễn Văn Khách {at}", $"g{at}@guest.example", Language.Vi, null, null)),
            new Invitee("no", "Phạm Vắng Mặt", "no@guest.example", Language.Vi, null, null) { Answer = Answer.No },
        ]);

    private static void IsValid(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }
}
