using System.Net;
using Azure;
using Azure.Data.Tables;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Reminders;

/// <summary>Letters to the organizers. Two units owe a report that is due on a Wednesday.</summary>
[Collection("mortal app")]
public sealed class OrganizerLetterTests(MortalApp mortal)
{
    private static int stories;

    private readonly string cluster = $"{LifeCalls.Prefix}organizers-{Interlocked.Increment(ref stories)}";

    [Fact]
    public async Task A_week_and_a_deadline_are_told_of_once_under_repeated_and_late_ticks()
    {
        var monday = await PlanAsync();
        await TickAtAsync(monday, "07:59:00");
        Assert.Empty(mortal.App.Digests(cluster));
        foreach (var time in new[] { "08:00:00", "08:15:00", "16:00:00" })
            await TickAtAsync(monday, time);
        await TickAtAsync(monday.AddDays(1), "09:00:00");
        var week = MailText.Of(Assert.Single(mortal.App.Digests(cluster)));
        Assert.Contains("Đến hạn trong hai tuần tới", week, StringComparison.Ordinal);
        Assert.Contains("Chưa nộp đủ: Đơn vị A; Đơn vị B", week, StringComparison.Ordinal);
        Assert.Contains("/console", week, StringComparison.Ordinal);

        await mortal.SetClockAsync(monday.AddDays(2), "15:00:00");
        Assert.Equal(HttpStatusCode.Created, (await mortal.App.SubmitAsync(await mortal.App.UnitPageAsync(cluster, "a"), "one", Clusters.Pdf("1"))).Status);
        await TickAtAsync(monday.AddDays(2), "18:00:00");
        Assert.Single(mortal.App.Digests(cluster));
        foreach (var time in new[] { "11:00:00", "12:00:00" })
            await TickAtAsync(monday.AddDays(3), time);
        await TickAtAsync(monday.AddDays(4), "09:00:00");
        Assert.Equal(2, mortal.App.Digests(cluster).Count);
        var after = MailText.Of(Assert.Single(mortal.App.Digests(cluster), file => file.Contains("-deadline-", StringComparison.Ordinal)));
        Assert.Contains("Đã nộp đủ: 1/2 đơn vị", after, StringComparison.Ordinal);
        Assert.Contains("Chưa nộp đủ: Đơn vị B", after, StringComparison.Ordinal);

        // A week later B is late, and what A handed in is news.
        await TickAtAsync(monday.AddDays(7), "08:00:00");
        var next = MailText.Of(mortal.App.Digests(cluster)[^1]);
        Assert.Contains("Quá hạn, còn thiếu", next, StringComparison.Ordinal);
        Assert.Contains("Đã nhận trong tuần qua", next, StringComparison.Ordinal);
        Assert.All(await mortal.App.LetterRowsAsync(cluster, "weekly"), letter => Assert.Equal("accepted", letter.State()));
    }

    [Fact]
    public async Task After_an_outage_of_thirty_days_one_letter_tells_of_the_deadline_and_one_of_this_week()
    {
        // As long as something is still to come organizers are told of each week.
        var monday = await PlanAsync(day => [Clusters.Report("later", day.AddDays(40), [])]);
        mortal.Through(monday.AddDays(40));

        foreach (var time in new[] { "09:00:00", "10:00:00" })
            await TickAtAsync(monday.AddDays(29), time);

        Assert.Single(await mortal.App.LetterRowsAsync(cluster, "deadlineDay"));
        Assert.Single(await mortal.App.LetterRowsAsync(cluster, "weekly"));
    }

    [Fact]
    public async Task A_clock_set_forth_and_back_tells_of_nothing_twice()
    {
        var monday = await PlanAsync();
        await TickAtAsync(monday, "08:00:00");
        foreach (var day in new[] { 3, 1, 3, 7, 5, 4, 7 })
            await TickAtAsync(monday.AddDays(day), "09:00:00");

        Assert.Single(await mortal.App.LetterRowsAsync(cluster, "deadlineDay"));
        Assert.Equal(2, (await mortal.App.LetterRowsAsync(cluster, "weekly")).Count);
    }

    [Fact]
    public async Task Whom_letters_did_not_reach_is_named()
    {
        var monday = mortal.NextMonday();
        mortal.Through(monday.AddDays(7));
        await mortal.SetClockAsync(monday.AddDays(1), "07:00:00");
        await mortal.App.PutClusterAsync(cluster, People);
        await mortal.App.PutPlanAsync(cluster, monday.Year, [Clusters.Report("one", monday.AddDays(1), [0])]);
        await TickAtAsync(monday.AddDays(1), "08:00:00");

        // What the mail service says of it later.
        var row = Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "letter|"));
        row["State"] = "Bounced";
        await new TableServiceClient(mortal.ConnectionString).GetTableClient("clusters").UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace);
        await TickAtAsync(monday.AddDays(7), "08:00:00");

        var week = MailText.Of(Assert.Single(mortal.App.Digests(cluster), file => file.Contains("-weekly-", StringComparison.Ordinal)));
        Assert.Contains("Thư không đến được", week, StringComparison.Ordinal);
        Assert.Contains("Người a: a@life.example", week, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_without_news_is_not_written_about_and_does_not_become_news_later_in_the_week()
    {
        var monday = mortal.NextMonday();
        mortal.Through(monday.AddDays(4));
        await mortal.SetClockAsync(monday, "07:00:00");
        await mortal.App.PutClusterAsync(cluster, People);
        await mortal.App.PutPlanAsync(cluster, monday.Year, [Clusters.Report("far", monday.AddDays(60), [])]);
        await TickAtAsync(monday, "08:00:00");
        var page = await mortal.App.UnitPageAsync(cluster, "a");
        Assert.Equal(HttpStatusCode.Created, (await mortal.App.SubmitAsync(page, "far", Clusters.Pdf("1"))).Status);

        await TickAtAsync(monday.AddDays(2), "09:00:00");

        Assert.Empty(mortal.App.Digests(cluster));
        var row = Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "digest|"));
        Assert.Equal(($"digest|{monday:yyyyMMdd}|weekly", 0), (row.RowKey, row.GetInt32("Letters")));
    }

    private static object[] People => [Clusters.Contact("a", "a@life.example"), Clusters.Contact("b", "b@life.example", "unit-b")];

    private async Task<DateOnly> PlanAsync(Func<DateOnly, object[]>? more = null)
    {
        var monday = mortal.NextMonday();
        mortal.Through(monday.AddDays(7));
        await mortal.SetClockAsync(monday.AddDays(-1), "12:00:00");
        await mortal.App.PutClusterAsync(cluster, People);
        var due = monday.AddDays(2);
        var report = new { id = "one", kind = "report", title = "Báo cáo one", units = new[] { "all" }, deadline = $"{due:yyyy-MM-dd}T17:00", remindDaysBefore = Array.Empty<int>(), remindDaysAfter = Array.Empty<int>() };
        await mortal.App.PutPlanAsync(cluster, due.Year, [report, .. more?.Invoke(monday) ?? []]);
        return monday;
    }

    private async Task TickAtAsync(DateOnly day, string time)
    {
        await mortal.SetClockAsync(day, time);
        await mortal.App.TickAsync();
    }
}
