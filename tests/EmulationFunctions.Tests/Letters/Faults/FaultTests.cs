using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Storage;
using EmulationFunctions.Tests.LocalHost;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Letters.Faults;

/// <summary>
/// The whole back office, killed again and again at calls that chance chooses, while the mail service fails in every way it can.
/// EMULATION_KILLS sets the number of kills (100), EMULATION_SEED what chance begins with.
/// </summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const int LettersALife = 5;

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMilliseconds(700);
    private static readonly int Kills = Number("EMULATION_KILLS", 100);
    private static readonly int Seed = Number("EMULATION_SEED", 20261122);

    private readonly TempFolder folder = new();
    private readonly Random chance = new(Seed);
    private readonly ConcurrentDictionary<string, int> sentAgain = new();
    private readonly List<string> open = [];
    private DateTimeOffset now = DateTimeOffset.Parse(RunningApp.Start, CultureInfo.InvariantCulture);
    private DataFolder? data;
    private Local.Storage.Azurite? emulator;
    private StorageProxy? storage;
    private FaultyService? service;
    private RunningApp? app;
    private Fate? fate;

    public async ValueTask InitializeAsync()
    {
        data = await DataFolder.OpenAsync(folder.Path, TestContext.Current.CancellationToken);
        emulator = await Local.Storage.Azurite.StartAsync(data, Console.WriteLine, TestContext.Current.CancellationToken);
        storage = await StorageProxy.StartAsync(emulator.ConnectionString);
        fate = new Fate(() => app!.Kill());
        storage.Watch = call => Task.FromResult(!IsIdle(call) && fate.See());
        service = new FaultyService(new Random(Seed + 1), fate.See);
        await service.OpenAsync();
        app = new RunningApp(
            new() { ["AzureWebJobsStorage"] = storage.ConnectionString, ["SendGrid__ApiKey"] = "SG.key", ["SendGrid__Host"] = service.Url, ["Mail__From"] = "thi-dua@cluster.example" },
            "--RemindersSchedule=0 0 0 29 2 *",
            "--Logging:LogLevel:Default=None");
        await app.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        if (service is not null)
            await service.DisposeAsync();
        if (storage is not null)
            await storage.DisposeAsync();
        if (emulator is not null)
            await emulator.DisposeAsync();
        data?.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Killed_anywhere_with_a_mail_service_that_fails_the_app_loses_no_letter_and_sends_none_twice_by_itself()
    {
        var lives = 0;
        while (fate!.Kills < Kills)
            await LiveAsync($"fault-{lives++:0000}");
        service!.IsWell = true;
        await EndAsync();

        var letters = 0;
        for (var life = 0; life < lives; life++)
        {
            var cluster = $"fault-{life:0000}";
            var rows = await app!.LetterRowsAsync(cluster, "invitation");
            Assert.Equal(LettersALife, rows.Count);
            foreach (var letter in rows)
            {
                var key = letter.GetProperty("key").GetString()!;
                var (taken, again) = (service.Taken(cluster, key), sentAgain.GetValueOrDefault($"{cluster} {key}"));
                Assert.True(letter.State() == "accepted", $"Seed {Seed}: {cluster} {letter}");
                Assert.True(taken >= 1, $"Seed {Seed}: {cluster} {key} was lost.");
                Assert.True(taken <= 1 + again, $"Seed {Seed}: {cluster} {key} was taken {taken} times, and sent again at somebody's word {again} times.");
                letters++;
            }
        }

        Assert.True(letters >= 3 * Kills, $"Only {letters} letters.");
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}: {letters} letters, {fate.Kills} kills in {lives} lives, {sentAgain.Values.Sum()} sent again at a person's word; the service: {service.Ways}.");
    }

    /// <summary>New letters, and some that earlier lives left behind; the process ends on the way, or comes to the end.</summary>
    private async Task LiveAsync(string cluster)
    {
        var meeting = await MeetAsync(cluster);
        await SettleAsync(open.Take(2));
        open.Add(cluster);
        await ForwardAsync(TimeSpan.FromMinutes(chance.Next(1, 20)));

        // A life has some ten calls for its invitations and twenty a letter.
        var killed = fate!.Arm(chance.Next(1, 20 * LettersALife));
        try
        {
            await InviteAsync(cluster, meeting);
            foreach (var left in open.Take(2))
                await CheckAsync(left);
        }
        catch (HttpRequestException)
        {
            // It died meanwhile.
        }

        while (!killed.IsCompleted && fate.Quiet < LongestAnswer)
            await Task.Delay(20);
        if (!fate.Spare())
        {
            fate.Revive();
            await app!.StartAgainAsync();
            // Repeated as a person would who got no answer: who has been invited is skipped.
            await InviteAsync(cluster, meeting);
        }
    }

    /// <summary>A meeting with guests, nobody invited yet.</summary>
    private async Task<string> MeetAsync(string cluster)
    {
        await app!.PutClusterAsync(cluster, []);
        var made = await app!.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/meetings", new
        {
            title = "Hội nghị",
            start = "2027-12-18T08:30",
            end = "2027-12-18T11:30",
            guests = Enumerable.Range(0, LettersALife).Select(at => new { name = $"Khách {at}", email = $"g{at}@{cluster}.example", language = "vi" }),
        });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        return made.Json.GetProperty("id").GetString()!;
    }

    private async Task InviteAsync(string cluster, string meeting) =>
        Assert.Equal(HttpStatusCode.Accepted, (await app!.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/meetings/{meeting}/invitations", new { })).Status);

    /// <summary>What the timer has done for one cluster: it nudges what was left behind.</summary>
    private async Task CheckAsync(string cluster)
    {
        var input = Json.Write(new { schema = ClusterCheckMessage.Schema, message = new ClusterCheckMessage(cluster) });
        Assert.Equal(HttpStatusCode.Accepted, (await app!.CallAsync(HttpMethod.Post, "/admin/functions/CheckCluster", new { input })).Status);
    }

    /// <summary>An organizer asks the recipients of unknown letters: who has none gets another one, and some want another one all the same.</summary>
    private async Task SettleAsync(IEnumerable<string> clusters)
    {
        foreach (var cluster in clusters.ToList())
        {
            var letters = await app!.LetterRowsAsync(cluster, "invitation");
            foreach (var key in letters.Where(letter => letter.State() == "unknown").Select(letter => letter.GetProperty("key").GetString()!))
            {
                var resend = service!.Taken(cluster, key) == 0 || chance.Next(4) == 0;
                var settled = await app!.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/letters/{key}/settle", new { outcome = resend ? "resend" : "accepted" });
                Assert.Equal(HttpStatusCode.OK, settled.Status);
                if (resend)
                    sentAgain.AddOrUpdate($"{cluster} {key}", 1, (_, count) => count + 1);
            }

            if (letters.All(letter => letter.State() == "accepted"))
                open.Remove(cluster);
        }
    }

    /// <summary>No more kills: whatever is left comes to its end.</summary>
    private async Task EndAsync()
    {
        for (var round = 0; open.Count > 0; round++)
        {
            Assert.True(round < 40, $"Seed {Seed}: {string.Join(", ", open)} come to no end.");
            await ForwardAsync(TimeSpan.FromMinutes(40));
            foreach (var cluster in open)
                await CheckAsync(cluster);
            await Task.Delay(1000);
            await SettleAsync(open);
        }
    }

    private async Task ForwardAsync(TimeSpan time)
    {
        now += time;
        await app!.SetClockAsync(now.ToString("O", CultureInfo.InvariantCulture));
    }

    // Queues are asked for messages again and again, whether or not there are any.
    private static bool IsIdle(StorageCall call) => (LifeCalls.IsFetch(call) && call.Answer?.Contains("<QueueMessage>", StringComparison.Ordinal) != true) || LifeCalls.IsHousekeeping(call);

    private static int Number(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
