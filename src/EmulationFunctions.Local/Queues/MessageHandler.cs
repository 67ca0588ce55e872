using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Local.Queues;

/// <summary>Takes one message through its function: deleted after success, tried again after a failure, and at last put aside as poison.</summary>
/// <remarks>
/// While it is in work the message is hidden for a short time that is renewed again and again.
/// So it comes back soon after a host that was killed, and never while a living one handles it.
/// </remarks>
internal sealed partial class MessageHandler(QueueClient queue, QueueClient poison, QueueFunction function, HostJson rules, ILogger log)
{
    public QueueFunction Function => function;

    /// <summary>Never throws: a fault here must not end the listener.</summary>
    /// <returns>In how long the message comes back; null where that is not known, or it is done with.</returns>
    public async Task<TimeSpan?> HandleAsync(QueueMessage message, CancellationToken stop)
    {
        try
        {
            // More tries than allowed: each of them was cut off before it could be counted as a failure.
            if (message.DequeueCount > rules.MaxDequeueCount)
            {
                await PutAsideAsync(message, message.PopReceipt);
                return null;
            }

            using var over = new CancellationTokenSource();
            var renewing = RenewAsync(message, over.Token);
            var succeeded = await TryAsync(message, stop);
            await over.CancelAsync();
            var receipt = await renewing;

            if (succeeded)
            {
                await queue.DeleteMessageAsync(message.MessageId, receipt, CancellationToken.None);
            }
            else if (message.DequeueCount >= rules.MaxDequeueCount)
            {
                await PutAsideAsync(message, receipt);
            }
            else
            {
                await queue.UpdateMessageAsync(message.MessageId, receipt, messageText: null, rules.RetryDelay, CancellationToken.None);
                return rules.RetryDelay;
            }
        }
        catch (Exception fault)
        {
            LogLost(fault, message.MessageId, queue.Name);
        }

        return null;
    }

    private async Task<bool> TryAsync(QueueMessage message, CancellationToken stop)
    {
        try
        {
            await function.RunAsync(new Delivery(message.Body.ToString(), message.MessageId, message.DequeueCount, stop));
            return true;
        }
        catch (Exception fault)
        {
            LogFailed(fault, function.Name, message.MessageId, message.DequeueCount, rules.MaxDequeueCount);
            return false;
        }
    }

    /// <summary>Keeps the message hidden until it is told to stop, and gives the receipt under which it then stands.</summary>
    private async Task<string> RenewAsync(QueueMessage message, CancellationToken over)
    {
        var receipt = message.PopReceipt;
        using var timer = new PeriodicTimer(rules.Renewal);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                // Not cancelled half-way: a renewal whose answer is not read would leave us with a receipt that is void.
                UpdateReceipt renewed = await queue.UpdateMessageAsync(message.MessageId, receipt, messageText: null, rules.Hidden, CancellationToken.None);
                receipt = renewed.PopReceipt;
            }
        }
        catch (OperationCanceledException)
        {
            // The function has ended.
        }
        catch (RequestFailedException fault)
        {
            LogNotRenewed(message.MessageId, queue.Name, fault.Message);
        }

        return receipt;
    }

    private async Task PutAsideAsync(QueueMessage message, string receipt)
    {
        await poison.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
        await poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: CancellationToken.None);
        await queue.DeleteMessageAsync(message.MessageId, receipt, CancellationToken.None);
        LogPoison(message.MessageId, function.Name, poison.Name);
    }

    [LoggerMessage(LogLevel.Error, "The function {Function} failed with message {Message}, try {Try} of {Tries}.")]
    private partial void LogFailed(Exception fault, string function, string message, long @try, int tries);

    [LoggerMessage(LogLevel.Error, "Message {Message}, with which the function {Function} failed each time, is now in {Queue}.")]
    private partial void LogPoison(string message, string function, string queue);

    [LoggerMessage(LogLevel.Warning, "Message {Message} of {Queue} could not be kept hidden: {Reason}")]
    private partial void LogNotRenewed(string message, string queue, string reason);

    [LoggerMessage(LogLevel.Error, "Message {Message} of {Queue} could not be finished; it comes back by itself.")]
    private partial void LogLost(Exception fault, string message, string queue);
}
