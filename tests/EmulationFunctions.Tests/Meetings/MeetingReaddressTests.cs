using System.Net;
using System.Text.Json;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Meetings;

[Collection("meeting app")]
public sealed class MeetingReaddressTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task The_entry_leaves_the_old_mailbox_and_comes_to_the_new_one_with_the_answer_that_stands()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-address");
        var (old, now) = (meeting.Cluster.Email("an"), "thu-ky@bac-son.example");
        await new Visitor(app).PostAsync(meeting.Page("an"), ("answer", "yes"));

        var page = meeting.Page("an");
        await ContactAsync(meeting, "an", now);
        await app.TickAsync();
        await app.TickAsync();

        // Whoever reads the old mailbox answers no more; the new one has a link of its own.
        var ended = await new Visitor(app).GetAsync(page);
        Assert.Equal(HttpStatusCode.Gone, ended.Status);
        Assert.Contains("link-revoked", ended.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await new Visitor(app).PostAsync(page, ("answer", "no"))).Status);
        var own = meeting.Mail("invitation", now)[0].Link("/rsvp/");
        Assert.NotEqual(page, own);
        Assert.Equal(HttpStatusCode.OK, (await new Visitor(app).GetAsync(own)).Status);

        var letter = Assert.Single(meeting.Mail("cancellation", old));
        var off = new CalendarEntry(letter.Part("text/calendar").Text);
        Assert.Equal(("CANCEL", "1", $"mailto:{old}"), (off["METHOD"], off["SEQUENCE"], off["ATTENDEE"]));
        Assert.False(off.Has("STATUS"));
        Assert.Contains("Giấy mời dự cuộc họp sau đây đã được gửi đến địa chỉ thư khác", letter.Part("text/plain").Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Empty(meeting.Calendar(old).Entries);

        var entry = Assert.Single(meeting.Calendar(now).Entries);
        Assert.Equal(("1", $"mailto:{now}"), (entry["SEQUENCE"], entry["ATTENDEE"]));
        Assert.Contains("PARTSTAT=ACCEPTED", entry.Parameters("ATTENDEE"));
        Assert.Single(meeting.Mail("invitation", now));
        Assert.Single(meeting.Mail("invitation", meeting.Cluster.Email("boris")));
        Assert.Equal((now, "yes"), ((await meeting.PersonAsync("c-an")).GetProperty("email").GetString(), await meeting.AnswerOfAsync("c-an")));
        Assert.Single(await AuditAsync(meeting), row => row.GetString("What") == "invitees-readdressed");

        // And back again: the higher SEQUENCE holds in either mailbox.
        await ContactAsync(meeting, "an", old);
        await app.TickAsync();
        Assert.Equal("2", Assert.Single(meeting.Calendar(old, seed: 3).Entries)["SEQUENCE"]);
        Assert.Empty(meeting.Calendar(now).Entries);
    }

    [Fact]
    public async Task Another_person_in_a_contacts_place_is_asked_anew()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-successor");
        await new Visitor(app).PostAsync(meeting.Page("an"), ("answer", "no"), ("remark", "Đi công tác"));

        await ContactAsync(meeting, "an", "moi@bac-son.example", "Thư ký mới");
        await app.TickAsync();

        var person = await meeting.PersonAsync("c-an");
        Assert.Equal(("Thư ký mới", null, null), (person.GetProperty("name").GetString(), person.GetProperty("answer").GetString(), person.GetProperty("remark").GetString()));
        Assert.Contains("PARTSTAT=NEEDS-ACTION", Assert.Single(meeting.Calendar("moi@bac-son.example").Entries).Parameters("ATTENDEE"));
        Assert.Empty(meeting.Calendar(meeting.Cluster.Email("an")).Entries);
    }

    [Fact]
    public async Task A_change_of_the_meeting_finds_the_new_mailbox_too_and_says_so_before()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-address-move");
        await new Visitor(app).PostAsync(meeting.Page("an"), ("answer", "yes"));
        await ContactAsync(meeting, "an", "new@bac-son.example");
        var later = TestMeeting.Body("2026-12-21T08:30", "2026-12-21T11:30");
        var preview = await meeting.PutAsync(later, "?preview");
        Assert.Equal(("[\"c-an\"]", 3), (preview.Json.GetProperty("readdressed").GetRawText(), preview.Json.GetProperty("letters").GetInt32()));

        Assert.Equal(3, (await meeting.PutAsync(later)).Json.GetProperty("letters").GetInt32());
        Assert.Empty(meeting.Calendar(meeting.Cluster.Email("an")).Entries);
        Assert.Equal("20261221T083000", Assert.Single(meeting.Calendar("new@bac-son.example").Entries).Last("DTSTART"));
        Assert.Equal("20261221T083000", Assert.Single(meeting.Calendar(meeting.Cluster.Email("boris")).Entries).Last("DTSTART"));
        // The answer was to another time.
        Assert.Null(await meeting.AnswerOfAsync("c-an"));
    }

    [Fact]
    public async Task An_invitation_that_was_not_sent_yet_goes_to_where_its_recipient_is_reached()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-address-early", send: false);
        await ContactAsync(meeting, "an", "new@bac-son.example");
        await meeting.PostAsync("invitations");

        Assert.Equal("0", Assert.Single(meeting.Calendar("new@bac-son.example").Entries)["SEQUENCE"]);
        Assert.Empty(meeting.Mail("invitation", meeting.Cluster.Email("an")));
        Assert.Empty(meeting.Cluster.Mail("cancellation"));
    }

    private async Task ContactAsync(TestMeeting meeting, string id, string email, string? name = null)
    {
        var body = JsonSerializer.SerializeToNode(meeting.Cluster.Body(), JsonSerializerOptions.Web)!;
        var contact = body["contacts"]!.AsArray().Single(one => (string)one!["id"]! == id)!;
        contact["email"] = email;
        contact["name"] = name ?? (string)contact["name"]!;
        var put = await app.CallAsync(HttpMethod.Put, meeting.Cluster.Path, body);
        Assert.True(put.Status == HttpStatusCode.OK, put.Text);
    }

    private async Task<IReadOnlyList<Azure.Data.Tables.TableEntity>> AuditAsync(TestMeeting meeting) =>
        await StoredRows.OfAsync(app.StorageConnectionString, "clusters", meeting.Cluster.Id, "audit|");
}
