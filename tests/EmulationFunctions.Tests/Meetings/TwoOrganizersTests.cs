using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>Two organizers at one meeting: what only one of both changed goes together, and nothing that was typed is lost.</summary>
[Collection("meeting app")]
public sealed class TwoOrganizersTests(MeetingApp house)
{
    private readonly RunningApp app = house.App;

    [Fact]
    public async Task What_only_one_of_both_changed_goes_together_without_a_question()
    {
        var (meeting, first, second) = await MakeAsync("two-merge", TestMeeting.Body(guests: [new { name = "Khách", email = "k@guest.example", language = "vi" }]));
        var typed = await EditAsync(meeting, second);

        await SaveAsync(meeting, first, form => form.With("start", "2026-12-18T09:00").Tick("listsInvitees", "yes").Tick("deputies", "chuyen-vien-b").Tick("invitees", "carol").With("guests", "Khách <k@guest.example>, vi\r\nA <a@guest.example>, en"));
        typed.With("place", "Phòng họp số 2").Clear("invitees", "boris").With("guests", "Khách <k@guest.example>, vi\r\nB <b@guest.example>");
        var preview = await second.PostAsync($"{Page(meeting)}/changes/preview", typed.Fields);
        Assert.True(preview.Status == HttpStatusCode.OK, preview.Text);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync($"{Page(meeting)}/changes", FilledForm.Of(preview.Text, $"{Page(meeting)}/changes").Fields)).Status);
        await app.IdleAsync();

        var stored = await meeting.ShowAsync();
        Assert.Equal(("2026-12-18T09:00", "Phòng họp số 2", true, "[\"chuyen-vien-b\"]"), (stored.GetProperty("start").GetString(), stored.GetProperty("place").GetString(), stored.GetProperty("listsInvitees").GetBoolean(), stored.GetProperty("deputies").GetRawText()));
        var people = stored.GetProperty("invitees").EnumerateArray().Where(one => !one.GetProperty("isRemoved").GetBoolean()).Select(one => one.GetProperty("email").GetString());
        Assert.Equal(new[] { meeting.Cluster.Email("an"), meeting.Cluster.Email("carol"), "k@guest.example", "a@guest.example", "b@guest.example" }.Order(), people.Order());
    }

    [Fact]
    public async Task What_both_changed_is_shown_with_both_values_and_either_can_be_taken()
    {
        var (meeting, first, second) = await MakeAsync("two-clash");
        var typed = (await EditAsync(meeting, second)).With("place", "Phòng của A").With("agenda", "8h30 Khai mạc");
        await SaveAsync(meeting, first, form => form.With("place", "Phòng của B").With("title", "Hội nghị tổng kết năm"));

        var clash = await second.PostAsync($"{Page(meeting)}/changes", typed.Fields);
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        var text = WebUtility.HtmlDecode(clash.Text);
        foreach (var shown in new[] { "<code>outdated</code>", "Chuyên viên B đã sửa", "Phòng của A", "Phòng của B", "name=\"take\" value=\"place\"" })
            Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"take\" value=\"title\"", text, StringComparison.Ordinal);
        var form = FilledForm.Of(clash.Text, $"{Page(meeting)}/changes/preview");
        Assert.Equal(("Phòng của A", "Hội nghị tổng kết năm", "2"), (form["place"], form["title"], form["revision"]));

        var preview = await second.PostAsync($"{Page(meeting)}/changes/preview", form.Tick("take", "place").Fields);
        var chosen = FilledForm.Of(preview.Text, $"{Page(meeting)}/changes");
        Assert.Equal(("Phòng của B", "8:30 Khai mạc"), (chosen["place"], chosen["agenda"].TrimStart('0')));
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync($"{Page(meeting)}/changes", chosen.Fields)).Status);
        Assert.Equal("Hội nghị tổng kết năm", (await meeting.ShowAsync()).GetProperty("title").GetString());
    }

    [Fact]
    public async Task What_does_not_fit_together_says_what_is_wrong_and_who_was_there()
    {
        var (meeting, first, second) = await MakeAsync("two-fault");
        var typed = (await EditAsync(meeting, second)).With("end", "2026-12-18T10:00");
        await SaveAsync(meeting, first, form => form.With("start", "2026-12-18T10:30"));

        var refused = await second.PostAsync($"{Page(meeting)}/changes/preview", typed.Fields);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        foreach (var shown in new[] { "end-before-start", "Chuyên viên B đã sửa", "value=\"2026-12-18T10:30\"", "value=\"2026-12-18T10:00\"" })
            Assert.Contains(shown, WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_is_sent_twice_is_made_and_told_once()
    {
        var (meeting, first, _) = await MakeAsync("two-presses");
        var form = (await EditAsync(meeting, first)).With("title", "Hội nghị tổng kết năm 2026").With("agenda", "8h30 Khai mạc | Trưởng cụm").With("guests", "Khách <k@guest.example>").Tick("announce", "yes");
        var preview = FilledForm.Of((await first.PostAsync($"{Page(meeting)}/changes/preview", form.Fields)).Text, $"{Page(meeting)}/changes");

        for (var press = 0; press < 2; press++)
            Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync($"{Page(meeting)}/changes", preview.Fields)).Status);
        await app.IdleAsync();
        Assert.Equal(2, (await meeting.ShowAsync()).GetProperty("revision").GetInt32());
        Assert.Equal(2, meeting.Mail("invitation", meeting.Cluster.Email("an")).Count);
        Assert.Single(meeting.Mail("invitation", "k@guest.example"));
    }

    [Theory]
    [InlineData("two-cancelled", "meeting-cancelled")]
    [InlineData("two-over", "meeting-over")]
    public async Task What_was_typed_about_a_meeting_that_is_cancelled_or_over_meanwhile_is_kept_and_makes_a_new_one(string id, string code)
    {
        var (meeting, first, second) = await MakeAsync(id, TestMeeting.Body("2026-11-02T10:00", "2026-11-02T11:00"));
        var typed = (await EditAsync(meeting, second)).With("title", "Hội nghị khác");
        if (code == "meeting-cancelled")
            Assert.Equal(HttpStatusCode.SeeOther, (await CancelAsync(meeting, first, "Bão")).Status);
        else
            await app.SetClockAsync("2026-11-02T11:01:00+07:00");

        foreach (var what in new[] { "changes/preview", "changes", "edit" })
        {
            var refused = await second.PostAsync($"{Page(meeting)}/{what}", typed.Fields);
            Assert.Equal(HttpStatusCode.Conflict, refused.Status);
            foreach (var shown in new[] { $"<code>{code}</code>", "value=\"Hội nghị khác\"", "formaction=\"/console/meetings/new\"" })
                Assert.Contains(shown, WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
            Assert.Equal(code == "meeting-cancelled", WebUtility.HtmlDecode(refused.Text).Contains("Chuyên viên B đã hủy", StringComparison.Ordinal));
        }

        Assert.Equal($"{Page(meeting)}/overview", (await second.GetAsync($"{Page(meeting)}/edit")).Location);
        var again = FilledForm.Of((await second.PostAsync("/console/meetings/new", typed.Fields)).Text, "/console/meetings/preview");
        Assert.Equal("Hội nghị khác", again["title"]);
        Assert.Equal(["an", "boris"], again.Fields.Where(field => field.Name == "invitees" && field.Value.Length > 0).Select(field => field.Value));
    }

    [Fact]
    public async Task A_meeting_is_cancelled_as_it_was_seen()
    {
        var (meeting, first, second) = await MakeAsync("two-cancel-moved");
        var asked = FilledForm.Of((await second.GetAsync($"{Page(meeting)}/cancel")).Text, $"{Page(meeting)}/cancel").With("reason", "Bão số 12");
        await SaveAsync(meeting, first, form => form.With("start", "2026-12-25T08:30").With("end", "2026-12-25T11:30"));

        var refused = await second.PostAsync($"{Page(meeting)}/cancel", asked.Fields);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        foreach (var shown in new[] { "<code>outdated</code>", "Chuyên viên B đã sửa", "25/12/2026 08:30", "Bão số 12" })
            Assert.Contains(shown, WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
        Assert.Equal("confirmed", (await meeting.ShowAsync()).GetProperty("status").GetString());

        var again = FilledForm.Of(refused.Text, $"{Page(meeting)}/cancel");
        for (var press = 0; press < 2; press++)
            Assert.Equal($"{Page(meeting)}/overview?notice=Cancelled", (await second.PostAsync($"{Page(meeting)}/cancel", again.Fields)).Location);
        await app.IdleAsync();
        Assert.Equal("Bão số 12", (await meeting.ShowAsync()).GetProperty("cancelReason").GetString());
        Assert.Single(meeting.Mail("cancellation", meeting.Cluster.Email("an")));
    }

    [Fact]
    public async Task Who_comes_second_with_a_cancellation_hears_who_came_first_and_keeps_the_reason()
    {
        var (meeting, first, second) = await MakeAsync("two-cancels");
        var asked = FilledForm.Of((await second.GetAsync($"{Page(meeting)}/cancel")).Text, $"{Page(meeting)}/cancel");
        var long1 = await second.PostAsync($"{Page(meeting)}/cancel", asked.With("reason", new string('x', 2001)).Fields);
        Assert.Equal(HttpStatusCode.BadRequest, long1.Status);
        foreach (var shown in new[] { "href=\"#reason\"", "<code>too-long</code>", "aria-describedby=\"reason-fault\"" })
            Assert.Contains(shown, long1.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await CancelAsync(meeting, first, "Bão")).Status);
        var late = await second.PostAsync($"{Page(meeting)}/cancel", asked.With("reason", "Trưởng cụm đi vắng").Fields);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        foreach (var shown in new[] { "<code>meeting-cancelled</code>", "Chuyên viên B đã hủy", "Trưởng cụm đi vắng" })
            Assert.Contains(shown, WebUtility.HtmlDecode(late.Text), StringComparison.Ordinal);
        await app.IdleAsync();
        Assert.Equal("Bão", (await meeting.ShowAsync()).GetProperty("cancelReason").GetString());
        Assert.Single(meeting.Mail("cancellation", meeting.Cluster.Email("an")));
    }

    [Fact]
    public async Task A_form_that_was_sent_once_changes_its_meeting_from_then_on()
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, "two-sends");
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var form = FilledForm.Of((await organizer.GetAsync("/console/meetings/new")).Text, "/console/meetings/preview")
            .With("title", "Hop tong ket").With("start", "2026-12-18T08:30").With("end", "2026-12-18T11:30").Tick("invitees", "an").With("guests", "Khách <k@guest.example>");
        var sent = FilledForm.Of((await organizer.PostAsync("/console/meetings/preview", form.Fields)).Text, "/console/meetings");
        var page = (await organizer.PostAsync("/console/meetings", sent.Fields)).Location!.Split("/overview")[0];

        // Back to the preview, and to the form: the same again is done already.
        var back = FilledForm.Of((await organizer.PostAsync("/console/meetings/new", sent.Fields)).Text, "/console/meetings/preview");
        Assert.Equal(form["nonce"], back["nonce"]);
        Assert.Equal($"{page}/overview?notice=Sent", (await organizer.PostAsync("/console/meetings/preview", back.Fields)).Location);

        // What is mended since becomes a change, on another day of another year too.
        back.With("title", "Họp tổng kết").With("start", "2027-01-08T08:30").With("end", "2027-01-08T11:30");
        foreach (var address in new[] { "/console/meetings/preview", "/console/meetings" })
        {
            var again = await organizer.PostAsync(address, back.Fields);
            Assert.Equal(HttpStatusCode.Conflict, again.Status);
            Assert.Contains("<code>already-sent</code>", again.Text, StringComparison.Ordinal);
            var change = FilledForm.Of(again.Text, $"{page}/changes/preview");
            Assert.Equal(back["title"], change["title"]);
            var preview = await organizer.PostAsync($"{page}/changes/preview", change.Fields);
            Assert.Equal(HttpStatusCode.SeeOther, (await organizer.PostAsync($"{page}/changes", FilledForm.Of(preview.Text, $"{page}/changes").Fields)).Status);
            back.With("title", "Họp tổng kết 2026");
        }

        await app.IdleAsync();
        Assert.Single((await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/meetings")).Json.GetProperty("meetings").EnumerateArray());
    }

    /// <summary>A meeting of organizer A, and the browsers of organizers B, who is the first to act, and A.</summary>
    private async Task<(TestMeeting Meeting, Visitor First, Visitor Second)> MakeAsync(string id, object? body = null)
    {
        var meeting = await TestMeeting.MakeAsync(app, id, body);
        var second = new Visitor(app) { Cookies = { ["emulation-session"] = await meeting.Cluster.SessionAsync() } };
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/people", ("name", "Chuyên viên B"), ("email", $"b@{id}.example"), ("unitId", ""), ("role", "organizer"), ("language", "vi"))).Status);
        return (meeting, new Visitor(app) { Cookies = { ["emulation-session"] = await meeting.Cluster.SessionAsync("chuyen-vien-b") } }, second);
    }

    private static string Page(TestMeeting meeting) => $"/console/meetings/{meeting.Id}";

    private static async Task<FilledForm> EditAsync(TestMeeting meeting, Visitor organizer) =>
        FilledForm.Of((await organizer.GetAsync($"{Page(meeting)}/edit")).Text, $"{Page(meeting)}/changes/preview");

    private static async Task SaveAsync(TestMeeting meeting, Visitor organizer, Func<FilledForm, FilledForm> type) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await organizer.PostAsync($"{Page(meeting)}/changes", type(await EditAsync(meeting, organizer)).Fields)).Status);

    private static async Task<Reply> CancelAsync(TestMeeting meeting, Visitor organizer, string reason) =>
        await organizer.PostAsync($"{Page(meeting)}/cancel", FilledForm.Of((await organizer.GetAsync($"{Page(meeting)}/cancel")).Text, $"{Page(meeting)}/cancel").With("reason", reason).Fields);
}
