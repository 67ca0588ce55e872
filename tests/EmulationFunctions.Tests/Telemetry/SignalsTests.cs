using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;
using EmulationFunctions.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Tests.Telemetry;

/// <summary>What the app counts, heard as any listener of the framework hears it. The meter is the process's: each test listens for names of its own.</summary>
public sealed class SignalsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letters_states_are_counted_when_they_are_committed_and_only_then()
    {
        await using var app = App("signals1");
        await app.GetRequiredService<Stores>().CreateAsync(Cancellation);
        var (outbox, table) = (app.GetRequiredService<Outbox>(), app.GetRequiredService<ClusterTable>());
        var letter = outbox.Write("20261103-invitation-sig-0-a", new Correspondent("Khách", "a@guest.example"), Language.Vi, null, Views.SampleLetters.All["invitation"]);
        using var heard = new Heard();

        Assert.NotNull(await table.CommitAsync(new Batch("cum-signals").Add(letter), Cancellation));
        Assert.Null(await table.CommitAsync(new Batch("cum-signals").Add(letter), Cancellation));

        var one = Assert.Single(heard.Of("emulation.letters"), measured => (string?)measured.Tags["emulation.cluster.id"] == "cum-signals");
        Assert.Equal((1.0, "planned", "invitation"), (one.Value, one.Tags["emulation.letter.state"], one.Tags["emulation.letter.kind"]));
    }

    [Fact]
    public async Task A_tick_tells_how_long_it_took_and_how_long_messages_have_waited()
    {
        await using var app = App("signals2");
        var stores = app.GetRequiredService<Stores>();
        await stores.CreateAsync(Cancellation);
        await stores.Letters.SendMessageAsync("a letter that waits", Cancellation);
        using var heard = new Heard();

        await app.GetRequiredService<Heartbeat>().BeatAsync(Cancellation);

        Assert.NotEmpty(heard.Of("emulation.tick.duration"));
        var ages = heard.Of("emulation.queue.age").Where(measured => ((string)measured.Tags["messaging.destination.name"]!).StartsWith("signals2", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["signals2cluster-checks", "signals2completions", "signals2delivery-events", "signals2letters", "signals2sign-ins"],
            ages.Select(age => (string)age.Tags["messaging.destination.name"]!).Order(StringComparer.Ordinal));
        Assert.All(ages, age => Assert.InRange(age.Value, 0, 600));
        Assert.Contains("tick", heard.Spans);
    }

    [Fact]
    public void Names_are_as_OpenTelemetry_writes_them() =>
        Assert.All(Signals.Instruments, name => Assert.Matches("^[a-z]+(\\.[a-z]+)+$", name));

    private static ServiceProvider App(string prefix)
    {
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = TestStorage.ConnectionString,
            ["Storage:Prefix"] = prefix,
            ["Links:Key"] = Convert.ToBase64String(new byte[32]),
            ["Site:PublicUrl"] = "https://cluster.example",
            ["Mail:Folder"] = Path.GetTempPath(),
            ["RemindersSchedule"] = "0 */15 * * * *",
        };
        return new ServiceCollection().AddLogging().AddEmulation(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }

    private sealed record Measured(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags);

    /// <summary>Everything that the app's meter and activity source tell, from now on.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly ConcurrentQueue<Measured> all = new();
        private readonly ConcurrentQueue<string> spans = new();
        private readonly MeterListener meters = new();
        private readonly ActivityListener activities;

        public Heard()
        {
            meters.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Signals.Name)
                    listener.EnableMeasurementEvents(instrument);
            };
            meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            meters.Start();
            activities = new ActivityListener
            {
                ShouldListenTo = source => source.Name == Signals.Name,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = span => spans.Enqueue(span.OperationName),
            };
            ActivitySource.AddActivityListener(activities);
        }

        public IEnumerable<string> Spans => spans;

        public IReadOnlyList<Measured> Of(string instrument) => [.. all.Where(measured => measured.Instrument == instrument)];

        public void Dispose()
        {
            meters.Dispose();
            activities.Dispose();
        }

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            all.Enqueue(new Measured(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value)));
    }
}
