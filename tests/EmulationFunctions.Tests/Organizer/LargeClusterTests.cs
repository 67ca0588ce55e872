using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Emulation.Views.Texts;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.Entry;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using EmulationFunctions.Tests.Views;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>200 units, 500 activities, 10,000 submissions and 10,000 letters in one cluster: every page of the console stays small.</summary>
/// <remarks>It has an emulator of its own, whose rows slow nobody else down. Times are printed; only sizes are judged, as they are the same everywhere.</remarks>
public sealed class LargeClusterTests(ITestOutputHelper output)
{
    private const int Units = LargeCluster.Units;
    private const int Activities = 500;

    /// <summary>Letters that search learns of, the newest: of all of them an emulator would need minutes.</summary>
    private const int Learned = 200;

    [Fact]
    public async Task Two_hundred_units_and_five_hundred_activities_stay_usable()
    {
        await using var app = new RunningApp([], "--RemindersSchedule=0 0 0 29 2 *");
        await app.InitializeAsync();
        var cluster = new TestCluster(app, "large");
        await FillAsync(app, cluster);
        await LearnAsync(app, cluster);
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var page = await app.UnitPageAsync(cluster.Id, "secretary-100");

        var faults = new List<string>();
        foreach (var path in new[]
        {
            "/console", "/console?year=2026&state=overdue", "/console?year=2026&state=missing&page=2&units=3", "/console?year=2026&unit=so+17&month=5", "/console?year=2026&view=calendar&month=6",
            "/console?year=2026&view=charts&units=2", "/console/letters", "/console/letters?before=20261020-reminder-0100", "/console/meetings", "/console/activities/activity-001?page=3",
            "/console/activities/activity-001/units/unit-100", "/console/meetings/new", "/console/people", "/console/people?q=so+17", "/console/people/secretary-017", "/console/people-import", "/console/person",
            "/console/guests", "/console/plans/2026", "/console/plans/2026?edit=activity-150", "/console/plans/2026/days", "/console/plans/2026/review", "/console/plans/2026/revisions", "/console/plans/2026/revisions/1",
            "/console/plans/2026/reminders", "/console/plans/2026/sheet", "/console/plans/2027/copy", "/console/reminders", "/console/preview", "/console/preview?view=calendar", "/console/preview?page=7", "/console/search?q=bao+cao",
            "/console/words", "/console/activities/activity-001/audit", page, $"{page}/activities?group=complete", $"{page}/activities/activity-050",
        })
        {
            var watch = Stopwatch.StartNew();
            var reply = await browser.GetAsync(path);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {Encoding.UTF8.GetByteCount(reply.Text) / 1000.0:0.0} kB, {watch.ElapsedMilliseconds} ms"));
            Assert.True(reply.Status == HttpStatusCode.OK, $"{path}: {reply.Status}");
            faults.AddRange(PageRules.BrokenBy(reply.Text).Select(fault => $"{path}: {fault}"));
        }

        Assert.Equal([], faults);
        await SearchAsync(cluster);
        await ReadAllLettersAsync(browser);
        await ReviewAsync(cluster, browser);
        await InviteAsync(browser);
        Assert.Contains("href=\"/console/activities/activity-050/units/unit-200\"", (await browser.GetAsync("/console?year=2026&unit=unit-200&page=2")).Text + (await browser.GetAsync("/console?year=2026&unit=unit-200")).Text, StringComparison.Ordinal);
    }

    /// <summary>From page to page no letter is left out and none comes twice.</summary>
    private static async Task ReadAllLettersAsync(Visitor browser)
    {
        var (next, seen, pages) = ("/console/letters?before=20261103-reminder-0090", new HashSet<string>(), 0);
        for (; pages < 6; pages++)
        {
            var text = (await browser.GetAsync(next)).Text;
            foreach (System.Text.RegularExpressions.Match subject in System.Text.RegularExpressions.Regex.Matches(text, "Letter \\d{5}"))
                Assert.True(seen.Add(subject.Value), $"{subject.Value} stands on two pages.");
            next = WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(text, "/console/letters\\?before=[^#\"]+(?=#letters)").Value);
        }

