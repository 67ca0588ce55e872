using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Emulation.Domain.Plans.Kinds;
using EmulationFunctions.Tests.Entry;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>Activities of every kind that concern 200 units, with as much in them as a plan takes: their pages stay small, and nothing in them is out of reach.</summary>
public sealed partial class LargePlanTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Plan = "/console/plans/2026";
    private const string Visits = $"{Plan}/activities/visits-1/visits";

    /// <summary>The words of a title; cut to the greatest length where they are used.</summary>
    private static readonly string Longest = string.Concat(Enumerable.Repeat("Tỷ lệ đề tài, sáng kiến được công nhận trong năm so với kế hoạch ", 5));

    private readonly List<string> faults = [];
    private RunningApp app = null!;
    private TestCluster cluster = null!;
    private Visitor browser = null!;

    public async ValueTask InitializeAsync()
    {
        app = new RunningApp([], "--RemindersSchedule=0 0 0 29 2 *");
        await app.InitializeAsync();
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        cluster = new TestCluster(app, "large-plan");
        await LargeCluster.PutAsync(cluster);
        var put = await cluster.PutPlanAsync([.. Activities("")]);
        Assert.True(put.Status == HttpStatusCode.Created, put.Text);
        await SignInAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Every_kind_stays_small_with_two_hundred_units_and_all_the_indicators_there_may_be()
    {
        var page = await app.UnitPageAsync(cluster.Id, "secretary-100");
        await LookAsync(
            Plan, $"{Plan}?edit=visits-1", $"{Plan}?edit=targets-1", $"{Plan}?edit=some-1", $"{Plan}?edit=new", $"{Plan}/revisions/1", "/console/plans/2027/copy", "/console", "/console?view=calendar&month=12",
            "/console/activities/visits-1?page=2", "/console/activities/campaign-1?page=2", "/console/activities/targets-1?page=2", "/console/activities/some-1?page=2",
            "/console/activities/targets-1/units/unit-100", "/console/activities/visits-1/units/unit-100", "/console/activities/some-1/units/unit-100",
            page, $"{page}/activities?group=owed", $"{page}/activities/targets-1", $"{page}/activities/visits-1", $"{page}/activities/some-1");

        // Everything wrong, everything registered, and registered again.
        (string Name, string Value)[] values = [.. Enumerable.Range(1, Indicator.Most).Select(at => ($"value.chi-tieu-{at}", $"{at}.000,5"))];
        (string, string)[] wrong = [.. values.Select(value => (value.Name, "rất nhiều"))];
        Judge("wrong values", await browser.PostAsync($"{page}/activities/targets-1/targets", [("seen", "0"), .. wrong]), HttpStatusCode.BadRequest);
        for (var version = 0; version < 5; version++)
            Judge("values", await browser.PostAsync($"{page}/activities/targets-1/targets", [("seen", $"{version}"), .. values.Select(value => (value.Name, $"{version}{value.Value}"))]), HttpStatusCode.SeeOther);
        await LookAsync(page, $"{page}/activities/targets-1", $"{page}/activities/targets-1?form=Targets", $"{page}/activities/targets-1/versions", $"{page}/activities/targets-1/versions?page=5");
        var outdated = await browser.PostAsync($"{page}/activities/targets-1/targets", [("seen", "1"), .. values.Select(value => (value.Name, $"9{value.Value}"))]);
        Judge("values that somebody else changed", outdated, HttpStatusCode.Conflict);
        Assert.Contains("Đang lưu: 41.000,5", WebUtility.HtmlDecode(outdated.Text), StringComparison.Ordinal);

        await app.SetClockAsync("2026-12-16T10:00:00+07:00");
        await SignInAsync();
        Judge("wrong actual values", await browser.PostAsync($"{page}/activities/targets-1/actuals", [("seen", "0"), .. wrong]), HttpStatusCode.BadRequest);
        Judge("actual values", await browser.PostAsync($"{page}/activities/targets-1/actuals", [("seen", "0"), .. values]), HttpStatusCode.SeeOther);
        Judge("wrong actual values", await browser.PostAsync($"{page}/activities/targets-1/actuals", [("seen", "1"), .. wrong]), HttpStatusCode.BadRequest);
        await LookAsync(
            page, $"{page}/activities/targets-1", $"{page}/activities/targets-1?form=Actuals", "/console/activities/targets-1", "/console/activities/targets-1?page=100",
            "/console/activities/targets-1/units/unit-100", "/console/activities/targets-1/units/unit-100/versions", "/console/activities/targets-1/units/unit-100/versions?page=4", "/console/activities/targets-1/units/unit-100?form=Actuals");
        Assert.Equal([], faults);
    }

    [Fact]
    public async Task The_days_of_an_inspection_have_pages_on_which_two_organizers_meet()
    {
        Assert.Contains($"href=\"{Visits}\"", (await browser.GetAsync($"{Plan}?edit=visits-1")).Text, StringComparison.Ordinal);
        await LookAsync(Visits, $"{Visits}?page=4");
        var first = await browser.GetAsync(Visits);
        Assert.Contains("name=\"visit-unit-001\" value=\"2026-11-18\"", first.Text, StringComparison.Ordinal);
        (string Name, string Value)[] shown = [.. Was().Matches(first.Text).Select(match => (match.Groups["unit"].Value, match.Groups["day"].Value))];
        Assert.Equal(50, shown.Length);

        var wrong = await browser.PostAsync(Visits, Form(shown, _ => "2027-05-01"));
        Judge("wrong days", wrong, HttpStatusCode.BadRequest);
        // Two faults a day: the summary has the first forty.
        foreach (var said in new[] { "href=\"#visit-unit-020\"", "id=\"visit-unit-050-fault\"" })
            Assert.Contains(said, wrong.Text, StringComparison.Ordinal);

        // One moves a unit's day; another, who has seen the page before, that one and others.
        Assert.EndsWith("visits?page=2&notice=Saved#notice", (await browser.PostAsync(Visits, [.. Form(shown, unit => unit == "unit-001" ? "2026-12-01" : null), ("action", "next")])).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(Visits, Form(shown, unit => unit == "unit-002" ? "2026-12-02" : unit == "unit-003" ? "" : null))).Status);
        var clash = await browser.PostAsync(Visits, Form(shown, unit => unit is "unit-001" or "unit-004" ? "2026-12-04" : null));
        Judge("two at once", clash, HttpStatusCode.Conflict);
        Assert.Contains("changed-meanwhile", clash.Text, StringComparison.Ordinal);
        Assert.Contains("01/12/2026", clash.Text, StringComparison.Ordinal);
        var days = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/plans/2026/draft")).Json.GetProperty("draft").GetProperty("activities").EnumerateArray()
            .Single(activity => activity.GetProperty("id").GetString() == "visits-1").GetProperty("visits");
        Assert.Equal(("2026-12-01", "2026-12-02", false, "2026-11-21"), (Day("unit-001"), Day("unit-002"), days.TryGetProperty("unit-003", out _), Day("unit-004")));

        // The form without the days leaves them as they are, and says where they are wrong.
        var mark = Mark().Match((await browser.GetAsync($"{Plan}?edit=visits-1")).Text).Groups["mark"].Value;
        (string, string)[] form = [("mark", mark), ("title", "Kiểm tra chéo"), ("kind", "inspection"), ("scope", "all")];
        var early = await browser.PostAsync($"{Plan}/activities/visits-1", [.. form, ("deadline", "2026-11-20T17:00")]);
        Judge("a deadline before the visits", early, HttpStatusCode.BadRequest);
        Assert.Contains($"<a href=\"{Visits}\">", early.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Plan}/activities/visits-1", [.. form, ("deadline", "2026-12-20T17:00")])).Status);
        Assert.Equal([], faults);
        Assert.Contains("name=\"visit-unit-002\" value=\"2026-12-02\"", (await browser.GetAsync(Visits)).Text, StringComparison.Ordinal);

        string? Day(string unit) => days.GetProperty(unit).GetString();
    }

    [Fact]
    public async Task Units_are_looked_for_and_those_ticked_travel_along()
    {
        var form = (await browser.GetAsync($"{Plan}?edit=some-1")).Text;
        (string, string)[] ticked = [.. Enumerable.Range(1, 190).Select(at => ("units", LargeCluster.Unit(at)))];
        Assert.Equal((60, 190), (Regex.Count(form, "name=\"units\" value=\"unit-\\d{3}\" checked"), Ticked(form).Count));
        (string, string)[] fields = [("mark", Mark().Match(form).Groups["mark"].Value), ("title", "Báo cáo"), ("kind", "report"), ("scope", "some"), ("deadline", "2026-12-11T17:00")];
        var found = await browser.PostAsync($"{Plan}/activities/some-1", [.. fields, .. ticked, ("find", "dau khi so 19"), ("action", "find")]);
        Judge("units found", found, HttpStatusCode.OK);
        Assert.Contains("value=\"unit-191\" />", found.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"unit-190\" checked />", found.Text, StringComparison.Ordinal);
        Assert.Equal(190, Ticked(found.Text).Count);
        Assert.Contains("dầu khí số 999", WebUtility.HtmlDecode((await browser.PostAsync($"{Plan}/activities/some-1", [.. fields, .. ticked, ("find", "dầu khí số 999"), ("action", "find")])).Text), StringComparison.Ordinal);
        Assert.Equal([], faults);
    }

    [Fact]
    public async Task A_change_of_everything_is_reviewed_in_pages()
    {
        var put = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", new { title = "Kế hoạch", activities = Activities(" (sửa)").Skip(1) });
        Assert.True(put.Status == HttpStatusCode.OK, put.Text);
        await LookAsync(Plan, $"{Plan}?out=2", $"{Plan}/review", $"{Plan}/review?page=3", $"{Plan}/review?letters=2", $"{Plan}/review?letters=400");

        // Somebody who has the form open has changed everything as well.
        Judge("two at everything", await browser.PostAsync(
            $"{Plan}/activities/targets-1", ("mark", "x"), ("title", "Khác"), ("kind", "registration"), ("scope", "some"), ("units", "unit-001"), ("deadline", "2026-12-05T17:00"), ("indicators", string.Join('\n', Indicators(" khác").Select(one => one.Title)))), HttpStatusCode.Conflict);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"{Plan}/publication", ("draft", Draft().Match((await browser.GetAsync($"{Plan}/review")).Text).Groups["draft"].Value))).Status);
        await LookAsync(Plan, $"{Plan}/revisions", $"{Plan}/revisions/2");
        Assert.Equal([], faults);
    }

    private static HashSet<string> Ticked(string html) =>
        [.. Units().Matches(html).Where(match => match.Groups["hidden"].Success || match.Groups["checked"].Success).SelectMany(match => match.Groups["ids"].Value.Split(' '))];

    private async Task SignInAsync() => browser = new(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };

    private async Task LookAsync(params string[] paths)
    {
        foreach (var path in paths)
            Judge(path, await browser.GetAsync(path), HttpStatusCode.OK);
    }

    private void Judge(string what, Reply reply, HttpStatusCode status)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {Encoding.UTF8.GetByteCount(reply.Text) / 1000.0:0.0} kB"));
        if (reply.Status != status)
            faults.Add($"{what}: {reply.Status}");
        faults.AddRange(PageRules.BrokenBy(reply.Text).Select(fault => $"{what}: {fault}"));
    }

    private static (string, string)[] Form((string Unit, string Day)[] shown, Func<string, string?> typed) =>
        [.. shown.SelectMany(one => new[] { ($"was-{one.Unit}", one.Day), ($"visit-{one.Unit}", typed(one.Unit) ?? one.Day) })];

    /// <summary>Five of each kind, with the longest titles where many of them stand on one page.</summary>
    private static IEnumerable<object> Activities(string mark)
    {
        var (units, day) = (Enumerable.Range(1, mark.Length == 0 ? 190 : 150).Select(LargeCluster.Unit), mark.Length == 0 ? 1 : 2);
        for (var at = 1; at <= 5; at++)
        {
            yield return new { id = $"visits-{at}", kind = "inspection", title = $"Kiểm tra chéo các đơn vị đợt {at}{mark}", units = new[] { "all" }, deadline = $"2026-12-1{at}T17:00", visits = Days(day) };
            yield return new { id = $"campaign-{at}", kind = "campaign", title = $"Tháng cao điểm thi đua đợt {at}{mark}", units = new[] { "all" }, deadline = $"2026-12-1{at}T17:00", from = $"2026-11-0{day}" };
            yield return new { id = $"targets-{at}", kind = "registration", title = $"Đăng ký chỉ tiêu thi đua đợt {at}{mark}", units = new[] { "all" }, deadline = $"2026-12-1{at}T17:00", indicators = Indicators(mark) };
            yield return new
            {
                id = $"some-{at}",
                kind = "report",
                title = $"Báo cáo chuyên đề đợt {at}{mark}",
                units,
                deadline = $"2026-12-1{at}T17:00",
                documents = Enumerable.Range(1, at == 1 ? 30 : 1).Select(document => new { id = $"report-{document}", title = $"{document}. {Longest}"[..120].Trim() + mark, required = true }),
            };
        }
    }

    private static Dictionary<string, string> Days(int shift) =>
        Enumerable.Range(1, LargeCluster.Units).ToDictionary(LargeCluster.Unit, at => new DateOnly(2026, 11, 16 + shift).AddDays(at % 20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<IndicatorBody> Indicators(string mark) =>
        Enumerable.Range(1, Indicator.Most).Select(at => new IndicatorBody($"chi-tieu-{at}", $"{at}.{mark} {Longest}"[..Indicator.LongestTitle].Trim(), "nghìn tấn quy đổi"));

    private sealed record IndicatorBody(string Id, string Title, string Measure);

    [GeneratedRegex("name=\"was-(?<unit>[a-z0-9-]+)\" value=\"(?<day>[0-9-]*)\"")]
    private static partial Regex Was();

    [GeneratedRegex("name=\"mark\" value=\"(?<mark>[^\"]*)\"")]
    private static partial Regex Mark();

    [GeneratedRegex("<input type=\"(?:(?<hidden>hidden)|checkbox)\" name=\"units\" value=\"(?<ids>[^\"]*)\"(?<checked> checked)?")]
    private static partial Regex Units();

    [GeneratedRegex("name=\"draft\" value=\"(?<draft>[^\"]*)\"")]
    private static partial Regex Draft();
}
