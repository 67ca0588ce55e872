using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

[Collection("meeting app")]
public sealed class MeetingChangeTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task Ten_updates_leave_one_entry_with_the_last_values()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-ten");
        for (var change = 1; change <= 10; change++)
        {
            var changed = await meeting.PutAsync(TestMeeting.Body(start: $"2026-12-{18 + (change % 3)}T08:30", end: $"2026-12-{18 + (change % 3)}T11:30", place: $"Phòng {change}"));
            Assert.Equal((HttpStatusCode.OK, 2), (changed.Status, changed.Json.GetProperty("letters").GetInt32()));
        }

        Assert.Equal(11, meeting.Mail("invitation", meeting.Cluster.Email("an")).Count);
        for (var order = 0; order < 20; order++)
        {
            var entry = Assert.Single(meeting.Calendar(meeting.Cluster.Email("an"), order).Entries);
            Assert.Equal(("10", "Phòng 10", "20261219T083000"), (entry["SEQUENCE"], entry["LOCATION"], entry.Last("DTSTART")));
        }

        Assert.Equal(11, (await meeting.ShowAsync()).GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task What_does_not_matter_is_stored_without_letters_and_told_where_it_is_wanted()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-typo");
        var typo = await meeting.PutAsync(TestMeeting.Body(title: "Hội nghị tổng kết năm 2026"));
        Assert.Equal((0, 0), (typo.Json.GetProperty("letters").GetInt32(), typo.Json.GetProperty("meeting").GetProperty("sequence").GetInt32()));
        Assert.Equal(2, meeting.Cluster.Mail("invitation").Count);

        // Once more changes nothing at all, not even the revision.
        Assert.Equal("\"2\"", (await meeting.PutAsync(TestMeeting.Body(title: "Hội nghị tổng kết năm 2026"))).ETag);
        var announced = await meeting.PutAsync(new { title = "Hội nghị", start = "2026-12-18T08:30", end = "2026-12-18T11:30", place = "Hội trường A", onlineUrl = "https://meet.example/x", passcode = "2718", announce = true });
        Assert.Equal(2, announced.Json.GetProperty("letters").GetInt32());
        Assert.Equal("Hội nghị", Assert.Single(meeting.Calendar(meeting.Cluster.Email("an")).Entries)["SUMMARY"]);
    }

    [Fact]
    public async Task A_move_tells_old_and_new_and_asks_again()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-move");
        var page = meeting.Page("an");
        await new Visitor(app).PostAsync(page, ("answer", "yes"));

        await meeting.PutAsync(TestMeeting.Body(place: "Hội trường B"));
        Assert.Equal("yes", await meeting.AnswerOfAsync("c-an"));
        var elsewhere = meeting.Mail("invitation", meeting.Cluster.Email("an"))[^1];
        Assert.Contains("Hội trường A → Hội trường B", elsewhere.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("<strong>Hội trường B</strong>", elsewhere.Part("text/html").Text, StringComparison.Ordinal);
        Assert.Contains("PARTSTAT=ACCEPTED", new CalendarEntry(elsewhere.Part("text/calendar").Text).Parameters("ATTENDEE"));

        await meeting.PutAsync(TestMeeting.Body("2026-12-21T14:00", "2026-12-21T16:00", "Hội trường B"));
        var person = await meeting.PersonAsync("c-an");
        Assert.Equal((null, "yes"), (person.GetProperty("answer").GetString(), person.GetProperty("earlierAnswer").GetString()));
        var moved = meeting.Mail("invitation", meeting.Cluster.Email("an"))[^1];
        Assert.Contains("thứ Sáu, 18/12/2026 08:30–11:30 → thứ Hai, 21/12/2026", moved.Part("text/plain").Text.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("PARTSTAT=NEEDS-ACTION", new CalendarEntry(moved.Part("text/calendar").Text).Parameters("ATTENDEE"));

        // The link of the first letter still answers.
        Assert.Contains("đã đổi giờ", WebUtility.HtmlDecode((await new Visitor(app).GetAsync(page)).Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_an_earlier_time_is_asked_for_again_and_not_stored()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-stale-page");
        var page = meeting.Page("an");
        Assert.Contains("name=\"changed\" value=\"0\"", (await new Visitor(app).GetAsync(page)).Text, StringComparison.Ordinal);
        await meeting.PutAsync(TestMeeting.Body("2026-12-21T08:30", "2026-12-21T11:30"));

        var late = await new Visitor(app).PostAsync(page, ("answer", "yes"), ("remark", "Đến sớm"), ("changed", "0"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        var text = WebUtility.HtmlDecode(late.Text);
        foreach (var shown in new[] { "meeting-changed", "21/12/2026", "Đến sớm", "name=\"changed\" value=\"1\"" })
            Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.Null(await meeting.AnswerOfAsync("c-an"));

        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync(page, ("answer", "yes"), ("changed", "1"))).Status);
        Assert.Equal("yes", await meeting.AnswerOfAsync("c-an"));
    }

    [Fact]
    public async Task A_preview_that_is_sent_twice_makes_one_meeting()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "meet-twice");
        var organizer = new Visitor(app);
        organizer.Cookies["emulation-session"] = await cluster.SessionAsync();
        (string, string)[] form = [("title", "Họp"), ("start", "2026-12-18T08:30"), ("end", "2026-12-18T11:30"), ("invitees", "an")];
        var preview = await organizer.PostAsync("/console/meetings/preview", form);
        var nonce = System.Text.RegularExpressions.Regex.Match(preview.Text, "name=\"nonce\" value=\"([a-z0-9]+)\"").Groups[1].Value;

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => organizer.PostAsync("/console/meetings", [.. form, ("nonce", nonce)])));
        Assert.All(sent, reply => Assert.Equal(HttpStatusCode.SeeOther, reply.Status));
        await app.IdleAsync();
        Assert.Single((await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/meetings")).Json.GetProperty("meetings").EnumerateArray());
        Assert.Single(cluster.Mail("invitation"));
    }

    [Fact]
    public async Task A_guest_who_is_a_contact_now_stays_the_invitee_it_was()
    {
        var email = "an@meet-guest-contact.example";
        var meeting = await TestMeeting.MakeAsync(app, "meet-guest-contact", TestMeeting.Body(invitees: ["boris"], guests: [new { name = "An", email, language = "vi" }]));
        await new Visitor(app).PostAsync(meeting.Page("an"), ("answer", "yes"));

        var changed = await meeting.PutAsync(TestMeeting.Body(invitees: ["an", "boris"], guests: []));
        Assert.Equal(0, changed.Json.GetProperty("letters").GetInt32());
        var person = await meeting.PersonAsync("g-1");
        Assert.Equal(("yes", "an"), (person.GetProperty("answer").GetString(), person.GetProperty("contactId").GetString()));
        Assert.Empty(meeting.Cluster.Mail("cancellation"));
        Assert.Single(meeting.Mail("invitation", email));
    }

    [Fact]
    public async Task Who_is_removed_loses_the_entry_alone_and_gets_it_back_when_invited_again()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-remove");
        var page = meeting.Page("an");
        await meeting.PutAsync(TestMeeting.Body(invitees: ["boris", "carol"]));

        var off = new CalendarEntry(Assert.Single(meeting.Cluster.Mail("cancellation")).Part("text/calendar").Text);
        Assert.Equal(("CANCEL", "1", $"mailto:{meeting.Cluster.Email("an")}"), (off["METHOD"], off["SEQUENCE"], off["ATTENDEE"]));
        Assert.False(off.Has("STATUS"));
        Assert.Empty(meeting.Calendar(meeting.Cluster.Email("an")).Entries);
        Assert.Single(meeting.Calendar(meeting.Cluster.Email("boris")).Entries);
        Assert.Single(meeting.Mail("invitation", meeting.Cluster.Email("boris")));
        Assert.Equal(HttpStatusCode.Forbidden, (await new Visitor(app).PostAsync(page, ("answer", "yes"))).Status);

        await meeting.PutAsync(TestMeeting.Body(invitees: ["an", "boris", "carol"]));
        Assert.Equal("2", Assert.Single(meeting.Calendar(meeting.Cluster.Email("an")).Entries)["SEQUENCE"]);
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync(page, ("answer", "yes"))).Status);
    }

    [Fact]
    public async Task A_cancelled_meeting_leaves_every_calendar_with_its_reason_and_takes_no_answer_or_change()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-cancel");
        var page = meeting.Page("an");
        Assert.Equal(2, (await meeting.PostAsync("cancellation", new { reason = "Bão số 12" })).Json.GetProperty("letters").GetInt32());
        Assert.Equal(0, (await meeting.PostAsync("cancellation", new { reason = "Bão số 12" })).Json.GetProperty("letters").GetInt32());

        var letter = Assert.Single(meeting.Mail("cancellation", meeting.Cluster.Email("an")));
        Assert.Contains("Bão số 12", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Equal("CANCEL", letter.Part("text/calendar").Type.Parameters["method"]);
        Assert.Equal("CANCELLED", new CalendarEntry(letter.Part("text/calendar").Text)["STATUS"]);
        Assert.Empty(meeting.Calendar(meeting.Cluster.Email("an")).Entries);
        Assert.Equal(HttpStatusCode.Conflict, (await new Visitor(app).PostAsync(page, ("answer", "yes"))).Status);
        Assert.Equal((HttpStatusCode.Conflict, "meeting-cancelled"), await CodeAsync(meeting, TestMeeting.Body(place: "B")));
        Assert.Equal(0, (await meeting.PostAsync("invitations")).Json.GetProperty("letters").GetInt32());
    }

    [Fact]
    public async Task A_change_names_the_revision_that_was_read_and_a_preview_writes_nothing()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-match");
        using var request = new HttpRequestMessage(HttpMethod.Put, meeting.Path) { Content = System.Net.Http.Json.JsonContent.Create(TestMeeting.Body(place: "B")) };
        request.Headers.Authorization = new("Bearer", app.OperatorToken);
        request.Headers.TryAddWithoutValidation("If-Match", "\"7\"");
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await app.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);

        var preview = await meeting.PutAsync(TestMeeting.Body(place: "B", invitees: ["an", "carol"]), "?preview");
        Assert.Equal(("[\"c-an\"]", "[\"c-carol\"]", "[\"c-boris\"]", 3), (preview.Json.GetProperty("told").GetRawText(), preview.Json.GetProperty("invited").GetRawText(), preview.Json.GetProperty("removed").GetRawText(), preview.Json.GetProperty("letters").GetInt32()));
        Assert.Equal(1, (await meeting.ShowAsync()).GetProperty("revision").GetInt32());
        Assert.Equal(2, meeting.Cluster.Mail("invitation").Count);

        var wrong = await meeting.PutAsync(new { title = "", start = "2026-10-18T08:30", end = "2026-10-18T07:30", mailbox = "x", invitees = Array.Empty<string>(), guests = Array.Empty<object>() });
        Assert.Equal(["/title missing", "/end end-before-start", "/start start-passed", "/mailbox bad-email", "/invitees nobody-invited"], wrong.Faults);
    }

    [Fact]
    public async Task A_form_that_another_organizer_overtook_comes_back_with_what_was_typed_and_what_is_stored()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-overtaken");
        var organizer = new Visitor(app);
        organizer.Cookies["emulation-session"] = await meeting.Cluster.SessionAsync();
        (string, string)[] form = [("title", "Hội nghị khác"), ("start", "2026-12-18T08:30"), ("end", "2026-12-18T11:30"), ("place", "Hội trường A"), ("onlineUrl", "https://meet.example/x"), ("passcode", "2718"), ("invitees", "an"), ("invitees", "boris")];
        await meeting.PutAsync(TestMeeting.Body(place: "Phòng họp số 2"));

        foreach (var what in new[] { "changes/preview", "changes" })
        {
            var refused = await organizer.PostAsync($"/console/meetings/{meeting.Id}/{what}", [.. form, ("revision", "1")]);
            Assert.Equal(HttpStatusCode.Conflict, refused.Status);
            var text = WebUtility.HtmlDecode(refused.Text);
            foreach (var shown in new[] { "outdated", "value=\"Hội nghị khác\"", "value=\"Hội trường A\"", "Phòng họp số 2", "name=\"revision\" value=\"2\"" })
                Assert.Contains(shown, text, StringComparison.Ordinal);
        }

        Assert.Equal("Hội nghị tổng kết", (await meeting.ShowAsync()).GetProperty("title").GetString());
        Assert.Equal(HttpStatusCode.SeeOther, (await organizer.PostAsync($"/console/meetings/{meeting.Id}/changes", [.. form, ("revision", "2")])).Status);
        await app.IdleAsync();
        Assert.Equal("Hội nghị khác", (await meeting.ShowAsync()).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Invitees_see_each_other_only_where_it_is_wanted()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-listed");
        Assert.DoesNotContain("Секретарь Нам Хай", WebUtility.HtmlDecode((await new Visitor(app).GetAsync(meeting.Page("an"))).Text), StringComparison.Ordinal);
        var first = meeting.Mail("invitation", meeting.Cluster.Email("an"))[0].Part("text/calendar").Text;
        Assert.Single(first.Split('\n'), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));

        await meeting.PutAsync(new { title = "Họp", start = "2026-12-18T08:30", end = "2026-12-18T11:30", place = "B", listsInvitees = true });
        Assert.Contains("Секретарь Нам Хай", WebUtility.HtmlDecode((await new Visitor(app).GetAsync(meeting.Page("an"))).Text), StringComparison.Ordinal);
        var letter = meeting.Mail("invitation", meeting.Cluster.Email("an"))[^1];
        Assert.Contains("Cùng được mời: Секретарь Нам Хай", letter.Part("text/plain").Text, StringComparison.Ordinal);
        var attendees = letter.Part("text/calendar").Text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(line => line.StartsWith("ATTENDEE", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, attendees.Count);
        Assert.Contains($"mailto:{meeting.Cluster.Email("boris")}", Assert.Single(attendees, line => line.Contains("RSVP=FALSE", StringComparison.Ordinal)), StringComparison.Ordinal);

        var many = Enumerable.Range(1, 101).Select(at => (object)new { name = $"Khách {at}", email = $"g{at}@guest.example" }).ToArray();
        var refused = await meeting.PutAsync(new { title = "Họp", start = "2026-12-18T08:30", end = "2026-12-18T11:30", listsInvitees = true, guests = many });
        Assert.Equal(["/listsInvitees too-many-to-list"], refused.Faults);
    }

    [Fact]
    public async Task The_attendance_sheet_leaves_out_who_is_invited_no_more()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-follow");
        var organizer = new Visitor(app);
        organizer.Cookies["emulation-session"] = await meeting.Cluster.SessionAsync();
        await meeting.PutAsync(TestMeeting.Body(invitees: ["boris"]));

        var sheet = WebUtility.HtmlDecode((await organizer.GetAsync($"/console/meetings/{meeting.Id}/lists/attendance.html")).Text);
        Assert.Contains("Секретарь Нам Хай", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Thư ký Bắc Sơn", sheet, StringComparison.Ordinal);
        Assert.Contains("………………, ngày 18 tháng 12 năm 2026", sheet, StringComparison.Ordinal);

        // The place is named once, and offered for the next meeting.
        await meeting.PutAsync(new { title = "Họp", start = "2026-12-18T08:30", end = "2026-12-18T11:30", place = "Hội trường A", onlineUrl = "https://meet.example/x", passcode = "2718", locality = " Vũng Tàu " });
        sheet = WebUtility.HtmlDecode((await organizer.GetAsync($"/console/meetings/{meeting.Id}/lists/attendance.html")).Text);
        Assert.Contains("Vũng Tàu, ngày 18 tháng 12 năm 2026", sheet, StringComparison.Ordinal);
        Assert.Contains("value=\"Vũng Tàu\"", WebUtility.HtmlDecode((await organizer.GetAsync("/console/meetings/new")).Text), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode, string?)> CodeAsync(TestMeeting meeting, object body)
    {
        var reply = await meeting.PutAsync(body);
        return (reply.Status, reply.Code);
    }
}
