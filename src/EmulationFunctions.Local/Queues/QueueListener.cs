using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using EmulationFunctions.Local.Functions;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Local.Queues;

/// <summary>Fetches a queue's messages in batches and has each handled.</summary>
internal sealed partial class QueueListener(QueueClient queue, MessageHandler handler, HostJson rules, RunningFunctions running, ILogger log)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<Task, bool> inWork = [];

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
            {
                await Task.WhenAny(inWork.Keys.Append(Task.Delay(LongestPause, CancellationToken.None)));
                continue;
            }

            // Taken before the fetch: work that a function adds right after it still wakes us.
            var somethingEnds = running.NextEnd;
            if (await FetchAsync(stop) > 0)
            {
                pause = ShortestPause;
                continue;
            }

            await Task.WhenAny(somethingEnds, Task.Delay(pause, stop));
            pause = somethingEnds.IsCompleted ? ShortestPause : Longer(pause);
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
        var work = handler.HandleAsync(message, stop);
        inWork[work] = true;
        _ = work.ContinueWith(done => inWork.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;

    [LoggerMessage(LogLevel.Warning, "The queue {Queue} cannot be read just now: {Reason}")]
    private partial void LogCannotFetch(string queue, string reason);
}
