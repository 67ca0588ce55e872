using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

[Collection("meeting app")]
public sealed class PaperTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task Papers_are_open_to_invitees_alone_and_minutes_go_to_each_once()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-papers");
        var other = await TestMeeting.MakeAsync(app, "meet-papers-2");
        var paper = UploadedFile.Pdf("paper", "Dự thảo.pdf");
        var file = await AddAsync(meeting, paper);
        var own = $"{meeting.Page("an")}/files/{file}";
        Assert.Contains("Dự thảo.pdf", WebUtility.HtmlDecode((await new Visitor(app).GetAsync(meeting.Page("an"))).Text), StringComparison.Ordinal);
        Assert.Equal(paper.Bytes, await (await app.Http.GetAsync(own, TestContext.Current.CancellationToken)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, (await new Visitor(app).GetAsync($"{other.Page("an")}/files/{file}")).Status);

        // Without minutes there is nothing to send.
        Assert.Equal(0, (await meeting.PostAsync("minutes")).Json.GetProperty("letters").GetInt32());
        await AddAsync(meeting, UploadedFile.Pdf("minutes", "Biên bản.pdf"));
        Assert.Equal(2, (await meeting.PostAsync("minutes")).Json.GetProperty("letters").GetInt32());
        Assert.Equal(0, (await meeting.PostAsync("minutes")).Json.GetProperty("letters").GetInt32());
        var letter = Assert.Single(meeting.Mail("minutes", meeting.Cluster.Email("an")));
        Assert.Contains("* Biên bản.pdf", letter.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dự thảo.pdf", letter.Part("text/plain").Text, StringComparison.Ordinal);

        // What came after it goes out with the next press.
        await app.SetClockAsync("2026-11-03T09:00:00+07:00");
        await AddAsync(meeting, new UploadedFile("photo", "ảnh.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]));
        Assert.Equal(2, (await meeting.PostAsync("minutes")).Json.GetProperty("letters").GetInt32());

        Assert.Equal(HttpStatusCode.NoContent, (await app.CallAsync(HttpMethod.Delete, $"{meeting.Path}/files/{file}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await new Visitor(app).GetAsync(own)).Status);
    }

    [Fact]
    public async Task The_desk_says_that_minutes_go_out_only_where_they_do()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-minutes-said");
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await meeting.Cluster.SessionAsync() } };
        var desk = $"/console/meetings/{meeting.Id}";
        var file = await AddAsync(meeting, UploadedFile.Pdf("minutes", "Biên bản.pdf"));
        Assert.Equal($"{desk}/overview?notice=MinutesSent", (await organizer.PostAsync($"{desk}/minutes")).Location);
        Assert.Equal($"{desk}/overview?notice=MinutesSentBefore", (await organizer.PostAsync($"{desk}/minutes")).Location);

        // Somebody takes them away; whoever does so as well hears that they are gone.
        for (var twice = 0; twice < 2; twice++)
            Assert.Equal($"{desk}/overview?notice=PaperRemoved", (await organizer.PostAsync($"{desk}/files/{file}/removal")).Location);
        Assert.Equal($"{desk}/overview?notice=NoMinutes", (await organizer.PostAsync($"{desk}/minutes")).Location);
        var told = await organizer.GetAsync($"{desk}/overview?notice=NoMinutes");
        Assert.Contains("<div class=\"notice bad\" role=\"status\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("không có thư nào được gửi", told.Read, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.PostAsync("/console/meetings/2026-none/files/x/removal")).Status);
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_a_removed_invitee_reads_nothing()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-papers-bad");
        var refused = await SendAsync(meeting, new UploadedFile("paper", "báo cáo.pdf", "MZ"u8.ToArray()));
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "content-differs"), (refused.Status, refused.Code));
        Assert.Equal("unknown-document", (await SendAsync(meeting, UploadedFile.Pdf("other", "a.pdf"))).Code);

        var file = await AddAsync(meeting, UploadedFile.Pdf("paper", "a.pdf"));
        await meeting.PutAsync(TestMeeting.Body(invitees: ["boris"]));
        Assert.Equal(HttpStatusCode.NotFound, (await new Visitor(app).GetAsync($"{meeting.Page("an")}/files/{file}")).Status);
    }

    [Fact]
    public async Task A_paper_sent_twice_by_the_same_form_is_there_once_and_a_refusal_stands_at_its_field()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-papers-twice");
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await meeting.Cluster.SessionAsync() } };
        var page = $"/console/meetings/{meeting.Id}";
        (string, string)[] typed = [("nonce", (await organizer.GetAsync($"{page}/overview")).Nonce)];
        var refused = await organizer.SendAsync(HttpMethod.Post, $"{page}/files", UploadedFile.Typed(typed, new UploadedFile("minutes", "a.pdf", "MZ"u8.ToArray())));
        Assert.Contains("aria-invalid=\"true\" aria-describedby=\"file-Minutes.fault\"", refused.Text, StringComparison.Ordinal);
        for (var press = 0; press < 2; press++)
            Assert.Equal(HttpStatusCode.SeeOther, (await organizer.SendAsync(HttpMethod.Post, $"{page}/files", UploadedFile.Typed(typed, UploadedFile.Pdf("paper", "Dự thảo.pdf")))).Status);

        Assert.Single(System.Text.RegularExpressions.Regex.Matches((await organizer.GetAsync($"{page}/overview")).Text, "/files/[^/\"]+/removal"));
    }

    [Fact]
    public async Task Attendance_is_taken_and_taken_back()
    {
        var meeting = await TestMeeting.MakeAsync(app, "meet-there");
        var organizer = new Visitor(app);
        organizer.Cookies["emulation-session"] = await meeting.Cluster.SessionAsync();
        var page = $"/console/meetings/{meeting.Id}/attendance";
        Assert.Equal($"{page}?page=1#c-an", (await organizer.PostAsync(page, ("invitee", "c-an"), ("present", "yes"))).Location);
        Assert.True((await meeting.PersonAsync("c-an")).GetProperty("attended").GetBoolean());
        await organizer.PostAsync(page, ("invitee", "c-an"), ("present", ""));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await meeting.PersonAsync("c-an")).GetProperty("attended").ValueKind);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.PostAsync(page, ("invitee", "c-nobody"), ("present", "yes"))).Status);
    }

    private async Task<string> AddAsync(TestMeeting meeting, UploadedFile file)
    {
        var added = await SendAsync(meeting, file);
        Assert.True(added.Status == HttpStatusCode.Created, added.Text);
        return added.Json.GetProperty("files")[0].GetProperty("fileId").GetString()!;
    }

    private async Task<Reply> SendAsync(TestMeeting meeting, UploadedFile file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{meeting.Path}/files") { Content = UploadedFile.Form([file]) };
        request.Headers.Authorization = new("Bearer", app.OperatorToken);
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }
}
