using System.Net;
using System.Text;
using Azure.Data.Tables;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;

namespace EmulationFunctions.Tests.Meetings;

[Collection("meeting app")]
public sealed class InboundTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task A_calendars_reply_is_the_answer_and_the_last_one_wins()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-reply");
        var invitation = meeting.Mail("invitation", meeting.Cluster.Email("an"))[0];
        var entry = new CalendarEntry(invitation.Part("text/calendar").Text);
        Assert.Equal($"mailto:m-{meeting.Id}@{MeetingApp.Domain}", entry["ORGANIZER"]);
        Assert.Contains($"m-{meeting.Id}@{MeetingApp.Domain}", invitation["Reply-To"], StringComparison.Ordinal);

        Assert.Equal("answered", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z"));
        Assert.Equal("yes", await meeting.AnswerOfAsync("c-an"));
        Assert.Equal("answered", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z"));

        // The page's answer is the later one; an older mail that comes after it changes nothing.
        await new Visitor(app).PostAsync(meeting.Page("an"), ("answer", "no"));
        Assert.Equal("older-answer", await ReplyAsync(meeting, "TENTATIVE", "20261102T005500Z"));
        Assert.Equal("no", await meeting.AnswerOfAsync("c-an"));
        await app.SetClockAsync("2026-11-02T09:00:00+07:00");
        Assert.Equal("answered", await ReplyAsync(meeting, "TENTATIVE", "20261102T015500Z"));
        Assert.Equal("maybe", await meeting.AnswerOfAsync("c-an"));
        Assert.Contains("Chưa chắc chắn", WebUtility.HtmlDecode((await new Visitor(app).GetAsync(meeting.Page("an"))).Text), StringComparison.Ordinal);

        await meeting.PutAsync(TestMeeting.Body("2026-12-21T08:30", "2026-12-21T11:30"));
        Assert.Equal("outdated-reply", await ReplyAsync(meeting, "ACCEPTED", "20261102T015900Z"));
        Assert.Equal("answered", await ReplyAsync(meeting, "ACCEPTED", "20261102T015900Z", sequence: 1));
        Assert.Equal("yes", await meeting.AnswerOfAsync("c-an"));
    }

    [Fact]
    public async Task Forged_and_foreign_replies_are_refused_with_a_code_and_kept()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-forged");
        Assert.Equal("not-vouched-for", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z", spf: "fail", dkim: "none"));
        Assert.Equal("not-vouched-for", await ReplyAsync(meeting, "ACCEPTED", "20261102T005001Z", envelope: "an@elsewhere.example", dkim: "{@elsewhere.example : pass}"));
        Assert.Equal("forged-reply", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z", from: $"boris@{meeting.Cluster.Id}.example"));
        Assert.Equal("foreign-reply", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z", uid: "another@host.example"));
        Assert.Equal("not-invited", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z", attendee: meeting.Cluster.Email("dung"), from: meeting.Cluster.Email("dung")));
        Assert.Equal("counter", await ReplyAsync(meeting, "TENTATIVE", "20261102T005000Z", method: "COUNTER"));
        // Brought once more: one row and one letter.
        Assert.Equal("counter", await ReplyAsync(meeting, "TENTATIVE", "20261102T005000Z", method: "COUNTER"));
        Assert.Equal("not-vouched-for", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z", spf: "fail", dkim: "none"));
        await app.IdleAsync();

        Assert.Null(await meeting.AnswerOfAsync("c-an"));
        var replies = (await meeting.ShowAsync()).GetProperty("replies").EnumerateArray().Select(reply => reply.GetProperty("code").GetString());
        Assert.Equal(["not-vouched-for", "not-vouched-for", "forged-reply", "foreign-reply", "not-invited", "counter"], replies);
        var news = Assert.Single(meeting.Mail("news", meeting.Cluster.Email("hoa"))).Part("text/plain").Text.ReplaceLineEndings(" ");
        Assert.Contains("đề nghị giờ khác", news, StringComparison.Ordinal);
        Assert.Contains("19/12/2026 08:30", news, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_strangers_send_is_kept_up_to_a_bound_and_leaves_room_for_invitees()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-flood");
        var table = new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters");
        var rows = Enumerable.Range(0, 99).Select(at => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(meeting.Cluster.Id, $"reply|{meeting.Id}|{at:D19}|x")
        {
            ["At"] = new DateTimeOffset(2026, 11, 2, 0, 0, at % 60, TimeSpan.Zero),
            ["From"] = "la@elsewhere.example",
            ["Code"] = "not-vouched-for",
        }));
        await table.SubmitTransactionAsync(rows, TestContext.Current.CancellationToken);
        Assert.Equal("not-vouched-for", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z", spf: "fail"));
        Assert.Equal("too-many-replies", await ReplyAsync(meeting, "ACCEPTED", "20261102T005001Z", spf: "fail"));
        Assert.Equal("too-many-replies", await ReplyAsync(meeting, "ACCEPTED", "20261102T005002Z", from: $"boris@{meeting.Cluster.Id}.example"));
        Assert.Equal(100, (await meeting.ShowAsync()).GetProperty("replies").GetArrayLength());

        Assert.Equal("counter", await ReplyAsync(meeting, "TENTATIVE", "20261102T005000Z", method: "COUNTER"));
        Assert.Equal("answered", await ReplyAsync(meeting, "ACCEPTED", "20261102T005003Z"));
        Assert.Equal("yes", await meeting.AnswerOfAsync("c-an"));
    }

    [Fact]
    public async Task What_a_calendar_has_answered_is_not_told_to_it()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-noted-reply");
        Assert.Equal("answered", await ReplyAsync(meeting, "ACCEPTED", "20261102T005000Z"));
        await new Visitor(app).PostAsync(meeting.Page("an"), ("answer", "yes"), ("people", "3"));
        await LaterAsync("08:10");
        Assert.Empty(meeting.Cluster.Mail("answer"));

        // The page says no, and the calendar answers before the letter sets out: it knows what it said itself.
        await new Visitor(app).PostAsync(meeting.Page("an"), ("answer", "no"));
        await LaterAsync("08:11");
        Assert.Equal("answered", await ReplyAsync(meeting, "TENTATIVE", "20261102T011100Z"));
        await LaterAsync("08:30");
        Assert.Empty(meeting.Cluster.Mail("answer"));
        Assert.Equal("maybe", await meeting.AnswerOfAsync("c-an"));

        async Task LaterAsync(string time)
        {
            await app.SetClockAsync($"2026-11-02T{time}:00+07:00");
            await app.TickAsync();
        }
    }

    [Fact]
    public async Task With_a_domain_set_later_a_meeting_keeps_its_organizer_and_people_write_to_the_domain()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-domain-later");
        var (domain, before) = ($"m-{meeting.Id}@{MeetingApp.Domain}", "hoa@meet-domain-later.example");
        await OrganizerAsync(new System.Text.Json.Nodes.JsonObject { ["name"] = "Chuyên viên A", ["email"] = before });
        Assert.Equal(($"mailto:{before}", true), await MoveAsync("B"));

        // In a row from before it was frozen, what holds now is frozen with the next letter.
        await OrganizerAsync(null);
        Assert.Equal(($"mailto:{domain}", true), await MoveAsync("C"));
        Assert.Contains($"\"email\":\"{domain}\"", (await RowAsync()).GetString("Json0"), StringComparison.Ordinal);

        async Task<(string Organizer, bool RepliesToDomain)> MoveAsync(string place)
        {
            await meeting.PutAsync(TestMeeting.Body(place: place));
            var letter = meeting.Mail("invitation", meeting.Cluster.Email("an"))[^1];
            return (new CalendarEntry(letter.Part("text/calendar").Text)["ORGANIZER"], letter["Reply-To"].Contains(domain, StringComparison.Ordinal));
        }

        async Task<TableEntity> RowAsync() => Assert.Single(await StoredRows.OfAsync(app.StorageConnectionString, "clusters", meeting.Cluster.Id, $"meeting|{meeting.Id}"));

        async Task OrganizerAsync(System.Text.Json.Nodes.JsonNode? organizer)
        {
            var row = await RowAsync();
            var json = System.Text.Json.Nodes.JsonNode.Parse(row.GetString("Json0")!)!.AsObject();
            Assert.True(json.Remove("organizer"));
            if (organizer is not null)
                json["organizer"] = organizer;
            row["Json0"] = json.ToJsonString();
            await new TableServiceClient(app.StorageConnectionString).GetTableClient("clusters").UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Whoever_lacks_the_secret_is_turned_away()
    {
        foreach (var query in new[] { "", "?secret=", "?secret=wrong" })
        {
            var refused = await SendAsync(query, new() { ["from"] = "a@b.example" });
            Assert.Equal((HttpStatusCode.Forbidden, "wrong-secret"), (refused.Status, refused.Code));
        }

        using var byHeader = new HttpRequestMessage(HttpMethod.Post, "/hooks/inbound") { Content = Form(new() { ["from"] = "nobody" }) };
        byHeader.Headers.Add("X-Inbound-Secret", MeetingApp.Secret);
        var unread = await Reply.OfAsync(await app.Http.SendAsync(byHeader, TestContext.Current.CancellationToken));
        Assert.Equal((HttpStatusCode.OK, "bad-mail"), (unread.Status, unread.Json.GetProperty("outcome").GetString()));
        Assert.Equal("no-such-meeting", await OutcomeAsync(new() { ["from"] = "a@b.example", ["to"] = $"m-2026-none@{MeetingApp.Domain}", ["text"] = "x" }));
    }

    [Fact]
    public async Task Ordinary_mail_is_passed_on_once_and_what_a_machine_wrote_is_not()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-pass");
        Dictionary<string, string> mail = new()
        {
            ["from"] = "Khách Mời <khach@elsewhere.example>",
            ["to"] = $"Hop <m-{meeting.Id}@{MeetingApp.Domain}>",
            ["subject"] = "Hỏi chỗ đỗ xe",
            ["text"] = "Có chỗ đỗ xe không?\r\nCảm ơn",
            ["headers"] = "Message-ID: <1@elsewhere.example>\nFrom: x",
        };
        Assert.Equal("passed-on", await OutcomeAsync(mail));
        Assert.Equal("passed-on", await OutcomeAsync(mail));
        // The mail service tries for days: after midnight it is the same mail still, and forgotten when nobody brings it any more.
        await app.SetClockAsync("2026-11-03T09:00:00+07:00");
        Assert.Equal("passed-on", await OutcomeAsync(mail));
        await app.SetClockAsync("2026-11-18T09:00:00+07:00");
        await app.TickAsync();
        Assert.Empty(await StoredRows.OfAsync(app.StorageConnectionString, "clusters", meeting.Cluster.Id, "mail|"));
        await app.SetClockAsync(RunningApp.Start);
        Assert.Equal("automatic-mail", await OutcomeAsync(new(mail) { ["headers"] = "Message-ID: <2@elsewhere.example>\nAuto-Submitted: auto-replied" }));
        await app.IdleAsync();

        var letter = Assert.Single(meeting.Mail("forwarded", meeting.Cluster.Email("hoa")));
        Assert.Contains("khach@elsewhere.example", letter["Reply-To"], StringComparison.Ordinal);
        Assert.Contains("> Có chỗ đỗ xe không?", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Equal("auto-generated", letter["Auto-Submitted"]);
        Assert.Contains("Không có gì xác nhận thư này", letter.Part("text/plain").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sender_whose_name_has_a_comma_is_read_and_one_who_is_vouched_for_is_not_doubted()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-comma");
        var mail = Mail(meeting, null, "none", "{@elsewhere.example : pass}", null).Also("from", "Nguyễn, An <an.nguyen@elsewhere.example>").Also("headers", "").Also("text", "Một\u0001\u0002\tHai");
        Assert.Equal("passed-on", await OutcomeAsync(mail));
        await app.IdleAsync();

        var text = Assert.Single(meeting.Mail("forwarded", meeting.Cluster.Email("hoa"))).Part("text/plain").Text.ReplaceLineEndings(" ");
        Assert.Contains("Nguyễn, An (an.nguyen@elsewhere.example)", text, StringComparison.Ordinal);
        Assert.Contains("> Một Hai", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Không có gì xác nhận", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty-type", "Content-Type: \r\n\r\nx")]
    [InlineData("utf-7", "Content-Type: text/plain; charset=utf-7\r\n\r\nx")]
    [InlineData("empty-name", "Content-Type: text/x; name=\"=?none?B?eA==?=\"\r\n\r\nx")]
    [InlineData("boundaries", "Content-Type: multipart/mixed; boundary=b\r\n\r\n")]
    public async Task A_strange_message_is_passed_on_as_far_as_it_can_be_read(string name, string raw)
    {
        var meeting = await TestMeeting.MakeAsync(app, $"meet-odd-{name}");
        var parts = name == "boundaries" ? string.Concat(Enumerable.Repeat("--b\r\n\r\nx\r\n", 50_000)) : "";
        Assert.Equal("passed-on", await OutcomeAsync(Mail(meeting, null, "pass", "none", null).Also("email", raw + parts)));
    }

    [Fact]
    public async Task The_largest_text_fits_in_its_letter_whatever_it_is_made_of()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-large");
        var text = string.Concat(Enumerable.Repeat("😀", 60_000));
        Assert.Equal("passed-on", await OutcomeAsync(Mail(meeting, null, "pass", "none", null).Also("headers", "").Also("text", text)));
        await app.IdleAsync();
        Assert.Single(meeting.Mail("forwarded", meeting.Cluster.Email("hoa")));
    }

    [Fact]
    public async Task A_raw_message_is_read_too()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-raw");
        var calendar = Convert.ToBase64String(Encoding.UTF8.GetBytes(Calendar(meeting, "DECLINED", "20261102T005000Z", "REPLY", 0, null, meeting.Cluster.Email("an"))));
        var raw = $"From: An <{meeting.Cluster.Email("an")}>\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nNo.\r\n--b1\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{calendar}\r\n--b1--\r\n";

        Assert.Equal("answered", await OutcomeAsync(Mail(meeting, null, "pass", "none", null).Also("email", raw)));
        Assert.Equal("no", await meeting.AnswerOfAsync("c-an"));
    }

    private Task<string> ReplyAsync(
        TestMeeting meeting, string answer, string stamp, int sequence = 0, string method = "REPLY", string? uid = null, string? attendee = null, string? from = null, string spf = "pass", string dkim = "none", string? envelope = null) =>
        OutcomeAsync(Mail(meeting, from, spf, dkim, envelope), Calendar(meeting, answer, stamp, method, sequence, uid, attendee ?? meeting.Cluster.Email("an")));

    private static Dictionary<string, string> Mail(TestMeeting meeting, string? from, string spf, string dkim, string? envelope)
    {
        from ??= meeting.Cluster.Email("an");
        return new()
        {
            ["from"] = $"An <{from}>",
            ["to"] = "whoever@elsewhere.example",
            ["subject"] = "Accepted: Hội nghị",
            ["text"] = "",
            ["headers"] = "Auto-Submitted: auto-replied",
            ["SPF"] = spf,
            ["dkim"] = dkim,
            ["envelope"] = System.Text.Json.JsonSerializer.Serialize(new { to = new[] { $"m-{meeting.Id}@{MeetingApp.Domain}" }, from = envelope ?? from }),
        };
    }

    private static string Calendar(TestMeeting meeting, string answer, string stamp, string method, int sequence, string? uid, string attendee)
    {
        uid ??= new CalendarEntry(meeting.Mail("invitation", meeting.Cluster.Email("an"))[0].Part("text/calendar").Text)["UID"];
        return $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//EN\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:{stamp}\r\nSEQUENCE:{sequence}\r\nDTSTART:20261219T013000Z\r\nATTENDEE;PARTSTAT={answer}:mailto:{attendee}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private async Task<string> OutcomeAsync(Dictionary<string, string> fields, string? calendar = null)
    {
        var reply = await SendAsync($"?secret={MeetingApp.Secret}", fields, calendar);
        Assert.True(reply.Status == HttpStatusCode.OK, reply.Text);
        return reply.Json.GetProperty("outcome").GetString()!;
    }

    private async Task<Reply> SendAsync(string query, Dictionary<string, string> fields, string? calendar = null) =>
        await Reply.OfAsync(await app.Http.PostAsync($"/hooks/inbound{query}", Form(fields, calendar), TestContext.Current.CancellationToken));

    private static MultipartFormDataContent Form(Dictionary<string, string> fields, string? calendar = null)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        if (calendar is not null)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(calendar));
            file.Headers.ContentType = new("text/calendar");
            form.Add(file, "attachment1", "invite.ics");
        }

        return form;
    }
}

/// <summary>A field more.</summary>
internal static class Fields
{
    public static Dictionary<string, string> Also(this Dictionary<string, string> fields, string name, string value)
    {
        fields[name] = value;
        return fields;
    }
}
