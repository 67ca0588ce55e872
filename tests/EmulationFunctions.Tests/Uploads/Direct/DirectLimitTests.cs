using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Uploads.Direct;

/// <summary>How much a link and a unit may send.</summary>
public sealed class DirectLimitTests : IAsyncLifetime
{
    private const long Half = 512L * 1024 * 1024;

    private readonly RunningApp app = new([], "--Uploads:OpenPerLink=2", "--Uploads:DailyGigabytes=1");
    private TestCluster cluster = null!;

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        cluster = await TestCluster.MakeAsync(app, "limits", Report("quy-4"));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_link_has_so_many_uploads_under_way_and_a_unit_sends_so_much_a_day()
    {
        var sender = await SenderAsync("an");
        var first = await sender.OpenAsync("report", "1.pdf", 10);
        Assert.Equal(HttpStatusCode.Created, first.Status);
        Assert.Equal(HttpStatusCode.Created, (await sender.OpenAsync("report", "2.pdf", Half)).Status);

        var third = await sender.OpenAsync("report", "3.pdf", 10);
        Assert.Equal((HttpStatusCode.TooManyRequests, "too-many-uploads"), (third.Status, third.Code));
        Assert.NotEmpty(third.Json.GetProperty("message").GetString()!);
        Assert.Equal(HttpStatusCode.OK, (await sender.OpenAsync("report", "1.pdf", 10)).Status);
        await sender.CancelAsync(first.Json.GetProperty("id").GetString()!);

        var tooMuch = await sender.OpenAsync("report", "3.pdf", Half);
        Assert.Equal((HttpStatusCode.TooManyRequests, "daily-limit"), (tooMuch.Status, tooMuch.Code));
        Assert.Equal(HttpStatusCode.Created, (await sender.OpenAsync("report", "3.pdf", Half - 100)).Status);

        // Another link of the same unit counts for the same day, another unit does not, and midnight in Vietnam ends the day.
        var form = await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", new UploadedFile("report", "4.pdf", [.. "%PDF-1.7"u8, .. new byte[200]]));
        Assert.Equal((HttpStatusCode.TooManyRequests, "daily-limit"), (form.Status, form.Code));
        Assert.Equal(HttpStatusCode.Created, (await (await SenderAsync("boris")).OpenAsync("report", "3.pdf", Half)).Status);
        await app.SetClockAsync("2026-11-03T00:00:00+07:00");
        Assert.Equal(HttpStatusCode.Created, (await (await SenderAsync("an")).OpenAsync("report", "5.pdf", Half)).Status);
    }

    private async Task<DirectSender> SenderAsync(string contact) => new(app, $"{await cluster.LinkAsync(contact)}/activities/quy-4");
}
