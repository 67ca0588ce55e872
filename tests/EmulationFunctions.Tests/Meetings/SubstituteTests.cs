using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

[Collection("meeting app")]
public sealed class SubstituteTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task Somebody_of_a_unit_is_invited_at_once()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-sub-unit");
        await AnswerAsync(meeting, ("answer", "no"), ("remark", "Đi công tác"), ("substituteName", "Bà C"), ("substituteEmail", meeting.Cluster.Email("carol").ToUpperInvariant()));

        var letter = Assert.Single(meeting.Mail("invitation", meeting.Cluster.Email("carol")));
        Assert.Contains("You are invited in place of Thư ký Bắc Sơn.", letter.Part("text/plain").Text, StringComparison.Ordinal);
        var person = await meeting.PersonAsync("c-an");
        Assert.Equal(("no", "Đi công tác", "invited"), (person.GetProperty("answer").GetString(), person.GetProperty("remark").GetString(), person.GetProperty("substitute").GetProperty("state").GetString()));
        Assert.Equal("c-an", (await meeting.PersonAsync("c-carol")).GetProperty("standsInFor").GetString());

        var again = await AnswerAsync(meeting, ("answer", "no"), ("substituteName", "Khác"), ("substituteEmail", "khac@elsewhere.example"));
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
    }

    [Fact]
    public async Task A_stranger_is_written_to_only_after_an_organizer_confirms()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-sub-other");
        await AnswerAsync(meeting, ("answer", "no"), ("substituteName", "Ông Thay"), ("substituteEmail", "thay@elsewhere.example"));
        await app.IdleAsync();
        Assert.Empty(meeting.Mail("invitation", "thay@elsewhere.example"));
        Assert.EndsWith($"/{meeting.Id}/overview", Assert.Single(meeting.Mail("news", meeting.Cluster.Email("hoa"))).Link("/console/meetings/"), StringComparison.Ordinal);
        Assert.Contains("Ông Thay (thay@elsewhere.example)", Assert.Single(meeting.Mail("news", meeting.Cluster.Email("hoa"))).Part("text/plain").Text.ReplaceLineEndings(" "), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, (await meeting.PostAsync("substitutes/c-an", new { decision = "confirm" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await meeting.PostAsync("substitutes/c-an", new { decision = "confirm" })).Status);
        var letter = Assert.Single(meeting.Mail("invitation", "thay@elsewhere.example"));
        Assert.Contains("dự thay Thư ký Bắc Sơn", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync(letter.Link("/rsvp/"), ("answer", "yes"), ("people", "2"))).Status);
        Assert.Equal(2, (await meeting.PersonAsync("g-1")).GetProperty("people").GetInt32());
    }

    [Fact]
    public async Task A_decision_is_about_the_substitute_who_was_on_the_page()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-sub-asked");
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await meeting.Cluster.SessionAsync() } };
        var desk = $"/console/meetings/{meeting.Id}";
        await AnswerAsync(meeting, ("answer", "no"), ("substituteName", "Ông Thay"), ("substituteEmail", "thay@elsewhere.example"));
        var asked = (await organizer.GetAsync($"{desk}/overview")).Hidden("asked");
        await AnswerAsync(meeting, ("answer", "no"), ("substituteName", "Bà Khác"), ("substituteEmail", "khac@elsewhere.example"));

        Assert.Equal($"{desk}/overview?notice=SubstituteDecidedBefore", (await organizer.PostAsync($"{desk}/substitutes/c-an", ("decision", "confirm"), ("asked", asked))).Location);
        Assert.Equal("waiting", (await meeting.PersonAsync("c-an")).GetProperty("substitute").GetProperty("state").GetString());

        var now = (await organizer.GetAsync($"{desk}/overview")).Hidden("asked");
        Assert.Equal($"{desk}/overview?notice=SubstituteInvited", (await organizer.PostAsync($"{desk}/substitutes/c-an", ("decision", "confirm"), ("asked", now))).Location);
        Assert.Equal($"{desk}/overview?notice=SubstituteDecidedBefore", (await organizer.PostAsync($"{desk}/substitutes/c-an", ("decision", "confirm"), ("asked", now))).Location);
        await app.IdleAsync();
        Assert.Empty(meeting.Mail("invitation", "thay@elsewhere.example"));
        Assert.Single(meeting.Mail("invitation", "khac@elsewhere.example"));
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.PostAsync($"{desk}/substitutes/c-nobody", ("decision", "confirm"), ("asked", now))).Status);
    }

    [Fact]
    public async Task Strangers_are_named_only_so_often()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-sub-often");
        for (var time = 1; time <= 5; time++)
            Assert.Equal(HttpStatusCode.SeeOther, (await AnswerAsync(meeting, ("answer", "no"), ("substituteName", $"Ông {time}"), ("substituteEmail", $"thay{time}@elsewhere.example"))).Status);
        var refused = await AnswerAsync(meeting, ("answer", "no"), ("substituteName", "Ông Sáu"), ("substituteEmail", "thay6@elsewhere.example"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("đã cử người dự thay nhiều lần", WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
        Assert.Contains("value=\"Ông Sáu\"", WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
        Assert.Equal("thay5@elsewhere.example", (await meeting.PersonAsync("c-an")).GetProperty("substitute").GetProperty("email").GetString());

        // The one who waits can be confirmed, and the answer can still be changed.
        Assert.Equal(HttpStatusCode.SeeOther, (await AnswerAsync(meeting, ("answer", "yes"))).Status);
    }

    [Fact]
    public async Task Who_was_declined_is_not_written_to_and_another_can_be_named()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-sub-no");
        await AnswerAsync(meeting, ("answer", "no"), ("substituteName", "Ông Thay"), ("substituteEmail", "thay@elsewhere.example"));
        Assert.Equal(HttpStatusCode.NoContent, (await meeting.PostAsync("substitutes/c-an", new { decision = "decline" })).Status);
        Assert.Empty(meeting.Mail("invitation", "thay@elsewhere.example"));

        Assert.Equal(HttpStatusCode.SeeOther, (await AnswerAsync(meeting, ("answer", "no"), ("remark", "Đi xa\r\nhai ngày"), ("substituteName", "Bà C"), ("substituteEmail", meeting.Cluster.Email("carol")))).Status);
        Assert.Equal("Đi xa\nhai ngày", (await meeting.PersonAsync("c-an")).GetProperty("remark").GetString());
        Assert.Single(meeting.Mail("invitation", meeting.Cluster.Email("carol")));
    }

    [Fact]
    public async Task A_contact_who_was_invited_at_another_address_can_be_named()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-sub-moved", TestMeeting.Body(invitees: ["an", "carol"]));
        await meeting.PutAsync(TestMeeting.Body(invitees: ["an"]));
        var moved = System.Text.Json.JsonSerializer.Serialize(meeting.Cluster.Body()).Replace("carol@", "carol.new@", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, meeting.Cluster.Path, System.Text.Json.Nodes.JsonNode.Parse(moved))).Status);

        Assert.Equal(HttpStatusCode.SeeOther, (await AnswerAsync(meeting, ("answer", "no"), ("substituteName", "Bà C"), ("substituteEmail", "carol.new@meet-sub-moved.example"))).Status);
        Assert.Equal("2", new CalendarEntry(Assert.Single(meeting.Mail("invitation", "carol.new@")).Part("text/calendar").Text)["SEQUENCE"]);
    }

    [Fact]
    public async Task A_wrong_answer_keeps_what_was_typed_and_a_late_one_is_refused()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-late");
        var wrong = await AnswerAsync(meeting, ("answer", "yes"), ("people", "700"), ("remark", "Đến muộn"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("Đến muộn", WebUtility.HtmlDecode(wrong.Text), StringComparison.Ordinal);
        Assert.Contains("value=\"700\"", wrong.Text, StringComparison.Ordinal);
        Assert.Null(await meeting.AnswerOfAsync("c-an"));

        await app.SetClockAsync("2026-12-18T12:00:00+07:00");
        var late = await AnswerAsync(meeting, ("answer", "yes"));
        Assert.Equal(HttpStatusCode.Forbidden, late.Status);
        Assert.Contains("meeting-over", late.Text, StringComparison.Ordinal);
        Assert.Null(await meeting.AnswerOfAsync("c-an"));
    }

    private async Task<Reply> AnswerAsync(TestMeeting meeting, params (string, string)[] fields)
    {
        var reply = await new Visitor(app).PostAsync(meeting.Page("an"), fields);
        await app.IdleAsync();
        return reply;
    }
}
