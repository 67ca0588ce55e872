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

        var preview = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/preview?from=2026-11-17&to=2026-11-18");
        await app.SetClockAsync("2026-11-18T09:00:00+07:00");
        await app.TickAsync();

        var mail = cluster.Mail("reminder").Single(mail => mail["To"].Contains("an@", StringComparison.Ordinal));
        Assert.Equal("Công ty Bắc Sơn: còn 1 hồ sơ", mail.Subject);
        Assert.Contains("Ban tổ chức nhắc Thư ký Bắc Sơn.", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo quy-4", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("còn 1 hồ sơ phải nộp:", mail.Part("text/plain").Text, StringComparison.Ordinal);
        // The other languages keep the usual words; the list of letters names the subject that went out.
        Assert.Contains(cluster.Mail("reminder"), one => one.Subject.StartsWith("Reminder:", StringComparison.Ordinal));
        Assert.Contains(await app.LetterRowsAsync(cluster.Id), letter => letter.GetProperty("subject").GetString() == "Công ty Bắc Sơn: còn 1 hồ sơ");
        Assert.Equal(HttpStatusCode.OK, preview.Status);
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

        var tried = await browser.PostAsync("/console/words", ("kind", "reminder"), ("for", "ru"), ("subject", "Срок: {nearest}"), ("opening", "Добрый день, {person}!"), ("revision", "0"), ("action", "test"));
        await app.IdleAsync();

        Assert.Equal(HttpStatusCode.OK, tried.Status);
        var mail = Assert.Single(cluster.Mail("test"));
        Assert.StartsWith("[Проба] Срок: ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains(cluster.Email(TestCluster.Organizer), mail["To"], StringComparison.Ordinal);
        Assert.Contains("Добрый день, Chuyên viên A!", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/u/", mail.Part("text/plain").Text, StringComparison.Ordinal);
        Assert.Equal("\"0\"", (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/words")).ETag);
        // The day's reminders go to everybody as if nothing had been tried.
        await app.SetClockAsync("2026-11-18T09:00:00+07:00");
        await app.TickAsync();
        Assert.Equal(4, cluster.Mail("reminder").Count);
    }

    [Fact]
    public async Task On_the_page_words_are_saved_once_and_a_late_writer_keeps_what_was_typed()
    {
        var cluster = await TestCluster.MakeAsync(app, "words-page");
        var browser = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        (string, string)[] form = [("kind", "weekly"), ("for", "vi"), ("subject", "Tuần {day}"), ("opening", ""), ("revision", "0"), ("action", "save")];

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/console/words", form)).Status);
        var late = await browser.PostAsync("/console/words", [.. form[..2], ("subject", "Tuần khác"), .. form[3..]]);

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Tuần khác", WebUtility.HtmlDecode(late.Text), StringComparison.Ordinal);
        Assert.Contains("name=\"revision\" value=\"1\"", late.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/console/words", ("kind", "weekly"), ("for", "vi"), ("subject", "{x}"), ("action", "save"))).Status);
        var audit = await StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, "audit|");
        Assert.Equal("weekly/vi", Assert.Single(audit, row => row.GetString("What") == "words-changed").GetString("About"));
    }
}