        Assert.Equal(6 * 40, seen.Count);
    }

    /// <summary>Search learns of letters in one check of the cluster, at night, when nothing else is due.</summary>
    private async Task LearnAsync(RunningApp app, TestCluster cluster)
    {
        var watch = Stopwatch.StartNew();
        await app.SetClockAsync("2026-11-03T03:00:00+07:00");
        await app.TickAsync();
        await app.SetClockAsync(RunningApp.Start);
        Assert.Empty(await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, RowKeys.Unfound));
        var rows = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, RowKeys.AllFinds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"search learned of {Learned} letters in {watch.Elapsed.TotalSeconds:0.0} s: {rows.Count} rows"));

        // What one transaction may have to write: the largest rows of a day, in UTF-8 and with every quote escaped; storage takes 4 MB.
        var largest = rows.GroupBy(row => row.RowKey.Split('|')[^1]).Max(day => day.Select(row => StoredFinds.Read(row).Ids.Sum(id => id.Length + 13)).OrderDescending().Take(98).Sum());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"its largest transaction: {largest / 1000} kB"));
        Assert.True(largest < 100_000, "Rows of words grow with more than a day's letters.");
    }

    private async Task SearchAsync(TestCluster cluster)
    {
        foreach (var (query, found, isCut) in new[] { ("letter 00117", 1, false), ("thu ky don vi s17", 2, false), ("letter 00", 20, true), ("letter zz", 0, false) })
        {
            var watch = Stopwatch.StartNew();
            var reply = await cluster.App.CallAsync(HttpMethod.Get, $"{cluster.Path}/search?q={Uri.EscapeDataString(query)}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"search for \"{query}\": {watch.ElapsedMilliseconds} ms"));
            Assert.Equal((query, found, isCut), (query, reply.Json.GetProperty("letters").GetArrayLength(), reply.Json.GetProperty("isCut").GetBoolean()));
        }
    }

    /// <summary>A change of all activities, as far as a large cluster's letters are foreseen.</summary>
    private async Task ReviewAsync(TestCluster cluster, Visitor browser)
    {
        Assert.Equal(HttpStatusCode.OK, (await cluster.App.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", new { title = "Kế hoạch 2026", activities = Plan(" (sửa)") })).Status);
        foreach (var path in new[] { "/console", "/console/plans/2026", "/console/letters", "/console/preview?from=x", "/console/reminders" })
            Assert.Contains("có thể mất đến nửa phút", WebUtility.HtmlDecode((await browser.GetAsync(path)).Text), StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        var review = await browser.GetAsync("/console/plans/2026/review");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"/console/plans/2026/review of a draft: {Encoding.UTF8.GetByteCount(review.Text) / 1000.0:0.0} kB, {watch.ElapsedMilliseconds} ms"));
        Assert.Equal([], PageRules.BrokenBy(review.Text));
        Assert.Contains("Cụm lớn nên chỉ tính đến hết ngày", WebUtility.HtmlDecode(review.Text), StringComparison.Ordinal);
    }

    private static IEnumerable<object> Plan(string mark) => Enumerable.Range(1, Activities).Select(at => new
    {
        id = $"activity-{at:000}",
        kind = "report",
        title = $"Báo cáo kết quả thực hiện phong trào thi đua chuyên đề số {at} của đơn vị{mark}",
        units = new[] { "all" },
        deadline = $"2026-{1 + ((at - 1) / 42):00}-{1 + (at % 28):00}T17:00",
        documents = new[] { new { id = "report", title = "Báo cáo", required = true } },
    });

    /// <summary>Of four hundred people somebody is found and ticked, stays so while others are looked for, and all of them fit on the pages that follow.</summary>
    private static async Task InviteAsync(Visitor browser)
    {
        (string, string)[] meeting = [("title", "Hội nghị tổng kết"), ("start", "2026-12-18T08:30"), ("end", "2026-12-18T11:30"), ("place", "Hội trường")];
        var found = await browser.PostAsync("/console/meetings/new", [.. meeting, ("find", "dai dien don vi 17")]);
        Assert.Contains("value=\"leader-017\" />", found.Text, StringComparison.Ordinal);
        var others = await browser.PostAsync("/console/meetings/new", [.. meeting, ("invitees", "leader-017"), ("find", "s200@large")]);
        Assert.Contains("value=\"leader-017\" checked />", others.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"secretary-200\" />", others.Text, StringComparison.Ordinal);

        var everybody = Enumerable.Range(1, Units).SelectMany(at => new[] { ("invitees", $"leader-{at:000}"), ("invitees", $"secretary-{at:000}") });
        var ticked = await browser.PostAsync("/console/meetings/new", [.. meeting, .. everybody]);
        // Those who are not shown travel together in one field.
        var travel = System.Text.RegularExpressions.Regex.Matches(ticked.Text, "name=\"invitees\" value=\"([ls]e[^\"]*-\\d{3})\"( checked)? />");
        Assert.Equal(2 * Units, travel.Sum(field => field.Groups[1].Value.Split(' ').Length));
        var preview = await browser.PostAsync("/console/meetings/preview", [.. meeting, .. everybody]);
        // The first are named, and how many there are besides.
        foreach (var said in new[] { "Đại diện đơn vị 120", Words.Of(Language.Vi).Meeting.MorePeople((2 * Units) - 50) })
            Assert.Contains(said, WebUtility.HtmlDecode(preview.Text), StringComparison.Ordinal);
        Assert.Equal([], new[] { found, others, ticked, preview }.SelectMany(reply => PageRules.BrokenBy(reply.Text)));
    }

    private static async Task FillAsync(RunningApp app, TestCluster cluster)
    {
        await LargeCluster.PutAsync(cluster);
        var plan = await cluster.PutPlanAsync([.. Plan("")]);
        Assert.True(plan.Status == HttpStatusCode.Created, plan.Text);

        var stores = new Stores(new StorageOptions(app.StorageConnectionString, null, null, ""));
        var table = new ClusterTable(stores);
        await AddAsync(cluster, Submissions().Concat(Letters().Take(Learned)), async (batch, cancellation) => Assert.NotNull(await table.CommitAsync(batch, cancellation)));
        await AddAsync(cluster, Letters().Skip(Learned), (batch, cancellation) => stores.Clusters.SubmitTransactionAsync(batch.Actions, cancellation));
    }

    private static Task AddAsync(TestCluster cluster, IEnumerable<Azure.Data.Tables.TableEntity> all, Func<Batch, CancellationToken, Task> commitAsync) =>
        Parallel.ForEachAsync(all.Chunk(99), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (rows, cancellation) =>
        {
            var batch = new Batch(cluster.Id);
            foreach (var row in rows)
                batch.Add(row);
            await commitAsync(batch, cancellation);
        });

    /// <summary>All units for the first fifty activities, late or accepted now and then.</summary>
    private static IEnumerable<Azure.Data.Tables.TableEntity> Submissions() =>
        from activity in Enumerable.Range(1, 50)
        from unit in Enumerable.Range(1, Units)
        let document = new Document("report", $"2026-{activity}-{unit}", $"Báo cáo số {activity}-BC.pdf", 12_345_678, new string('a', 64))
        select new StoredSubmission(2026, Submission.None($"activity-{activity:000}", $"unit-{unit:000}") with
        {
            Version = 1,
            State = SubmissionState.Submitted,
            Late = unit % 7 == 0,
            SubmittedAt = new DateTimeOffset(2026, 1, 10, 9, 0, 0, TimeSpan.FromHours(7)),
            By = $"Thư ký đơn vị {unit}",
            Receipt = "2026-BNCH-0001",
            Documents = [document],
        }, null).Row();

    /// <summary>A hundred a day for the hundred days before 3 November 2026; one of a hundred was refused.</summary>
    private static IEnumerable<Azure.Data.Tables.TableEntity> Letters() =>
        from day in Enumerable.Range(0, 100)
        from at in Enumerable.Range(0, 100)
        let date = new DateOnly(2026, 11, 2).AddDays(-day)
        select StoredLetter.Row(new Letter(
            $"{date:yyyyMMdd}-reminder-{at:0000}", new($"Thư ký đơn vị {at}", $"s{at}@large.example"), null, Language.Vi, $"Letter {(day * 100) + at:00000}", SampleLetters.All["reminder"], new(date, new(8, 0), TimeSpan.FromHours(7)))
        {
            State = at == 7 ? LetterState.Refused : LetterState.Delivered,
            UpdatedAt = new(date, new(8, 1), TimeSpan.FromHours(7)),
        });
}
