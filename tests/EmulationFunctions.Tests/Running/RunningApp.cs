using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmulationFunctions.Tests.Calendars;
using EmulationFunctions.Tests.LocalHost;

namespace EmulationFunctions.Tests.Running;

/// <summary>The whole back office as a process of its own, on an empty store; its clock stands at Monday 2 November 2026, 08:00 in Vietnam.</summary>
/// <remarks>Tests in the collection "app" share it one after the other, each with a cluster of its own.</remarks>
public sealed class RunningApp : IAsyncLifetime
{
    public const string Start = "2026-11-02T08:00:00+07:00";

    private readonly TempFolder folder = new();
    private readonly Dictionary<string, string> environment;
    private readonly List<string> options;
    private LocalProcess? process;

    public RunningApp()
        : this([])
    {
    }

    internal RunningApp(Dictionary<string, string> environment, params IEnumerable<string> options)
    {
        this.environment = environment;
        environment.TryAdd("AzureFunctionsJobHost__extensions__queues__visibilityTimeout", "00:00:01");
        this.options = ["--port", "0", "--now", Start, .. options];
    }

    public string Url { get; private set; } = "";

    public string OperatorToken { get; private set; } = "";

    public string MailFolder { get; private set; } = "";

    public string StorageConnectionString { get; private set; } = "";

    public int ProcessId => process!.Id;

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Http { get; private set; } = new();

    public ValueTask InitializeAsync() => new(StartAsync(options));

    /// <summary>Ends the process as a power cut does: it has no time for anything.</summary>
    internal void Kill() => process!.Kill();

    /// <summary>Starts it again on the same data; its clock goes on.</summary>
    internal async Task StartAgainAsync()
    {
        process!.Dispose();
        Http.Dispose();
        File.Delete(folder.At("local.json"));
        await StartAsync([.. options.Take(2), .. options.Skip(4)]);
    }

    private async Task StartAsync(List<string> given)
    {
        process = LocalProcess.Start(folder.Path, given, environment);
        var told = await process.ReadyAsync(folder.Path);
        Url = told.GetProperty("url").GetString()!;
        OperatorToken = told.GetProperty("operatorToken").GetString()!;
        MailFolder = told.GetProperty("mailFolder").GetString()!;
        StorageConnectionString = told.GetProperty("storageConnectionString").GetString()!;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Url), Timeout = TimeSpan.FromMinutes(5) };
    }

    public async ValueTask DisposeAsync()
    {
        process!.Signal("TERM");
        await process.EndAsync();
        process.Dispose();
        Http.Dispose();
        try
        {
            await CheckCalendarsAsync();
        }
        finally
        {
            folder.Dispose();
        }
    }

    /// <summary>Whatever calendar files its letters carried: other people's programs read them, and find the same in them.</summary>
    private async Task CheckCalendarsAsync()
    {
        var letters = Directory.Exists(MailFolder) ? Directory.GetFiles(MailFolder, "*.eml").Select(MimePart.OfFile) : [];
        string[] files = [.. letters.SelectMany(letter => letter.All("text/calendar")).Select(part => part.Text)];
        if (files.Length > 0)
            await CalendarReadings.AgreedAsync(files);
    }

    /// <summary>Sends JSON with a bearer token, the operator's unless another is named.</summary>
    public async Task<Reply> CallAsync(HttpMethod method, string path, object? body = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", token ?? OperatorToken);
        return await Reply.OfAsync(await Http.SendAsync(request));
    }

    public async Task SetClockAsync(string now) =>
        Assert.Equal(HttpStatusCode.OK, (await CallAsync(HttpMethod.Put, "/local/clock", new { now })).Status);

    /// <summary>Runs the reminders' timer once and waits until nothing is left to do.</summary>
    public async Task TickAsync()
    {
        Assert.Equal(HttpStatusCode.Accepted, (await CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { })).Status);
        await IdleAsync();
    }

    public async Task IdleAsync()
    {
        var reply = await CallAsync(HttpMethod.Get, "/local/idle?seconds=240");
        Assert.True(reply.Status == HttpStatusCode.OK, reply.Text);
    }

    /// <summary>The letters of a cluster that lie in the mail folder, by their file names; those that tell organizers how it stands apart.</summary>
    public IReadOnlyList<string> Letters(string cluster) => [.. AllLetters(cluster).Where(file => !IsDigest(file))];

    /// <summary>The letters that tell organizers how a cluster stands.</summary>
    public IReadOnlyList<string> Digests(string cluster) => [.. AllLetters(cluster).Where(IsDigest)];

    private IEnumerable<string> AllLetters(string cluster) => Directory.GetFiles(MailFolder, $"{cluster}.*.eml").Order(StringComparer.Ordinal);

    private static bool IsDigest(string file) =>
        file.Contains("-weekly-", StringComparison.Ordinal) || file.Contains("-deadline-", StringComparison.Ordinal);
}

/// <summary>An answer, read whole.</summary>
public sealed record Reply(HttpStatusCode Status, HttpResponseMessage Message, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string? ETag => Message.Headers.ETag?.ToString();

    public string? Location => Message.Headers.Location?.ToString();

    public string? Code => Json.GetProperty("code").GetString();

    /// <summary>The faults' pointers and codes, such as "/units/0/id missing".</summary>
    public IReadOnlyList<string> Faults =>
        [.. Json.GetProperty("errors").EnumerateArray().Select(fault => $"{fault.GetProperty("pointer").GetString()} {fault.GetProperty("code").GetString()}")];

    /// <summary>What the page's form of files carries along.</summary>
    public string Nonce => System.Text.RegularExpressions.Regex.Match(Text, "name=\"nonce\" value=\"([a-z0-9]+)\"").Groups[1].Value;

    public IReadOnlyList<string> SetCookies() => Message.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];

    /// <summary>What the page's first form that has this hidden field carries along in it.</summary>
    public string Hidden(string name)
    {
        var field = Regex.Match(Text, $"<input type=\"hidden\" name=\"{name}\" value=\"([^\"]*)\"");
        Assert.True(field.Success, $"no field {name}: {Text}");
        return field.Groups[1].Value;
    }

    /// <summary>What people read on the page.</summary>
    public string Read => WebUtility.HtmlDecode(Text);

    public static async Task<Reply> OfAsync(HttpResponseMessage message) => new(message.StatusCode, message, await message.Content.ReadAsStringAsync());
}

/// <summary>Tests that share one running app, one after the other: its clock is everybody's.</summary>
[CollectionDefinition("app")]
public sealed class AppTests : ICollectionFixture<RunningApp>;

/// <summary>Browsers have an app of their own: what an emulator holds of many stories makes each of its answers slower.</summary>
[CollectionDefinition("browser app")]
public sealed class BrowserAppTests : ICollectionFixture<RunningApp>;
