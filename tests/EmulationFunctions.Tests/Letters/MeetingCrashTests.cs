using System.Net;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Letters;

/// <summary>
/// From an organizer's press to the letters of a meeting. Reading leaves nothing behind, so the app dies at each call that
/// writes more than an entry of the agenda, once the call has been answered: before the next one is as after this one. What a letter goes through afterwards has a test of its own.
/// </summary>
[Collection("mortal meetings")]
public sealed class MeetingCrashTests(MortalApp mortal)
{
    private static readonly string[] Two = ["an", "binh"];

    [Fact]
    public async Task Killed_at_any_write_of_sending_invitations_the_app_invites_each_once()
    {
        var number = 1;
        while (await LifeAsync($"invite-{number:00}", [.. Two.Select(Contact)], [], number, answered: true, isMove: false, Writes))
            number++;
        Assert.InRange(number, 5, 40);
    }

    [Fact]
    public async Task Killed_at_any_write_of_a_move_the_app_tells_each_once()
    {
        var number = 1;
        while (await LifeAsync($"move-{number:00}", [.. Two.Select(Contact)], [], number, answered: true, isMove: true, Writes))
            number++;
        Assert.InRange(number, 5, 40);
    }

    // Thirty letters are one part, so these are two, and each part's own transaction is the fatal call.
    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public async Task Killed_between_the_parts_of_many_invitations_the_app_invites_each_once(int part, bool answered)
    {
        var guests = Enumerable.Range(1, 31).Select(at => (object)new { name = $"Khách {at}", email = $"g{at}@life.example" }).ToArray();
        Assert.True(await LifeAsync($"parts-{Side(answered)}-{part}", [], guests, part, answered, isMove: false, IsPart));
    }

