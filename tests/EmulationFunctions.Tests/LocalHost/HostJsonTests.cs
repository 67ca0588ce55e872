using EmulationFunctions.Local;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class HostJsonTests
{
    [Fact]
    public void The_apps_own_host_json_is_found_beside_the_program()
    {
        var rules = HostJson.Read(AppContext.BaseDirectory);

        Assert.Equal("", rules.RoutePrefix);
        Assert.False(rules.Base64Messages);
        Assert.Equal(TimeSpan.FromSeconds(30), rules.RetryDelay);
    }

    [Fact]
    public async Task The_real_hosts_defaults_hold_where_host_json_says_nothing()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.At("host.json"), """{ "version": "2.0" }""");

        Assert.Equal(
            new HostJson { RoutePrefix = "api", BatchSize = 16, NewBatchThreshold = 8, MaxDequeueCount = 5, RetryDelay = TimeSpan.Zero, Base64Messages = true },
            HostJson.Read(folder.Path));
    }

    [Fact]
    public async Task The_settings_for_queues_are_honoured()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(
            folder.At("host.json"),
            """{ "extensions": { "queues": { "batchSize": 4, "maxDequeueCount": 2, "visibilityTimeout": "00:00:30" } } }""");

        var rules = HostJson.Read(folder.Path);

        Assert.Equal((4, 2, 2, TimeSpan.FromSeconds(30)), (rules.BatchSize, rules.NewBatchThreshold, rules.MaxDequeueCount, rules.RetryDelay));
    }

    [Fact]
    public async Task A_broken_host_json_stops_the_start()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.At("host.json"), "{");

        Assert.StartsWith("host.json in", Assert.Throws<StartRefusedException>(() => HostJson.Read(folder.Path)).Message, StringComparison.Ordinal);
    }
}
