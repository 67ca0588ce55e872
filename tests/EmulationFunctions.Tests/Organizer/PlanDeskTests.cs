using System.Net;
using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>A year's plan kept on pages: written, looked through, published, kept apart from what others do.</summary>
[Collection("app")]
public sealed class PlanDeskTests(RunningApp app)
{
    private const string Desk = "/console/plans/2026";

    [Fact]
    public async Task Activities_are_added_changed_split_and_taken_out_and_only_publishing_sends()
    {
        var (cluster, browser) = await OpenAsync("desk-flow", Report("quy-4", "2026-11-24T17:00"));

        // Added with a document; the id comes from the title.
        var added = await browser.PostAsync($"{Desk}/activities/new", [.. Form("Báo cáo đột xuất", "2026-11-18T17:00"), ("documentId", ""), ("documentTitle", "Số liệu"), ("documentTypes", "xlsx"), ("documentMegabytes", "5"), ("documentRequired", "0")]);
        Assert.Equal(HttpStatusCode.SeeOther, added.Status);
        Assert.EndsWith("at=bao-cao-dot-xuat#notice", added.Location, StringComparison.Ordinal);
        // Sent twice, it is there once.
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Desk}/activities/new", [.. Form("Báo cáo đột xuất", "2026-11-18T17:00"), ("documentId", ""), ("documentTitle", "Số liệu"), ("documentTypes", "xlsx"), ("documentMegabytes", "5"), ("documentRequired", "0")])).Status);
        var page = await browser.GetAsync(Desk);
        Assert.Contains("1 thay đổi chưa công bố", Text(page), StringComparison.Ordinal);
        Assert.Contains("Số liệu", Text(page), StringComparison.Ordinal);

        // One for each unit, of which one is taken out.
        var mark = Mark(await browser.GetAsync($"{Desk}?edit=bao-cao-dot-xuat"));
        Assert.Contains("notice=Split", (await browser.PostAsync($"{Desk}/activities/bao-cao-dot-xuat", [.. Form("Báo cáo đột xuất", "2026-11-18T17:00")[..4], ("documentId", "so-lieu"), ("documentTitle", "Số liệu"), ("documentTypes", ".xlsx"), ("documentMegabytes", "5"), ("documentRequired", "0"), ("action", "split"), ("mark", mark)])).Location, StringComparison.Ordinal);
        const string TayHo = "bao-cao-dot-xuat-cong-ty-tay-ho";
        mark = Mark(await browser.GetAsync($"{Desk}?edit={TayHo}"));
        Assert.Contains("notice=Removed", (await browser.PostAsync($"{Desk}/activities/{TayHo}", ("action", "remove"), ("mark", mark))).Location, StringComparison.Ordinal);
        // The published one is taken out and put back.
        mark = Mark(await browser.GetAsync($"{Desk}?edit=quy-4"));
        await browser.PostAsync($"{Desk}/activities/quy-4", ("action", "remove"), ("mark", mark));
        Assert.Contains($"{Desk}/activities/quy-4/return", (await browser.GetAsync(Desk)).Text, StringComparison.Ordinal);
        await browser.PostAsync($"{Desk}/activities/quy-4/return");

