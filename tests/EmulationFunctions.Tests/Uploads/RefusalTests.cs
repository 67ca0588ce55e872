using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Uploads;

/// <summary>What is not taken: its code, its status, and no version.</summary>
[Collection("app")]
public sealed class RefusalTests(RunningApp app) : IAsyncLifetime
{
    private static int count;

    private TestCluster cluster = null!;
    private string page = "";

    public static TheoryData<HttpStatusCode, string, string, string, string> Refused => new()
    {
        { HttpStatusCode.UnsupportedMediaType, "type-not-allowed", "one", "a.exe", "%PDF-1.7" },
        { HttpStatusCode.UnsupportedMediaType, "type-not-allowed", "one", "no ending", "%PDF-1.7" },
        { HttpStatusCode.UnsupportedMediaType, "content-differs", "one", "a.pdf", "no PDF" },
        { HttpStatusCode.UnsupportedMediaType, "content-differs", "one", "a.docx", "MZ program" },
        { HttpStatusCode.BadRequest, "empty-file", "one", "a.pdf", "" },
        { HttpStatusCode.BadRequest, "unknown-document", "three", "a.pdf", "%PDF-1.7" },
    };

    public async ValueTask InitializeAsync()
    {
        await app.SetClockAsync(RunningApp.Start);
        cluster = await TestCluster.MakeAsync(app, $"refusals-{++count}", Report("quy-4", "2026-11-24T17:00", 2, Document("one", maxMegabytes: 1), Document("two", required: false)));
        page = await cluster.LinkAsync("an");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_wrong_file_is_refused_with_its_code_and_nothing_is_kept(HttpStatusCode status, string code, string field, string name, string content)
    {
        var refused = await cluster.UploadAsync(page, "quy-4", UploadedFile.Pdf("two", "good.pdf"), new(field, name, Encoding.UTF8.GetBytes(content)));
        await IsRefusedAsync(refused, status, code);
    }

    [Fact]
    public async Task A_file_over_its_limit_is_refused()
    {
        var big = new UploadedFile("one", "a.pdf", [.. "%PDF-1.7"u8, .. new byte[1024 * 1024]]);
        var refused = await cluster.UploadAsync(page, "quy-4", big);
        await IsRefusedAsync(refused, HttpStatusCode.RequestEntityTooLarge, "file-too-large");
        Assert.Equal(("a.pdf", "1"), (refused.Json.GetProperty("subject").GetString(), refused.Json.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task A_form_whose_fields_were_all_left_empty_is_refused() =>
        await IsRefusedAsync(await cluster.UploadAsync(page, "quy-4", new("one", "", []), new("two", "", [])), HttpStatusCode.BadRequest, "no-file");

    [Fact]
    public async Task The_same_document_twice_is_refused()
    {
        var refused = await cluster.UploadAsync(page, "quy-4", UploadedFile.Pdf("one", "a.pdf"), UploadedFile.Pdf("one", "b.pdf"));
        await IsRefusedAsync(refused, HttpStatusCode.BadRequest, "document-twice");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=cut", "--cut\r\nContent-Disposition: form-data; name=\"one\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 and then noth")]
    [InlineData("multipart/form-data; boundary=cut", "")]
    [InlineData("multipart/form-data", "--cut--")]
    [InlineData("application/json", "{}")]
    [InlineData("application/x-www-form-urlencoded", "one=a.pdf")]
    public async Task A_body_that_is_no_whole_form_is_refused(string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{page}/activities/quy-4") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        await IsRefusedAsync(await Reply.OfAsync(await app.Http.SendAsync(request)), HttpStatusCode.BadRequest, "broken-body");
    }

    [Fact]
    public async Task After_the_deadline_it_is_late_and_after_the_grace_it_is_refused()
    {
        await app.SetClockAsync("2026-11-24T17:00:30+07:00");
        var late = await cluster.UploadAsync(page, "quy-4", UploadedFile.Pdf("one", "a.pdf"));
        Assert.Equal(HttpStatusCode.Created, late.Status);
        Assert.True(late.Json.GetProperty("late").GetBoolean());

        await app.SetClockAsync("2026-11-24T19:00:30+07:00");
        var closed = await cluster.UploadAsync(page, "quy-4", UploadedFile.Pdf("one", "b.pdf"));
        Assert.Equal((HttpStatusCode.Forbidden, "deadline-passed"), (closed.Status, closed.Code));
        var stands = await cluster.SubmissionAsync("quy-4", "bac-son");
        Assert.Equal((1, true), (stands.GetProperty("version").GetInt32(), stands.GetProperty("late").GetBoolean()));
    }

    [Fact]
    public async Task An_activity_that_is_not_the_units_own_is_unknown()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.UploadAsync(page, "nothing", UploadedFile.Pdf("one", "a.pdf"))).Status);
    }

    [Fact]
    public async Task A_person_gets_the_page_again_with_a_sentence()
    {
        var form = UploadedFile.Form([new("one", "Báo cáo.exe", [1])]);
        var refused = await new Visitor(app).SendAsync(HttpMethod.Post, $"{page}/activities/quy-4", form);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.Status);
        var text = WebUtility.HtmlDecode(refused.Text);
        Assert.Contains("Báo cáo.exe", text, StringComparison.Ordinal);
        Assert.Contains("type=\"file\"", text, StringComparison.Ordinal);
        Assert.Contains("type-not-allowed", text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task IsRefusedAsync(Reply refused, HttpStatusCode status, string code)
    {
        Assert.Equal((status, code), (refused.Status, refused.Code));
        Assert.Equal("application/problem+json", refused.Message.Content.Headers.ContentType?.MediaType);
        var stands = await cluster.SubmissionAsync("quy-4", "bac-son");
        Assert.Equal((0, "missing"), (stands.GetProperty("version").GetInt32(), stands.GetProperty("state").GetString()));
        await app.IdleAsync();
        Assert.Empty(cluster.Mail("receipt"));
    }
}
