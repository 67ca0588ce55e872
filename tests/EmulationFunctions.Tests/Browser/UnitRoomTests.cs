using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer keeps units and form links, and meets another organizer at one person.</summary>
[Collection("browser app")]
public sealed class UnitRoomTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Units_are_added_renamed_and_removed_by_keyboard_alone(string language)
    {
        await using var screen = await OpenAsync("units", language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.People);
        await keys.OpenAsync("/console/people");

        // Without a name it is none.
        await keys.FollowAsync("a[href='/console/unit']");
        await keys.FollowAsync("main form button.primary");
        await keys.IsToldAsync(say.FaultsTitle);
        await screen.ShootAsync("unit-new-wrong");
        await keys.FollowToFieldAsync("name");
        await page.Keyboard.InsertTextAsync("Công ty Thăm dò Biển Xa");
        await page.Keyboard.PressAsync("Enter");
        await keys.IsToldAsync(say.Notice(PeopleNotice.UnitSaved));
        await Assertions.Expect(page.Locator(".people-unit h3", new() { HasText = "Công ty Thăm dò Biển Xa" })).ToBeVisibleAsync();

        // Renamed, but not to what another one is called.
        await keys.FollowAsync(await FormOfAsync(page, "Biển Xa"));
        await keys.TypeAsync("#name", "Công ty Bắc Sơn");
        await keys.EnterAsync();
        await keys.IsToldAsync(say.FaultsTitle);
        await screen.ShootAsync("unit-name-taken");
        await keys.TypeAsync("#name", "Công ty Thăm dò Biển Đông");
        await keys.EnterAsync();
        await keys.IsToldAsync(say.Notice(PeopleNotice.UnitSaved));

        // One with people stays, with its name; one without goes.
        await keys.FollowAsync("a[href='/console/units/bac-son']");
        await keys.FollowAsync("#unit button");
        await keys.IsToldAsync(say.FaultsTitle);
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Công ty Bắc Sơn");
        await screen.ShootAsync("unit-stays");
        await keys.OpenAsync("/console/people");
        await keys.FollowAsync(await FormOfAsync(page, "Biển Đông"));
        await screen.ShootAsync("unit");
        await keys.FollowAsync("#unit button");
        await keys.IsToldAsync(say.Notice(PeopleNotice.UnitRemoved));
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Biển Đông");
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task A_form_link_is_made_made_anew_and_revoked_by_keyboard_alone(string language)
    {
        await using var screen = await OpenAsync("links", language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.People);
        await keys.OpenAsync("/console/people");
        await keys.FollowAsync(".people-unit a[href='/console/people/carol']");

        await keys.FollowAsync("form[action='/console/links'] button");
        await keys.IsToldAsync(say.Notice(PeopleNotice.LinkMade));
        var first = await page.Locator("input.copy").InputValueAsync();
        await screen.ShootAsync("person-link");
        await keys.FollowAsync("form[action='/console/links'] button");
        await keys.IsToldAsync(say.Notice(PeopleNotice.LinkMade));
        var second = await page.Locator("input.copy").InputValueAsync();
        Assert.Equal((410, 200), (await StatusAsync(first), await StatusAsync(second)));

        await keys.FollowAsync("form[action$='/revoke'] button");
        await keys.IsToldAsync(say.Notice(PeopleNotice.LinkRevoked));
        await Assertions.Expect(page.Locator("input.copy")).ToHaveCountAsync(0);
        Assert.Equal(410, await StatusAsync(second));
        await screen.ShootAsync("person-unlinked");
    }

    // The first is quicker: the second reads what, who and when, and has both versions before them.
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Two_organizers_at_one_person_read_of_each_other(string language)
    {
        var cluster = await MakeAsync("two", language);
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.People);
        await keys.OpenAsync("/console/people/carol");
        await keys.FollowAsync("a[href='/console/people/carol/change']");
        await using (var other = await chromium.OpenAsync(app.Url))
        {
            await other.Page.Context.AddCookiesAsync([new() { Name = "emulation-session", Value = await SecondAsync(cluster), Url = app.Url }]);
            await other.Page.GotoAsync($"/console?lang={language}");
            var quick = new Keys(other.Page);
            await quick.OpenAsync("/console/people/carol/change");
            await quick.TypeAsync("#name", "Carol Nguyễn");
            await quick.ChooseAsync("#role", "leader");
            await quick.FollowAsync("main button.primary");
            await quick.IsToldAsync(say.Notice(PeopleNotice.Saved));
        }

        await keys.TypeAsync("#name", "Carol Trần");
        await keys.ChooseAsync("#language", "vi");
        await keys.FollowAsync("main button.primary");
        await keys.IsToldAsync(say.ConflictTitle);
        var conflict = page.Locator(".notice.bad");
        await Assertions.Expect(conflict).ToContainTextAsync("Chuyên viên B");
        await Assertions.Expect(conflict.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(conflict.Locator("tbody")).ToContainTextAsync("Carol Nguyễn");
        // What only the other one changed has come along.
        await Assertions.Expect(page.Locator("#role")).ToHaveValueAsync("leader");
        await screen.ShootAsync("person-conflict");
        await keys.FollowAsync("main button.primary");
        await keys.IsToldAsync(say.Notice(PeopleNotice.Saved));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Carol Trần");
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync(say.Role(ContactRole.Leader));
    }

    /// <summary>The link to the form of a unit that has this in its name.</summary>
    private static async Task<string> FormOfAsync(IPage page, string name) =>
        $"a[href='{await page.Locator(".people-unit", new() { HasText = name }).Locator("a[href^='/console/units/']").GetAttributeAsync("href")}']";

    private async Task<int> StatusAsync(string link) => (int)(await app.Http.GetAsync(new Uri(link), TestContext.Current.CancellationToken)).StatusCode;

    /// <summary>The session of another organizer, whom the first one adds.</summary>
    private async Task<string> SecondAsync(TestCluster cluster)
    {
        var first = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var added = await first.PostAsync("/console/people", ("name", "Chuyên viên B"), ("email", cluster.Email("second")), ("unitId", ""), ("role", "organizer"), ("language", "vi"));
        return await cluster.SessionAsync(added.Location!.Split('/', '?')[^2]);
    }

    private async Task<ConsoleScreen> OpenAsync(string what, string language) =>
        await ConsoleScreen.OpenAsync(chromium, app, await MakeAsync(what, language), language);

    private async Task<TestCluster> MakeAsync(string what, string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        return await TestCluster.MakeAsync(app, $"browser-{what}-{language}", Report("tong-ket"));
    }
}
