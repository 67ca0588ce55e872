using System.Net;
using System.Text.Json;
using Emulation.Domain.Search;
using EmulationFunctions.Organizer.Search;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Storage;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Organizer;

/// <summary>Somebody looks for something.</summary>
[Collection("app")]
public sealed class SearchTests(RunningApp app)
{
    [Fact]
    public async Task Activities_people_files_and_letters_are_found_by_beginnings_of_words_without_marks()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "search-all", Report("quy-4", "2026-11-24T17:00"));
        await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", UploadedFile.Pdf("report", "Tổng hợp Đường ống 2026.pdf"));
        await app.TickAsync();

        var all = await FindAsync(cluster, "bac son");
        Assert.Equal(["an"], Ids(all, "people", "id"));
        var file = Assert.Single(all.GetProperty("files").EnumerateArray());
        Assert.Equal(("Tổng hợp Đường ống 2026.pdf", "quy-4", "bac-son", 1), (file.GetProperty("name").GetString(), file.GetProperty("activityId").GetString(), file.GetProperty("unitId").GetString(), file.GetProperty("version").GetInt32()));
        Assert.Contains(all.GetProperty("letters").EnumerateArray(), letter => letter.GetProperty("kind").GetString() == "receipt");
        Assert.Single(Ids(await FindAsync(cluster, "ĐUONG ong tong"), "files", "fileId"));
        Assert.Equal(["quy-4"], Ids(await FindAsync(cluster, "quy bao"), "activities", "id"));
        Assert.Empty(Ids(await FindAsync(cluster, "uong"), "files", "fileId"));

        // Who reads fewer rows than a word has says that there may be more.
        var table = new ClusterTable(new Stores(new StorageOptions(app.StorageConnectionString, null, null, "")));
        var reader = new ClusterReader(table);
        var stored = await reader.FindAsync(cluster.Id, TestContext.Current.CancellationToken);
        foreach (var (most, isCut) in new[] { (1, true), (1000, false) })
            Assert.Equal(isCut, (await new ClusterSearch(table, reader) { MostRows = most }.FindAsync(stored!, SearchQuery.Of("bac son")!, TestContext.Current.CancellationToken)).IsCut);

        // What is called otherwise, or belongs to somebody else, is not found.
        Assert.Equal(HttpStatusCode.OK, (await cluster.PutPlanAsync(new { id = "quy-4", kind = "report", title = "Tổng kết năm", units = new[] { "all" }, deadline = "2026-11-24T17:00" })).Status);
        Assert.Empty(Ids(await FindAsync(cluster, "quy bao"), "activities", "id"));
        var other = await TestCluster.MakeAsync(app, "search-other");
        Assert.Empty(Ids(await FindAsync(other, "duong ong"), "files", "fileId"));
    }

    /// <summary>What is behind every index row is what a look at each letter finds.</summary>
    [Fact]
    public async Task Every_word_of_every_letter_leads_to_it_and_a_mark_taken_up_twice_changes_nothing()
    {
        await app.SetClockAsync("2026-11-16T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "search-index", Report("quy-4", "2026-11-24T17:00"), Report("quy-3", "2026-11-18T17:00"));
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        await app.TickAsync();
        var letters = await RowsAsync(cluster, "letter|");
        Assert.NotEmpty(letters);
        await app.TickAsync();
        Assert.Empty(await RowsAsync(cluster, "unfound|"));
        var before = await StandsAsync(cluster);
        foreach (var letter in letters)
        {
            foreach (var word in FoldedWord.AllIn(letter.GetString("Subject"), letter.GetString("ToName"), letter.GetString("ToEmail")))
                Assert.Contains(letter.RowKey["letter|".Length..], before[RowKeys.FindLetters(word, letter.RowKey["letter|".Length..])]);
        }

        // As after a crash between two parts: the same rows once more, and one that is not there.
        var mark = new StoredUnfound(RowKeys.UnfoundOf("again"), [.. letters.Select(letter => letter.RowKey), "letter|20261116-reminder-none"], default).Row();
        mark.PartitionKey = cluster.Id;
        await new Azure.Data.Tables.TableServiceClient(app.StorageConnectionString).GetTableClient("clusters").AddEntityAsync(mark, TestContext.Current.CancellationToken);
        await app.TickAsync();
        Assert.Empty(await RowsAsync(cluster, "unfound|"));
        Assert.Equal(before, await StandsAsync(cluster));
    }

    [Fact]
    public async Task A_letter_is_found_by_the_words_with_which_it_set_out_and_by_those_before_no_more()
    {
        await app.SetClockAsync("2026-11-16T07:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "search-own", Report("quy-4", "2026-11-24T17:00"));
        var words = new { words = new[] { new { kind = "reminder", language = "vi", subject = "Thượng lộ: {unit}", opening = "Trân trọng." } } };
        Assert.Equal(HttpStatusCode.OK, (await app.CallAsync(HttpMethod.Put, $"{cluster.Path}/words", words)).Status);
        await app.SetClockAsync("2026-11-16T09:00:00+07:00");
        await app.TickAsync();
        await app.TickAsync();

        Assert.NotEmpty(Ids(await FindAsync(cluster, "thuong lo bac son"), "letters", "key"));
        Assert.Empty(await RowsAsync(cluster, "unfound|"));
        var stands = await StandsAsync(cluster);
        var letters = await RowsAsync(cluster, "letter|");
        var leads = letters.SelectMany(letter => FoldedWord.AllIn(letter.GetString("Subject"), letter.GetString("ToName"), letter.GetString("ToEmail")), (letter, word) => (Word: word, Key: letter.RowKey["letter|".Length..]));
        Assert.Equal(
            leads.Select(one => $"{RowKeys.FindLetters(one.Word, one.Key)} {one.Key}").Distinct().Order(StringComparer.Ordinal),
            stands.Where(finds => finds.Key.Contains("|letter|", StringComparison.Ordinal)).SelectMany(finds => finds.Value, (finds, key) => $"{finds.Key} {key}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Minutes_of_a_meeting_are_found_until_they_are_taken_away_and_a_letter_leads_to_where_it_stands()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "search-minutes");
        var made = await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings", new { title = "Hội nghị <tổng kết>", start = "2026-12-18T08:30", end = "2026-12-18T11:30", invitees = new[] { "an" } });
        var meeting = $"/console/meetings/{made.Json.GetProperty("id").GetString()}";
        await app.CallAsync(HttpMethod.Post, $"{cluster.Path}/meetings/{made.Json.GetProperty("id").GetString()}/invitations");
        var organizer = new Visitor(app) { Cookies = { ["emulation-session"] = await cluster.SessionAsync() } };
        Assert.Equal(HttpStatusCode.SeeOther, (await organizer.SendAsync(HttpMethod.Post, $"{meeting}/files", UploadedFile.Form([UploadedFile.Pdf("minutes", "Biên bản đã ký.pdf")]))).Status);
        await app.TickAsync();

        var minutes = Assert.Single((await FindAsync(cluster, "ky bien BAN")).GetProperty("papers").EnumerateArray());
        Assert.Equal(("Biên bản đã ký.pdf", "minutes"), (minutes.GetProperty("name").GetString(), minutes.GetProperty("kind").GetString()));
        var address = $"{meeting}/files/{minutes.GetProperty("fileId").GetString()}";
        var page = (await organizer.GetAsync("/console/search?q=bien+ban")).Text;
        Assert.Contains($"href=\"{address}\"", page, StringComparison.Ordinal);
        Assert.Contains("Hội nghị <tổng kết>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await organizer.PostAsync($"{address}/removal")).Status);
        Assert.Empty(Ids(await FindAsync(cluster, "bien ban"), "papers", "fileId"));

        var found = WebUtility.HtmlDecode((await organizer.GetAsync("/console/search?q=hoi+nghi+bac+son")).Text);
        var letter = System.Text.RegularExpressions.Regex.Match(found, "/console/letters\\?before=[^\"#]+-invitation-[^\"#]+").Value;
        Assert.Contains("Hội nghị <tổng kết>", WebUtility.HtmlDecode((await organizer.GetAsync(letter)).Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_little_is_said_to_be_so_and_the_page_shows_what_is_found()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var cluster = await TestCluster.MakeAsync(app, "search-page", Report("quy-4", "2026-11-24T17:00"));
        var wrong = await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/search?q=a");
        Assert.Equal((HttpStatusCode.BadRequest, "bad-query"), (wrong.Status, wrong.Json.GetProperty("errors")[0].GetProperty("code").GetString()));

        var organizer = new Visitor(app);
        organizer.Cookies["emulation-session"] = await cluster.SessionAsync();
        Assert.Contains("ít nhất hai chữ", WebUtility.HtmlDecode((await organizer.GetAsync("/console/search?q=a")).Text), StringComparison.Ordinal);
        var found = WebUtility.HtmlDecode((await organizer.GetAsync("/console/search?q=bac%20son")).Text);
        Assert.Contains("<mark>Bắc</mark> <mark>Sơn</mark>", found, StringComparison.Ordinal);
        Assert.Contains("/console/people/an", found, StringComparison.Ordinal);
    }

    private async Task<JsonElement> FindAsync(TestCluster cluster, string query) =>
        (await app.CallAsync(HttpMethod.Get, $"{cluster.Path}/search?q={Uri.EscapeDataString(query)}")).Json;

    private static IEnumerable<string> Ids(JsonElement found, string kind, string id) => found.GetProperty(kind).EnumerateArray().Select(one => one.GetProperty(id).GetString()!);

    private Task<IReadOnlyList<Azure.Data.Tables.TableEntity>> RowsAsync(TestCluster cluster, string prefix) => StoredRows.OfAsync(app.StorageConnectionString, "clusters", cluster.Id, prefix);

    private async Task<Dictionary<string, IReadOnlyList<string>>> StandsAsync(TestCluster cluster) =>
        (await RowsAsync(cluster, "find|")).Select(StoredFinds.Read).ToDictionary(finds => finds.Key, finds => finds.Ids);
}
