using System.Net;
using System.Net.Http.Headers;
using Emulation.Domain.Sheets;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>People come in as spreadsheets.</summary>
[Collection("app")]
public sealed class PeopleSheetTests(RunningApp app)
{
    [Fact]
    public void A_sheet_is_a_list_whose_lines_are_its_rows()
    {
        var sheet = new Sheet("a",
        [
            Row(1, "DANH BẠ; CỤM"),
            Row(4, "STT", "Họ và tên", "Thư điện tử"),
            Row(5, "Ví dụ", "Nguyễn Văn A", "ten@donvi.example"),
            Row(7, null, "Trần \"Tư\" B", "b@a.example\n"),
        ]);

        Assert.Equal("DANH BẠ; CỤM\t\n\n\nSTT\tHọ và tên\tThư điện tử\n\n\n\t\"Trần \"\"Tư\"\" B\"\tb@a.example", PeopleSheets.List([new("trống", []), sheet]));
    }

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    [InlineData(Language.Ru)]
    public async Task People_that_were_written_are_read_as_no_change(Language language)
    {
        var cluster = new Cluster(
            "Cụm", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("bac-son", "Công ty Bắc Sơn")],
            [
                new("an", "Nguyễn Thị An", "an@a.example", "bac-son", ContactRole.Secretary, Language.Vi),
                new("b", "Борис", "b@a.example", "bac-son", ContactRole.Leader, Language.Ru),
                new("o", "Other", "o@a.example", "bac-son", ContactRole.Other, Language.En),
                new("hoa", "Chuyên viên", "hoa@a.example", null, ContactRole.Organizer, Language.Vi),
            ]);
        var (sheets, _) = await WorkbookReading.ReadAsync("p.xlsx", SheetDocument.Write(PeoplePaper.Of(cluster, language)), CancellationToken.None);

        var import = Emulation.Domain.Clusters.People.PeopleImport.Of(cluster, Emulation.Domain.Clusters.People.PeopleRow.Of(PeopleSheets.List(sheets)), addUnits: false);

        Assert.Empty(import.Faults);
        Assert.Empty(import.Unread);
        Assert.Equal(4, import.People.Count(one => one.Kind == Emulation.Domain.Clusters.People.PersonChangeKind.Same));
    }

    [Fact]
    public async Task A_file_is_looked_at_on_the_page_and_applied_by_a_program()
    {
        var cluster = await TestCluster.MakeAsync(app, "sheets-people");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var made = new Cluster("", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("nam-hai", "Công ty Nam Hải")], [new("", "Lê Mới", "moi@nam-hai.example", "nam-hai", ContactRole.Leader, Language.En)]);
        var good = SheetDocument.Write(PeoplePaper.Of(made, Language.Vi));
        var faulty = SheetDocument.Write(PeoplePaper.Of(made with { Contacts = [made.Contacts[0] with { Email = "không có" }] }, Language.Vi));

        var wrong = await PostAsync(browser, faulty);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        // Title, note, a blank line, headings: the person stands in row 5.
        Assert.Contains("5", WebUtility.HtmlDecode(wrong.Text).Split("href=\"#list\">")[1].Split('<')[0], StringComparison.Ordinal);
        var look = await PostAsync(browser, good);
        Assert.Equal(HttpStatusCode.OK, look.Status);
        Assert.Contains("Lê Mới", WebUtility.HtmlDecode(look.Text), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync(browser, [1, 2, 3])).Status);

        Assert.False((await SendAsync(cluster, "", good)).Json.GetProperty("applied").GetBoolean());
        Assert.True((await SendAsync(cluster, "?apply=true", good)).Json.GetProperty("applied").GetBoolean());
        var contacts = (await app.CallAsync(HttpMethod.Get, cluster.Path)).Json.GetProperty("contacts").EnumerateArray().ToList();
        Assert.Equal((6, "leader"), (contacts.Count, contacts.Single(one => one.GetProperty("name").GetString() == "Lê Mới").GetProperty("role").GetString()));
    }

    [Fact]
    public async Task Columns_that_are_not_read_are_told_on_the_page_and_to_a_program()
    {
        var cluster = await TestCluster.MakeAsync(app, "sheets-people-unread");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var file = Of("moi@nam-hai.example");

        Assert.All([await PostAsync(browser, file), await PostAsync(browser, Of("không có"))], page => Assert.Contains("Các cột không được đọc: Điện thoại.", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal));
        Assert.Equal(["Điện thoại"], (await SendAsync(cluster, "", file)).Json.GetProperty("unreadColumns").EnumerateArray().Select(one => one.GetString()));

        static byte[] Of(string email) => SheetDocument.Write(new SheetPaper(
            "Người", "Danh bạ", "vi", [], [.. new[] { "STT", "Họ và tên", "Email", "Điện thoại", "Ghi chú" }.Select(heading => new PaperColumn(heading, 20, PaperStyle.Text))], [[new("1"), new("Lê Mới"), new(email), new("0123"), new("x")]]));
    }

    private static SheetRow Row(int number, params string?[] cells) =>
        new(number, cells.Index().Where(cell => cell.Item is not null).ToDictionary(cell => cell.Index + 1, cell => new SheetCell(cell.Item!)));

    private static async Task<Reply> PostAsync(Visitor browser, byte[] bytes)
    {
        using var form = UploadedFile.Form([new("file", "people.xlsx", bytes)]);
        return await browser.SendAsync(HttpMethod.Post, "/console/people-import/sheet", form);
    }

    private async Task<Reply> SendAsync(TestCluster cluster, string query, byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{cluster.Path}/people/sheet{query}") { Content = new ByteArrayContent(bytes) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", app.OperatorToken);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }
}
