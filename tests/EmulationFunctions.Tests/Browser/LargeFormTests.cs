using System.Net;
using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;

namespace EmulationFunctions.Tests.Browser;

/// <summary>A cluster with more units, and a registration with more indicators, than one form has fields for: both by somebody without a mouse or a script.</summary>
[Collection("browser app")]
public sealed class LargeFormTests(RunningApp app, Chromium chromium)
{
    private const int Units = 65;
    private const string Plan = "/console/plans/2026";

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Units_are_looked_for_and_the_days_of_visits_are_set_page_by_page(string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await MakeAsync($"browser-large-{language}", language);
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language, script: false);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.PlanDesk);

        await keys.OpenAsync($"{Plan}?edit=kiem-tra");
        await screen.ShootAsync("visits-form");
        await keys.FollowAsync("#visits");
        await keys.DateAsync("#visit-unit-03", "2027-05-05");
        await keys.EnterAsync();
        await keys.IsToldAsync(say.FaultsTitle);
        await screen.ShootAsync("visits-wrong");
        await keys.FollowToFieldAsync("visit-unit-03");
        await page.Locator("#visit-unit-03").FillAsync("2026-12-03");
        await keys.EnterAsync();
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));
        await screen.ShootAsync("visits");
        await keys.FollowAsync("a[rel=next]");
        await keys.DateAsync("#visit-unit-65", "2026-12-04");
        await keys.FollowAsync("button.primary");
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));
        await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync(say.VisitsOf(3, Units));

        // Among the units one is looked for and ticked.
        await keys.OpenAsync($"{Plan}?edit=bao-cao");
        await keys.PressAsync("[name=scope]", "ArrowDown");
        await keys.TypeAsync("#find", "so 64");
        await keys.FollowAsync("button[value=find]");
        await Assertions.Expect(page.Locator("#found")).ToBeFocusedAsync();
        await keys.PressAsync("[name=units][value=unit-64]");
        await screen.ShootAsync("units-found");
        await keys.FollowAsync("button.primary[value=save]");
        await keys.IsToldAsync(say.Notice(PlanNotice.Saved));
        await Assertions.Expect(page.Locator("tr.just")).ToContainTextAsync("Công ty số 64");
    }

    [Theory]
    [InlineData("vi", "1.234,5", "1.300")]
    [InlineData("en", "1,234.5", "1,300")]
    [InlineData("ru", "1234,5", "1300")]
    public async Task Many_values_are_registered_and_reported_on_a_page_of_their_own(string language, string target, string actual)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await MakeAsync($"browser-many-{language}", language);
        await using var screen = await chromium.OpenAsync(app.Url);
        var (page, keys) = (screen.Page, new Keys(screen.Page));
        await keys.OpenAsync(await cluster.LinkAsync("secretary"));
        await screen.ShootAsync($"many-{language}-home");
        await keys.FollowAsync("a[href$='/activities/chi-tieu'].button");
        for (var at = 1; at <= 24; at++)
            await keys.TypeAsync($"[name='value.c{at}']", at == 24 ? "nhiều" : target);
        await keys.EnterAsync();
        await Assertions.Expect(page.Locator(".card [role=alert]")).ToBeFocusedAsync();
        await screen.ShootAsync($"many-{language}-wrong");
        await keys.FollowToFieldAsync("value.Targets.chi-tieu.c24");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(target);
        await keys.EnterAsync();
        await Assertions.Expect(page.Locator("main > [role=status]")).ToBeFocusedAsync();
        await screen.ShootAsync($"many-{language}-table");

        await keys.FollowAsync("a[href$='?form=Actuals']");
        await keys.TypeAsync("[name='value.c1']", actual);
        await keys.EnterAsync();
        await Assertions.Expect(page.Locator("main > [role=status]")).ToBeFocusedAsync();
        var stands = await cluster.SubmissionAsync("chi-tieu", "unit-01");
        Assert.Equal((1234.5m, 1300m), (stands.GetProperty("targets").GetProperty("c24").GetDecimal(), stands.GetProperty("actuals").GetProperty("values").GetProperty("c1").GetDecimal()));
    }

    private async Task<TestCluster> MakeAsync(string id, string language)
    {
        var cluster = new TestCluster(app, id);
        var put = await app.CallAsync(HttpMethod.Put, cluster.Path, new
        {
            name = "Cụm thi đua số 1",
            timeZone = "Asia/Ho_Chi_Minh",
            language = "vi",
            units = Enumerable.Range(1, Units).Select(at => new { id = $"unit-{at:00}", name = $"Công ty số {at}" }),
            contacts = new object[]
            {
                new { id = TestCluster.Organizer, name = "Chuyên viên A", email = cluster.Email(TestCluster.Organizer), unitId = (string?)null, role = "organizer", language },
                new { id = "secretary", name = "Thư ký", email = cluster.Email("secretary"), unitId = "unit-01", role = "secretary", language },
            },
        });
        Assert.True(put.Status == HttpStatusCode.Created, put.Text);
        var plan = await cluster.PutPlanAsync(
            new { id = "kiem-tra", kind = "inspection", title = "Kiểm tra chéo công tác an toàn", units = new[] { "all" }, deadline = "2026-12-31T17:00", visits = new Dictionary<string, string> { ["unit-02"] = "2026-12-02" } },
            new { id = "bao-cao", kind = "report", title = "Báo cáo chuyên đề", units = new[] { "all" }, deadline = "2026-12-30T17:00" },
            new
            {
                id = "chi-tieu",
                kind = "registration",
                title = "Đăng ký chỉ tiêu thi đua năm 2027",
                units = new[] { "unit-01" },
                deadline = "2026-12-29T17:00",
                actualsFrom = "2026-11-10",
                indicators = Enumerable.Range(1, 24).Select(at => new { id = $"c{at}", title = $"Chỉ tiêu số {at}", measure = "triệu USD" }),
            });
        Assert.True(plan.Status == HttpStatusCode.Created, plan.Text);
        return cluster;
    }
}
