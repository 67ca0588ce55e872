using Emulation.Views.Pages;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer keeps units and people, from an empty list to a deleted person.</summary>
[Collection("browser app")]
public sealed class PeopleTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task People_are_kept_by_keyboard_alone(string language)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-people-{language}", Report("tong-ket", "2026-11-24T17:00"));
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.People);
        await keys.OpenAsync("/console/people");
        await screen.ShootAsync("people");

        // Added: what is wrong is said, kept and mended.
        await keys.FollowAsync("a[href='/console/person']");
        await keys.TypeAsync("[name=name]", "Trần Thị Mới");
        await keys.TypeAsync("[name=email]", "moi@");
        await keys.EnterAsync();
        await keys.IsToldAsync(say.FaultsTitle);
        await screen.ShootAsync("people-wrong");
        await keys.FollowToFieldAsync("email");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("moi@dong-a.example");
        await keys.ChooseAsync("[name=unitId]", "dong-a");
        await keys.FollowAsync("button.primary");
        await keys.IsToldAsync(say.Notice(PeopleNotice.Saved));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Trần Thị Mới");

        // Replaced by somebody else.
        await keys.OpenAsync("/console/people/an");
        await screen.ShootAsync("person");
        await keys.FollowAsync("a[href$='/successor']");
        await keys.TypeAsync("[name=name]", "Phạm Kế Nhiệm");
        await keys.TypeAsync("[name=email]", "ke-nhiem@bac-son.example");
        await keys.FollowAsync("button.primary");
        await keys.IsToldAsync(say.Notice(PeopleNotice.Replaced));

        // A pasted list: looked at first, then applied.
        await keys.OpenAsync("/console/people-import");
        await keys.TypeAsync("[name=list]", "Họ tên;Email;Đơn vị;Vai trò\nLê Văn Ba;ba@tay-ho.example;Công ty Tây Hồ;thư ký\nHoàng Bốn;bon@;Công ty Lạ;vua");
        await keys.FollowAsync("button[value=look]");
        await keys.IsToldAsync(screen.Words.PeopleImport.FaultsTitle(3));
        await screen.ShootAsync("people-import-wrong");
        await keys.TypeAsync("[name=list]", "Lê Văn Ba;ba@tay-ho.example;Công ty Tây Hồ;thư ký\nHoàng Bốn;bon@la.example;Công ty Lạ;lãnh đạo");
        await keys.PressAsync("[name=addUnits]");
        await keys.FollowAsync("button[value=look]");
        await Assertions.Expect(page.Locator("h2:focus")).ToHaveTextAsync(screen.Words.PeopleImport.ResultHeading);
        await screen.ShootAsync("people-import");
        await keys.FollowAsync("button[value=apply]");
        await keys.IsToldAsync(say.Notice(PeopleNotice.Imported));

        // Found without marks, and deleted on request.
        await keys.TypeAsync("[name=q]", "hoang bon");
        await keys.EnterAsync();
        await keys.FollowAsync(".people-unit li a");
        await keys.FollowAsync("a[href$='/erasure']");
        await keys.FollowAsync("button.danger");
        await keys.IsToldAsync(screen.Words.Person.EraseNeedsConfirm);
        await screen.ShootAsync("person-erasure");
        await keys.PressAsync("#confirmed");
        await keys.FollowAsync("button.danger");
        await keys.IsToldAsync(say.Notice(PeopleNotice.ErasureBegun));
    }
}
