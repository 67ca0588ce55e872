using System.Net;
using System.Text.Json;

namespace EmulationFunctions.Tests.Running;

/// <summary>Small clusters, as a program hands them in.</summary>
internal static class Clusters
{
    public static object Contact(string id, string email, string? unit = "unit-a", string role = "secretary") =>
        new { id, name = $"Người {id}", email, unitId = unit, role, language = "vi" };

    public static object Of(IEnumerable<object> contacts, string timeZone = "Asia/Ho_Chi_Minh") => new
    {
        name = "Cụm thi đua số 1",
        timeZone,
        language = "vi",
        units = new[] { new { id = "unit-a", name = "Đơn vị A" }, new { id = "unit-b", name = "Đơn vị B" } },
        contacts = contacts.Prepend(Contact("organizer", "organizer@cluster.example", null, "organizer")),
    };

    public static object Report(string id, DateOnly deadline, int[] before, int[]? after = null, string unit = "unit-a") => new
    {
        id,
        kind = "report",
        title = $"Báo cáo {id}",
        units = new[] { unit },
        deadline = $"{deadline:yyyy-MM-dd}T17:00",
        remindDaysBefore = before,
        remindDaysAfter = after ?? [],
    };

    public static async Task PutClusterAsync(this RunningApp app, string cluster, IEnumerable<object> contacts, string timeZone = "Asia/Ho_Chi_Minh") =>
        Good(await app.CallAsync(HttpMethod.Put, $"/api/clusters/{cluster}", Of(contacts, timeZone)));

    public static async Task PutPlanAsync(this RunningApp app, string cluster, int year, IEnumerable<object> activities, params string[] daysOff) =>
        Good(await app.CallAsync(HttpMethod.Put, $"/api/clusters/{cluster}/plans/{year}", new { title = $"Kế hoạch {year}", daysOff, activities }));

    /// <summary>The path of a new form link of the contact.</summary>
    public static async Task<string> UnitPageAsync(this RunningApp app, string cluster, string contact)
    {
        var made = await app.CallAsync(HttpMethod.Post, $"/api/clusters/{cluster}/links", new { contactId = contact, purpose = "unit" });
        Good(made);
        return new Uri(made.Json.GetProperty("url").GetString()!).AbsolutePath;
    }

    /// <summary>Hands in a file for the activity's one document.</summary>
    public static async Task<Reply> SubmitAsync(this RunningApp app, string page, string activity, byte[] file, string name = "Báo cáo.pdf")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "report", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{page}/activities/{activity}") { Content = form };
        request.Headers.Accept.Add(new("application/json"));
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }

    public static byte[] Pdf(string text) => System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7\n{text}\n%%EOF\n");

    /// <summary>The cluster's letters of a kind, as programs see them.</summary>
    public static async Task<IReadOnlyList<JsonElement>> LetterRowsAsync(this RunningApp app, string cluster, string kind = "reminder")
    {
        var reply = await app.CallAsync(HttpMethod.Get, $"/api/clusters/{cluster}/letters");
        Good(reply);
        return [.. reply.Json.GetProperty("letters").EnumerateArray().Where(letter => letter.GetProperty("kind").GetString() == kind)];
    }

    public static string State(this JsonElement letter) => letter.GetProperty("state").GetString()!;

    private static void Good(Reply reply) => Assert.True(reply.Status is HttpStatusCode.OK or HttpStatusCode.Created, $"{(int)reply.Status}: {reply.Text}");
}
