using System.Net;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Uploads.Direct;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Entry;

/// <summary>Two clusters with something of everything, and every kind of token: good, expired, revoked.</summary>
internal sealed class House
{
    /// <summary>The kinds of tokens that expire and can be revoked.</summary>
    public static readonly string[] Kinds = ["unit", "rsvp", "signIn", "session", "api", "feed"];

    private readonly Dictionary<string, string> tokens = [];
    private TestCluster elsewhere = null!;

    private House(TestCluster own) => Own = own;

    public TestCluster Own { get; }

    public string File { get; private set; } = "";

    public string Letter { get; private set; } = "";

    public string Meeting { get; private set; } = "";

    /// <summary>Files that were handed in piece by piece with the unit's link.</summary>
    public string Completion { get; private set; } = "";

    /// <summary>Files that were handed in piece by piece by the organizer.</summary>
    public string ConsoleCompletion { get; private set; } = "";

    /// <summary>The link of somebody that nobody in the tests uses.</summary>
    public string SpareLink { get; private set; } = "";

    public static async Task<House> BuildAsync(RunningApp app, string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        var house = new House(await TestCluster.MakeAsync(app, id, Report("quy-4", "2026-12-24T17:00"))) { elsewhere = await TestCluster.MakeAsync(app, $"{id}-2") };
        foreach (var kind in Kinds)
            house.tokens[$"expired {kind}"] = await house.MakeAsync(kind, days: 1);

        // Longer than anything that was made for a day, a link to answer included: it lives a month after its meeting.
        await app.SetClockAsync("2026-12-07T08:00:00+07:00");
        foreach (var kind in Kinds)
        {
            house.tokens[$"revoked {kind}"] = await house.MakeAsync(kind);
            var revoked = await app.CallAsync(HttpMethod.Delete, $"{house.Own.Path}/links/{Id(house.tokens[$"revoked {kind}"])}");
            Assert.Equal(HttpStatusCode.NoContent, revoked.Status);
            house.tokens[kind] = await house.MakeAsync(kind);
        }

        house.tokens["api elsewhere"] = await house.elsewhere.ApiTokenAsync();
        house.tokens["operator"] = app.OperatorToken;
        house.tokens["garbage"] = new string('x', house.tokens["unit"].Length);
        house.tokens["altered unit"] = Altered(house.tokens["unit"]);
        house.tokens["altered api"] = Altered(house.tokens["api"]);
        house.tokens["none"] = "";
        await house.FurnishAsync();
        return house;
    }

    public IEnumerable<string> Visitors => tokens.Keys;

    /// <summary>The visitor's token; a fresh one where the last was used up.</summary>
    public async Task<string> TokenAsync(string visitor, bool fresh) => fresh && Kinds.Contains(visitor) ? await MakeAsync(visitor) : tokens[visitor];

    /// <summary>The id that a token begins with: 22 characters.</summary>
    private static string Id(string token) => token[..22];

    private static string Altered(string token) => $"{token[..^2]}{(token[^2] == 'A' ? 'B' : 'A')}{token[^1]}";

    private async Task FurnishAsync()
    {
        var taken = await Own.UploadAsync($"/u/{tokens["unit"]}", "quy-4", UploadedFile.Pdf("report", "a.pdf"));
        File = taken.Json.GetProperty("documents")[0].GetProperty("fileId").GetString()!;
        Completion = await HandInAsync(new DirectSender(Own.App, $"/u/{tokens["unit"]}/activities/quy-4"));
        ConsoleCompletion = await HandInAsync(new DirectSender(Own.App, "/console/activities/quy-4/units/tay-ho", tokens["session"]));
        await Own.App.IdleAsync();
        var letters = await Own.App.CallAsync(HttpMethod.Get, $"{Own.Path}/letters?state=accepted");
        Letter = letters.Json.GetProperty("letters")[0].GetProperty("key").GetString()!;
        SpareLink = Id((await Own.LinkAsync("dung")).Split('/')[^1]);
        Meeting = await MeetAsync("2026-12-18");
    }

    private static async Task<string> HandInAsync(DirectSender sender) =>
        (await sender.HandInAsync(UploadedFile.Pdf("report", "e.pdf"))).GetProperty("id").GetString()!;

    private async Task<string> MakeAsync(string kind, int? days = null) => kind switch
    {
        "unit" => (await Own.LinkAsync("an", "unit", days)).Split('/')[^1],
        "feed" => (await Own.LinkAsync("carol", "feed", days)).Split('/')[^1][..^".ics".Length],
        "signIn" => (await Own.LinkAsync(TestCluster.Organizer, "signIn")).Split('/')[^1],
        "session" => await Own.SessionAsync(),
        "api" => await Own.ApiTokenAsync(days),
        _ => await InvitationAsync(days is null ? "2026-12-11" : "2026-11-03"),
    };

    private async Task<string> InvitationAsync(string day)
    {
        var meeting = await MeetAsync(day);
        await Own.App.CallAsync(HttpMethod.Post, $"{Own.Path}/meetings/{meeting}/invitations");
        await Own.App.IdleAsync();
        var letter = Own.App.Letters(Own.Id).Single(file => file.Contains(meeting, StringComparison.Ordinal));
        return MimePart.OfFile(letter).Link("/rsvp/").Split('/')[^1];
    }

    private async Task<string> MeetAsync(string day)
    {
        var stored = await Own.App.CallAsync(HttpMethod.Post, $"{Own.Path}/meetings", new { title = "Họp", start = $"{day}T08:00", end = $"{day}T09:00", invitees = new[] { "an" } });
        return stored.Json.GetProperty("id").GetString()!;
    }
}
