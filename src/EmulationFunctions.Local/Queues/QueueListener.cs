using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Local.Queues;

/// <summary>Fetches a queue's messages in batches and has each handled.</summary>
internal sealed partial class QueueListener(QueueClient queue, MessageHandler handler, HostJson rules, QueuePosts posts, ILogger log)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);

    /// <summary>For what others put there, and for what comes back: we are told of what this process puts there.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Task, bool> inWork = [];
    private readonly Wake wake = posts.WakeOf(queue);

    public QueueFunction Function => handler.Function;

    public string QueueName => queue.Name;

    /// <summary>How many messages the queue holds, hidden ones too.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation) =>
        (await queue.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;

    public Task CreateQueueAsync(CancellationToken cancellation) => queue.CreateIfNotExistsAsync(cancellationToken: cancellation);

    /// <summary>Listens until it is cancelled, and then waits for the messages in work.</summary>
    public async Task ListenAsync(CancellationToken stop)
    {
        var pause = ShortestPause;
        while (!stop.IsCancellationRequested)
        {
            if (inWork.Count > rules.NewBatchThreshold)
                await Task.WhenAny(inWork.Keys.Append(Task.Delay(LongestPause, CancellationToken.None)));
            else if (await FetchAsync(stop) > 0)
                pause = ShortestPause;
            else
                pause = await wake.SleepAsync(pause, stop) ? ShortestPause : Longer(pause);
        }

        await Task.WhenAll(inWork.Keys);
    }

    private async Task<int> FetchAsync(CancellationToken stop)
    {
        try
        {
            QueueMessage[] messages = await queue.ReceiveMessagesAsync(rules.BatchSize, rules.Hidden, stop);
            foreach (var message in messages)
                Start(message, stop);
            return messages.Length;
        }
        catch (RequestFailedException fault) when (fault.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await CreateQueueAsync(stop);
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or IOException)
        {
            LogCannotFetch(queue.Name, fault.Message);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The host stops; what was not fetched stays in the queue.
        }

        return 0;
    }

    private void Start(QueueMessage message, CancellationToken stop)
    {
        var work = HandleAsync(message, stop);
        inWork[work] = true;
        _ = work.ContinueWith(done => inWork.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken stop)
    {
        if (await handler.HandleAsync(message, stop) is { } back)
            _ = wake.CallAsync(back);
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;

    [LoggerMessage(LogLevel.Warning, "The queue {Queue} cannot be read just now: {Reason}")]
    private partial void LogCannotFetch(string queue, string reason);
}
