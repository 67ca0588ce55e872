using Azure.Storage.Queues;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Local.Storage;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class EmulatorTests
{
    [Fact]
    public async Task An_emulator_that_outlived_its_host_is_taken_over_and_one_that_ended_starts_anew_on_its_data()
    {
        using var folder = new TempFolder();
        string connection;
        string process;
        using (var data = await DataFolder.OpenAsync(folder.Path, CancellationToken.None))
        {
            // Not disposed: this host was killed.
            connection = (await Local.Storage.Azurite.StartAsync(data, _ => { }, CancellationToken.None)).ConnectionString;
            process = await File.ReadAllTextAsync(folder.At("azurite/pid"));
            var queue = new QueueClient(connection, "kept");
            await queue.CreateAsync();
            await queue.SendMessageAsync("still here");
        }

        using var next = await DataFolder.OpenAsync(folder.Path, CancellationToken.None);
        await using (var taken = await Local.Storage.Azurite.StartAsync(next, _ => { }, CancellationToken.None))
        {
            Assert.Equal(connection, taken.ConnectionString);
            Assert.Equal(process, await File.ReadAllTextAsync(folder.At("azurite/pid")));
        }

        Assert.False(File.Exists(folder.At("azurite/pid")));
        await using var anew = await Local.Storage.Azurite.StartAsync(next, _ => { }, CancellationToken.None);
        Assert.Equal(connection, anew.ConnectionString);
        Assert.Equal("still here", (await new QueueClient(connection, "kept").PeekMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task Somebody_elses_emulator_on_our_ports_is_left_alone()
    {
        using var folder = new TempFolder();
        using var theirs = new TempFolder();
        using var data = await DataFolder.OpenAsync(folder.Path, CancellationToken.None);
        using var theirData = await DataFolder.OpenAsync(theirs.Path, CancellationToken.None);
        await using var stranger = await Local.Storage.Azurite.StartAsync(theirData, _ => { }, CancellationToken.None);
        data.Write("emulator.json", theirData.Read<EmulatorAddress>("emulator.json")! with { Key = EmulatorAddress.Choose(key: null).Key });

        await using var ours = await Local.Storage.Azurite.StartAsync(data, _ => { }, CancellationToken.None);

        Assert.NotEqual(theirData.Read<EmulatorAddress>("emulator.json")!.QueuePort, data.Read<EmulatorAddress>("emulator.json")!.QueuePort);
        Assert.True(await theirData.Read<EmulatorAddress>("emulator.json")!.IsOursAsync(CancellationToken.None));
    }
}
