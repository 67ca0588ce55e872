using System.Net;
using System.Text.RegularExpressions;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>An organizer keeps units and people on the console; programs do the same.</summary>
[Collection("app")]
public sealed partial class PeopleTests(RunningApp app)
{
    private static (string, string)[] Person(string seen, string name, string email, string unit = "dong-a", string role = "secretary", string language = "en") =>
        [("seen", seen), ("name", name), ("email", email), ("unitId", unit), ("role", role), ("language", language)];

    [Fact]
    public async Task People_and_units_are_added_changed_and_removed_without_a_line_of_json()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, browser) = await EnterAsync("people-forms");

        var wrong = await browser.PostAsync("/console/people", Person("", "Người mới", "không phải địa chỉ", "bac-son", "leader", "vi"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("value=\"không phải địa chỉ\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#email\"", wrong.Text, StringComparison.Ordinal);
        for (var time = 0; time < 2; time++)
            Assert.Equal("/console/people/nguoi-moi?notice=Saved#notice", (await browser.PostAsync("/console/people", Person("", "Người mới", "moi@people-forms.example", "bac-son", "leader", "vi"))).Location);
        var page = await browser.GetAsync("/console/people/nguoi-moi");
        Assert.Contains("moi@people-forms.example", page.Text, StringComparison.Ordinal);

        var seen = Seen(await browser.GetAsync("/console/people/nguoi-moi/change"));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/people/nguoi-moi", Person(seen, "Người mới", "moi2@people-forms.example", "bac-son", "secretary", "vi"))).Status);
        Assert.Equal("moi2@people-forms.example", (await ContactAsync(cluster, "nguoi-moi")).GetProperty("email").GetString());

        var removal = await browser.GetAsync("/console/people/carol/removal");
        Assert.Contains("Công ty Đông Á", removal.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/people/carol/removal", ("seen", Seen(removal)))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/console/people/carol")).Status);
        var last = await browser.PostAsync($"/console/people/{TestCluster.Organizer}/removal", ("seen", Seen(await browser.GetAsync($"/console/people/{TestCluster.Organizer}/removal"))));
        Assert.Equal(HttpStatusCode.Conflict, last.Status);

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/units", ("name", "Công ty Mới"))).Status);
        var unit = await browser.GetAsync("/console/units/cong-ty-moi");
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/units/cong-ty-moi", ("seen", Seen(unit)), ("name", "Công ty Rất Mới"))).Status);
        var led = Seen(await browser.GetAsync("/console/leadership?year=2027"));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/leadership", ("seen", led), ("year", "2027"), ("head", "cong-ty-moi"), ("deputy", ""))).Status);
        var stays = await browser.PostAsync("/console/units/cong-ty-moi/removal", ("seen", Seen(await browser.GetAsync("/console/units/cong-ty-moi"))));
        Assert.Equal(HttpStatusCode.BadRequest, stays.Status);
        Assert.Contains("Cụm trưởng 2027", (await browser.GetAsync("/console/people?q=rat+moi")).Text, StringComparison.Ordinal);
        led = Seen(await browser.GetAsync("/console/leadership?year=2027"));
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/leadership", ("seen", led), ("year", "2027"), ("head", ""), ("deputy", ""))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/units/cong-ty-moi/removal", ("seen", Seen(await browser.GetAsync("/console/units/cong-ty-moi"))))).Status);

        var audit = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|");
        Assert.Equal(
            ["contact-added", "contact-changed"],
            audit.Where(row => row.GetString("About") == "nguoi-moi").Select(row => row.GetString("What")!));
        Assert.All(audit.Where(row => row.GetString("About") == "nguoi-moi"), row => Assert.Equal(TestCluster.Organizer, row.GetString("Who")));
    }

    [Fact]
    public async Task Two_organizers_lose_nothing_of_what_they_typed()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, first) = await EnterAsync("people-two");
        var second = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var seen = Seen(await first.GetAsync("/console/people/carol/change"));
        var other = Seen(await second.GetAsync("/console/people/an/change"));

        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync("/console/people/carol", Person(seen, "Carol One", "carol@people-two.example"))).Status);
        // Another person's change merges by itself.
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/people/an", Person(other, "An Two", "an@people-two.example", "bac-son", language: "vi"))).Status);

        // So does another member of the same person.
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/people/carol", Person(seen, "Secretary of Dong A", "carol2@people-two.example"))).Status);
        var carol = await ContactAsync(cluster, "carol");
        Assert.Equal(("Carol One", "carol2@people-two.example"), (carol.GetProperty("name").GetString(), carol.GetProperty("email").GetString()));

        var conflict = await second.PostAsync("/console/people/carol", Person(seen, "Carol Two", "carol@people-two.example"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Carol One", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"Carol Two\"", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Chuyên viên A", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("Carol One", (await ContactAsync(cluster, "carol")).GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/people/carol", Person(Seen(conflict), "Carol Two", "carol@people-two.example"))).Status);
        carol = await ContactAsync(cluster, "carol");
        Assert.Equal(("Carol Two", "carol@people-two.example"), (carol.GetProperty("name").GetString(), carol.GetProperty("email").GetString()));
        Assert.Equal("An Two", (await ContactAsync(cluster, "an")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Who_names_a_years_head_second_hears_who_named_another_and_not_who_drafted_the_years_plan()
    {
        var cluster = await TestCluster.MakeAsync(app, "people-head-two");
        var (first, second) = await TwoOrganizers.OfAsync(cluster);
        var seen = Seen(await second.GetAsync("/console/leadership?year=2027"));
        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync("/console/leadership", ("seen", seen), ("year", "2027"), ("head", "dong-a"), ("deputy", ""))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/plans/2027/title", ("planTitle", "Kế hoạch 2027"), ("was", ""))).Status);

        var conflict = await second.PostAsync("/console/leadership", ("seen", seen), ("year", "2027"), ("head", "tay-ho"), ("deputy", ""));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Chuyên viên A đã sửa lúc", WebUtility.HtmlDecode(conflict.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_changed_it_is_named_and_nobody_who_did_something_else_about_it()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, first) = await EnterAsync("people-who");
        var second = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var person = Seen(await second.GetAsync("/console/people/carol/change"));
        var led = Seen(await second.GetAsync("/console/leadership?year=2026"));
        var (removal, erasure) = (Seen(await second.GetAsync("/console/people/carol/removal")), Seen(await second.GetAsync("/console/people/carol/erasure")));
        var successor = Seen(await second.GetAsync("/console/people/carol/successor"));
        await first.PostAsync("/console/people/carol", Person(person, "Carol One", "carol@people-who.example"));
        await first.PostAsync("/console/leadership", ("seen", led), ("year", "2026"), ("head", "dong-a"), ("deputy", ""));

        // Afterwards the secretary asks for something herself, and the operator's program plans the year.
        await app.SetClockAsync("2026-11-16T09:30:00+07:00");
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync($"{await cluster.LinkAsync("carol")}/replacement", ("name", "Somebody"), ("email", "some@people-who.example"))).Status);
        await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/plans/2026/draft", new { title = "Kế hoạch 2026", activities = Array.Empty<object>() });

        Reply[] told =
        [
            await second.PostAsync("/console/people/carol", Person(person, "Carol Two", "carol@people-who.example")),
            await second.PostAsync("/console/leadership", ("seen", led), ("year", "2026"), ("head", "tay-ho"), ("deputy", "")),
            await second.PostAsync("/console/people/carol/removal", ("seen", removal)),
            await second.PostAsync("/console/people/carol/erasure", ("seen", erasure), ("confirmed", "yes")),
            await second.PostAsync("/console/people/carol/successor", ("seen", successor), ("name", "Third"), ("email", "third@people-who.example")),
        ];

        Assert.All(told, conflict => Assert.Equal(HttpStatusCode.Conflict, conflict.Status));
        Assert.All(told, conflict => Assert.Contains("Chuyên viên A đã sửa lúc 16/11/2026 09:00", WebUtility.HtmlDecode(conflict.Text), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_typed_about_somebody_or_a_unit_that_was_removed_meanwhile_stays()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (_, browser) = await EnterAsync("people-gone");
        await browser.PostAsync("/console/units", ("name", "Công ty Mới"));
        var unit = Seen(await browser.GetAsync("/console/units/cong-ty-moi"));
        var successor = Seen(await browser.GetAsync("/console/people/carol/successor"));
        await browser.PostAsync("/console/units/cong-ty-moi/removal", ("seen", unit));
        await browser.PostAsync("/console/people/carol/removal", ("seen", Seen(await browser.GetAsync("/console/people/carol/removal"))));

        var renamed = await browser.PostAsync("/console/units/cong-ty-moi", ("seen", unit), ("name", "Công ty Rất Mới"));
        Assert.Equal(HttpStatusCode.Conflict, renamed.Status);
        Assert.Contains("value=\"Công ty Rất Mới\"", WebUtility.HtmlDecode(renamed.Text), StringComparison.Ordinal);
        Assert.Contains("action=\"/console/units\"", renamed.Text, StringComparison.Ordinal);
        Assert.Contains("Chuyên viên A đã sửa", WebUtility.HtmlDecode(renamed.Text), StringComparison.Ordinal);

        var replaced = await browser.PostAsync("/console/people/carol/successor", ("seen", successor), ("name", "New Carol"), ("email", "new@people-gone.example"), ("unitId", "dong-a"), ("role", "secretary"), ("language", "en"));
        Assert.Equal(HttpStatusCode.Conflict, replaced.Status);
        Assert.Contains("value=\"New Carol\"", replaced.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"new@people-gone.example\"", replaced.Text, StringComparison.Ordinal);
        Assert.Contains("action=\"/console/people\"", replaced.Text, StringComparison.Ordinal);
        Assert.Contains("Chuyên viên A đã sửa", WebUtility.HtmlDecode(replaced.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_list_is_looked_at_and_then_applied_whole()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, browser) = await EnterAsync("people-paste");
        const string Faulty = "Họ tên;Email;Đơn vị;Vai trò\nLê Mới;moi@x.example;Công ty Lạ;thư ký\nAn;không phải;Công ty Bắc Sơn;thư ký";
        var refused = await browser.PostAsync("/console/people-import", ("list", Faulty), ("action", "look"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Dòng 2, đơn vị", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Dòng 3, địa chỉ thư", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Lê Mới;moi@x.example", refused.Text, StringComparison.Ordinal);

        var good = Faulty.Replace("không phải", "an@people-paste.example", StringComparison.Ordinal);
        var look = await browser.PostAsync("/console/people-import", ("list", good), ("addUnits", "yes"), ("action", "look"));
        Assert.Equal(HttpStatusCode.OK, look.Status);
        // Somebody else changes one of them meanwhile: it is shown once more.
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, cluster.Path, cluster.Body("an"))).Status);
        var again = await browser.PostAsync("/console/people-import", ("list", good), ("addUnits", "yes"), ("action", "apply"), ("seen", Seen(look)));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("Người vận hành", WebUtility.HtmlDecode(again.Text), StringComparison.Ordinal);
        // A double press finds that all of it is done.
        for (var press = 0; press < 2; press++)
            Assert.Equal("/console/people?notice=Imported#notice", (await browser.PostAsync("/console/people-import", ("list", good), ("addUnits", "yes"), ("action", "apply"), ("seen", Seen(again)))).Location);
        Assert.Equal("cong-ty-la", (await ContactAsync(cluster, "le-moi")).GetProperty("unitId").GetString());

        // A list that is too long is refused, not cut.
        var endless = await browser.PostAsync("/console/people-import", ("list", string.Concat(Enumerable.Repeat(good + "\n", 5000))), ("action", "look"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, endless.Status);
        Assert.Contains("list-too-long", endless.Text, StringComparison.Ordinal);
        Assert.True(endless.Text.Length > 400_000);

        var wrong = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/people/import", new { text = Faulty });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "/rows/3/email"), (wrong.Status, wrong.Json.GetProperty("errors")[0].GetProperty("pointer").GetString()));
        var body = new { rows = new[] { new[] { "Lê Mới", "moi@x.example", "Công ty Lạ", "lãnh đạo" } }, apply = false };
        var dry = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/people/import", body);
        Assert.Equal((HttpStatusCode.OK, false, "changed"), (dry.Status, dry.Json.GetProperty("applied").GetBoolean(), dry.Json.GetProperty("people")[0].GetProperty("kind").GetString()));
        Assert.Equal("secretary", (await ContactAsync(cluster, "le-moi")).GetProperty("role").GetString());
        Assert.True((await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/people/import", body with { apply = true })).Json.GetProperty("applied").GetBoolean());
        Assert.Equal("leader", (await ContactAsync(cluster, "le-moi")).GetProperty("role").GetString());
    }

    [Fact]
    public async Task A_persons_page_tells_of_links_letters_and_deeds_and_somebody_else_takes_the_place()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, browser) = await EnterAsync("people-page", Report("quy-4", "2026-11-24T17:00"));
        var page = await cluster.LinkAsync("carol");
        Assert.Contains("Chưa mở", (await browser.GetAsync("/console/people/carol")).Text, StringComparison.Ordinal);
        var unit = new Visitor(app);
        Assert.Equal(HttpStatusCode.OK, (await unit.GetAsync(page)).Status);
        await app.SetClockAsync("2026-11-17T09:00:00+07:00");
        Assert.Equal(HttpStatusCode.OK, (await unit.GetAsync(page)).Status);
        await cluster.UploadAsync(page, "quy-4", UploadedFile.Pdf("report", "a.pdf"));
        await app.IdleAsync();

        // A session lasts a working day.
        browser.Cookies["emulation-session"] = await cluster.SessionAsync();
        var text = (await browser.GetAsync("/console/people/carol")).Text;
        Assert.Contains("16/11/2026, gần đây nhất 17/11/2026", text, StringComparison.Ordinal);
        Assert.Matches("<a href=\"/console/activities/quy-4/units/dong-a\">[^<]*nộp hồ sơ của Công ty Đông Á", WebUtility.HtmlDecode(text));
        var told = (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/contacts/carol")).Json;
        Assert.Contains(told.GetProperty("letters").EnumerateArray(), letter => letter.GetProperty("kind").GetString() == "receipt");
        Assert.Contains(told.GetProperty("history").EnumerateArray(), entry => entry.GetProperty("what").GetString() == "submitted");

        var form = await browser.GetAsync("/console/people/carol/successor");
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/console/people/carol/successor", ("seen", Seen(form)), ("name", "X"), ("email", cluster.Email("carol")))).Status);
        var done = await browser.PostAsync("/console/people/carol/successor", ("seen", Seen(form)), ("name", "New Carol"), ("email", "new@people-page.example"));
        Assert.Equal("/console/people/carol?notice=Replaced#notice", done.Location);
        await app.IdleAsync();
        Assert.Contains("new@people-page.example", Assert.Single(cluster.Mail("welcome"))["To"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await unit.GetAsync(page)).Status);
        var stale = await browser.PostAsync("/console/people/carol/successor", ("seen", Seen(form)), ("name", "Third"), ("email", "third@people-page.example"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("value=\"Third\"", stale.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persons_data_is_deleted_down_to_the_last_row_and_the_units_dossier_stays()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, browser) = await EnterAsync("people-erased", Report("quy-4", "2026-11-24T17:00"));
        var page = await cluster.LinkAsync("carol");
        await cluster.UploadAsync(page, "quy-4", UploadedFile.Pdf("report", "a.pdf"));
        var meeting = new { title = "Họp", start = "2026-12-20T08:00", end = "2026-12-20T09:00", invitees = new[] { "carol", "an" }, deputies = Array.Empty<string>() };
        var made = (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", meeting)).Json.GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Accepted, (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{made}/invitations")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await new Visitor(app).PostAsync($"{page}/replacement", ("name", "Somebody"), ("email", "some@people-erased.example"))).Status);
        await app.IdleAsync();
        Assert.NotEmpty(await TracesAsync(cluster));

        var form = await browser.GetAsync("/console/people/carol/erasure");
        Assert.Contains("91/2025/QH15", form.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/console/people/carol/erasure", ("seen", Seen(form)))).Status);
        Assert.Equal("own-person", (await OwnAsync(cluster)).Code);
        Assert.Equal("/console/people?notice=ErasureBegun#notice", (await browser.PostAsync("/console/people/carol/erasure", ("seen", Seen(form)), ("confirmed", "yes"))).Location);
        await app.IdleAsync();

        Assert.Equal([], await TracesAsync(cluster));
        Assert.Empty(await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "erasure|"));
        Assert.Equal(HttpStatusCode.NotFound, (await new Visitor(app).GetAsync(page)).Status);
        var audit = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|");
        Assert.Contains(audit, row => (row.GetString("What"), row.GetString("Who")) == ("submitted", "removed-person"));
        Assert.Single(audit, row => row.GetString("What") == "person-erased");
        var dossier = await browser.GetAsync("/console/activities/quy-4/units/dong-a");
        Assert.Contains("a.pdf", dossier.Text, StringComparison.Ordinal);
        Assert.Contains("Người đã xóa", dossier.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/console/meetings/{made}/overview")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/console")).Status);
    }

    [Fact]
    public async Task A_guest_becomes_a_contact_by_a_link_or_is_deleted_on_request()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, browser) = await EnterAsync("people-guest");
        var meeting = new { title = "Họp", start = "2026-12-20T08:00", end = "2026-12-20T09:00", invitees = new[] { "an" }, guests = new[] { new { name = "Khách Mời Một", email = "one@partner.example", language = "vi" } } };
        var made = (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", meeting)).Json.GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Accepted, (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{made}/invitations")).Status);
        await app.IdleAsync();
        var guests = (await browser.GetAsync("/console/guests")).Text;
        Assert.Contains("one@partner.example", guests, StringComparison.Ordinal);
        Assert.Contains("value=\"one@partner.example\"", (await browser.GetAsync(AddLink().Match(guests).Value.Replace("&amp;", "&", StringComparison.Ordinal))).Text, StringComparison.Ordinal);

        var erasure = EraseLink().Match(guests).Value;
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync(erasure)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(erasure, ("confirmed", "yes"))).Status);
        await app.IdleAsync();

        var rows = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "");
        Assert.DoesNotContain(rows, row => row.Keys.Any(column => row[column] is string text && (text.Contains("one@partner", StringComparison.Ordinal) || text.Contains("Khách Mời Một", StringComparison.Ordinal))));
        Assert.DoesNotContain("one@partner.example", (await browser.GetAsync("/console/guests")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_of_any_year_is_found_shown_with_what_is_known_and_deleted_under_every_name()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, browser) = await EnterAsync("people-guest-years");
        var lately = new { title = "Họp năm nay", start = "2026-12-20T08:00", end = "2026-12-20T09:00", invitees = new[] { "an" }, guests = new[] { new { name = "Khách Mời Một", email = "one@partner-years.example", language = "vi" } } };
        var made = (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", lately)).Json.GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Accepted, (await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{made}/invitations")).Status);
        await app.IdleAsync();
        var once = new Emulation.Domain.Meetings.Invitee("g-1", "Ông Một", "One@partner-years.example", Language.Vi, null, null) { Answer = Emulation.Domain.Meetings.Answer.No, Remark = "Bận công tác", Organization = "Sở Nội vụ" };
        await AddAsync(
            StoredMeeting.Row(new("2023-cu", "2023-cu@cluster.example", "Họp năm xưa", new(2023, 12, 20, 8, 0, 0), new(2023, 12, 20, 9, 0, 0), null, null, "", TestCluster.Organizer, 0)),
            StoredInvitee.Row("2023-cu", once),
            StoredInvitee.Row("2023-cu", once with { Id = "g-2", Name = "Bà Hai", Email = "two@partner-years.example" }),
            StoredInvitee.Row("2023-cu", once with { Id = "once", ContactId = "once", Name = "Thư Ký Cũ", Email = "three@partner-years.example" }),
            new AuditEntry(TimeProvider.System.GetUtcNow(), "once", "answered", "2023-cu").Row());

        var recent = (await browser.GetAsync("/console/guests")).Text;
        Assert.Contains("href=\"/console/guests?year=2023\"", recent, StringComparison.Ordinal);
        Assert.DoesNotContain("two@partner-years.example", recent, StringComparison.Ordinal);
        var old = (await browser.GetAsync("/console/guests?year=2023&q=ba")).Text;
        Assert.Contains("two@partner-years.example", old, StringComparison.Ordinal);
        Assert.DoesNotContain("One@partner-years.example", old, StringComparison.Ordinal);
        Assert.Contains("name=\"year\" value=\"2023\"", old, StringComparison.Ordinal);
        Assert.DoesNotContain("partner-years.example", (await browser.GetAsync("/console/guests?year=2022")).Text, StringComparison.Ordinal);

        var guest = (await browser.GetAsync("/console/guests/2023-cu/g-1")).Text;
        foreach (var known in new[] { "Họp năm nay", "Họp năm xưa", "Bận công tác", "Sở Nội vụ", "/console/guests/2023-cu/g-1/erasure", "href=\"/console/guests?year=2023\"" })
            Assert.Contains(known, guest, StringComparison.Ordinal);
        Assert.Single(LetterSubject().Matches(guest));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/console/guests/{made}/an")).Status);

        foreach (var one in new[] { "g-1", "once" })
            Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync($"/console/guests/2023-cu/{one}/erasure", ("confirmed", "yes"))).Status);
        await app.IdleAsync();
        var rows = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "");
        Assert.DoesNotContain(rows, row => row.GetString("Who") == "once");
        string[] signs = ["one@partner-years", "three@partner-years", "Khách Mời Một", "Ông Một", "Thư Ký Cũ"];
        Assert.DoesNotContain(rows, row => row.Keys.Any(column => row[column] is string text && signs.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase))));
        Assert.Contains("two@partner-years.example", (await browser.GetAsync("/console/guests?year=2023")).Text, StringComparison.Ordinal);

        async Task AddAsync(params Azure.Data.Tables.TableEntity[] added)
        {
            foreach (var row in added)
            {
                row.PartitionKey = cluster.Id;
                await new Azure.Data.Tables.TableServiceClient(app.StorageConnectionString).GetTableClient("clusters").AddEntityAsync(row, TestContext.Current.CancellationToken);
            }
        }
    }

    private async Task<Reply> OwnAsync(TestCluster cluster)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{cluster.Path}/contacts/{TestCluster.Organizer}/erasure");
        request.Headers.Authorization = new("Bearer", await cluster.ApiTokenAsync());
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }

    /// <summary>The keys and columns of rows in which the person is still to be found.</summary>
    private async Task<IReadOnlyList<string>> TracesAsync(TestCluster cluster)
    {
        var rows = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "");
        string[] signs = [cluster.Email("carol"), "Secretary of Dong A", "\"carol\""];
        return
        [
            .. from row in rows
               from column in row
               where column.Key == "RowKey" ? row.RowKey.Split('|').Contains("carol") : column.Value is string text && (text == "carol" || signs.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)))
               select $"{row.RowKey} {column.Key}",
        ];
    }

    [Fact]
    public async Task Two_hundred_units_stay_small_and_are_found_without_marks()
    {
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        var (cluster, browser) = await EnterAsync("people-many");
        var list = string.Join('\n', Enumerable.Range(1, 200).SelectMany(unit => new[] { ("thư ký", "s"), ("lãnh đạo", "l") }.Select(role => $"Người {role.Item1} số {unit}\t{role.Item2}{unit}@people-many.example\tTổng công ty Điện lực số {unit}\t{role.Item1}\tvi")));
        Assert.True((await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/people/import", new { text = list, addUnits = true, apply = true })).Json.GetProperty("applied").GetBoolean());

        var pages = new List<int>();
        var units = new HashSet<string>();
        for (var url = "/console/people"; url.Length > 0;)
        {
            var page = (await browser.GetAsync(url)).Text;
            pages.Add(System.Text.Encoding.UTF8.GetByteCount(page));
            units.UnionWith(UnitLink().Matches(page).Select(match => match.Value));
            url = NextLink().Match(page).Groups["url"].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        }

        TestContext.Current.SendDiagnosticMessage($"People: {pages.Count} pages, the largest {pages.Max()} bytes.");
        Assert.Equal(204, units.Count);
        Assert.All(pages, bytes => Assert.InRange(bytes, 1, 60_000));
        var found = (await browser.GetAsync("/console/people?q=dien+luc+so+177")).Text;
        Assert.Contains("s177@people-many.example", found, StringComparison.Ordinal);
        Assert.DoesNotContain("s176@people-many.example", found, StringComparison.Ordinal);
    }

    private async Task<(TestCluster Cluster, Visitor Browser)> EnterAsync(string id, params object[] activities)
    {
        var cluster = await TestCluster.MakeAsync(app, id, activities);
        return (cluster, new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } });
    }

    private async Task<System.Text.Json.JsonElement> ContactAsync(TestCluster cluster, string contact) =>
        (await app.CallAsync(HttpMethod.Get, cluster.Path)).Json.GetProperty("contacts").EnumerateArray().Single(one => one.GetProperty("id").GetString() == contact);

    private static string Seen(Reply page) => SeenField().Match(page.Text).Groups["seen"].Value;

    [GeneratedRegex("name=\"seen\" value=\"(?<seen>[A-Za-z0-9_-]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex SeenField();

    [GeneratedRegex("/console/person\\?meeting=[^\"]+")]
    private static partial Regex AddLink();

    [GeneratedRegex("/console/guests/[^\"]+/erasure")]
    private static partial Regex EraseLink();

    [GeneratedRegex("<p>[^<]+ <time class=\"small\"")]
    private static partial Regex LetterSubject();

    [GeneratedRegex("/console/units/[a-z0-9-]+")]
    private static partial Regex UnitLink();

    [GeneratedRegex("rel=\"next\" href=\"(?<url>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex NextLink();
}
