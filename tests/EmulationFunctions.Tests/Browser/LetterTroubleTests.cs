using Azure.Data.Tables;
using Azure.Storage.Queues;
using Emulation.Views.Pages;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.Running;
using Microsoft.Playwright;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>What the organizer sees and does where letters do not arrive and work has failed.</summary>
[Collection("browser app")]
public sealed class LetterTroubleTests(RunningApp app, Chromium chromium)
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Letters_and_failed_work_are_settled_by_keyboard_alone(string language)
    {
        await app.SetClockAsync("2026-11-10T08:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, $"browser-trouble-{language}", Report("quy-4", "2026-11-24T17:00"));
        foreach (var contact in new[] { "an", "boris" })
            await cluster.UploadAsync(await cluster.LinkAsync(contact), "quy-4", UploadedFile.Pdf("report", "a.pdf"));
        await app.IdleAsync();
        var held = await KeyAsync(cluster, "an");
        await CloseAsync(cluster, held);
        await FailAsync(cluster, held);
        await DoubtAsync(cluster, await KeyAsync(cluster, "boris"));

        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, language);
        var (page, keys, say) = (screen.Page, screen.Keys, screen.Words.Console);
        await keys.OpenAsync("/console");
        foreach (var matter in new[] { say.ClosedAddresses(1), say.FailedWork(1), say.UnknownLetters(1) })
            await Assertions.Expect(page.Locator("section.attention")).ToContainTextAsync(matter);
        await keys.FollowAsync("section.attention a[href='/console/letters#addresses']");
        await screen.ShootAsync("letters-trouble");

        await keys.FollowAsync("section[aria-labelledby=addresses] button");
        await keys.IsToldAsync(say.Notice(ConsoleNotice.AddressOpened));
        await keys.FollowAsync("section[aria-labelledby=failed] button:not([formaction])");
        await keys.IsToldAsync(say.Notice(ConsoleNotice.WorkTriedAgain));
        await Assertions.Expect(page.Locator("section[aria-labelledby=failed]")).ToHaveCountAsync(0);
        await keys.FollowAsync("section[aria-labelledby=care] button[value=accepted]");
        await keys.IsToldAsync(say.Notice(ConsoleNotice.LetterAccepted));
        await keys.FollowAsync("section[aria-labelledby=care] button[value=resend]");
        await keys.IsToldAsync(say.Notice(ConsoleNotice.LetterResent));
        await app.IdleAsync();
        Assert.All(await app.LetterRowsAsync(cluster.Id, "receipt"), row => Assert.Equal("accepted", row.GetProperty("state").GetString()));

        // What is to come, as a list, a month, a letter.
        await keys.OpenAsync("/console/letters");
        await keys.FollowAsync("main a[href='/console/preview']");
        await screen.ShootAsync("preview");
        await keys.FollowAsync(".switch a[href*='calendar']");
        await screen.ShootAsync("preview-month");
        await keys.OpenAsync("/console/preview");
        await keys.FollowAsync(".to-come a");
        await Assertions.Expect(page.Locator(".preview pre")).Not.ToBeEmptyAsync();
    }

    /// <summary>The contact's mailbox has refused a letter, and the one after it was held back.</summary>
    private async Task CloseAsync(TestCluster cluster, string letter)
    {
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        var row = StoredClosedAddress.Row(new(cluster.Email("an"), "Thư ký Bắc Sơn", "an", AddressFault.Bounced, $"550 5.1.1 <{cluster.Email("an")}>: Recipient address rejected: User unknown", new(2026, 11, 10, 1, 0, 0, TimeSpan.Zero)));
        row.PartitionKey = cluster.Id;
        await table.AddEntityAsync(row);
        await ChangeAsync(cluster, letter, "Withdrawn", ClosedAddress.Withheld);
    }

    /// <summary>Nobody knows whether the letter went out, so it is unfinished again.</summary>
    private async Task DoubtAsync(TestCluster cluster, string letter)
    {
        var mark = StoredLetter.Mark(letter);
        mark.PartitionKey = cluster.Id;
        await new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters").AddEntityAsync(mark);
        await ChangeAsync(cluster, letter, "Unknown", "");
    }

    private async Task ChangeAsync(TestCluster cluster, string letter, string state, string reason)
    {
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        var row = (await table.GetEntityAsync<TableEntity>(cluster.Id, $"letter|{letter}")).Value;
        (row["State"], row["Reason"]) = (state, reason);
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
    }

    /// <summary>The key of the receipt that went to a contact.</summary>
    private async Task<string> KeyAsync(TestCluster cluster, string contact) =>
        (await app.LetterRowsAsync(cluster.Id, "receipt")).Single(row => row.GetRawText().Contains(cluster.Email(contact), StringComparison.Ordinal)).GetProperty("key").GetString()!;

    private async Task FailAsync(TestCluster cluster, string letter)
    {
        var text = Json.Write(new { schema = LetterNudge.Schema, message = new LetterNudge(cluster.Id, letter) });
        await new QueueClient(app.StorageConnectionString, "letters-poison").SendMessageAsync(text);
        await Until.HoldsAsync(async () =>
            (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/poison")).Json.GetProperty("poison").GetArrayLength() == 1 ? null : "not yet kept");
    }
}
