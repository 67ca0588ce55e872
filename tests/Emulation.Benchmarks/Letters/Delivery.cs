using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using EmulationFunctions.Letters;
using EmulationFunctions.Reminders;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;

namespace Emulation.Benchmarks.Letters;

/// <summary>Reminders from the queue to a mail service on this machine, sixteen in flight; against a loop that makes the same calls and posts as many bytes.</summary>
internal static class Delivery
{
    private const int Units = 25;
    private const int InFlight = 16;

    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartAsync();
        await using var mail = await MailDouble.OpenAsync();
        var clusters = order.Quick ? 4 : 80;
        var rates = new List<double>();
        var calls = new List<double>();
        foreach (var isBare in new[] { false, true })
        {
            await using var house = await LetterHouse.OpenAsync(app.Storage, isBare ? "bare" : "ours", mail.Url);
            var ids = Enumerable.Range(0, clusters).Select(number => $"post-{number}").ToList();
            foreach (var id in ids)
            {
                await house.SettleAsync(id, Units);
                await house.Get<ClusterCheck>().CheckAsync(id, CancellationToken.None);
            }

            using var bare = new BareDelivery(house, mail.Url);
            var (office, count, before) = (house.Get<PostOffice>(), clusters * Units, mail.Taken);
            using var counted = new StorageCalls(app.Storage);
            var watch = Stopwatch.StartNew();
            await EmptyAsync(house.Stores.Letters, isBare
                ? bare.DeliverAsync
                : nudge => office.DeliverAsync(nudge.Cluster, nudge.Key, isFirstTry: true, CancellationToken.None));
            rates.Add(count / watch.Elapsed.TotalSeconds);
            calls.Add((double)counted.Count / count);
            if (mail.Taken - before != count)
                throw new InvalidOperationException($"{mail.Taken - before} of {count} letters were posted.");
        }

        return
        [
            new($"Delivery of {clusters * Units} letters, 16 in flight, letters/s, against the bare calls", rates[0], rates[1], ">= 0.6"),
            new("  storage calls a letter", calls[0], calls[1], ""),
        ];
    }

    private static Task EmptyAsync(QueueClient queue, Func<LetterNudge, Task> deliverAsync) =>
        Parallel.ForEachAsync(MessagesAsync(queue), new ParallelOptions { MaxDegreeOfParallelism = InFlight }, async (message, stop) =>
        {
            var text = message.Body.ToString();
            foreach (var nudge in Nudges(text))
                await deliverAsync(nudge);
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, stop);
        });

    private static IEnumerable<LetterNudge> Nudges(string message)
    {
        if (!QueueMessages.IsOf(LettersNudge.Schema, message))
            return [QueueMessages.Read<LetterNudge>(LetterNudge.Schema, message)];
        var several = QueueMessages.Read<LettersNudge>(LettersNudge.Schema, message);
        return several.Keys.Select(key => new LetterNudge(several.Cluster, key));
    }

    private static async IAsyncEnumerable<QueueMessage> MessagesAsync(QueueClient queue, [EnumeratorCancellation] CancellationToken stop = default)
    {
        while (true)
        {
            QueueMessage[] messages = await queue.ReceiveMessagesAsync(InFlight, TimeSpan.FromMinutes(5), stop);
            if (messages.Length == 0)
                yield break;
            foreach (var message in messages)
                yield return message;
        }
    }
}

/// <summary>The calls that a reminder's way to the post needs, and nothing else: no rules, no rendering, no tokens.</summary>
internal sealed class BareDelivery(LetterHouse house, string mailUrl) : IDisposable
{
    /// <summary>About as many bytes as a reminder in a Mail Send request.</summary>
    private static readonly string Body = new('x', 12_000);

    private readonly HttpClient http = new() { BaseAddress = new Uri(mailUrl) };
    private readonly TableClient table = house.Stores.Clusters;

    public async Task DeliverAsync(LetterNudge nudge)
    {
        var row = (await table.GetEntityAsync<TableEntity>(nudge.Cluster, RowKeys.Letter(nudge.Key))).Value;
        row = await WriteAsync(row, "Claimed");
        await table.GetEntityAsync<TableEntity>(nudge.Cluster, RowKeys.Cluster);
        await table.GetEntityIfExistsAsync<TableEntity>(nudge.Cluster, RowKeys.ClosedAddress("0123"));
        await foreach (var _ in house.Get<ClusterTable>().RangeAsync(nudge.Cluster, RowKeys.Plans, CancellationToken.None))
        {
        }

        var unit = $"unit-{row.Text("ToEmail").Split('@')[0][2..]}";
        var status = (await table.GetEntityAsync<TableEntity>(nudge.Cluster, RowKeys.Submission(2026, "summary", unit))).Value;
        await table.GetEntityIfExistsAsync<TableEntity>(nudge.Cluster, RowKeys.Words);
        row = await WriteAsync(row, "Posting", new TableTransactionAction(TableTransactionActionType.UpdateMerge, new TableEntity(nudge.Cluster, status.RowKey), status.ETag));
        using var content = new StringContent(Body, Encoding.UTF8, "application/json");
        (await http.PostAsync("v3/mail/send", content)).EnsureSuccessStatusCode();
        await WriteAsync(row, "Accepted", new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(nudge.Cluster, RowKeys.Unfinished(nudge.Key)), Azure.ETag.All));
    }

    public void Dispose() => http.Dispose();

    private async Task<TableEntity> WriteAsync(TableEntity row, string state, params TableTransactionAction[] along)
    {
        row["State"] = state;
        var answer = await table.SubmitTransactionAsync([new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, row.ETag), .. along]);
        row.ETag = answer.Value[0].Headers.ETag ?? default;
        return row;
    }
}
