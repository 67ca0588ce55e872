using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>What the overview says to need an organizer, beside letters and meetings.</summary>
[Collection("app")]
public sealed class OverviewMattersTests(RunningApp app)
{
    [Fact]
    public async Task Only_a_link_that_is_good_counts_as_one()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "matters-links", Report("quy-4"));
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        Assert.Contains("4 người chưa có liên kết nộp hồ sơ", await OverviewAsync(browser), StringComparison.Ordinal);

        var link = await cluster.LinkAsync("an");
        await cluster.LinkAsync("boris", days: 2);
        Assert.Contains("2 người chưa có liên kết nộp hồ sơ", await OverviewAsync(browser), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await app.CallAsync(HttpMethod.Delete, $"{cluster.Path}/links/{link.Split('/')[^1][..22]}")).Status);
        Assert.Contains("3 người chưa có liên kết nộp hồ sơ", await OverviewAsync(browser), StringComparison.Ordinal);

        // The other one has run out, and is not swept yet.
        await app.SetClockAsync("2026-11-18T10:10:00+07:00");
        browser.Cookies["emulation-session"] = await cluster.SessionAsync();
        Assert.Contains("4 người chưa có liên kết nộp hồ sơ", await OverviewAsync(browser), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_waits_to_be_published_and_says_when_the_plan_has_moved()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "matters-drafts", Report("quy-4"));
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        Assert.DoesNotContain("/console/plans/2026/review", await OverviewAsync(browser), StringComparison.Ordinal);

        var draft = new { title = "Kế hoạch 2026", daysOff = new[] { "2026-11-17" }, activities = new[] { Report("quy-4"), Report("nam", "2026-12-24T17:00") } };
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", draft)).Status);
        Assert.Contains("Kế hoạch năm 2026: 1 thay đổi chưa công bố", await OverviewAsync(browser), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Report("quy-4", "2026-11-25T17:00"))).Status);
        Assert.Contains("đã được sửa bằng cách khác từ khi có bản nháp", await OverviewAsync(browser), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_what_is_visited_and_what_has_no_result_waits_for_an_organizer()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var visits = new Dictionary<string, string> { ["bac-son"] = "2026-11-12", ["nam-hai"] = "2026-11-20", ["dong-a"] = "2026-12-01" };
        var cluster = await TestCluster.MakeAsync(app, "matters-visits", Report("quy-4"), new { id = "kiem-tra", kind = "inspection", title = "Kiểm tra chéo", units = new[] { "all" }, deadline = "2026-12-24T17:00", visits });
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutAsync("dung")).Status);
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", UploadedFile.Pdf("report", "a.pdf"));
        var page = await OverviewAsync(browser);

        Assert.Equal(
            [
                "1 đơn vị không có ai nhận thư nhắc",
                "1 đơn vị được kiểm tra trong 7 ngày tới",
                "1 hồ sơ mới nộp, chờ xem xét",
                "1 đơn vị vừa được kiểm tra, chưa có kết quả",
                "2 người chưa có liên kết nộp hồ sơ",
            ],
            Told(page));
        foreach (var (state, unit) in new[] { ("waiting", "quy-4/units/bac-son"), ("visits", "kiem-tra/units/nam-hai"), ("unfiled", "kiem-tra/units/bac-son") })
        {
            Assert.Contains($"href=\"/console?year=2026&state={state}#board\"", page, StringComparison.Ordinal);
            Assert.Equal([unit], System.Text.RegularExpressions.Regex.Matches((await browser.GetAsync($"/console?year=2026&state={state}")).Text, "(?<=/console/activities/)[a-z0-9-]+/units/[a-z-]+").Select(cell => cell.Value));
        }

        await browser.PostAsync("/console/activities/quy-4/units/bac-son/review", ("decision", "accept"), ("version", "1"));
        await browser.SendAsync(HttpMethod.Post, "/console/activities/kiem-tra/units/bac-son/findings", UploadedFile.Form([UploadedFile.Pdf("result", "kết luận.pdf")]));
        Assert.Equal(3, Told(await OverviewAsync(browser)).Count());
    }

    private static IEnumerable<string> Told(string page) =>
        System.Text.RegularExpressions.Regex.Matches(page, "(?<=</svg></span> <span>)[^<]+(?=</span></a></li>)").Select(line => line.Value);

    private static async Task<string> OverviewAsync(Visitor browser) => WebUtility.HtmlDecode((await browser.GetAsync("/console")).Text);
}
