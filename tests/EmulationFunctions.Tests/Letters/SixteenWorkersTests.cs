using Azure.Storage.Queues.Models;
using EmulationFunctions.Letters;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Tests.Letters;

/// <summary>Many workers on one queue, each with an app of its own, and every letter nudged twice.</summary>
public sealed class SixteenWorkersTests
{
    private const int Workers = 16;

    // EMULATION_LETTERS=2000 is the full number; it takes minutes where the machine has other work.
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("EMULATION_LETTERS"), out var count) ? count : 500;

    [Fact]
    public async Task Sixteen_workers_deliver_each_of_hundreds_of_letters_once()
    {
        await using var service = new MailService();
        await service.OpenAsync();
        var prefix = $"w{Guid.NewGuid():N}"[..12];
        var apps = Enumerable.Range(0, Workers).Select(_ => App(prefix, service.Url)).ToList();
        var stores = apps[0].GetRequiredService<Stores>();
        await stores.CreateAsync(TestContext.Current.CancellationToken);
        var keys = await PlanAsync(apps[0]);

        await Task.WhenAll(apps.Select(WorkAsync));

        var posted = service.All.Select(post => post.Letter).ToList();
        Assert.Equal(Count, posted.Count);
        Assert.Equal(keys.Order(StringComparer.Ordinal), posted.Order(StringComparer.Ordinal));
        var left = 0;
        await foreach (var row in apps[0].GetRequiredService<ClusterTable>().RangeAsync("cum-1", RowKeys.Letters, TestContext.Current.CancellationToken))
            left += StoredLetter.Read(row).Letter.State == LetterState.Accepted ? 0 : 1;
        Assert.Equal(0, left);
        await foreach (var mark in apps[0].GetRequiredService<ClusterTable>().RangeAsync("cum-1", RowKeys.Outbox, TestContext.Current.CancellationToken))
            Assert.Fail($"{mark.RowKey} is left.");
        foreach (var app in apps)
            await app.DisposeAsync();
    }

    private static ServiceProvider App(string prefix, string url)
    {
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = TestStorage.ConnectionString,
            ["Storage:Prefix"] = prefix,
            ["Links:Key"] = Convert.ToBase64String(new byte[32]),
            ["Site:PublicUrl"] = "https://cluster.example",
            ["SendGrid:ApiKey"] = "SG.key",
            ["SendGrid:Host"] = url,
            ["Mail:From"] = "thi-dua@cluster.example",
            ["RemindersSchedule"] = "0 */15 * * * *",
        };
        return new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddEmulation(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(ServiceProvider app)
    {
        var (outbox, table) = (app.GetRequiredService<Outbox>(), app.GetRequiredService<ClusterTable>());
        var content = Views.SampleLetters.All["receipt-complete"];
        var letters = Enumerable.Range(0, Count)
            .Select(at => outbox.Write($"20261103-receipt-g{at}", new Correspondent($"Khách {at}", $"g{at}@guest.example"), Language.Vi, null, content))
            .ToList();
        foreach (var part in letters.Chunk(49))
        {
            var batch = new Batch("cum-1");
            foreach (var letter in part)
                batch.Add(letter);
            Assert.NotNull(await table.CommitAsync(batch, TestContext.Current.CancellationToken));
        }

        foreach (var part in letters.Chunk(100))
            await Task.WhenAll(part.Concat(part).Select(letter => outbox.NudgeAsync("cum-1", letter.Key, null, TestContext.Current.CancellationToken)));
        return [.. letters.Select(letter => letter.Key)];
    }

    private static async Task WorkAsync(ServiceProvider app)
    {
        var (office, queue) = (app.GetRequiredService<PostOffice>(), app.GetRequiredService<Stores>().Letters);
        while (true)
        {
            QueueMessage[] messages = await queue.ReceiveMessagesAsync(16, TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
            if (messages.Length == 0)
                return;
            foreach (var message in messages)
            {
                var nudge = QueueMessages.Read<LetterNudge>(LetterNudge.Schema, message.Body.ToString());
                await office.DeliverAsync(nudge.Cluster, nudge.Key, message.DequeueCount <= 1, TestContext.Current.CancellationToken);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, TestContext.Current.CancellationToken);
            }
        }
    }
}
