using System.Net;
using System.Net.Http.Json;
using Azure.Storage.Queues;
using EmulationFunctions.Local;
using EmulationFunctions.Local.Queues;
using EmulationFunctions.Tests.LocalHost.Probes;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class QueuesTests
{
    private static readonly HostJson Plain = new() { RoutePrefix = "", Base64Messages = false, Hidden = TimeSpan.FromMinutes(1) };

    [Fact]
    public async Task A_message_reaches_its_function_with_its_id_and_count_and_is_deleted_then()
    {
        await using var host = await ProbeHost.StartAsync(typeof(TextProbes));

        await host.Queue.SendMessageAsync("Nhắc hạn");
        await host.BecomeIdleAsync();

        Assert.Equal(["Nhắc hạn id 1"], host.Log.Entries);
        Assert.False((await host.Poison.ExistsAsync()).Value);
    }

    [Fact]
    public async Task A_JSON_message_fills_an_object_whatever_the_case_of_its_names()
    {
        await using var host = await ProbeHost.StartAsync(typeof(OrderProbes));

        await host.Queue.SendMessageAsync("""{"schema":"order","NUMBER":7}""");

        Assert.Equal(["order 7 True"], await host.Log.WaitForAsync(1));
    }

    [Fact]
    public async Task Messages_are_Base64_where_host_json_does_not_say_otherwise()
    {
        await using var host = await ProbeHost.StartAsync(typeof(TextProbes), new HostJson { RoutePrefix = "" });

        await host.Queue.SendMessageAsync(Convert.ToBase64String("thư"u8));

        Assert.Equal(["thư id 1"], await host.Log.WaitForAsync(1));
    }

    [Fact]
    public async Task A_message_that_fails_five_times_goes_to_the_poison_queue()
    {
        await using var host = await ProbeHost.StartAsync(typeof(FailingQueueProbes));

        await host.Queue.SendMessageAsync("bad");
        await host.BecomeIdleAsync();

        Assert.Equal(["bad 1", "bad 2", "bad 3", "bad 4", "bad 5"], host.Log.Entries);
        Assert.Equal("bad", (await host.Poison.ReceiveMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_as_the_parameter_goes_to_the_poison_queue_too()
    {
        await using var host = await ProbeHost.StartAsync(typeof(OrderProbes));

        await host.Queue.SendMessageAsync("no JSON");
        await host.BecomeIdleAsync();

        Assert.Empty(host.Log.Entries);
        Assert.Equal("no JSON", (await host.Poison.ReceiveMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task A_message_whose_five_tries_were_all_cut_off_goes_to_the_poison_queue_unread()
    {
        var queue = await NewQueueAsync();
        await queue.SendMessageAsync("deadly");
        for (var kill = 0; kill < 5; kill++)
        {
            var taken = (await queue.ReceiveMessageAsync()).Value;
            await queue.UpdateMessageAsync(taken.MessageId, taken.PopReceipt, taken.Body, TimeSpan.Zero);
        }

        await using var host = await ProbeHost.StartAsync(typeof(TextProbes), queue: queue.Name);
        await host.BecomeIdleAsync();

        Assert.Empty(host.Log.Entries);
        Assert.Equal("deadly", (await host.Poison.ReceiveMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task A_batch_is_16_messages_and_the_next_one_comes_when_8_are_left_so_that_24_are_in_work_at_most()
    {
        var queue = await NewQueueAsync();
        for (var message = 0; message < 40; message++)
            await queue.SendMessageAsync($"{message}");
        await using var host = await ProbeHost.StartAsync(typeof(SlowQueueProbes), queue: queue.Name);

        await host.Log.WaitForAsync(16);
        Assert.Equal(16, host.Log.MostAtOnce);
        host.Log.Gate.Release(8);
        await host.Log.WaitForAsync(32);
        Assert.Equal(24, host.Log.Running);
        host.Log.Gate.Release(40);
        await host.BecomeIdleAsync();

        Assert.Equal(24, host.Log.MostAtOnce);
        Assert.Equal(40, host.Log.Entries.Distinct().Count());
    }

    // Hidden for eight seconds at a time here, so that the test need not take a minute.
    [Fact]
    public async Task A_message_stays_hidden_for_as_long_as_its_function_runs()
    {
        await using var host = await ProbeHost.StartAsync(
            typeof(SlowQueueProbes),
            Plain with { Hidden = TimeSpan.FromSeconds(8), Renewal = TimeSpan.FromSeconds(1) });

        await host.Queue.SendMessageAsync("long");
        await host.Log.WaitForAsync(1);
        await Task.Delay(TimeSpan.FromSeconds(12));
        host.Log.Gate.Release(10);
        await host.BecomeIdleAsync();

        Assert.Equal(["long 1"], host.Log.Entries);
    }

    [Fact]
    public async Task A_stop_waits_for_the_message_in_work_and_takes_no_other()
    {
        ProbeHost host;
        await using (host = await ProbeHost.StartAsync(typeof(SlowQueueProbes), Plain with { BatchSize = 1, NewBatchThreshold = 0 }))
        {
            await host.Queue.SendMessageAsync("first");
            await host.Queue.SendMessageAsync("second");
            await host.Log.WaitForAsync(1);
            _ = Task.Delay(500).ContinueWith(_ => host.Log.Gate.Release(), TaskScheduler.Default);
        }

        Assert.Equal(["first 1"], host.Log.Entries);
        Assert.Equal(0, host.Log.Running);
        Assert.Equal("second", (await host.Queue.PeekMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task POST_admin_functions_runs_a_queue_function_with_the_input_as_its_message()
    {
        await using var host = await ProbeHost.StartAsync(typeof(TextProbes));

        using var answer = await host.Http.PostAsJsonAsync(new Uri("admin/functions/Text", UriKind.Relative), new { input = "by hand" });
        using var without = await host.Http.PostAsJsonAsync(new Uri("admin/functions/Text", UriKind.Relative), new { });

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal(["by hand id 1"], await host.Log.WaitForAsync(1));
    }

    [Fact]
    public async Task Idle_answers_503_and_says_what_is_busy_until_the_work_is_done()
    {
        await using var host = await ProbeHost.StartAsync(typeof(SlowQueueProbes));
        await host.Queue.SendMessageAsync("work");
        await host.Log.WaitForAsync(1);

        using var busy = await host.SendAsync(HttpMethod.Get, "local/idle?seconds=1");
        host.Log.Gate.Release();
        await host.BecomeIdleAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.StatusCode);
        Assert.Contains($"the queue {host.Queue.Name} holds 1 message(s); the function Waits runs", await busy.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_listens_to_a_queue_hears_of_each_message_that_this_process_puts_there()
    {
        var queue = await NewQueueAsync();
        using var posts = new QueuePosts();
        var (wake, other) = (posts.WakeOf(queue), posts.WakeOf(await NewQueueAsync()));

        await queue.SendMessageAsync("now");
        Assert.True(await wake.SleepAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        await queue.SendMessageAsync("soon", visibilityTimeout: TimeSpan.FromSeconds(1));
        Assert.True(await wake.SleepAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        await queue.ReceiveMessagesAsync();
        Assert.False(await wake.SleepAsync(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken));
        Assert.False(await other.SleepAsync(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken));
    }

    private static async Task<QueueClient> NewQueueAsync()
    {
        var queue = new QueueClient(StorageEmulator.ConnectionString, $"probe-{Guid.NewGuid():N}");
        await queue.CreateAsync();
        return queue;
    }
}
