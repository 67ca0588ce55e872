using Azure.Data.Tables;
using Emulation.Domain.Clusters;
using Emulation.Domain.Letters;
using Emulation.Domain.Plans;
using EmulationFunctions;
using EmulationFunctions.Links;
using EmulationFunctions.Storage;
using EmulationFunctions.Storage.Rows;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Benchmarks.Letters;

/// <summary>The app's own services in this process, on tables and queues of their own, at a fixed time.</summary>
internal sealed class LetterHouse : IAsyncDisposable
{
    /// <summary>Tuesday 10 November 2026, 09:00 in Vietnam: the deadline's day.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 10, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly ServiceProvider services;

    private LetterHouse(ServiceProvider services) => this.services = services;

    public Stores Stores => services.GetRequiredService<Stores>();

    public T Get<T>()
        where T : notnull =>
        services.GetRequiredService<T>();

    /// <summary>Opens it.</summary>
    /// <param name="storage">The emulator.</param>
    /// <param name="prefix">Keeps it apart from others.</param>
    /// <param name="mailUrl">Where letters are posted.</param>
    public static async Task<LetterHouse> OpenAsync(string storage, string prefix, string mailUrl)
    {
        var settings = new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = storage,
            ["Storage:Prefix"] = prefix,
            ["Links:Key"] = Convert.ToBase64String(new byte[32]),
            ["Site:PublicUrl"] = "https://thi-dua.example",
            ["Mail:From"] = "thi-dua@cluster.example",
            ["SendGrid:ApiKey"] = "SG.bench",
            ["SendGrid:Host"] = mailUrl,
            ["RemindersSchedule"] = "0 */15 * * * *",
        };
        var built = new ServiceCollection()
            .AddLogging(log => log.SetMinimumLevel(LogLevel.None))
            .AddSingleton<TimeProvider>(new Standing())
            .AddEmulation(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        var house = new LetterHouse(built);
        await house.Stores.CreateAsync(CancellationToken.None);
        return house;
    }

    /// <summary>A cluster of units with a person each, and a report that all of them owe today; nobody has been reminded.</summary>
    public async Task SettleAsync(string cluster, int units)
    {
        var draft = new ClusterDraft(
            "Cụm thi đua số 1",
            "Asia/Ho_Chi_Minh",
            "vi",
            null,
            [.. Enumerable.Range(0, units).Select(number => new UnitDraft($"unit-{number}", $"Đơn vị {number}"))],
            [.. Enumerable.Range(0, units).Select(number => new ContactDraft($"s-{number}", $"Thư ký {number}", $"s-{number}@{cluster}.example", $"unit-{number}", "secretary", "vi"))]);
        var people = draft.Check().Value!;
        var plan = new PlanDraft(
            "Kế hoạch 2026",
            null,
            [new ActivityDraft("summary", "report", "Báo cáo tổng kết công tác thi đua năm 2026", ["all"], "2026-11-10T17:00")]).Check(2026, people, new HashSet<string>()).Value!;
        var published = PublishedPlan.Nothing(2026).With(plan, Now.AddMonths(-6));
        await Stores.Clusters.AddEntityAsync(new StoredCluster(cluster, people, 1, people.Contacts.ToDictionary(contact => contact.Id, _ => "1"), default).Row());
        var row = new StoredPlan(published, 1, null).Row();
        row.PartitionKey = cluster;
        await Stores.Clusters.AddEntityAsync(row);

        // As in daily life: whoever is written to has a form link already.
        foreach (var part in people.Contacts.Chunk(100))
        {
            await Stores.Clusters.SubmitTransactionAsync(part.Select(contact =>
            {
                var link = new Link(LinkTokens.NewId(), LinkPurpose.Unit, cluster, Now.AddDays(400)) { Contact = contact.Id, Stamp = "1" }.ListedFor(contact.Id);
                link.PartitionKey = cluster;
                return new TableTransactionAction(TableTransactionActionType.Add, link);
            }));
        }
    }

    /// <summary>Whether a row of this key is there once a cluster is settled.</summary>
    public static bool IsSettled(string rowKey) =>
        rowKey == RowKeys.Cluster || rowKey.StartsWith(RowKeys.Plans, StringComparison.Ordinal) || rowKey.StartsWith(RowKeys.AllLinks, StringComparison.Ordinal);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class Standing : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
