using Azure.Storage.Queues;
using EmulationFunctions.Local.Functions;
using EmulationFunctions.Local.Queues;
using EmulationFunctions.Local.Timers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Local;

/// <summary>The timers and queues of the app, from the start of the host to its stop.</summary>
internal sealed class Listeners : IHostedService, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly IServiceProvider services;
    private readonly IConfiguration settings;
    private readonly HostJson rules;
    private Task work = Task.CompletedTask;

    public Listeners(FunctionCatalog catalog, IServiceProvider services)
    {
        this.services = services;
        settings = services.GetRequiredService<IConfiguration>();
        rules = services.GetRequiredService<HostJson>();
        Timers = [.. catalog.Timers.Select(Timer)];
        Queues = [.. catalog.Queues.Select(Queue)];
    }

    public IReadOnlyList<TimerFunction> Timers { get; }

    public IReadOnlyList<QueueListener> Queues { get; }

    /// <summary>What a run that was asked for by hand is cancelled with.</summary>
    public CancellationToken Stopping => stop.Token;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var queue in Queues)
            await queue.CreateQueueAsync(cancellationToken);
        work = Task.WhenAll([.. Timers.Select(timer => timer.FollowAsync(stop.Token)), .. Queues.Select(queue => queue.ListenAsync(stop.Token))]);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        try
        {
            await work.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // A timer that waited, or a function that takes longer than the host's patience: its message comes back at the next start.
        }
    }

    public void Dispose()
    {
        foreach (var timer in Timers)
            timer.Dispose();
        stop.Dispose();
    }

    private TimerFunction Timer(FoundFunction<TimerTriggerAttribute> found) =>
        new(found, SettingNames.Resolve(found.Trigger.Schedule, found.Name, settings), services);

    private QueueListener Queue(FoundFunction<QueueTriggerAttribute> found)
    {
        var name = SettingNames.Resolve(found.Trigger.QueueName, found.Name, settings);
        var connection = SettingNames.Resolve($"%{found.Trigger.Connection ?? "AzureWebJobsStorage"}%", found.Name, settings);
        var options = new QueueClientOptions
        {
            MessageEncoding = rules.Base64Messages ? QueueMessageEncoding.Base64 : QueueMessageEncoding.None,
        };
        var queue = new QueueClient(connection, name, options);
        var poison = new QueueClient(connection, name + "-poison", options);
        var handler = new MessageHandler(queue, poison, new QueueFunction(found, services), rules, services.GetRequiredService<ILogger<MessageHandler>>());
        return new QueueListener(queue, handler, rules, services.GetRequiredService<QueuePosts>(), services.GetRequiredService<ILogger<QueueListener>>());
    }
}
