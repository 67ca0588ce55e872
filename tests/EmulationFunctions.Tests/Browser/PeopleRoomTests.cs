using System.Net;
using Azure.Data.Tables;
using Emulation.Domain.Meetings;
using Emulation.Views.Pages;
using Emulation.Views.Sheets;
using EmulationFunctions.Organizer.Sheets;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>In a browser an organizer sets a year's head, looks after guests, decides who takes whose place, and brings people in as a spreadsheet.</summary>
[Collection("browser app")]
public sealed class PeopleRoomTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Head_guests_and_requests_are_looked_after_by_keyboard_alone(string language)
    {
        var cluster = await OpenAsync($"browser-people-rooms-{language}");
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.People);

        // Next year's head and deputy: one unit cannot be both.
        await keys.OpenAsync("/console/people");
        await keys.FollowAsync("a[href='/console/leadership']");
        await keys.FollowAsync("a[href$='?year=2027']");
        await keys.ChooseAsync("[name=head]", "dong-a");
        await keys.ChooseAsync("[name=deputy]", "dong-a");
        await keys.FollowAsync("main button.primary");
        await keys.IsToldAsync(say.FaultsTitle);
        await screen.ShootAsync("leadership-wrong");
        await keys.ChooseAsync("[name=deputy]", "tay-ho");
        await keys.FollowAsync("main button.primary");
        await keys.IsToldAsync(say.Notice(PeopleNotice.LeadershipSaved));

        // A guest of a meeting becomes one of the people; the data of one of years ago go.
        await keys.OpenAsync("/console/guests");
        await screen.ShootAsync("guests");
        await keys.FollowAsync("main .roll a[href*='person']");
        await Assertions.Expect(page.Locator("[name=name]")).ToHaveValueAsync("Chuyên gia Hai");
        await keys.ChooseAsync("[name=unitId]", "tay-ho");
        await keys.FollowAsync("main button.primary");
        await keys.IsToldAsync(say.Notice(PeopleNotice.Saved));
        await keys.OpenAsync("/console/guests");
        await keys.FollowAsync("main nav.switch a[href$='year=2023']");
        await Assertions.Expect(page.Locator("main .lead")).ToHaveTextAsync(say.GuestsOf(2023));
        await screen.ShootAsync("guests-year");
        await keys.FollowAsync("main .roll a[href$='/2023-cu/g-1']");
        await screen.ShootAsync("guest");
        await keys.FollowAsync("main a[href$='/erasure']");
        await keys.FollowAsync("button.danger");
        await keys.IsToldAsync(screen.Words.Person.EraseNeedsConfirm);
        await keys.PressAsync("#confirmed");
        await keys.FollowAsync("button.danger");
        await keys.IsToldAsync(say.Notice(PeopleNotice.ErasureBegun));

        // Two ask for somebody in their place: one is told why not, the other one is replaced.
        await keys.OpenAsync("/console/people");
        await screen.ShootAsync("replacements");
        await keys.PressAsync("article:has(form[action$='/carol']) summary", "Enter");
        await keys.FollowAsync("form[action$='/carol'] button.danger");
        await keys.IsToldAsync(say.FaultsTitle);
        await screen.ShootAsync("replacement-declined");
        await keys.FollowToFieldAsync("reason.carol");
        await keys.TypeAsync("[id='reason.carol']", "Cần quyết định phân công của đơn vị.");
        await keys.FollowAsync("form[action$='/carol'] button.danger");
        await keys.IsToldAsync(screen.Words.Console.Notice(ConsoleNotice.ReplacementDeclined));
        await keys.FollowAsync("article button.primary");
        await keys.IsToldAsync(screen.Words.Console.Notice(ConsoleNotice.ReplacementAccepted));
        await Assertions.Expect(page.Locator(".people-unit li", new() { HasText = "Kế Nhiệm Một" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task People_come_in_from_a_file_by_keyboard_alone(string language)
    {
        var cluster = await TestCluster.MakeAsync(app, $"browser-people-file-{language}");
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.PeopleImport);
        FilePayload File(string email) => new()
        {
            Name = "danh-ba.xlsx",
            MimeType = SheetExports.ContentType,
            Buffer = SheetDocument.Write(PeoplePaper.Of(
                new("", "Asia/Ho_Chi_Minh", Language.Vi, [], [new("nam-hai", "Công ty Nam Hải")], [new("", "Lê Thị Mới", email, "nam-hai", ContactRole.Leader, Language.En)]),
                Enum.Parse<Language>(language, ignoreCase: true))),
        };

        await keys.OpenAsync("/console/people");
        await keys.FollowAsync("a[href='/console/people-import']");
        await keys.GiveAsync("#file", File("không có"));
        await keys.FollowAsync("form[action$='/sheet'] button");
        await keys.IsToldAsync(say.FaultsTitle(1));
        await screen.ShootAsync("people-file-wrong");
        await keys.GiveAsync("#file", File("moi@nam-hai.example"));
        await keys.FollowAsync("form[action$='/sheet'] button");
        await Assertions.Expect(page.Locator("h2:focus")).ToHaveTextAsync(say.ResultHeading);
        await screen.ShootAsync("people-file");
        await keys.FollowAsync("button[value=apply]");
        await keys.IsToldAsync(screen.Words.People.Notice(PeopleNotice.Imported));
        await Assertions.Expect(page.Locator(".people-unit li", new() { HasText = "Lê Thị Mới" })).ToBeVisibleAsync();
    }

    /// <summary>A meeting with two guests, one of years ago with a third, and two secretaries who ask for somebody else in their place.</summary>
    private async Task<TestCluster> OpenAsync(string id)
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, id, Report("tong-ket", "2026-11-24T17:00"));
        var meeting = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new
        {
            title = "Hội nghị tổng kết",
            start = "2026-12-18T08:30",
            end = "2026-12-18T11:30",
            guests = new[] { new { name = "Chuyên gia Một", email = $"mot@{id}.example", language = "vi" }, new { name = "Chuyên gia Hai", email = $"hai@{id}.example", language = "vi" } },
        });
        Assert.True(meeting.Status == HttpStatusCode.Created, meeting.Text);
        var clusters = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        foreach (var row in new[]
        {
            StoredMeeting.Row(new("2023-cu", $"cu@{id}.example", "Hội nghị năm xưa", new(2023, 12, 20, 8, 0, 0), new(2023, 12, 20, 9, 0, 0), null, null, "", TestCluster.Organizer, 0)),
            StoredInvitee.Row("2023-cu", new("g-1", "Chuyên gia Ba", $"ba@{id}.example", Language.Vi, null, null) { Answer = Answer.Yes, People = 2, Attended = true, Organization = "Sở Nội vụ", Remark = "Xin gửi tài liệu trước." }),
        })
        {
            row.PartitionKey = cluster.Id;
            await clusters.AddEntityAsync(row, TestContext.Current.CancellationToken);
        }

        await AskAsync("an", "Kế Nhiệm Một");
        await AskAsync("carol", "Kế Nhiệm Hai");
        return cluster;

        async Task AskAsync(string contact, string name) =>
            Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync($"{await cluster.LinkAsync(contact)}/replacement", ("name", name), ("email", $"ke-nhiem-{contact}@{id}.example"))).Status);
    }
}
