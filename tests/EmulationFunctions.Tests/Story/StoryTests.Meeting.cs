using System.Globalization;
using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Story;

public sealed partial class StoryTests
{
    private const string Title = "Hội nghị tổng kết cụm thi đua năm 2026, bình xét, suy tôn và ký giao ước thi đua năm 2027";

    private string meeting = "";

    private async Task InviteAsync()
    {
        var stored = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new
        {
            title = Title,
            start = "2026-12-18T08:30",
            end = "2026-12-18T11:30",
            place = "Hội trường lớn, Công ty Bắc Sơn",
            onlineUrl = "https://meet.example/tong-ket",
            agenda = "1. Khai mạc\n2. Báo cáo; bình xét, suy tôn\n3. Bế mạc",
            invitees = new[] { "units" },
            guests = new[] { new { name = "Guest of Honour", email = "guest@story.example", language = "en" } },
        });
        Assert.Equal(HttpStatusCode.Created, stored.Status);
        meeting = stored.Json.GetProperty("id").GetString()!;
        Assert.Empty(cluster.Mail("invitation"));

        Assert.Equal((HttpStatusCode.Accepted, 5), await SendInvitationsAsync());
        await app.IdleAsync();
        Assert.Equal(5, cluster.Mail("invitation").Count);

        // Nobody is left who has not been invited yet.
        Assert.Equal((HttpStatusCode.Accepted, 0), await SendInvitationsAsync());
        await app.IdleAsync();
        Assert.Equal(5, cluster.Mail("invitation").Count);
        Assert.All(cluster.Mail("invitation"), IsInvitation);
    }

    private static void IsInvitation(MimePart letter)
    {
        Assert.Equal("multipart/mixed", letter.Type.MediaType);
        Assert.Contains("Hội nghị tổng kết", letter.Subject, StringComparison.Ordinal);
        var alternatives = letter.Part("multipart/alternative");
        Assert.Equal(["text/plain", "text/html", "text/calendar"], alternatives.Parts.Select(part => part.Type.MediaType));
        var calendar = letter.Part("text/calendar");
        Assert.Equal("REQUEST", calendar.Type.Parameters["method"]);
        Assert.Equal("utf-8", calendar.Type.CharSet);
        var attached = letter.Part("application/ics");
        Assert.Equal(calendar.Bytes, attached.Bytes);
        Assert.StartsWith("attachment", attached["Content-Disposition"], StringComparison.Ordinal);

        var entry = new CalendarEntry(calendar.Text);
        Assert.Equal("REQUEST", entry["METHOD"]);
        Assert.Contains('@', entry["UID"]);
        Assert.Equal("0", entry["SEQUENCE"]);
        Assert.True(DateTime.TryParseExact(entry["DTSTAMP"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.Equal("mailto:hoa@story.example", entry["ORGANIZER"]);
        Assert.Equal($"mailto:{letter["To"].Split('<', '>')[^2]}", entry["ATTENDEE"]);
        Assert.Contains("RSVP=TRUE", entry.Parameters("ATTENDEE"));
        Assert.Equal(Title.Replace(",", "\\,", StringComparison.Ordinal), entry["SUMMARY"]);
        Assert.Equal(letter.Link("/rsvp/"), new Uri(entry["URL"]).AbsolutePath);
    }

    private async Task AnswerAsync()
    {
        var page = To("carol", cluster.Mail("invitation")).Link("/rsvp/");
        var carol = new Visitor(app);
        Assert.Equal(HttpStatusCode.OK, (await carol.GetAsync(page)).Status);
        Assert.All(await AnswersAsync(), answer => Assert.Equal("", answer));

        Assert.Equal(HttpStatusCode.SeeOther, (await carol.PostAsync(page, ("answer", "yes"))).Status);
        Assert.Single(await AnswersAsync(), "yes");
        Assert.Equal(HttpStatusCode.SeeOther, (await carol.PostAsync(page, ("answer", "no"))).Status);
        Assert.Single(await AnswersAsync(), "no");
        Assert.DoesNotContain("yes", await AnswersAsync());

        var guest = cluster.Mail("invitation").Single(letter => letter["To"].Contains("guest@", StringComparison.Ordinal)).Link("/rsvp/");
        Assert.Contains("<html lang=\"en\"", (await new Visitor(app).GetAsync(guest)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync(guest, ("answer", "maybe"))).Status);
    }

    /// <summary>The organizer asks for a link, gets it by mail, presses its button and sees where everybody stands.</summary>
    private async Task ShowAsync()
    {
        var organizer = new Visitor(app);
        Assert.Equal(HttpStatusCode.Unauthorized, (await organizer.GetAsync("/console")).Status);
        Assert.Equal(HttpStatusCode.OK, (await organizer.PostAsync("/sign-in", ("email", cluster.Email(TestCluster.Organizer)))).Status);
        await app.IdleAsync();
        var link = Assert.Single(cluster.Mail("signin")).Link("/sign-in/");
        Assert.Contains("<form", (await organizer.GetAsync(link)).Text, StringComparison.Ordinal);
        var entered = await organizer.PostAsync(link);
        Assert.Equal((HttpStatusCode.SeeOther, "/console"), (entered.Status, entered.Location));

        var console = WebUtility.HtmlDecode((await organizer.GetAsync("/console")).Text);
        Assert.Contains("Công ty Tây Hồ", console, StringComparison.Ordinal);
        Assert.Contains("Báo cáo quý 4 – Bắc Sơn.pdf", console, StringComparison.Ordinal);
        var meetings = WebUtility.HtmlDecode((await organizer.GetAsync("/console/meetings")).Text);
        Assert.Contains("Hội nghị tổng kết", meetings, StringComparison.Ordinal);
        Assert.Matches(@"Không tham dự: 1\b", meetings);
        Assert.Matches(@"Chưa chắc chắn: 1\b", meetings);
    }

    private async Task<(HttpStatusCode Status, int Letters)> SendInvitationsAsync()
    {
        var sent = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{meeting}/invitations");
        return (sent.Status, sent.Json.GetProperty("letters").GetInt32());
    }

    private async Task<string[]> AnswersAsync()
    {
        var shown = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/meetings/{meeting}");
        return [.. shown.Json.GetProperty("invitees").EnumerateArray().Select(one => one.GetProperty("answer").GetString() ?? "")];
    }
}
