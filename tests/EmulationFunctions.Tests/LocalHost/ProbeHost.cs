using Azure.Storage.Queues;
using EmulationFunctions.Local;
using EmulationFunctions.Local.Clock;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Local.Functions;
using EmulationFunctions.Tests.LocalHost.Probes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Tests.LocalHost;

/// <summary>A host that runs probe functions, with a queue and a folder of its own.</summary>
internal sealed class ProbeHost : IAsyncDisposable
{
    /// <summary>Noon of a day without ticks: the probes' schedule is eight in the morning, UTC.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    public const string EachMorning = "0 0 8 * * *";

    private static readonly HostJson OurRules = new() { RoutePrefix = "", Base64Messages = false, Hidden = TimeSpan.FromMinutes(1) };

    private readonly DataFolder held;
    private readonly FunctionHost running;
    private readonly TempFolder? temporary;

    private ProbeHost(TempFolder? temporary, DataFolder data, FunctionHost host, LocalClock clock, ProbeLog log, ClusterApiProbes.Store store, string queue, Uri url)
    {
        this.temporary = temporary;
        held = data;
        running = host;
        Clock = clock;
        Log = log;
        Store = store;
        Queue = new QueueClient(StorageEmulator.ConnectionString, queue);
        Poison = new QueueClient(StorageEmulator.ConnectionString, queue + "-poison");
        Http = new HttpClient { BaseAddress = url, Timeout = TimeSpan.FromSeconds(60) };
    }

    public HttpClient Http { get; }

    public LocalClock Clock { get; }

    public ProbeLog Log { get; }

    public ClusterApiProbes.Store Store { get; }

    public QueueClient Queue { get; }

    public QueueClient Poison { get; }

    public static async Task<ProbeHost> StartAsync(Type probes, HostJson? rules = null, string? folder = null, DateTimeOffset? now = null, string? queue = null, string? schedule = EachMorning)
    {
        var own = folder is null ? new TempFolder() : null;
        var data = await DataFolder.OpenAsync(folder ?? own!.Path, CancellationToken.None);
        var clock = ClockSetting.Open(data, now);
        var log = new ProbeLog();
        var store = new ClusterApiProbes.Store();
        queue ??= $"probe-{Guid.NewGuid():N}";
        var port = FreePort.Find(1)[0];
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = StorageEmulator.ConnectionString,
            ["Probe:Queue"] = queue,
            ["Probe:Schedule"] = schedule,
            // Probes fail on purpose.
            ["Logging:LogLevel:Default"] = "None",
        };
        try
        {
            var host = await FunctionHost.StartAsync(
                new HostParts(new FunctionCatalog([probes]), rules ?? OurRules, data, clock, port)
                {
                    AddApp = (services, _) => services.AddSingleton(log).AddSingleton(store).AddScoped<ScopedThing>(),
                    AddSettings = builder => builder.AddInMemoryCollection(settings),
                },
                CancellationToken.None);
            return new ProbeHost(own, data, host, clock, log, store, queue, new Uri($"http://localhost:{port}/"));
        }
        catch
        {
            data.Dispose();
            own?.Dispose();
            throw;
        }
    }

    /// <summary>Waits until every tick and message is dealt with.</summary>
    public async Task BecomeIdleAsync() =>
        Assert.Equal("""{"idle":true}""", await Http.GetStringAsync(new Uri("local/idle?seconds=30", UriKind.Relative)));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) =>
        Http.SendAsync(new HttpRequestMessage(method, path));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await running.DisposeAsync();
        held.Dispose();
        temporary?.Dispose();
    }
}
