using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Emulation.Domain.Plans;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Tests.Entry;
using EmulationFunctions.Tests.Organizer;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Sheets;

/// <summary>The largest files come in: the page that shows what they change stays small, but for what was brought, which travels with it.</summary>
public sealed partial class LargeSheetTests(ITestOutputHelper output)
{
    private const string Sheet = "/console/plans/2026/sheet";

    [Fact]
    public async Task Five_hundred_activities_and_four_hundred_people_are_looked_at_on_a_page()
    {
        await using var app = new RunningApp([], "--RemindersSchedule=0 0 0 29 2 *");
        await app.InitializeAsync();
        var cluster = new TestCluster(app, "large-sheet");
        await LargeCluster.PutAsync(cluster);
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var stored = LargeCluster.Of(cluster);

        Judge("wrong plan", await SendAsync(Sheet, Plan("", "31/02/2026")), HttpStatusCode.UnprocessableEntity);
        Judge("new plan", await SendAsync(Sheet, Plan("", "2026-11-24T17:00")), HttpStatusCode.OK);
        var added = await SendAsync(Sheet, Plan("", "2026-11-24T17:00", 250));
        var applied = await browser.PostAsync($"{Sheet}/apply", [.. Hidden().Matches(WebUtility.HtmlDecode(added.Text)).Select(field => (field.Groups["name"].Value, field.Groups["value"].Value)), ("missing", "keep")]);
        Assert.Equal(HttpStatusCode.SeeOther, applied.Status);
        Judge("changed plan", await SendAsync(Sheet, Plan("", "2026-11-25T09:30", 250)), HttpStatusCode.OK);
        Judge("another plan", await SendAsync(Sheet, Plan(" (khác)", "2026-11-25T09:30", 250)), HttpStatusCode.OK);

        Judge("the same people", await SendAsync("/console/people-import/sheet", People(stored)), HttpStatusCode.OK);
        Judge("other people", await SendAsync("/console/people-import/sheet", People(stored with { Contacts = [.. stored.Contacts.Select(one => one with { Name = $"{one.Name} (mới)", Email = $"moi-{one.Email}" })] })), HttpStatusCode.OK);
        Judge("wrong people", await SendAsync("/console/people-import/sheet", People(stored with { Contacts = [.. stored.Contacts.Select(one => one with { Email = "không có" })] })), HttpStatusCode.UnprocessableEntity);

        async Task<Reply> SendAsync(string path, byte[] file)
        {
            using var form = UploadedFile.Form([new("file", "a.xlsx", file)]);
            return await browser.SendAsync(HttpMethod.Post, path, form);
        }

        void Judge(string what, Reply reply, HttpStatusCode status)
        {
            Assert.True(reply.Status == status, $"{what}: {reply.Status} {reply.Text}");
            var page = Brought().Replace(reply.Text, "");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {Encoding.UTF8.GetByteCount(page) / 1000.0:0.0} kB, {Encoding.UTF8.GetByteCount(reply.Text) / 1000.0:0.0} kB with what was brought"));
            Assert.Equal([], PageRules.BrokenBy(page));
        }
    }

    private static byte[] Plan(string mark, string deadline, int activities = 500) => SheetDocument.Write(PlanPaper.Of(
        "Kế hoạch", 2026,
        [.. Enumerable.Range(1, activities).Select(at => new ActivityDraft(null, "report", $"Báo cáo kết quả thực hiện phong trào thi đua chuyên đề số {at} của đơn vị{mark}", ["all"], deadline, 0, [new("report", "Báo cáo kết quả có ký tên, đóng dấu", true)]))],
        new Cluster("Cụm", "Asia/Ho_Chi_Minh", Language.Vi, [], [], []), Language.Vi));

    private static byte[] People(Cluster cluster) => SheetDocument.Write(PeoplePaper.Of(cluster, Language.Vi));

    /// <summary>What was brought: the tables that travel in a field, and the list that stands in its own.</summary>
    [GeneratedRegex("name=\"sheet\" value=\"[^\"]*\"|(?<=<textarea[^>]*>)[^<]*(?=</textarea>)")]
    private static partial Regex Brought();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[a-z]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