    [Fact]
    public async Task Who_has_another_mailbox_is_taken_out_of_the_old_one_and_invited_in_the_new_one_at_once()
    {
        var (cluster, meeting, day) = await MakeAsync("readdress", [.. Two.Select(Contact)], []);
        await PressAsync(cluster, meeting, day, isMove: false);
        await mortal.App.IdleAsync();
        await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("an", "an-new@life.example"), Contact("binh")]);
        var bodies = new List<string>();
        await mortal.WatchAsync(
            call =>
            {
                if (call is { Method: "POST", Answer: not null } && call.Body.Contains("-cancellation-", StringComparison.Ordinal))
                    bodies.Add(call.Body);
                return Task.FromResult(false);
            },
            mortal.App.TickAsync);

        var written = Assert.Single(bodies, body => body.Contains("invitees-readdressed", StringComparison.Ordinal));
        Assert.Contains($"-cancellation-{meeting}-1-c-an", written, StringComparison.Ordinal);
        Assert.Contains($"-invitation-{meeting}-1-c-an", written, StringComparison.Ordinal);
        Assert.Contains("an-new@life.example", written, StringComparison.Ordinal);
    }

    /// <summary>Whether the app died on the way.</summary>
    private async Task<bool> LifeAsync(string name, object[] contacts, object[] guests, int number, bool answered, bool isMove, Func<StorageCall, bool> counts)
    {
        var (cluster, meeting, day) = await MakeAsync(name, contacts, guests);
        if (isMove)
        {
            await PressAsync(cluster, meeting, day, isMove: false);
            await mortal.App.IdleAsync();
        }

        var life = new LifeCalls(cluster);
        var fatal = new FatalCall(call => life.Has(call) && counts(call), number, answered, mortal.App.Kill);
        await mortal.WatchAsync(fatal.SeeAsync, async () =>
        {
            try
            {
                await PressAsync(cluster, meeting, day, isMove);
            }
            catch (HttpRequestException) when (fatal.Struck is not null)
            {
                // The organizer sees no answer.
            }

            fatal.End();
        });
        if (fatal.Struck is not null)
        {
            await mortal.App.StartAgainAsync();
            await mortal.SetClockAsync(day, "08:02:00");
            await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
            // What had not been stored is pressed again; of the rest the check takes care.
            if (!await IsOrderedAsync(cluster, meeting, isMove))
            {
                Assert.DoesNotContain(await mortal.App.LetterRowsAsync(cluster, "invitation"), _ => !isMove);
                await PressAsync(cluster, meeting, day, isMove);
            }
        }

        var people = contacts.Length + guests.Length;
        await Until.HoldsAsync(() => WhyNotAsync(cluster, people, isMove ? 1 : 0, fatal.Struck));
        return fatal.Struck is not null;
    }

    private async Task<(string Cluster, string Meeting, DateOnly Day)> MakeAsync(string name, object[] contacts, object[] guests)
    {
        var (cluster, day) = ($"{LifeCalls.Prefix}{name}", mortal.NextDay());
        await mortal.SetClockAsync(day, "08:00:00");
        await mortal.App.PutClusterAsync(cluster, contacts);
        var made = await mortal.App.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/meetings", Body(day, 15, contacts, guests));
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        return (cluster, made.Json.GetProperty("id").GetString()!, day);
    }

    private static object Body(DateOnly day, int hour, object[]? contacts = null, object[]? guests = null) => new
    {
        title = "Họp giao ban",
        start = $"{day:yyyy-MM-dd}T{hour}:00",
        end = $"{day:yyyy-MM-dd}T{hour + 1}:00",
        place = "Hội trường A",
        invitees = contacts is null ? null : Two.Take(contacts.Length).ToArray(),
        guests,
    };

    private async Task PressAsync(string cluster, string meeting, DateOnly day, bool isMove)
    {
        var path = $"/api/clusters/{cluster}/meetings/{meeting}";
        var reply = isMove ? await mortal.App.CallAsync(HttpMethod.Put, path, Body(day, 16)) : await mortal.App.CallAsync(HttpMethod.Post, $"{path}/invitations");
        Assert.True(reply.Status is HttpStatusCode.OK or HttpStatusCode.Accepted, reply.Text);
    }

    private async Task<bool> IsOrderedAsync(string cluster, string meeting, bool isMove)
    {
        var stored = (await mortal.App.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/meetings/{meeting}")).Json;
        return isMove ? stored.GetProperty("sequence").GetInt32() == 1 : stored.GetProperty("isSent").GetBoolean();
    }

    /// <summary>Each person has one letter of this SEQUENCE, and one of each before it.</summary>
    private async Task<string?> WhyNotAsync(string cluster, int people, int sequence, string? call)
    {
        var rows = await mortal.App.LetterRowsAsync(cluster, "invitation");
        if (rows.Count != people * (sequence + 1) || rows.Any(letter => letter.State() != "accepted"))
            return $"{cluster}, killed at {call}: {string.Join("; ", rows)}";
        var letters = mortal.App.Letters(cluster).Select(MimePart.OfFile)
            .Select(letter => (To: letter["To"], Sequence: new CalendarEntry(letter.Part("text/calendar").Text)["SEQUENCE"]))
            .ToList();
        Assert.Equal(rows.Count, letters.Count);
        Assert.Equal(letters.Count, letters.Distinct().Count());
        Assert.Equal(people, letters.Count(letter => letter.Sequence == $"{sequence}"));
        return null;
    }

    /// <summary>What the press writes; what a worker does meanwhile about letters is not counted, nor are the agenda's spare entries.</summary>
    private static bool Writes(StorageCall call) =>
        call.Method switch
        {
            "POST" when call.Path.Contains("$batch", StringComparison.Ordinal) => IsPart(call) || Names(call, "change"),
            "POST" => true,
            "PUT" or "PATCH" or "MERGE" => call.Path.Contains("/addresses", StringComparison.Ordinal),
            _ => false,
        };

    private static bool IsPart(StorageCall call) => call.Path.Contains("$batch", StringComparison.Ordinal) && Names(call, "invitee");

    private static bool Names(StorageCall call, string prefix) =>
        call.Body.Contains($"{prefix}|", StringComparison.Ordinal) || call.Body.Contains($"{prefix}%7C", StringComparison.OrdinalIgnoreCase);

    private static object Contact(string id) => Clusters.Contact(id, $"{id}@life.example");

    private static string Side(bool answered) => answered ? "after" : "before";
}
