using System.Net;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>Organizers word letters themselves.</summary>
[Collection("app")]
public sealed class WordsTests(RunningApp app)
{
    [Fact]
    public async Task Own_words_stand_in_the_letters_that_go_out_and_in_the_preview()
    {
        await app.SetClockAsync("2026-11-16T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "words-sent", Report("quy-4", "2026-11-24T17:00"));
        var words = new { words = new[] { new { kind = "reminder", language = "vi", subject = "{unit}: còn {count} hồ sơ", opening = "Ban tổ chức nhắc {person}.\n\nTrân trọng." } } };
        var put = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/words", words);
        Assert.Equal((HttpStatusCode.OK, "\"1\""), (put.Status, put.ETag));

        // A week before the deadline is a day off, so the step comes on the day before it.
        var preview = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/preview?from=2026-11-16&to=2026-11-16");
        Assert.Contains(preview.Json.GetProperty("letters").EnumerateArray(), letter => letter.GetProperty("subject").GetString() == "Công ty Bắc Sơn: còn 1 hồ sơ");
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        await app.TickAsync();

        var mail = cluster.Mail("reminder").Single(mail => mail["To"].Contains("an@", StringComparison.Ordinal));
        Assert.Equal("Công ty Bắc Sơn: còn 1 hồ sơ", mail.Subject);
        Assert.Contains("Ban tổ chức nhắc Thư ký Bắc Sơn.", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo quy-4", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("còn 1 hồ sơ phải nộp:", mail.Part("text/plain").Text, StringComparison.Ordinal);
        // The other languages keep the usual words; the list of letters names the subject that went out.
        Assert.Contains(cluster.Mail("reminder"), one => one.Subject.StartsWith("Reminder:", StringComparison.Ordinal));
        Assert.Contains(await app.LetterRowsAsync(cluster.Id), letter => letter.GetProperty("subject").GetString() == "Công ty Bắc Sơn: còn 1 hồ sơ");
        var row = (await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "letter|")).First(one => one.GetString("ToEmail") == cluster.Email("an"));
        Assert.Contains("{unit}: còn {count} hồ sơ", row.GetString("Own"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_words_are_refused_with_their_places_and_an_outdated_writer_overwrites_nothing()
    {
        var cluster = await TestCluster.MakeAsync(app, "words-refused");
        var broken = new { words = new object[] { new { kind = "reminder", language = "vi", subject = "a {nobody} b", opening = "dòng một\nmột {unit" }, new { kind = "memo", language = "xx" } } };

        var refused = await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/words", broken);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(["/words/0/subject unknown-placeholder", "/words/0/opening unclosed-placeholder", "/words/1/language unknown-language", "/words/1/kind unknown-kind"], refused.Faults);
        var place = refused.Json.GetProperty("errors")[1].GetProperty("place");
        Assert.Equal((13, 2, 5), (place.GetProperty("index").GetInt32(), place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32()));
        Assert.Equal("\"0\"", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/words")).ETag);

        using var request = new HttpRequestMessage(HttpMethod.Put, $"{cluster.Path}/words") { Content = System.Net.Http.Json.JsonContent.Create(new { words = new[] { new { kind = "weekly", language = "vi", subject = "Tuần" } } }) };
        request.Headers.Authorization = new("Bearer", app.OperatorToken);
        request.Headers.TryAddWithoutValidation("If-Match", "\"4\"");
        Assert.Equal("outdated", (await Reply.OfAsync(await app.Http.SendAsync(request))).Code);
    }

    [Fact]
    public async Task A_test_letter_goes_to_the_organizer_alone_and_answers_for_nothing()
    {
        await app.SetClockAsync("2026-11-17T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "words-tried", Report("quy-4", "2026-11-24T17:00"));
        await app.IdleAsync();
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };

        var tried = await browser.PostAsync("/console/words", ("kind", "reminder"), ("for", "ru"), ("subject", "Срок: {nearest}"), ("opening", "Добрый день, {person}!"), ("action", "test"));
        await app.IdleAsync();

        Assert.Equal(HttpStatusCode.OK, tried.Status);
        var mail = Assert.Single(cluster.Mail("test"));
        Assert.StartsWith("[Проба] Срок: ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains(cluster.Email(TestCluster.Organizer), mail["To"], StringComparison.Ordinal);
        Assert.Contains("Добрый день, Chuyên viên A!", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/u/", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Equal("\"0\"", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/words")).ETag);
        // The day's reminders go to everybody as if nothing had been tried.
        await app.SetClockAsync("2026-11-20T09:00:00+07:00");
        await app.TickAsync();
        Assert.Equal(4, cluster.Mail("reminder").Count);
    }

    [Fact]
    public async Task On_the_page_words_are_saved_once_and_broken_ones_not_at_all()
    {
        var cluster = await TestCluster.MakeAsync(app, "words-page");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var form = Form(Seen(await browser.GetAsync(Weekly)), "Tuần {day}", "");

        // The button is pressed twice: both hear that the words are saved, and they are so once.
        foreach (var press in new[] { "first", "second" })
            Assert.Equal((press, HttpStatusCode.SeeOther), (press, (await browser.PostAsync("/console/words", form)).Status));
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/console/words", Form("", "{x}", ""))).Status);

        var audit = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|");
        var changed = Assert.Single(audit, row => row.GetString("What") == "words-changed");
        Assert.Equal(("weekly/vi", "{\"revision\":\"1\",\"words\":\"weekly/vi\"}"), (changed.GetString("About"), changed.GetString("Detail")));
    }

    [Fact]
    public async Task What_two_organizers_word_goes_together()
    {
        var cluster = await TestCluster.MakeAsync(app, "words-together");
        var (first, second) = await TwoOrganizers.OfAsync(cluster);
        var seen = Seen(await second.GetAsync(Weekly));

        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync("/console/words", Form(seen, "Tuần của A", ""))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync("/console/words", [("kind", "reminder"), ("for", "en"), .. Form(Seen(await first.GetAsync("/console/words?kind=reminder&for=en")), "Of A", "")[2..]])).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/words", Form(seen, "", "Lời của B"))).Status);

        Assert.Equal(["reminder/en Of A ", "weekly/vi Tuần của A Lời của B"], await StoredAsync(cluster));
    }

    [Fact]
    public async Task Who_words_the_same_second_sees_what_is_stored_and_by_whom_and_then_has_the_word()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "words-clash");
        var (first, second) = await TwoOrganizers.OfAsync(cluster);
        var seen = Seen(await second.GetAsync(Weekly));
        Assert.Equal(HttpStatusCode.SeeOther, (await first.PostAsync("/console/words", Form(seen, "Tuần của A", "Lời <b>A</b>"))).Status);

        // Whatever is looked at, tried or typed wrongly meanwhile: the form still knows what it was made from.
        foreach (var action in new[] { "preview", "test" })
            Assert.Equal(seen, Seen(await second.PostAsync("/console/words", Form(seen, "Tuần của B", "", action))));
        Assert.Equal(seen, Seen(await second.PostAsync("/console/words", Form(seen, "{x}", ""))));

        var clash = await second.PostAsync("/console/words", Form(seen, "Tuần của B", ""));

        var text = WebUtility.HtmlDecode(clash.Text);
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.All(["Chuyên viên A đã sửa lúc 16/11/2026 10:00", "<code>changed-meanwhile</code>", "href=\"#subject\"", "value=\"Tuần của B\"", "<span class=\"lines\">Tuần của A</span>"], said => Assert.Contains(said, text, StringComparison.Ordinal));
        // What only the first one worded is in the form by itself.
        Assert.DoesNotContain("opening-fault", clash.Text, StringComparison.Ordinal);
        Assert.Contains("Lời <b>A</b></textarea>", text, StringComparison.Ordinal);
        Assert.Equal(["weekly/vi Tuần của A Lời <b>A</b>"], await StoredAsync(cluster));

        Assert.Equal(HttpStatusCode.SeeOther, (await second.PostAsync("/console/words", Form(Seen(clash), "Tuần của B", "Lời <b>A</b>"))).Status);
        Assert.Equal(["weekly/vi Tuần của B Lời <b>A</b>"], await StoredAsync(cluster));

        // A program stores all words at once; who still has the page of before hears of that too.
        var all = new { words = new[] { new { kind = "weekly", language = "vi", subject = "Tuần của máy" } } };
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/words", all)).Status);
        Assert.Contains("Người vận hành đã sửa", WebUtility.HtmlDecode((await first.PostAsync("/console/words", Form(seen, "Tuần khác nữa", ""))).Text), StringComparison.Ordinal);
    }

    private const string Weekly = "/console/words?kind=weekly&for=vi";

    private static (string Name, string Value)[] Form(string seen, string subject, string opening, string action = "save") =>
        [("kind", "weekly"), ("for", "vi"), ("subject", subject), ("opening", opening), ("seen", seen), ("action", action)];

    private static string Seen(Reply page) => TwoOrganizers.Seen(page);

    private async Task<IEnumerable<string>> StoredAsync(TestCluster cluster) =>
        (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/words")).Json.GetProperty("words").EnumerateArray()
            .Select(one => $"{one.GetProperty("kind").GetString()}/{one.GetProperty("language").GetString()} {Text(one, "subject")} {Text(one, "opening")}").Order(StringComparer.Ordinal);

    private static string? Text(System.Text.Json.JsonElement own, string name) => own.TryGetProperty(name, out var text) ? text.GetString() : null;
}
