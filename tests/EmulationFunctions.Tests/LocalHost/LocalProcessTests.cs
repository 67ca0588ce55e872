using System.Net;
using System.Net.Sockets;
using Azure.Storage.Queues;
using EmulationFunctions.Local;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class LocalProcessTests
{
    private static readonly string[] Stoppers = ["TERM", "INT", "HUP", "end of input"];

    public static TheoryData<string> Stops => [.. Stoppers];

    [Theory]
    [MemberData(nameof(Stops))]
    public async Task A_stop_leaves_nothing_running(string how)
    {
        using var folder = new TempFolder();
        using var host = LocalProcess.Start(folder.Path, ["--port", "0", "--stop-with-input"]);
        var told = await host.ReadyAsync(folder.Path);

        if (how == "end of input")
            host.EndInput();
        else
            host.Signal(how);

        Assert.Equal((0, ""), await host.EndAsync());
        Assert.False(File.Exists(folder.At("local.json")));
        Assert.False(File.Exists(folder.At("azurite/pid")));
        Assert.True(FreePort.IsFree(new Uri(told.GetProperty("url").GetString()!).Port));
        Assert.True(FreePort.IsFree(QueueOf(told).Uri.Port));
    }

    [Fact]
    public async Task A_start_after_SIGKILL_goes_on_with_the_same_data_clock_and_keys()
    {
        using var folder = new TempFolder();
        using var killed = LocalProcess.Start(folder.Path, ["--port", "0", "--now", "2027-02-01T08:00:00+07:00"]);
        var before = await killed.ReadyAsync(folder.Path);
        await QueueOf(before).CreateAsync();
        await QueueOf(before).SendMessageAsync("acknowledged");
        killed.Signal("KILL");
        await killed.EndAsync();

        using var host = LocalProcess.Start(folder.Path);
        var after = await host.ReadyAsync(folder.Path, notUrl: before.GetProperty("url").GetString());

        Assert.Equal("acknowledged", (await QueueOf(after).PeekMessageAsync()).Value.Body.ToString());
        Assert.Equal(before.GetProperty("operatorToken").GetString(), after.GetProperty("operatorToken").GetString());
        using var http = new HttpClient { BaseAddress = new Uri(after.GetProperty("url").GetString()!) };
        Assert.Contains("2027-02-01T01:0", await http.GetStringAsync(new Uri("local/clock", UriKind.Relative)), StringComparison.Ordinal);

        host.Signal("TERM");
        await host.EndAsync();
    }

    [Fact]
    public async Task A_taken_port_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        using var host = LocalProcess.Start(folder.Path, ["--port", $"{port}"]);

        Assert.Equal(
            (1, $"Port {port} cannot be used: another program listens there. Stop it, or choose another with --port (0 = any)."),
            await host.EndAsync());
    }

    [Fact]
    public async Task A_missing_Node_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        using var host = LocalProcess.Start(folder.Path, environment: new Dictionary<string, string> { ["PATH"] = folder.Path });

        var (code, errors) = await host.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("the storage emulator needs Node.js 20 or newer", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.At("file"), "");

        using var host = LocalProcess.Start(folder.At("file/data"));
        var (code, errors) = await host.EndAsync();

        Assert.Equal(1, code);
        Assert.StartsWith($"The data folder \"{folder.At("file/data")}\" cannot be used: ", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_cannot_be_read_are_said_in_one_line()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.At("settings.json"), "{ \"linksKey\": ");

        using var host = LocalProcess.Start(folder.Path);
        var (code, errors) = await host.EndAsync();

        Assert.Equal(1, code);
        Assert.StartsWith($"The file \"{folder.At("settings.json")}\" cannot be read: ", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_another_host_uses_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        using var held = await Local.Data.DataFolder.OpenAsync(folder.Path, CancellationToken.None);

        using var host = LocalProcess.Start(folder.Path);
        var (code, errors) = await host.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("being used by another process", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    private static QueueClient QueueOf(System.Text.Json.JsonElement told) =>
        new(told.GetProperty("storageConnectionString").GetString(), "kept");
}
