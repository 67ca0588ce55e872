using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

[Collection("app")]
public sealed class AuditTests(RunningApp app)
{
    [Fact]
    public async Task Every_change_of_an_activity_is_told_in_order_with_who_and_through_which_link()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "audited", Report("log"), Report("other"));
        var unit = $"{cluster.Path}/activities/log/units/bac-son";
        await app.CallAsync(HttpMethod.Put, $"{unit}/extension", new { deadline = "2026-11-30T17:00", reason = "vì bão" });
        var page = await cluster.LinkAsync("an");
        await cluster.UploadAsync(page, "log", UploadedFile.Pdf("report", "a.pdf"));
        await cluster.UploadAsync(page, "other", UploadedFile.Pdf("report", "b.pdf"));
        await app.CallAsync(HttpMethod.Post, $"{unit}/review", new { decision = "return", version = 1, reason = "Chưa ký" }, await cluster.ApiTokenAsync());
        await app.CallAsync(HttpMethod.Delete, $"{unit}/extension");

        var entries = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/activities/log/audit")).Json.GetProperty("entries").EnumerateArray().ToList();
        Assert.Equal(
            [("operator", "extended"), ("an", "submitted"), (TestCluster.Organizer, "returned"), ("operator", "extension-withdrawn")],
            entries.Select(entry => (entry.GetProperty("who").GetString()!, entry.GetProperty("what").GetString()!)));
        var link = entries[1].GetProperty("link").GetString()!;
        Assert.Equal(8, link.Length);
        Assert.DoesNotContain(link, page, StringComparison.Ordinal);
        Assert.Equal("Chưa ký", entries[2].GetProperty("detail").GetProperty("reason").GetString());

        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var shown = await browser.GetAsync("/console/activities/log/audit");
        Assert.Contains("Chuyên viên A trả lại hồ sơ của Công ty Bắc Sơn, lần 1. Lý do: Chưa ký", shown.Text, StringComparison.Ordinal);
        Assert.Contains($"qua liên kết {link}", shown.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/console/activities/none/audit")).Status);
    }

    [Fact]
    public async Task A_long_log_comes_in_pages_without_a_gap()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "audited-long", Report("log"));
        for (var at = 0; at < 102; at++)
            await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/activities/log/units/{(at % 2 == 0 ? "bac-son" : "nam-hai")}/extension", new { deadline = "2026-11-30T17:00", reason = $"lần {at}" });

        var first = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/activities/log/audit")).Json;
        var next = Uri.EscapeDataString(first.GetProperty("continuation").GetString()!);
        var second = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/activities/log/audit?continuation={next}")).Json;
        var reasons = first.GetProperty("entries").EnumerateArray().Concat(second.GetProperty("entries").EnumerateArray())
            .Select(entry => entry.GetProperty("detail").GetProperty("reason").GetString());
        Assert.Equal(Enumerable.Range(0, 102).Select(at => $"lần {at}"), reasons);
    }
}
