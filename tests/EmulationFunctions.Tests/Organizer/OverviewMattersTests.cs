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

    private static async Task<string> OverviewAsync(Visitor browser) => WebUtility.HtmlDecode((await browser.GetAsync("/console")).Text);
}
