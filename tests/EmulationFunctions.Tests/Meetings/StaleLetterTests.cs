using System.Net;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>A letter about a meeting that waited while a later one was written.</summary>
[Collection("mortal app")]
public sealed class StaleLetterTests(MortalApp mortal)
{
    [Fact]
    public async Task An_invitation_that_a_move_overtook_does_not_go_out()
    {
        var meeting = await HoldAsync($"{LifeCalls.Prefix}meet-held-move", (held, day) => held.App.CallAsync(HttpMethod.Put, held.Path, Body(day.AddDays(1), "an")));

        var letter = Assert.Single(meeting.Mail("invitation", meeting.Cluster.Email("an")));
        Assert.Equal("1", new CalendarEntry(letter.Part("text/calendar").Text)["SEQUENCE"]);
        await WithdrawnAsync(meeting);
    }

    [Fact]
    public async Task An_invitation_to_a_meeting_that_is_off_does_not_go_out()
    {
        var meeting = await HoldAsync($"{LifeCalls.Prefix}meet-held-off", (held, _) => held.App.CallAsync(HttpMethod.Post, $"{held.Path}/cancellation", new { reason = "Bão" }));

        Assert.Empty(meeting.Cluster.Mail("invitation"));
        Assert.Single(meeting.Cluster.Mail("cancellation"));
        await WithdrawnAsync(meeting);
    }

    [Fact]
    public async Task An_invitation_from_before_a_removal_does_not_reach_who_is_invited_again()
    {
        var meeting = await HoldAsync($"{LifeCalls.Prefix}meet-held-back", async (held, day) =>
        {
            await held.App.CallAsync(HttpMethod.Put, held.Path, Body(day, "boris"));
            return await held.App.CallAsync(HttpMethod.Put, held.Path, Body(day, "an"));
        });

        var letter = Assert.Single(meeting.Mail("invitation", meeting.Cluster.Email("an")));
        Assert.Equal("2", new CalendarEntry(letter.Part("text/calendar").Text)["SEQUENCE"]);
        Assert.Equal("2", Assert.Single(meeting.Calendar(meeting.Cluster.Email("an")).Entries)["SEQUENCE"]);
        await WithdrawnAsync(meeting);
    }

    /// <summary>Orders an invitation and does something while its nudge waits.</summary>
    private async Task<TestMeeting> HoldAsync(string id, Func<TestMeeting, DateOnly, Task<Reply>> meanwhile)
    {
        var today = mortal.NextDay();
        await mortal.SetClockAsync(today, "09:00:00");
        var day = today.AddDays(20);
        var cluster = await TestCluster.MakeAsync(mortal.App, id);
        var made = await mortal.App.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", Body(day, "an"));
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        var meeting = new TestMeeting(cluster, made.Json.GetProperty("id").GetString()!);

        var held = new HeldCall(call => call.Method == "POST" && call.Path.Contains("/letters/messages", StringComparison.Ordinal) && call.Body.Contains(id, StringComparison.Ordinal));
        await mortal.WatchAsync(held.SeeAsync, async () =>
        {
            var ordered = mortal.App.CallAsync(HttpMethod.Post, $"{meeting.Path}/invitations");
            await held.MeanwhileAsync(async () => Assert.True((await meanwhile(meeting, day)).Status is HttpStatusCode.OK or HttpStatusCode.Accepted));
            Assert.Equal(HttpStatusCode.Accepted, (await ordered).Status);
            await mortal.App.IdleAsync();
        });
        return meeting;
    }

    private static object Body(DateOnly day, string invitee) => TestMeeting.Body($"{day:yyyy-MM-dd}T08:30", $"{day:yyyy-MM-dd}T11:30", invitees: [invitee]);

    private async Task WithdrawnAsync(TestMeeting meeting) => Assert.Contains(
        await mortal.App.LetterRowsAsync(meeting.Cluster.Id, "invitation"),
        letter => letter.State() == "withdrawn" && letter.GetProperty("reason").GetString() == "a later letter took its place");
}
