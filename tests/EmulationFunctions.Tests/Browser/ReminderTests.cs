using System.Net;
using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer says how the cluster and a plan remind, and sees what that does to letters.</summary>
[Collection("browser app")]
public sealed class ReminderTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task The_clusters_reminders_are_set_by_keyboard_alone_also_where_somebody_else_was_quicker(string language)
    {
        var cluster = await OpenAsync($"browser-reminders-{language}");
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, words) = (screen.Page, screen.Keys, screen.Words);
        await keys.OpenAsync("/console/letters");
        await keys.FollowAsync("a[href='/console/reminders']");
        await screen.ShootAsync("reminders");

        await keys.TypeAsync("#before", "ba ngày");
        await keys.TypeAsync("#hour", "25");
        await keys.FollowAsync("button[value=look]");
        await keys.IsToldAsync(words.PlanDesk.FaultsTitle);
        await screen.ShootAsync("reminders-wrong");
        await Assertions.Expect(page.Locator("#hour-fault")).ToHaveTextAsync(words.Faults.Sentence("outside-office-hours"));
        await keys.FollowToFieldAsync("before");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("5, 1");
        await keys.TypeAsync("#hour", "9");
        await keys.FollowAsync("button[value=look]");
        await Assertions.Expect(page.Locator("#letter-changes:focus")).ToHaveTextAsync(words.PlanDesk.LetterChanges);
        await Assertions.Expect(page.Locator(".plan-letters .to-come time").First).ToBeVisibleAsync();
        await screen.ShootAsync("reminders-look");

        // Somebody else has another hour meanwhile, and writes to leaders as well.
        var other = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var mark = TwoOrganizers.Seen(await other.GetAsync("/console/reminders"));
        Assert.Equal(HttpStatusCode.SeeOther, (await other.PostAsync("/console/reminders", ("hour", "10"), ("leader", "3"), ("mark", mark), ("action", "save"))).Status);
        await keys.FollowAsync("form.closing button");
        await keys.IsToldAsync(words.People.ConflictBy("Chuyên viên A", "16/11/2026 10:00"));
        await Assertions.Expect(page.Locator("#hour-stored .lines")).ToHaveTextAsync("10");
        await Assertions.Expect(page.Locator("#leader")).ToHaveValueAsync("3");
        await screen.ShootAsync("reminders-clash");
        await keys.FollowToFieldAsync("hour");
        await keys.FollowAsync("button[value=save]");
        await Assertions.Expect(page.Locator("#notice:focus")).ToContainTextAsync(words.ReminderDesk.Saved);
        await Assertions.Expect(page.Locator("#hour")).ToHaveValueAsync("9");
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_plans_reminders_are_set_by_keyboard_alone_and_its_review_shows_their_letters(string language)
    {
        var cluster = await OpenAsync($"browser-plan-reminders-{language}");
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language, script: false);
        var (page, keys, words) = (screen.Page, screen.Keys, screen.Words);
        await keys.OpenAsync("/console/plans/2026");
        await keys.FollowAsync("a[href$='/plans/2026/reminders']");

        await keys.TypeAsync("#before", "6");
        await keys.TypeAsync("#leader", "5");
        await keys.TypeAsync("#head", "3");
        await keys.EnterAsync();
        await keys.IsToldAsync(words.PlanDesk.FaultsTitle);
        await screen.ShootAsync("plan-reminders-wrong");
        await keys.FollowToFieldAsync("head");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("7");
        await keys.FollowAsync("button[value=save]");
        await keys.IsToldAsync(words.PlanDesk.Notice(PlanNotice.Saved));
        await keys.OpenAsync("/console/plans/2026/reminders");
        await Assertions.Expect(page.Locator("section[aria-labelledby=example]")).ToContainTextAsync(words.ReminderDesk.ToHead);
        await screen.ShootAsync("plan-reminders");
        await keys.OpenAsync("/console/plans/2026/review");
        await Assertions.Expect(page.Locator(".plan-letters .to-come").First).ToContainTextAsync("18/11/2026");
    }

    private async Task<TestCluster> OpenAsync(string id)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        return await TestCluster.MakeAsync(app, id, Report("quy-4", "2026-11-24T17:00"), Report("tong-ket", "2026-12-10T17:00"));
    }
}