        // The review says who would get what, and just that goes out once it is published: on the day of the deadline, as the
        // step before it falls on a day off and the step before that has passed.
        var review = await browser.GetAsync($"{Desk}/review");
        Assert.Contains("Báo cáo đột xuất – Công ty Bắc Sơn", Text(review), StringComparison.Ordinal);
        Assert.Matches("[0-9]+ thư sẽ gửi thêm", Text(review));
        Assert.Contains("18/11/2026", review.Text, StringComparison.Ordinal);
        var published = await browser.PostAsync($"{Desk}/publication", ("draft", Hidden(review, "draft")));
        Assert.Contains("notice=Published", published.Location, StringComparison.Ordinal);
        Assert.Empty(cluster.Mail("reminder"));
        await app.SetClockAsync("2026-11-18T09:00:00+07:00");
        await app.TickAsync();
        Assert.Equal(["an", "boris", "carol"], cluster.Mail("reminder").Select(mail => mail["To"]).Select(to => Regex.Match(to, "<(.*)@").Groups[1].Value).Order());
        var plan = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026")).Json;
        Assert.Equal(4, plan.GetProperty("activities").GetArrayLength());
        Assert.Equal([".xlsx"], plan.GetProperty("activities")[1].GetProperty("documents")[0].GetProperty("types").EnumerateArray().Select(type => type.GetString()!));
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays()
    {
        var (_, browser) = await OpenAsync("desk-faults", Report("quy-4"));

        var wrong = await browser.PostAsync(
            $"{Desk}/activities/quy-4", [.. Form(" ", "2028-11-18T17:00"), ("grace", "hai"), ("before", "7, x"), ("hour", "3"), ("documentId", ""), ("documentTitle", ""), ("documentId", ""), ("documentTitle", "Phụ lục"), ("documentTypes", ""), ("documentTypes", "p/df"), ("indicators", ""), ("from", "")]);

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        foreach (var field in new[] { "title", "deadline", "grace", "before", "hour", "documentTypes-1" })
        {
            Assert.Contains($"href=\"#{field}\"", wrong.Text, StringComparison.Ordinal);
            Assert.Contains($"id=\"{field}-fault\"", wrong.Text, StringComparison.Ordinal);
        }

        Assert.Contains("value=\"hai\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"7, x\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Phụ lục", Text(wrong), StringComparison.Ordinal);
        Assert.DoesNotContain("chưa công bố", Text(await browser.GetAsync(Desk)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync($"{Desk}/title", ("planTitle", " "))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/console/plans/1999")).Status);
    }

    [Fact]
    public async Task An_indicator_without_a_title_is_told_at_its_line()
    {
        var (_, browser) = await OpenAsync("desk-lines", Report("quy-4"));

        var wrong = await browser.PostAsync(
            $"{Desk}/activities/new", ("title", "Chỉ tiêu"), ("kind", "registration"), ("scope", "all"), ("deadline", "2026-12-24T17:00"), ("indicators", "Sản lượng | tấn\n\n | triệu USD"));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("(dòng 3, ký tự 1) <code>missing</code>", Text(wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_were_all_taken_back_stay_so_where_another_field_is_asked_about()
    {
        var visited = new { id = "kiem-tra", kind = "inspection", title = "Kiểm tra", units = new[] { "all" }, deadline = "2026-12-24T17:00", visits = new Dictionary<string, string> { ["bac-son"] = "2026-12-01" } };
        var (cluster, browser) = await OpenAsync("desk-visits", visited);
        (string, string)[] fields = [("kind", "inspection"), ("scope", "all"), ("deadline", "2026-12-24T17:00"), ("mark", Mark(await browser.GetAsync($"{Desk}?edit=kiem-tra")))];

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Desk}/activities/kiem-tra", [.. fields, ("title", "Của người đầu"), ("visit-bac-son", "2026-12-01")])).Status);
        var clash = await browser.PostAsync($"{Desk}/activities/kiem-tra", [.. fields, ("title", "Của người sau"), ("visit-bac-son", "")]);
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        var carried = Regex.Matches(Text(clash), "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").Select(field => (field.Groups[1].Value, field.Groups[2].Value));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Desk}/activities/kiem-tra", [.. carried, ("take-Title", "mine")])).Status);

        var row = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Json.GetProperty("draft").GetProperty("activities")[0];
        Assert.Equal(("Của người sau", false), (row.GetProperty("title").GetString(), row.TryGetProperty("visits", out var days) && days.ValueKind == System.Text.Json.JsonValueKind.Object));
    }

    [Fact]
    public async Task Two_organizers_keep_what_both_typed()
    {
        var (_, one) = await OpenAsync("desk-two", Report("quy-3"), Report("quy-4"));
        var before = await one.GetAsync($"{Desk}?edit=quy-3");
        var third = Mark(before);
        var fourth = Mark(await one.GetAsync($"{Desk}?edit=quy-4"));

        // Other rows go together by themselves.
        Assert.Equal(HttpStatusCode.SeeOther, (await one.PostAsync($"{Desk}/activities/quy-3", [.. Form("Báo cáo quý III", "2026-11-24T17:00"), ("mark", third)])).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await one.PostAsync($"{Desk}/activities/quy-4", [.. Form("Báo cáo của người đầu", "2026-11-25T17:00"), ("mark", fourth)])).Status);

        // The same row, and another field: both stay.
        Assert.Equal(HttpStatusCode.SeeOther, (await one.PostAsync($"{Desk}/activities/quy-3", [.. Form(Hidden(before, "title"), "2026-11-24T17:00"), ("grace", "12"), ("mark", third)])).Status);
        var both = await one.GetAsync($"{Desk}?edit=quy-3");
        Assert.Equal(("Báo cáo quý III", "12"), (Hidden(both, "title"), Hidden(both, "grace")));

        // The same field: both versions, and a choice.
        var late = await one.PostAsync($"{Desk}/activities/quy-4", [.. Form("Báo cáo của người sau", "2026-11-24T17:00"), ("grace", "24"), ("mark", fourth)]);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Báo cáo của người đầu", Text(late), StringComparison.Ordinal);
        Assert.Contains("Báo cáo của người sau", Text(late), StringComparison.Ordinal);
        Assert.Contains("Chuyên viên A", Text(late), StringComparison.Ordinal);
        var chosen = await one.PostAsync(
            $"{Desk}/activities/quy-4", [.. Form("Báo cáo của người sau", "2026-11-24T17:00"), ("grace", "24"), ("mark", Hidden(late, "mark")), ("take-Title", "mine"), ("take-Deadline", "stored")]);
        Assert.Equal(HttpStatusCode.SeeOther, chosen.Status);
        var page = Text(await one.GetAsync(Desk));
        Assert.Contains("Báo cáo của người sau", page, StringComparison.Ordinal);
        Assert.Contains("25/11/2026 17:00", page, StringComparison.Ordinal);

        // Days that one ticks do not untick another's.
        await one.PostAsync($"{Desk}/days", ("wasOff", "2026-11-17"), ("off", "2026-11-17"), ("off", "2026-12-30"));
        await one.PostAsync($"{Desk}/days", ("wasOff", "2026-11-17"), ("off", "2026-12-31"), ("worked", "2026-12-26"));
        var days = await one.GetAsync($"{Desk}/days");
        Assert.Equal("2026-12-30 2026-12-31", Hidden(days, "wasOff"));
        Assert.Equal("2026-12-26", Hidden(days, "wasWorked"));

        // A title is not saved over another one.
        var title = await one.PostAsync($"{Desk}/title", ("was", "Kế hoạch cũ"), ("planTitle", "Kế hoạch mới"));
        Assert.Equal(HttpStatusCode.Conflict, title.Status);
        Assert.Contains("value=\"Kế hoạch mới\"", Text(title), StringComparison.Ordinal);
        Assert.Equal("Kế hoạch 2026", WebUtility.HtmlDecode(Hidden(title, "was")));

        // A row that is gone comes back with what was typed.
        var mark = Mark(await one.GetAsync($"{Desk}?edit=quy-3"));
        await one.PostAsync($"{Desk}/activities/quy-3", ("action", "remove"), ("mark", mark));
        var gone = await one.PostAsync($"{Desk}/activities/quy-3", [.. Form("Vẫn cần", "2026-11-24T17:00"), ("mark", mark)]);
        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Contains("value=\"Vẫn cần\"", Text(gone), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_stored_by_another_way_is_taken_in_and_an_old_revision_comes_back()
    {
        var (cluster, browser) = await OpenAsync("desk-history", Report("quy-3"), Report("quy-4"));
        var mark = Mark(await browser.GetAsync($"{Desk}?edit=quy-4"));
        await browser.PostAsync($"{Desk}/activities/quy-4", [.. Form("Báo cáo sửa trên trang", "2026-11-24T17:00"), ("mark", mark)]);
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(Report("quy-3", "2026-11-26T17:00"), Report("quy-4"), Report("them"))).Status);

        var desk = await browser.GetAsync(Desk);
        Assert.Contains($"{Desk}/changes", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostAsync($"{Desk}/publication", ("draft", Hidden(desk, "draft")))).Status);
        Assert.Contains("notice=TakenIn", (await browser.PostAsync($"{Desk}/changes", ("draft", Hidden(desk, "draft")))).Location, StringComparison.Ordinal);
        var review = await browser.GetAsync($"{Desk}/review");
        Assert.Contains("Thay đổi trong kế hoạch (1)", Text(review), StringComparison.Ordinal);
        await browser.PostAsync($"{Desk}/publication", ("draft", Hidden(review, "draft")));

        var history = await browser.GetAsync($"{Desk}/revisions");
        Assert.Contains("Bản 3", Text(history), StringComparison.Ordinal);
        var third = Text(await browser.GetAsync($"{Desk}/revisions/3"));
        Assert.Contains("Báo cáo sửa trên trang", third, StringComparison.Ordinal);
        Assert.Contains("Chuyên viên A", third, StringComparison.Ordinal);
        var second = await browser.GetAsync($"{Desk}/revisions/2");
        Assert.Contains("26/11/2026 17:00", second.Text, StringComparison.Ordinal);
        Assert.Contains("notice=Restored", (await browser.PostAsync($"{Desk}/revisions/1/restore", ("draft", ""))).Location, StringComparison.Ordinal);
        review = await browser.GetAsync($"{Desk}/review");
        await browser.PostAsync($"{Desk}/publication", ("draft", Hidden(review, "draft")));
        var plan = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026")).Json.GetProperty("activities").EnumerateArray().Select(one => one.GetProperty("title").GetString());
        Assert.Equal(["Báo cáo quy-3", "Báo cáo quy-4"], plan);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{Desk}/revisions/9")).Status);
    }

    [Fact]
    public async Task Last_years_plan_is_copied_with_the_new_years_holidays()
    {
        var (cluster, browser) = await OpenAsync("desk-copy", Report("tong-ket-2026", "2026-11-10T17:00"), Report("khong-can", "2026-03-02T17:00"));
        const string Next = "/console/plans/2027";

        var copy = await browser.GetAsync($"{Next}/copy");
        Assert.Contains("Báo cáo tong-ket-2027", Text(copy), StringComparison.Ordinal);
        // The seventh working day of November, in 2027 a Tuesday.
        Assert.Contains("09/11/2027 17:00", copy.Text, StringComparison.Ordinal);
        var taken = await browser.PostAsync($"{Next}/copy", ("take", "tong-ket-2026"));
        Assert.Contains("notice=Copied", taken.Location, StringComparison.Ordinal);
        var draft = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2027/draft")).Json.GetProperty("draft");
        Assert.Equal(("Kế hoạch 2027", "bao-cao-tong-ket-2027", 1), (draft.GetProperty("title").GetString(), draft.GetProperty("activities")[0].GetProperty("id").GetString(), draft.GetProperty("activities").GetArrayLength()));
        Assert.Contains("2027-02-05", draft.GetProperty("daysOff").EnumerateArray().Select(day => day.GetString()!));

        // Without its days off a plan misses Tết, from its eve on Tuesday with a Monday for the Saturday, and one button adds the days.
        const string Later = "/console/plans/2028";
        Assert.Contains("Tết Nguyên đán: 25/01–31/01/2028", Text(await browser.GetAsync(Later)), StringComparison.Ordinal);
        await browser.PostAsync($"{Later}/holidays");
        var desk = await browser.GetAsync(Later);
        Assert.DoesNotContain("Tết Nguyên đán", Text(desk), StringComparison.Ordinal);
        // Those of a year that is over are not asked for.
        Assert.DoesNotContain("Tết Nguyên đán", Text(await browser.GetAsync(Desk)), StringComparison.Ordinal);
        Assert.Contains("notice=Discarded", (await browser.PostAsync($"{Later}/discard", ("draft", Hidden(desk, "draft")))).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_activities_stay_usable()
    {
        var (cluster, browser) = await OpenAsync("desk-large");
        var activities = Enumerable.Range(0, 200).Select(at => (object)new
        {
            id = $"hoat-dong-{at}",
            kind = "report",
            title = $"Báo cáo kết quả thực hiện nhiệm vụ sản xuất kinh doanh và công tác thi đua, khen thưởng đợt {at}",
            units = new[] { "bac-son", "nam-hai", "dong-a" },
            deadline = $"2026-{1 + (at % 12):00}-{1 + (at % 28):00}T17:00",
            documents = new[] { Document("a"), Document("b", required: false) },
            reminders = new { daysBefore = new[] { 10, 2 } },
        }).ToArray();
        Assert.Equal(HttpStatusCode.Created, (await cluster.PutPlanAsync(activities)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", new { title = "Kế hoạch", activities = activities.Skip(100) })).Status);

        foreach (var path in new[] { Desk, $"{Desk}?page=3", $"{Desk}?edit=hoat-dong-150", $"{Desk}/days", $"{Desk}/review", "/console/plans/2027/copy" })
        {
            var before = System.Diagnostics.Stopwatch.GetTimestamp();
            var page = await browser.GetAsync(path);
            var size = System.Text.Encoding.UTF8.GetByteCount(page.Text);
            TestContext.Current.SendDiagnosticMessage("{0}: {1} bytes, {2:0} ms", path, size, System.Diagnostics.Stopwatch.GetElapsedTime(before).TotalMilliseconds);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(size <= 60 * 1024, $"{path} has {size} bytes.");
        }
    }

    private async Task<(TestCluster Cluster, Visitor Browser)> OpenAsync(string id, params object[] activities)
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, id, activities);
        return (cluster, new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } });
    }

    private static (string, string)[] Form(string title, string deadline) => [("title", title), ("kind", "report"), ("scope", "all"), ("deadline", deadline), ("action", "save")];

    private static string Text(Reply reply) => WebUtility.HtmlDecode(reply.Text);

    private static string Mark(Reply reply) => Hidden(reply, "mark");

    private static string Hidden(Reply reply, string name) => WebUtility.HtmlDecode(Regex.Match(reply.Text, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);
}
