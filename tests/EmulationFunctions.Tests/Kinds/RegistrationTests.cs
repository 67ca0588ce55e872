using System.Net;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Kinds;

/// <summary>Units register values for the year and later say what they reached. They are due on Tuesday 24 November 2026 at 17:00.</summary>
[Collection("app")]
public sealed class RegistrationTests(RunningApp app)
{
    private static readonly object Targets = new
    {
        id = "chi-tieu",
        kind = "registration",
        title = "Đăng ký chỉ tiêu năm 2027",
        units = new[] { "all" },
        deadline = "2026-11-24T17:00",
        indicators = new[] { new { id = "dau", title = "Sản lượng dầu", measure = "nghìn tấn" }, new { id = "doanh-thu", title = "Doanh thu", measure = "triệu USD" } },
    };

    [Fact]
    public async Task A_unit_registers_in_its_own_way_of_writing_and_gets_a_receipt()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "register", Targets);
        var browser = new Visitor(app);
        var page = await cluster.LinkAsync("an");
        Assert.Contains("name=\"value.dau\"", (await browser.GetAsync(page)).Text, StringComparison.Ordinal);

        var wrong = await browser.PostAsync($"{page}/activities/chi-tieu/targets", ("seen", "0"), ("value.dau", "nhiều lắm"), ("value.doanh-thu", "12.345.678,9"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("bad-number", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#value.Targets.chi-tieu.dau\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("nhiều lắm", WebUtility.HtmlDecode(wrong.Text), StringComparison.Ordinal);
        Assert.Contains("value=\"12.345.678,9\"", wrong.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{page}/activities/chi-tieu/targets", ("seen", "0"), ("value.dau", "2.900,5"), ("value.doanh-thu", ""))).Status);
        Assert.Equal("incomplete", (await cluster.SubmissionAsync("chi-tieu", "bac-son")).GetProperty("state").GetString());
        // Twice the same is once.
        for (var twice = 0; twice < 2; twice++)
            await browser.PostAsync($"{page}/activities/chi-tieu/targets", ("seen", "1"), ("value.dau", "2.900,5"), ("value.doanh-thu", "12.345.678,9"), ("note", "Đã ký"));

        var stands = await cluster.SubmissionAsync("chi-tieu", "bac-son");
        Assert.Equal(("submitted", 2, 2900.5m, 12345678.9m), (stands.GetProperty("state").GetString(), stands.GetProperty("version").GetInt32(), stands.GetProperty("targets").GetProperty("dau").GetDecimal(), stands.GetProperty("targets").GetProperty("doanh-thu").GetDecimal()));
        await app.IdleAsync();
        var receipts = cluster.Mail("receipt");
        Assert.Equal(2, receipts.Count);
        Assert.Contains(receipts, letter => letter.Part("text/plain").Text.ReplaceLineEndings(" ").Contains("Doanh thu: 12.345.678,9 triệu USD", StringComparison.Ordinal));

        // The earlier version stays to be read.
        Assert.Contains("2.900,5", (await browser.GetAsync($"{page}/activities/chi-tieu/versions")).Text, StringComparison.Ordinal);

        // Somebody who looked at an earlier version is told, and keeps what was typed.
        var outdated = await browser.PostAsync($"{page}/activities/chi-tieu/targets", ("seen", "1"), ("value.dau", "3.000"));
        Assert.Equal(HttpStatusCode.Conflict, outdated.Status);
        Assert.Contains("changed-meanwhile", outdated.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"3.000\"", outdated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_else_stored_meanwhile_is_told_and_not_written_over_after_a_slip_of_the_pen()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "register-two", Targets);
        var (browser, page) = (new Visitor(app), await cluster.LinkAsync("an"));
        var address = $"{page}/activities/chi-tieu/targets";
        await browser.PostAsync(address, ("seen", "0"), ("value.dau", "1"), ("value.doanh-thu", "10"));

        // This one changes the oil alone and mistypes it, while an organizer changes the revenue.
        var desk = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.PostAsync("/console/activities/chi-tieu/units/bac-son/targets", ("seen", "1"), ("value.dau", "1"), ("value.doanh-thu", "20"))).Status);
        var slip = await browser.PostAsync(address, ("seen", "1"), ("value.dau", "hai"), ("value.doanh-thu", "10"));
        Assert.Contains("name=\"seen\" value=\"1\"", slip.Text, StringComparison.Ordinal);
        var told = await browser.PostAsync(address, ("seen", "1"), ("value.dau", "2"), ("value.doanh-thu", "10"));

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains("Lần nộp 2: thứ Hai, 16/11/2026 10:00, người nộp: Chuyên viên A", WebUtility.HtmlDecode(told.Text), StringComparison.Ordinal);
        Assert.Contains("name=\"value.dau\" value=\"2\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"value.doanh-thu\" value=\"20\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"seen\" value=\"2\"", told.Text, StringComparison.Ordinal);

        // The same with what was reached.
        await app.SetClockAsync("2026-12-01T10:00:00+07:00");
        address = $"{page}/activities/chi-tieu/actuals";
        await browser.PostAsync(address, ("seen", "0"), ("value.dau", "1"), ("value.doanh-thu", "10"));
        await browser.PostAsync(address, ("seen", "1"), ("value.dau", "1"), ("value.doanh-thu", "20"));
        told = await browser.PostAsync(address, ("seen", "1"), ("value.dau", "3"), ("value.doanh-thu", "10"));
        Assert.Contains("name=\"value.dau\" value=\"3\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"value.doanh-thu\" value=\"20\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("Thư ký Bắc Sơn.", WebUtility.HtmlDecode(told.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_registered_is_owed_and_reminded_of_and_late_comers_are_refused()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "register-owed", Targets);
        Assert.Equal(["/values/doanhthu unknown-indicator"], (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/activities/chi-tieu/units/bac-son/targets", new { values = new { doanhthu = 2 } })).Faults);
        var put = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/activities/chi-tieu/units/bac-son/targets", new { values = new Dictionary<string, decimal> { ["dau"] = 1.5m, ["doanh-thu"] = -2m } });
        Assert.True(put.Status == HttpStatusCode.OK, put.Text);
        Assert.True(put.Json.GetProperty("onBehalf").GetBoolean());

        // Three days before the deadline is a Saturday: the step moves to Friday 20.
        await app.SetClockAsync("2026-11-20T08:00:00+07:00");
        await app.TickAsync();
        await app.IdleAsync();
        Assert.DoesNotContain(cluster.Mail("reminder"), mail => mail["To"].Contains(cluster.Email("an"), StringComparison.Ordinal));
        Assert.Contains(cluster.Mail("reminder"), mail => mail.Part("text/plain").Text.Contains("Still missing: 2 values", StringComparison.Ordinal));

        await app.SetClockAsync("2026-11-24T17:00:01+07:00");
        var browser = new Visitor(app);
        var late = await browser.PostAsync($"{await cluster.LinkAsync("boris")}/activities/chi-tieu/targets", ("value.dau", "1"), ("value.doanh-thu", "2"));
        Assert.Equal(HttpStatusCode.Forbidden, late.Status);
        Assert.Contains("deadline-passed", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_deadline_units_say_what_they_reached_and_the_organizer_sees_the_share_of_the_plan()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "register-actual", Targets);
        var browser = new Visitor(app);
        var page = await cluster.LinkAsync("carol");
        await browser.PostAsync($"{page}/activities/chi-tieu/targets", ("value.dau", "2,000"), ("value.doanh-thu", "10"));
        var early = await browser.PostAsync($"{page}/activities/chi-tieu/actuals", ("value.dau", "3,130"));
        Assert.Equal(HttpStatusCode.Forbidden, early.Status);
        Assert.Contains("actuals-not-yet", early.Text, StringComparison.Ordinal);

        await app.SetClockAsync("2026-12-01T10:00:00+07:00");
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{page}/activities/chi-tieu/actuals", ("seen", "0"), ("value.dau", "3,130"), ("value.doanh-thu", ""))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{page}/activities/chi-tieu/actuals", ("seen", "1"), ("value.dau", "3,130"), ("value.doanh-thu", "7.5"))).Status);
        var shown = WebUtility.HtmlDecode((await browser.GetAsync($"{page}/activities/chi-tieu")).Text);
        Assert.Contains("156.5\u00A0%", shown, StringComparison.Ordinal);
        Assert.Contains("75\u00A0%", shown, StringComparison.Ordinal);

        // A draft that changes what they registered says so before it is published.
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var changed = new { title = "Kế hoạch 2026", activities = new[] { new { id = "chi-tieu", kind = "registration", title = "Đăng ký chỉ tiêu", units = new[] { "all" }, deadline = "2026-11-24T17:00", indicators = new[] { new { id = "dau", title = "Sản lượng dầu", measure = "triệu tấn" } } } } };
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", changed)).Status);
        Assert.Contains("Units have already sent papers or values", (await organizer.GetAsync("/console/plans/2026/review?lang=en")).Text, StringComparison.Ordinal);

        // Every change is kept.
        var changes = (await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "actual|2026|chi-tieu|dong-a|"))
            .Select(row => StoredActuals.Read(row).Values.TryGetValue("doanh-thu", out var value) ? value : (decimal?)null);
        Assert.Equal([null, 7.5m], changes);

        var desk = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var board = await desk.GetAsync("/console/activities/chi-tieu");
        Assert.Contains("156,5\u00A0%", WebUtility.HtmlDecode(board.Text), StringComparison.Ordinal);
        var csv = (await desk.GetAsync("/console/activities/chi-tieu/values.csv")).Text;
        Assert.Contains("Công ty Đông Á,Sản lượng dầu,nghìn tấn,2000,3130,156.5", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.PostAsync("/console/activities/chi-tieu/units/tay-ho/actuals", ("value.dau", "1.000,5"))).Status);
        Assert.Contains("1.000,5", (await desk.GetAsync("/console/activities/chi-tieu/units/tay-ho")).Text, StringComparison.Ordinal);
        Assert.Contains("reported what Công ty Đông Á has reached", WebUtility.HtmlDecode((await desk.GetAsync("/console/activities/chi-tieu/audit?lang=en")).Text), StringComparison.Ordinal);
    }
}
