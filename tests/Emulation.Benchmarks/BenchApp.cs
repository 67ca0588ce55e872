using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EmulationFunctions.Local;
using EmulationFunctions.Local.Sample;

namespace Emulation.Benchmarks;

/// <summary>The app as a process of its own, on an emulator of its own, in a folder that is gone afterwards.</summary>
internal sealed class BenchApp : IAsyncDisposable
{
    public const string Cluster = "bench";
    public const string Activity = "summary";

    private readonly string folder;
    private readonly Process process;
    private readonly LocalRunInfo run;

    private BenchApp(string folder, Process process, LocalRunInfo run)
    {
        (this.folder, this.process, this.run) = (folder, process, run);
        Http = new HttpClient { BaseAddress = new Uri(run.Url), Timeout = TimeSpan.FromMinutes(10) };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", run.OperatorToken);
    }

    public string Storage => run.StorageConnectionString;

    public int ProcessId => process.Id;

    /// <summary>The app's own API, as the operator.</summary>
    public HttpClient Http { get; }

    /// <summary>What a unit's page has under it for the only activity.</summary>
    public string ActivityUrl => $"{UnitLink}/activities/{Activity}";

    /// <summary>The form link of the cluster's unit.</summary>
    public string UnitLink { get; private set; } = "";

    public static async Task<BenchApp> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("emulation-bench-").FullName;
        string[] options =
        [
            "--port", "0", "--data", data, "--now", "2026-11-02T08:00:00+07:00", "--no-sample", "--stop-with-input",
            "--Logging:LogLevel:Default=Warning", "--Uploads:FormMegabytes=100", "--Uploads:DailyGigabytes=10000",
        ];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "EmulationFunctions.Local.dll"), .. options])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, line) => Tell(line.Data);
        started.BeginOutputReadLine();
        return new BenchApp(data, started, await ReadyAsync(Path.Combine(data, LocalRunInfo.FileName), started));
    }

    /// <summary>The same, with a cluster of one unit and one activity.</summary>
    public static async Task<BenchApp> StartSeededAsync()
    {
        var app = await StartAsync();
        using var api = app.Api();
        await api.PutAsync($"api/clusters/{Cluster}", """
            {
              "name": "Bench", "timeZone": "Asia/Ho_Chi_Minh", "language": "en", "units": [{ "id": "unit", "name": "Unit" }],
              "contacts": [{ "id": "secretary", "name": "Secretary", "email": "secretary@unit.example", "unitId": "unit", "role": "secretary", "language": "en" }]
            }
            """, CancellationToken.None);
        await api.PutAsync($"api/clusters/{Cluster}/plans/2026", $$"""
            { "title": "2026", "activities": [{ "id": "{{Activity}}", "kind": "report", "title": "Summary", "units": ["all"], "deadline": "2026-12-10T17:00" }] }
            """, CancellationToken.None);
        await app.OpenPageAsync("secretary");
        return app;
    }

    public AppApi Api() => new(new Uri(run.Url), run.OperatorToken);

    /// <summary>Makes a contact's form link.</summary>
    public async Task OpenPageAsync(string contact)
    {
        using var api = Api();
        UnitLink = (await api.PostAsync<MadeLink>($"api/clusters/{Cluster}/links", new { contactId = contact, purpose = "unit" }, CancellationToken.None)).Url;
    }

    /// <summary>Signs an organizer in: the client's cookies hold the session.</summary>
    public async Task EnterAsync(HttpClient browser, string organizer)
    {
        using var api = Api();
        var link = (await api.PostAsync<MadeLink>($"api/clusters/{Cluster}/links", new { contactId = organizer, purpose = "signIn" }, CancellationToken.None)).Url;
        using var press = new HttpRequestMessage(HttpMethod.Post, link);
        press.Headers.Add("Sec-Fetch-Site", "same-origin");
        (await browser.SendAsync(press)).EnsureSuccessStatusCode();
    }

    /// <summary>The file that the unit has handed in last.</summary>
    public async Task<JsonElement> NewestDocumentAsync()
    {
        var stands = await Http.GetFromJsonAsync<JsonElement>($"api/clusters/{Cluster}/activities/{Activity}/submissions");
        return stands.GetProperty("units")[0].GetProperty("documents")[0];
    }

    /// <summary>Waits until nothing is left to do, letters and sweeping included.</summary>
    public async Task IdleAsync() => (await Http.GetAsync("local/idle?seconds=120")).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        // It ends when its input does, also where we are killed, and the emulator with it.
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        Console.WriteLine($"  (used {new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e9:0.0} GB of disk)");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<LocalRunInfo> ReadyAsync(string file, Process started)
    {
        while (!File.Exists(file))
        {
            if (started.HasExited)
                throw new InvalidOperationException("The app did not start; its reason stands above.");
            await Task.Delay(50);
        }

        return JsonSerializer.Deserialize<LocalRunInfo>(await File.ReadAllTextAsync(file), JsonSerializerOptions.Web)!;
    }

    // Its greeting and links say nothing here; what it warns of does.
    private static void Tell(string? line)
    {
        if (line is not null && (line.StartsWith("warn", StringComparison.Ordinal) || line.StartsWith("fail", StringComparison.Ordinal) || line.StartsWith("Installing", StringComparison.Ordinal)))
            Console.Error.WriteLine(line);
    }

    private sealed record MadeLink(string Url);
}
