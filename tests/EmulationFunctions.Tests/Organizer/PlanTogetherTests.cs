using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>Two organizers at one plan, and buttons pressed twice: nothing is lost, and what is said is so.</summary>
[Collection("app")]
public sealed partial class PlanTogetherTests(RunningApp app)
{
    private const string Desk = "/console/plans/2026";
    private const string Next = "/console/plans/2027";
    private const string Visits = $"{Desk}/activities/kiem-tra/visits";

    [Fact]
    public async Task Days_of_visits_that_somebody_else_has_set_stay_behind_a_refusal()
    {
        var (cluster, browser) = await OpenAsync("together-visits", Inspection);
        (string, string)[] page = Fields(await browser.GetAsync(Visits));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(Visits, With(page, ("visit-nam-hai", "2026-12-01")))).Status);

        // The day of another unit is wrong, or in conflict; of the unit that was not touched the page shows what is stored.
        var wrong = await browser.PostAsync(Visits, With(page, ("visit-bac-son", "2027-05-01")));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(("2027-05-01", "2026-12-01"), (Value(wrong, "visit-bac-son"), Value(wrong, "visit-nam-hai")));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(Visits, With(Fields(wrong), ("visit-bac-son", "2026-12-02")))).Status);
        Assert.Equal(("2026-12-02", "2026-12-01"), await DaysAsync(cluster));

        var clash = await browser.PostAsync(Visits, With(page, ("visit-bac-son", "2026-12-03")));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Equal("2026-12-01", Value(clash, "visit-nam-hai"));
        Assert.Contains("Người sửa: Chuyên viên A, lúc 16/11/2026 09:00.", Text(clash), StringComparison.Ordinal);

        // A day that is wrong does not hide that somebody has set another one.
        var both = await browser.PostAsync(Visits, With(page, ("visit-bac-son", "2026-12-03"), ("visit-dong-a", "2027-05-01")));
        Assert.Equal(HttpStatusCode.BadRequest, both.Status);
        Assert.Contains("<code>after-deadline</code>", both.Text, StringComparison.Ordinal);
        Assert.Contains("<code>changed-meanwhile</code>", both.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_to_the_plan_beneath_a_draft_has_nobody_taken_out()
    {
        var (cluster, browser) = await OpenAsync("together-moved", Report("quy-4"));
        await browser.PostAsync($"{Desk}/title", ("planTitle", "Kế hoạch mới"), ("was", Value(await browser.GetAsync(Desk), "was")));
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Report("quy-4"), Report("dot-xuat", "2026-12-04T17:00"))).Status);

        var moved = await browser.GetAsync(Desk);
        Assert.Contains("<code>plan-changed</code>", (await browser.GetAsync($"{Desk}/review")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"out\"", moved.Text, StringComparison.Ordinal);
        Assert.Contains("1 thay đổi chưa công bố", Text(moved), StringComparison.Ordinal);

        await browser.PostAsync($"{Desk}/changes", ("draft", Value(moved, "draft")));
        Assert.Contains("id=\"a-dot-xuat\"", (await browser.GetAsync(Desk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_typed_for_an_inspection_that_was_taken_out_bring_it_back()
    {
        var (cluster, browser) = await OpenAsync("together-gone", Inspection);
        (string, string)[] page = Fields(await browser.GetAsync(Visits));
        await browser.PostAsync($"{Desk}/activities/kiem-tra", ("action", "remove"), ("mark", Value(await browser.GetAsync($"{Desk}?edit=kiem-tra"), "mark")));

        var gone = await browser.PostAsync(Visits, With(page, ("visit-bac-son", "2026-12-02")));
        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Equal("2026-12-02", Value(gone, "visit-bac-son"));
        Assert.Contains("Người khác vừa bỏ hoạt động này khỏi bản nháp", Text(gone), StringComparison.Ordinal);
        Assert.Empty((await DraftAsync(cluster))["activities"]!.AsArray());

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(Visits, Fields(gone))).Status);
        Assert.Equal(("2026-12-02", null), await DaysAsync(cluster));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"{Desk}/activities/khong-co/visits", ("visit-bac-son", "2026-12-02"))).Status);
    }

    [Fact]
    public async Task Splitting_keeps_what_was_typed_and_is_done_once()
    {
        var (cluster, browser) = await OpenAsync("together-split", Report("quy-4"), Report("quy-3"));
        var mark = Value(await browser.GetAsync($"{Desk}?edit=quy-4"), "mark");

        // One unit alone cannot be split: it stands at the units, and the form is as it was typed.
        var one = await browser.PostAsync($"{Desk}/activities/quy-4", [.. Form("Chỉ một đơn vị", "split"), ("scope", "some"), ("units", "bac-son"), ("mark", mark)]);
        Assert.Equal(HttpStatusCode.BadRequest, one.Status);
        Assert.Contains("<code>not-split</code>", one.Text, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"units-fault\"", one.Text, StringComparison.Ordinal);
        Assert.Equal("Chỉ một đơn vị", Value(one, "title"));

        // Pressed twice, it is split once, and both say so.
        (string, string)[] all = [.. Form("Báo cáo từng đơn vị", "split"), ("scope", "all"), ("mark", mark)];
        for (var press = 0; press < 2; press++)
            Assert.Contains("notice=Split", (await browser.PostAsync($"{Desk}/activities/quy-4", all)).Location, StringComparison.Ordinal);
        Assert.Equal(5, (await DraftAsync(cluster))["activities"]!.AsArray().Count);

        // What somebody has taken out comes back as a form.
        mark = Value(await browser.GetAsync($"{Desk}?edit=quy-3"), "mark");
        await browser.PostAsync($"{Desk}/activities/quy-3", ("action", "remove"), ("mark", mark));
        var gone = await browser.PostAsync($"{Desk}/activities/quy-3", [.. Form("Vẫn cần", "split"), ("scope", "all"), ("mark", mark)]);
        Assert.Equal((HttpStatusCode.Conflict, "Vẫn cần"), (gone.Status, Value(gone, "title")));
        Assert.Contains("Người sửa: Chuyên viên A", Text(gone), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_plan_is_copied_page_by_page_and_says_how_much_was_taken()
    {
        var (cluster, browser) = await OpenAsync("together-long", [.. Enumerable.Range(1, 65).Select(at => Report($"dot-{at:00}", "2026-12-10T17:00"))]);
        var first = await browser.GetAsync($"{Next}/copy");
        var taken = await browser.PostAsync($"{Next}/copy?page=1", Fields(first));
        Assert.Equal($"{Next}/copy?page=2&notice=Copied&said=60-0#notice", taken.Location);
        var second = await browser.GetAsync($"{Next}/copy?page=2&notice=Copied&said=60-0");
        Assert.Matches("id=\"notice\" tabindex=\"-1\"", second.Text);
        Assert.Contains("60 hoạt động đã vào bản nháp", Text(second), StringComparison.Ordinal);
        Assert.Contains($"action=\"{Next}/copy?page=2\"", second.Text, StringComparison.Ordinal);

        taken = await browser.PostAsync($"{Next}/copy?page=2", Fields(second));
        Assert.Equal($"{Next}?notice=Copied&said=5-0#notice", taken.Location);
        Assert.Contains("5 hoạt động đã vào bản nháp", Text(await browser.GetAsync($"{Next}?notice=Copied&said=5-0")), StringComparison.Ordinal);
        Assert.Equal(65, (await DraftAsync(cluster, 2027))["activities"]!.AsArray().Count);

        // Holidays that were added are named, and the focus goes to them.
        var added = await browser.PostAsync("/console/plans/2028/holidays", ("from", "days"));
        Assert.StartsWith("/console/plans/2028/days?notice=Saved&said=2028-", added.Location, StringComparison.Ordinal);
        Assert.EndsWith("#notice", added.Location, StringComparison.Ordinal);
        var days = Text(await browser.GetAsync(added.Location!.Split('#')[0]));
        Assert.Matches("id=\"notice\"[^§]*Đã thêm ngày nghỉ vào bản nháp:[^<]*25/01–31/01/2028", days);
    }

    [Fact]
    public async Task What_somebody_has_copied_and_mended_is_not_copied_again()
    {
        var (cluster, browser) = await OpenAsync("together-copy", Report("quy-3"), Report("quy-4"));
        (string, string)[] page = Fields(await browser.GetAsync($"{Next}/copy"));

        // Pressed twice, it is there once; both times that is what was asked for.
        for (var press = 0; press < 2; press++)
            Assert.Contains("said=2-0", (await browser.PostAsync($"{Next}/copy?page=1", page)).Location, StringComparison.Ordinal);
        var draft = await DraftAsync(cluster, 2027);
        draft["activities"]![0]!["deadline"] = "2027-11-26T17:00";
        await PutAsync(cluster, draft, 2027);

        var late = await browser.PostAsync($"{Next}/copy?page=1", page);
        Assert.Contains("said=1-1", late.Location, StringComparison.Ordinal);
        Assert.Contains("Không chép 1 hoạt động", Text(await browser.GetAsync(late.Location!.Split('#')[0])), StringComparison.Ordinal);
        Assert.Equal(2, (await DraftAsync(cluster, 2027))["activities"]!.AsArray().Count);

        // Who is shown that it is there, and ticks it all the same, wants another one.
        Assert.Contains("said=1-0", (await browser.PostAsync($"{Next}/copy?page=1", ("there", "quy-3 quy-4"), ("take", "quy-3"))).Location, StringComparison.Ordinal);
        Assert.Equal(3, (await DraftAsync(cluster, 2027))["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_is_pressed_twice_is_done_once_and_says_so()
    {
        var (cluster, browser) = await OpenAsync("together-twice", Report("quy-4"));
        await RenameAsync(cluster, "Một");
        var tag = Value(await browser.GetAsync($"{Desk}/review"), "draft");
        for (var press = 0; press < 2; press++)
            Assert.Contains("notice=Published", await LocationAsync("publication", tag), StringComparison.Ordinal);
        // What was published by somebody else is not discarded, and another draft is not published.
        Assert.Contains("notice=Outdated", await LocationAsync("discard", tag), StringComparison.Ordinal);
        Assert.Contains("notice=Outdated", await LocationAsync("publication", "1-other"), StringComparison.Ordinal);

        await RenameAsync(cluster, "Hai");
        tag = Value(await browser.GetAsync($"{Desk}/review"), "draft");
        for (var press = 0; press < 2; press++)
            Assert.Contains("notice=Discarded", await LocationAsync("discard", tag), StringComparison.Ordinal);

        for (var press = 0; press < 2; press++)
            Assert.Contains("notice=Restored", await LocationAsync("revisions/1/restore", ""), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Report("quy-4"), Report("them"))).Status);
        tag = Value(await browser.GetAsync(Desk), "draft");
        for (var press = 0; press < 2; press++)
            Assert.Contains("notice=TakenIn", await LocationAsync("changes", tag), StringComparison.Ordinal);

        async Task<string> LocationAsync(string what, string draft) => (await browser.PostAsync($"{Desk}/{what}", ("draft", draft))).Location!;
    }

    [Fact]
    public async Task Who_changed_the_very_thing_is_named()
    {
        var (cluster, browser) = await OpenAsync("together-who", Report("quy-3"), Report("quy-4"));
        var (third, fourth) = (Value(await browser.GetAsync($"{Desk}?edit=quy-3"), "mark"), Value(await browser.GetAsync($"{Desk}?edit=quy-4"), "mark"));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Desk}/activities/quy-4", [.. Form("Của người đầu"), ("scope", "all"), ("mark", fourth)])).Status);
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        await RenameAsync(cluster, "Tên do bên vận hành đặt");

        // Of the activity, not of whatever was changed last.
        var clash = Text(await browser.PostAsync($"{Desk}/activities/quy-4", [.. Form("Của người sau"), ("scope", "all"), ("mark", fourth)]));
        Assert.Contains("Người sửa: Chuyên viên A, lúc 16/11/2026 09:00.", clash, StringComparison.Ordinal);
        var title = Text(await browser.PostAsync($"{Desk}/title", ("was", "Kế hoạch 2026"), ("planTitle", "Tên khác")));
        Assert.Matches("Người sửa: [^<]*, lúc 16/11/2026 10:00.", title);
        Assert.DoesNotContain("Người sửa: Chuyên viên A", title, StringComparison.Ordinal);
        var outdated = (await browser.PostAsync($"{Desk}/activities/quy-4", ("action", "remove"), ("mark", fourth))).Location!;
        Assert.Matches("id=\"notice\"[^§]*Người sửa: [^<]*, lúc 16/11/2026 10:00.", Text(await browser.GetAsync(outdated.Split('#')[0])));
        var told = (await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|")).Where(row => row.GetString("What") == "plan-drafted").Select(row => row.GetString("Detail"));
        Assert.Equal(["""{"revision":"1","changed":"quy-4"}""", """{"revision":"2","changed":"/title"}"""], told);

        // Where it was published meanwhile there is no draft that could tell.
        await browser.PostAsync($"{Desk}/publication", ("draft", Value(await browser.GetAsync($"{Desk}/review"), "draft")));
        clash = Text(await browser.PostAsync($"{Desk}/activities/quy-4", [.. Form("Của người sau"), ("scope", "all"), ("mark", fourth)]));
        Assert.Contains("Người sửa: Chuyên viên A, lúc 16/11/2026 09:00.", clash, StringComparison.Ordinal);
        await app.SetClockAsync("2026-11-16T11:00:00+07:00");
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Report("quy-3", "2026-11-26T17:00"), Report("quy-4"))).Status);
        clash = Text(await browser.PostAsync($"{Desk}/activities/quy-3", [.. Form("Báo cáo quy-3", deadline: "2026-11-27T17:00"), ("scope", "all"), ("mark", third)]));
        Assert.Matches("Người sửa: [^<]*, lúc 16/11/2026 11:00.", clash);
    }

    [Fact]
    public async Task History_tells_reminders_and_a_large_change_in_pages()
    {
        var (cluster, browser) = await OpenAsync("together-history", [.. Enumerable.Range(1, 40).Select(at => Report($"dot-{at:00}", "2026-12-10T17:00"))]);
        var put = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026", new
        {
            title = "Kế hoạch 2026",
            daysOff = new[] { "2026-11-17" },
            activities = Enumerable.Range(1, 40).Select(at => Report($"dot-{at:00}", "2026-12-11T17:00")),
            reminders = new { daysBefore = new[] { 9, 2 } },
        });
        Assert.Equal(HttpStatusCode.OK, put.Status);

        var first = await browser.GetAsync($"{Desk}/revisions/2");
        Assert.Matches("Cách nhắc hạn chung của kế hoạch</strong>: <del>[^<]+</del> → [^<]*9, 2", Text(first));
        Assert.DoesNotContain("dot-40</strong>", first.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"?changes=2#changed\"", first.Text, StringComparison.Ordinal);
        Assert.Contains("dot-40</strong>", (await browser.GetAsync($"{Desk}/revisions/2?changes=3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letters_of_one_change_are_told_alone()
    {
        var (cluster, browser) = await OpenAsync("together-only", Of("bac-son", "2026-11-24T17:00"), Of("nam-hai", "2026-12-15T17:00"));
        var put = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", new { title = "Kế hoạch 2026", daysOff = new[] { "2026-11-17", "2026-12-14" }, activities = new[] { Of("bac-son", "2026-11-26T17:00"), Of("nam-hai", "2026-12-17T17:00") } });
        Assert.Equal(HttpStatusCode.OK, put.Status);

        var all = await browser.GetAsync($"{Desk}/review");
        Assert.Contains($"href=\"{Desk}/review?only=cua-bac-son\"", all.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Desk}/review?only=/days\"", all.Text, StringComparison.Ordinal);
        Assert.Equal(["An", "Boris"], Readers(all));
        var one = await browser.GetAsync($"{Desk}/review?only=cua-bac-son");
        Assert.Equal(["An"], Readers(one));
        Assert.Contains("Báo cáo cua-bac-son", Text(one), StringComparison.Ordinal);
        Assert.DoesNotContain("Báo cáo cua-nam-hai", Text(one), StringComparison.Ordinal);
        Assert.DoesNotContain($"{Desk}/publication", one.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Desk}/review#plan-changes\"", one.Text, StringComparison.Ordinal);
        Assert.Equal(["Boris"], Readers(await browser.GetAsync($"{Desk}/review?only=cua-nam-hai")));
        // What is no change of the draft leads to all of them.
        Assert.Contains($"{Desk}/publication", (await browser.GetAsync($"{Desk}/review?only=khong-co")).Text, StringComparison.Ordinal);

        static object Of(string unit, string deadline) => new { id = $"cua-{unit}", kind = "report", title = $"Báo cáo cua-{unit}", units = new[] { unit }, deadline };

        static string[] Readers(Reply review) =>
            [.. new[] { ("An", "Thư ký Bắc Sơn"), ("Boris", "Секретарь Нам Хай") }.Where(one => Text(review).Contains($"<p>{one.Item2}</p>", StringComparison.Ordinal)).Select(one => one.Item1)];
    }

    private static object Inspection => new { id = "kiem-tra", kind = "inspection", title = "Kiểm tra", units = new[] { "all" }, deadline = "2026-12-24T17:00" };

    private async Task<(TestCluster Cluster, Visitor Browser)> OpenAsync(string id, params object[] activities)
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, id, activities);
        return (cluster, new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } });
    }

    private async Task<JsonNode> DraftAsync(TestCluster cluster, int year = 2026) =>
        JsonNode.Parse((await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/{year}/draft")).Text)!["draft"]!;

    private async Task PutAsync(TestCluster cluster, JsonNode draft, int year = 2026) =>
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/{year}/draft", draft)).Status);

    /// <summary>The operator gives the plan another title, in the draft.</summary>
    private async Task RenameAsync(TestCluster cluster, string title)
    {
        var found = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft");
        var draft = JsonNode.Parse((found.Status == HttpStatusCode.OK ? found : await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026")).Text)!;
        draft = draft["draft"] ?? draft;
        draft["title"] = title;
        await PutAsync(cluster, draft);
    }

    private async Task<(string?, string?)> DaysAsync(TestCluster cluster)
    {
        var days = (await DraftAsync(cluster))["activities"]![0]!["visits"];
        return (days?["bac-son"]?.GetValue<string>(), days?["nam-hai"]?.GetValue<string>());
    }

    private static (string, string)[] Form(string title, string action = "save", string deadline = "2026-11-24T17:00") => [("title", title), ("kind", "report"), ("deadline", deadline), ("action", action)];

    /// <summary>What the page's forms would post: hidden fields, dates and ticked boxes.</summary>
    private static (string Name, string Value)[] Fields(Reply page) =>
        [.. Inputs().Matches(page.Text).Where(input => input.Groups["type"].Value != "checkbox" || input.Groups["rest"].Value.Contains("checked", StringComparison.Ordinal)).Select(input => (input.Groups["name"].Value, WebUtility.HtmlDecode(Attribute(input, "value"))))];

    private static (string, string)[] With((string Name, string Value)[] fields, params (string Name, string Value)[] typed) =>
        [.. fields.Where(field => typed.All(one => one.Name != field.Name)), .. typed];

    private static string Value(Reply reply, string name) =>
        WebUtility.HtmlDecode(Attribute(Regex.Match(reply.Text, $"<input [^>]*name=\"{name}\"(?<rest>[^>]*)>"), "value"));

    private static string Attribute(Match input, string name) => Regex.Match(input.Groups["rest"].Value, $"{name}=\"([^\"]*)\"").Groups[1].Value;

    private static string Text(Reply reply) => WebUtility.HtmlDecode(reply.Text);

    [GeneratedRegex("<input type=\"(?<type>hidden|date|checkbox)\"(?: id=\"[^\"]*\")? name=\"(?<name>[^\"]*)\"(?<rest>[^>]*)>")]
    private static partial Regex Inputs();
}
