using Azure.Data.Tables;
using Azure.Storage.Queues;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>What the organizer sees and does where letters do not arrive and work has failed.</summary>
[Collection("app")]
public sealed class LetterTroubleTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task The_organizer_opens_an_address_and_has_failed_work_tried_again()
    {
        await app.SetClockAsync("2026-11-10T08:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "browser-trouble", Report("quy-4", "2026-11-24T17:00"));
        await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", UploadedFile.Pdf("report", "a.pdf"));
        await app.IdleAsync();
        var letter = (await app.LetterRowsAsync(cluster.Id, "receipt"))[0].GetProperty("key").GetString()!;
        await CloseAsync(cluster, letter);
        await FailAsync(cluster, letter);

        await using var screen = await chromium.OpenAsync(app.Url);
        var page = screen.Page;
        await page.GotoAsync(await cluster.LinkAsync(TestCluster.Organizer, "signIn"));
        await page.Locator("main button.primary").ClickAsync();
        await page.WaitForURLAsync("**/console");
        await Assertions.Expect(page.Locator("section.attention")).ToContainTextAsync("1 địa chỉ không nhận được thư");
        await Assertions.Expect(page.Locator("section.attention")).ToContainTextAsync("1 việc chưa làm được");
        await page.Locator("section.attention a[href='/console/letters#addresses']").ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=care]")).ToContainTextAsync("Không gửi: địa chỉ không nhận được thư");
        await screen.ShootAsync("letters-trouble");

        await page.Locator("section[aria-labelledby=addresses] button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("thư lại được gửi đến địa chỉ này");
        await Assertions.Expect(page.Locator("section[aria-labelledby=addresses]")).ToHaveCountAsync(0);
        await page.Locator("section[aria-labelledby=failed] button:not([formaction])").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đang thử lại");
        await Assertions.Expect(page.Locator("section[aria-labelledby=failed]")).ToHaveCountAsync(0);
        await page.Locator("section[aria-labelledby=care] button[value=resend]").ClickAsync();
        await app.IdleAsync();
        Assert.Equal("accepted", (await app.LetterRowsAsync(cluster.Id, "receipt"))[0].GetProperty("state").GetString());
    }

    /// <summary>The contact's mailbox has refused a letter, and the one after it was held back.</summary>
    private async Task CloseAsync(TestCluster cluster, string letter)
    {
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        var row = StoredClosedAddress.Row(new(cluster.Email("an"), "Thư ký Bắc Sơn", "an", AddressFault.Bounced, $"550 5.1.1 <{cluster.Email("an")}>: Recipient address rejected: User unknown", new(2026, 11, 10, 1, 0, 0, TimeSpan.Zero)));
        row.PartitionKey = cluster.Id;
        await table.AddEntityAsync(row);
        var held = (await table.GetEntityAsync<TableEntity>(cluster.Id, $"letter|{letter}")).Value;
        (held["State"], held["Reason"]) = ("Withdrawn", ClosedAddress.Withheld);
        await table.UpdateEntityAsync(held, held.ETag, TableUpdateMode.Replace);
    }

    private async Task FailAsync(TestCluster cluster, string letter)
    {
        var text = Json.Write(new { schema = LetterNudge.Schema, message = new LetterNudge(cluster.Id, letter) });
        await new QueueClient(app.StorageConnectionString, "letters-poison").SendMessageAsync(text);
        await Until.HoldsAsync(async () =>
            (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/poison")).Json.GetProperty("poison").GetArrayLength() == 1 ? null : "not yet kept");
    }
}
