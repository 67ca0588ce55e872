using System.Net;
using System.Text.Json;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Uploads.Direct;

/// <summary>Files that a browser brings piece by piece, and what is refused on that way.</summary>
[Collection("app")]
public sealed class DirectUploadTests(RunningApp app)
{
    private static int count;

    private static readonly UploadedFile Big = new("report", "Báo cáo tổng kết.pdf", [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 9_000_000).Select(at => (byte)(at * 31 / 7))]);

    [Fact]
    public async Task Pieces_become_a_version_with_a_receipt_and_the_bytes_that_were_sent()
    {
        var (cluster, page, sender) = await MakeAsync("direct-version");

        var end = await sender.HandInAsync(Big);

        Assert.Equal(("filed", 1), (State(end), end.GetProperty("version").GetInt32()));
        var stands = await cluster.SubmissionAsync("quy-4", "bac-son");
        Assert.Equal(("submitted", end.GetProperty("receipt").GetString()), (stands.GetProperty("state").GetString(), stands.GetProperty("receipt").GetString()));
        var document = stands.GetProperty("documents")[0];
        Assert.Equal((Big.Name, Big.Sha256), (document.GetProperty("name").GetString(), document.GetProperty("sha256").GetString()));
        Assert.Equal(Big.Bytes, await app.Http.GetByteArrayAsync($"{page}/files/{document.GetProperty("fileId").GetString()}"));
        Assert.Contains(end.GetProperty("receipt").GetString()!, cluster.Mail("receipt").Single().Subject, StringComparison.Ordinal);
        var shown = WebUtility.HtmlDecode((await new Visitor(app).GetAsync(end.GetProperty("next").GetString()!)).Text);
        Assert.Contains("Đã tiếp nhận hồ sơ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_arrived_is_known_again_by_its_hash()
    {
        var (_, _, sender) = await MakeAsync("direct-resume");
        var opened = await sender.OpenAsync(Big);
        var pieces = DirectSender.Pieces(Big, opened.Json.GetProperty("blockBytes").GetInt32());
        Assert.Equal(HttpStatusCode.Created, await DirectSender.PutAsync(opened.Json.GetProperty("url").GetString()!, pieces[1].Name, pieces[1].Bytes));

        var again = await sender.OpenAsync(Big);

        Assert.Equal((HttpStatusCode.OK, opened.Json.GetProperty("id").GetString()), (again.Status, again.Json.GetProperty("id").GetString()));
        Assert.Equal([pieces[1].Name], again.Json.GetProperty("arrived").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("filed", State(await sender.HandInAsync(Big)));
    }

    [Fact]
    public async Task Tabs_that_open_the_same_file_at_the_same_moment_share_one_upload()
    {
        var (_, _, sender) = await MakeAsync("direct-same-moment");

        var opened = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => sender.OpenAsync(Big)));

        Assert.Single(opened.Select(reply => reply.Json.GetProperty("id").GetString()).Distinct());
        Assert.Single(opened, reply => reply.Status == HttpStatusCode.Created);
    }

    [Fact]
    public async Task The_address_to_write_to_reads_lists_and_deletes_nothing()
    {
        var (_, _, sender) = await MakeAsync("direct-sas");
        var opened = await sender.OpenAsync(Big);
        var url = opened.Json.GetProperty("url").GetString()!;
        var pieces = DirectSender.Pieces(Big, opened.Json.GetProperty("blockBytes").GetInt32());
        await DirectSender.PutAsync(url, pieces[0].Name, pieces[0].Bytes);
        using var http = new HttpClient();

        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync(new Uri(url))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync(new Uri($"{url}&comp=blocklist&blocklisttype=all"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.DeleteAsync(new Uri(url))).StatusCode);
        var container = new UriBuilder(url) { Path = new Uri(url).AbsolutePath.Split("/incoming")[0] + "/incoming" }.Uri;
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync(new Uri($"{container}&restype=container&comp=list"))).StatusCode);
        var expires = opened.Json.GetProperty("expires").GetDateTimeOffset();
        Assert.InRange(expires - TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(60));
    }

    [Fact]
    public async Task Two_pages_that_complete_the_same_upload_make_one_version()
    {
        var (cluster, _, sender) = await MakeAsync("direct-twice");
        var upload = await sender.BringAsync(Big);

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => sender.CompleteAsync("Đã ký", upload)));

        Assert.All(replies, reply => Assert.True(reply.Status == HttpStatusCode.Accepted, reply.Text));
        Assert.Single(replies.Select(reply => reply.Json.GetProperty("id").GetString()).Distinct());
        Assert.Equal("filed", State(await sender.EndAsync(replies[0])));
        var stands = await cluster.SubmissionAsync("quy-4", "bac-son");
        Assert.Equal((1, "Đã ký"), (stands.GetProperty("version").GetInt32(), stands.GetProperty("note").GetString()));
        Assert.Single(cluster.Mail("receipt"));
    }

    [Fact]
    public async Task Two_files_for_one_document_become_two_versions_in_some_order()
    {
        var (cluster, page, sender) = await MakeAsync("direct-both");
        var other = new DirectSender(app, $"{await cluster.LinkAsync("an")}/activities/quy-4");
        var (one, two) = (await sender.BringAsync(UploadedFile.Pdf("report", "một.pdf")), await other.BringAsync(UploadedFile.Pdf("report", "hai.pdf")));

        var ends = await Task.WhenAll(sender.CompleteAsync(null, one), other.CompleteAsync(null, two));
        await app.IdleAsync();

        Assert.All(ends, reply => Assert.Equal(HttpStatusCode.Accepted, reply.Status));
        Assert.Equal(2, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("version").GetInt32());
        Assert.Equal(2, cluster.Mail("receipt").Count);
        Assert.Equal(HttpStatusCode.OK, (await new Visitor(app).GetAsync(page)).Status);
    }

    // Whoever may write a blob may lease it as well, take snapshots of it, or make it one of another type.
    [Theory]
    [InlineData("lease")]
    [InlineData("snapshot")]
    [InlineData("type")]
    public async Task What_a_hostile_page_does_to_its_blob_stands_in_nobodys_way(string trick)
    {
        var (cluster, _, sender) = await MakeAsync($"direct-hostile-{trick}");
        var opened = await sender.OpenAsync(Big);
        var (id, url) = (opened.Json.GetProperty("id").GetString()!, opened.Json.GetProperty("url").GetString()!);
        using var http = new HttpClient();
        async Task PutAsync(string suffix, params (string Name, string Value)[] headers)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, url + suffix) { Content = new ByteArrayContent([]) };
            foreach (var (name, value) in headers)
                request.Headers.Add(name, value);
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{suffix}: {answer.StatusCode}");
        }

        await PutAsync("", ("x-ms-blob-type", trick == "type" ? "AppendBlob" : "BlockBlob"));
        if (trick == "lease")
            await PutAsync("&comp=lease", ("x-ms-lease-action", "acquire"), ("x-ms-lease-duration", "-1"));
        if (trick == "snapshot")
            await PutAsync("&comp=snapshot");
        Assert.Equal(HttpStatusCode.NoContent, (await sender.CancelAsync(id)).Status);

        await app.TickAsync();
        var incoming = new Azure.Storage.Blobs.BlobContainerClient(app.StorageConnectionString, "incoming");
        Assert.DoesNotContain(incoming.GetBlobs(prefix: cluster.Id, cancellationToken: TestContext.Current.CancellationToken), blob => blob.Name.EndsWith(id, StringComparison.Ordinal));
        Assert.Equal("filed", State(await sender.HandInAsync(Big)));
    }

    [Theory]
    [InlineData("""{"uploads":[null]}""")]
    [InlineData("""{"uploads":[{"id":null,"blocks":[null]}]}""")]
    [InlineData("""{"uploads":[{"id":"a/b#c","blocks":["x"]}]}""")]
    public async Task What_is_no_completion_is_refused(string body)
    {
        var (_, page, _) = await MakeAsync("direct-odd");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{page}/activities/quy-4/completions") { Content = new StringContent(body) };
        request.Headers.Accept.Add(new("application/json"));
        var refused = await Reply.OfAsync(await app.Http.SendAsync(request, TestContext.Current.CancellationToken));
        Assert.True(refused.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict, refused.Text);
    }

    [Fact]
    public async Task What_was_written_over_after_it_was_handed_in_cannot_alter_what_is_filed()
    {
        var (cluster, page, sender) = await MakeAsync("direct-late-write");
        var opened = await sender.OpenAsync(Big);
        var url = opened.Json.GetProperty("url").GetString()!;
        Assert.Equal("filed", State(await sender.HandInAsync(Big)));

        using var http = new HttpClient();
        using var evil = new HttpRequestMessage(HttpMethod.Put, url) { Content = new ByteArrayContent("%PDF-1.7 other"u8.ToArray()) };
        evil.Headers.Add("x-ms-blob-type", "BlockBlob");
        await http.SendAsync(evil);

        var document = (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("documents")[0];
        Assert.Equal(Big.Bytes, await app.Http.GetByteArrayAsync($"{page}/files/{document.GetProperty("fileId").GetString()}"));
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_with_a_letter_and_nothing_is_kept()
    {
        var (cluster, _, sender) = await MakeAsync("direct-refused");

        var end = await sender.HandInAsync(new UploadedFile("report", "Báo cáo.pdf", "no PDF at all"u8.ToArray()));

        Assert.Equal(("refused", "content-differs"), (State(end), end.GetProperty("code").GetString()));
        Assert.Contains("Báo cáo.pdf", end.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("version").GetInt32());
        Assert.Contains("Báo cáo.pdf", cluster.Mail("refusal").Single().Part("text/plain").Text, StringComparison.Ordinal);
        var shown = await new Visitor(app).GetAsync(end.GetProperty("next").GetString()!);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, shown.Status);
        Assert.Contains("content-differs", shown.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report", "a.exe", 10, HttpStatusCode.UnsupportedMediaType, "type-not-allowed")]
    [InlineData("report", "a.pdf", 0, HttpStatusCode.BadRequest, "empty-file")]
    [InlineData("report", "a.pdf", 2L * 1024 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge, "file-too-large")]
    [InlineData("other", "a.pdf", 10, HttpStatusCode.BadRequest, "unknown-document")]
    public async Task What_cannot_be_taken_is_refused_before_it_is_sent(string document, string name, long size, HttpStatusCode status, string code)
    {
        var (_, _, sender) = await MakeAsync($"direct-{code}");

        var refused = await sender.OpenAsync(document, name, size);

        Assert.Equal((status, code), (refused.Status, refused.Code));
        Assert.NotEmpty(refused.Json.GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task Pieces_that_have_not_come_are_missed_and_can_still_be_sent()
    {
        var (_, _, sender) = await MakeAsync("direct-missing");
        var opened = await sender.OpenAsync(Big);
        var pieces = DirectSender.Pieces(Big, opened.Json.GetProperty("blockBytes").GetInt32());
        await DirectSender.PutAsync(opened.Json.GetProperty("url").GetString()!, pieces[0].Name, pieces[0].Bytes);
        var id = opened.Json.GetProperty("id").GetString()!;

        foreach (var blocks in new[] { pieces.Select(piece => piece.Name).ToList(), [pieces[0].Name], [] })
        {
            var missed = await sender.CompleteAsync(null, (id, blocks));
            Assert.Equal((HttpStatusCode.Conflict, "blocks-missing"), (missed.Status, missed.Code));
        }

        Assert.Equal("filed", State(await sender.HandInAsync(Big)));
    }

    [Fact]
    public async Task A_cancelled_upload_is_gone_and_the_organizer_sees_that_it_was()
    {
        var (cluster, _, sender) = await MakeAsync("direct-cancel");
        var upload = await sender.BringAsync(Big);

        Assert.Equal(HttpStatusCode.NoContent, (await sender.CancelAsync(upload.Id)).Status);

        var gone = await sender.CompleteAsync(null, upload);
        Assert.Equal((HttpStatusCode.Conflict, "upload-gone"), (gone.Status, gone.Code));
        Assert.Equal(HttpStatusCode.NoContent, (await sender.CancelAsync(upload.Id)).Status);
        Assert.Equal(HttpStatusCode.Created, (await sender.OpenAsync(Big)).Status);
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        var shown = WebUtility.HtmlDecode((await organizer.GetAsync("/console/activities/quy-4/units/bac-son")).Text);
        Assert.Contains("người gửi đã hủy", shown, StringComparison.Ordinal);
        Assert.Contains("đang gửi", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_belongs_to_its_link_alone()
    {
        var (cluster, _, sender) = await MakeAsync("direct-links");
        var upload = await sender.BringAsync(Big);
        var other = new DirectSender(app, $"{await cluster.LinkAsync("boris")}/activities/quy-4");

        Assert.Equal("upload-gone", (await other.CompleteAsync(null, upload)).Code);
        await other.CancelAsync(upload.Id);
        var received = await sender.CompleteAsync(null, upload);
        Assert.Equal(HttpStatusCode.Accepted, received.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.LookAsync(received.Json.GetProperty("id").GetString()!)).Status);
        Assert.Equal("filed", State(await sender.EndAsync(received)));
    }

    [Fact]
    public async Task An_organizer_hands_in_for_a_unit_the_same_way()
    {
        var (cluster, _, _) = await MakeAsync("direct-on-behalf");
        var sender = new DirectSender(app, "/console/activities/quy-4/units/nam-hai", await cluster.SessionAsync());

        var end = await sender.HandInAsync(Big);

        Assert.Equal("filed", State(end));
        Assert.True((await cluster.SubmissionAsync("quy-4", "nam-hai")).GetProperty("onBehalf").GetBoolean());
        Assert.StartsWith("/console/activities/quy-4/units/nam-hai", end.GetProperty("next").GetString(), StringComparison.Ordinal);
        Assert.Contains(cluster.Email("boris"), cluster.Mail("receipt").Single()["To"], StringComparison.Ordinal);
    }

    private async Task<(TestCluster Cluster, string Page, DirectSender Sender)> MakeAsync(string id)
    {
        await app.SetClockAsync(RunningApp.Start);
        var cluster = await TestCluster.MakeAsync(app, $"{id}-{Interlocked.Increment(ref count)}", Report("quy-4"));
        var page = await cluster.LinkAsync("an");
        return (cluster, page, new DirectSender(app, $"{page}/activities/quy-4"));
    }

    private static string? State(JsonElement completion) => completion.GetProperty("state").GetString();
}
