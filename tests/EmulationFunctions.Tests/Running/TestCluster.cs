using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace EmulationFunctions.Tests.Running;

/// <summary>A cluster of one test's own: four units in Vietnam, their people in three languages, and an organizer.</summary>
internal sealed class TestCluster(RunningApp app, string id)
{
    public const string Organizer = "hoa";

    /// <summary>Who answers for each unit: secretaries, but a leader at tay-ho.</summary>
    public static readonly (string Contact, string Unit)[] People = [("an", "bac-son"), ("boris", "nam-hai"), ("carol", "dong-a"), ("dung", "tay-ho")];

    public RunningApp App => app;

    public string Id => id;

    public string Path => $"/api/clusters/{id}";

    public string Email(string contact) => $"{contact}@{id}.example";

    /// <summary>Stores it, and a plan for 2026 where there are activities.</summary>
    public static async Task<TestCluster> MakeAsync(RunningApp app, string id, params object[] activities)
    {
        var cluster = new TestCluster(app, id);
        var put = await app.CallAsync(HttpMethod.Put, cluster.Path, cluster.Body());
        Assert.True(put.Status == HttpStatusCode.Created, put.Text);
        if (activities.Length > 0)
            Assert.Equal(HttpStatusCode.Created, (await cluster.PutPlanAsync(activities)).Status);
        return cluster;
    }

    /// <summary>The cluster as it is handed in, without some of its people.</summary>
    public object Body(params string[] without) => new
    {
        name = "Cụm thi đua số 1",
        timeZone = "Asia/Ho_Chi_Minh",
        language = "vi",
        leadership = new[] { new { year = 2026, head = "bac-son", deputy = "nam-hai" } },
        units = new[] { Unit("bac-son", "Công ty Bắc Sơn"), Unit("nam-hai", "Công ty Nam Hải"), Unit("dong-a", "Công ty Đông Á"), Unit("tay-ho", "Công ty Tây Hồ") },
        contacts = new[]
        {
            Contact("an", "Thư ký Bắc Sơn", "bac-son", "secretary", "vi"),
            Contact("boris", "Секретарь Нам Хай", "nam-hai", "secretary", "ru"),
            Contact("carol", "Secretary of Dong A", "dong-a", "secretary", "en"),
            Contact("dung", "Lãnh đạo Tây Hồ", "tay-ho", "leader", "vi"),
            Contact(Organizer, "Chuyên viên A", null, "organizer", "vi"),
        }.Where(contact => !without.Contains(contact.Id)).ToArray(),
    };

    public Task<Reply> PutAsync(params string[] without) => app.CallAsync(HttpMethod.Put, Path, Body(without));

    public Task<Reply> PutPlanAsync(params object[] activities) =>
        app.CallAsync(HttpMethod.Put, $"{Path}/plans/2026", new { title = "Kế hoạch 2026", daysOff = new[] { "2026-11-17" }, activities });

    /// <summary>A link's address after the host: /u/TOKEN or /sign-in/TOKEN.</summary>
    public async Task<string> LinkAsync(string contact, string purpose = "unit", int? days = null) =>
        new Uri((await MakeLinkAsync(contact, purpose, days)).GetProperty("url").GetString()!).AbsolutePath;

    public async Task<string> ApiTokenAsync(int? days = null) => (await MakeLinkAsync(Organizer, "api", days)).GetProperty("token").GetString()!;

    /// <summary>The token of an organizer's new session.</summary>
    public async Task<string> SessionAsync(string organizer = Organizer)
    {
        var browser = new Visitor(app);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync(await LinkAsync(organizer, "signIn"))).Status);
        return browser.Cookies["emulation-session"];
    }

    /// <summary>Hands files in as a program does.</summary>
    public async Task<Reply> UploadAsync(string unitPage, string activity, params UploadedFile[] files)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{unitPage}/activities/{activity}") { Content = UploadedFile.Form(files) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }

    /// <summary>Where a unit stands with an activity.</summary>
    public async Task<JsonElement> SubmissionAsync(string activity, string unit) =>
        (await app.CallAsync(HttpMethod.Get, $"{Path}/activities/{activity}/submissions")).Json.GetProperty("units").EnumerateArray()
            .Single(one => one.GetProperty("unitId").GetString() == unit);

    /// <summary>The letters of a kind that lie in the mail folder, in the order of their keys.</summary>
    public IReadOnlyList<MimePart> Mail(string kind) =>
        [.. app.Letters(id).Where(file => System.IO.Path.GetFileName(file).Contains($"-{kind}-", StringComparison.Ordinal)).Select(MimePart.OfFile)];

    private async Task<JsonElement> MakeLinkAsync(string contactId, string purpose, int? days)
    {
        var made = await app.CallAsync(HttpMethod.Post, $"{Path}/links", new { contactId, purpose, days });
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        return made.Json;
    }

    private static object Unit(string id, string name) => new { id, name };

    private ContactBody Contact(string contact, string name, string? unitId, string role, string language) =>
        new(contact, name, Email(contact), unitId, role, language);

    private sealed record ContactBody(string Id, string Name, string Email, string? UnitId, string Role, string Language);
}
