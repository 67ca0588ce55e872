using System.Reflection;
using EmulationFunctions;
using EmulationFunctions.Local;
using EmulationFunctions.Local.Clock;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Local.Functions;
using EmulationFunctions.Local.Sample;
using EmulationFunctions.Local.Storage;

namespace Emulation.Benchmarks;

/// <summary>The app in this process, on an emulator of its own in a folder that is gone afterwards.</summary>
internal sealed class BenchApp : IAsyncDisposable
{
    public const string Cluster = "bench";
    public const string Activity = "summary";

    private readonly DataFolder data;
    private readonly Azurite emulator;
    private readonly FunctionHost host;

    private BenchApp(DataFolder data, Azurite emulator, FunctionHost host, string unitLink)
    {
        (this.data, this.emulator, this.host) = (data, emulator, host);
        UnitLink = unitLink;
    }

    public string Storage => emulator.ConnectionString;

    /// <summary>The form link of the cluster's unit.</summary>
    public string UnitLink { get; }

    public static async Task<BenchApp> StartAsync()
    {
        var folder = await DataFolder.OpenAsync(Directory.CreateTempSubdirectory("emulation-bench-").FullName, CancellationToken.None);
        var azurite = await Azurite.StartAsync(folder, Console.WriteLine, CancellationToken.None);
        var secrets = LocalSecrets.Open(folder);
        var url = new Uri($"http://localhost:{FreePort.Find(1)[0]}/");
        var clock = ClockSetting.Open(folder, new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.FromHours(7)));
        Directory.CreateDirectory(folder.At("mail"));

        var parts = new HostParts(new FunctionCatalog(Assembly.Load(nameof(EmulationFunctions))), HostJson.Read(AppContext.BaseDirectory), folder, clock, url.Port)
        {
            AddApp = (services, configuration) => services.AddEmulation(configuration),
            AddSettings = builder => FunctionSettings.Add(builder, FunctionSettings.Given(azurite.ConnectionString, secrets, folder, url), LocalOptions.Parse(["--Logging:LogLevel:Default=Warning"])),
        };
        var running = await FunctionHost.StartAsync(parts, CancellationToken.None);
        return new BenchApp(folder, azurite, running, await SeedAsync(url, secrets));
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await emulator.DisposeAsync();
        data.Dispose();
        Directory.Delete(data.Path, recursive: true);
    }

    private static async Task<string> SeedAsync(Uri url, LocalSecrets secrets)
    {
        using var api = new AppApi(url, secrets.OperatorToken);
        await api.PutAsync($"api/clusters/{Cluster}", """
            {
              "name": "Bench", "timeZone": "Asia/Ho_Chi_Minh", "language": "en", "units": [{ "id": "unit", "name": "Unit" }],
              "contacts": [{ "id": "secretary", "name": "Secretary", "email": "secretary@unit.example", "unitId": "unit", "role": "secretary", "language": "en" }]
            }
            """, CancellationToken.None);
        await api.PutAsync($"api/clusters/{Cluster}/plans/2026", $$"""
            { "title": "2026", "activities": [{ "id": "{{Activity}}", "kind": "report", "title": "Summary", "units": ["all"], "deadline": "2026-12-10T17:00" }] }
            """, CancellationToken.None);
        return (await api.PostAsync<MadeLink>($"api/clusters/{Cluster}/links", new { contactId = "secretary", purpose = "unit" }, CancellationToken.None)).Url;
    }

    private sealed record MadeLink(string Url);
}
