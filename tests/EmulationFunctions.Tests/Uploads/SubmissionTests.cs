using System.Net;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Uploads;

/// <summary>What is taken, and what can be read again afterwards.</summary>
[Collection("app")]
public sealed class SubmissionTests(RunningApp app)
{
    private const string Name = "Báo cáo tổng kết “năm 2026” – Đơn vị số 1 (ký số).pdf";

    [Fact]
    public async Task Some_documents_now_and_others_later_make_one_submission()
    {
        var cluster = await MakeAsync("submit-parts", Document("one"), Document("two"), Document("three", required: false));
        var page = await cluster.LinkAsync("an");
        var (one, two) = (UploadedFile.Pdf("one", "1.pdf", "một"), UploadedFile.Pdf("two", "2.pdf", "hai"));

        // A browser sends the fields that were left empty as well.
        var first = await cluster.UploadAsync(page, "quy-4", one, new("two", "", []), new("three", "", []));
        Assert.Equal((HttpStatusCode.Created, "incomplete", 1), (first.Status, first.Json.GetProperty("state").GetString(), first.Json.GetProperty("version").GetInt32()));
        Assert.Equal("incomplete", (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("state").GetString());

        var second = await cluster.UploadAsync(page, "quy-4", new("one", "", []), two);
        Assert.Equal(("submitted", 2), (second.Json.GetProperty("state").GetString(), second.Json.GetProperty("version").GetInt32()));
        Assert.Equal([("one", "1.pdf", one.Sha256), ("two", "2.pdf", two.Sha256)], Documents(second));
        Assert.NotEqual(first.Json.GetProperty("receipt").GetString(), second.Json.GetProperty("receipt").GetString());

        var stands = await cluster.SubmissionAsync("quy-4", "bac-son");
        Assert.Equal("Thư ký Bắc Sơn", stands.GetProperty("by").GetString());
        Assert.False(stands.GetProperty("late").GetBoolean());
        Assert.StartsWith("2026-11-02T", stands.GetProperty("submittedAt").GetString(), StringComparison.Ordinal);
        Assert.Equal("missing", (await cluster.SubmissionAsync("quy-4", "nam-hai")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_receipt_names_each_file_with_its_size_and_hash()
    {
        var cluster = await MakeAsync("submit-receipt", Document("one"), Document("two"));
        var page = await cluster.LinkAsync("an");
        var (one, two) = (UploadedFile.Pdf("one", Name), UploadedFile.Pdf("two", "2.pdf", new string('x', 3000)));
        await cluster.UploadAsync(page, "quy-4", one);
        var taken = await cluster.UploadAsync(page, "quy-4", two);
        await app.IdleAsync();

        var letters = cluster.Mail("receipt");
        Assert.Equal(2, letters.Count);
        var whole = letters.Single(letter => letter.Subject.Contains(taken.Json.GetProperty("receipt").GetString()!, StringComparison.Ordinal));
        foreach (var text in new[] { whole.Part("text/plain").Text, WebUtility.HtmlDecode(whole.Part("text/html").Text) })
        {
            var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(one.Sha256, flat, StringComparison.Ordinal);
            Assert.Contains(two.Sha256, flat, StringComparison.Ordinal);
            Assert.Contains(Name, flat, StringComparison.Ordinal);
            Assert.Matches(@"2\.pdf\D+2,9\W+KB", flat);
        }

        Assert.Equal($"{page}/activities/quy-4", whole.Link("/u/"));
        Assert.Contains(cluster.Email(TestCluster.Organizer), whole["Reply-To"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_comes_back_under_its_own_name_to_its_own_unit_alone()
    {
        var cluster = await MakeAsync("submit-download");
        var file = new UploadedFile("report", Name, [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 5_000_000).Select(at => (byte)(at * 7))]);
        var page = await cluster.LinkAsync("an");
        var taken = await cluster.UploadAsync(page, "quy-4", file);
        Assert.Equal([("report", Name, file.Sha256)], Documents(taken));
        var id = taken.Json.GetProperty("documents")[0].GetProperty("fileId").GetString();

        using var answer = await app.Http.GetAsync($"{page}/files/{id}");
        Assert.Equal(file.Bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", Name), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileNameStar));
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Http.GetAsync($"{await cluster.LinkAsync("boris")}/files/{id}")).StatusCode);
        var neighbour = await MakeAsync("submit-neighbour");
        Assert.Equal(HttpStatusCode.NotFound, (await app.Http.GetAsync($"{await neighbour.LinkAsync("an")}/files/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Http.GetAsync($"{page}/files/2026-nothing")).StatusCode);
    }

    [Fact]
    public async Task Sixteen_uploads_at_once_become_sixteen_versions_without_gaps()
    {
        var cluster = await MakeAsync("submit-sixteen");
        var pages = new[] { await cluster.LinkAsync("an"), await cluster.LinkAsync("an") };
        var files = Enumerable.Range(1, 16).Select(number => UploadedFile.Pdf("report", $"{number}.pdf", $"bản {number}")).ToList();
        var taken = await Task.WhenAll(files.Select((file, at) => cluster.UploadAsync(pages[at % 2], "quy-4", file)));

        Assert.All(taken, reply => Assert.True(reply.Status == HttpStatusCode.Created, reply.Text));
        Assert.Equal(Enumerable.Range(1, 16), taken.Select(reply => reply.Json.GetProperty("version").GetInt32()).Order());
        Assert.Equal(16, taken.Select(reply => reply.Json.GetProperty("receipt").GetString()).Distinct().Count());
        foreach (var (file, reply) in files.Zip(taken))
        {
            var id = reply.Json.GetProperty("documents")[0].GetProperty("fileId").GetString();
            Assert.Equal(file.Bytes, await app.Http.GetByteArrayAsync($"{pages[0]}/files/{id}"));
        }

        await app.IdleAsync();
        Assert.Equal(16, cluster.Mail("receipt").Count);
        Assert.Equal(16, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_person_is_led_to_a_receipt_on_the_page()
    {
        var cluster = await MakeAsync("submit-page");
        var page = await cluster.LinkAsync("an");
        var sent = await new Visitor(app).SendAsync(HttpMethod.Post, $"{page}/activities/quy-4", UploadedFile.Form([UploadedFile.Pdf("report", Name)]));
        Assert.Equal((HttpStatusCode.SeeOther, $"{page}?received=quy-4"), (sent.Status, sent.Location));
        var shown = WebUtility.HtmlDecode((await new Visitor(app).GetAsync(sent.Location!)).Text);
        Assert.Contains("Đã tiếp nhận hồ sơ", shown, StringComparison.Ordinal);
        Assert.Contains(Name, shown, StringComparison.Ordinal);
    }

    private async Task<TestCluster> MakeAsync(string id, params object[] documents)
    {
        await app.SetClockAsync(RunningApp.Start);
        return await TestCluster.MakeAsync(app, id, Report("quy-4", documents: documents));
    }

    private static IEnumerable<(string?, string?, string?)> Documents(Reply taken) =>
        taken.Json.GetProperty("documents").EnumerateArray()
            .Select(one => (one.GetProperty("id").GetString(), one.GetProperty("name").GetString(), one.GetProperty("sha256").GetString()));
}
