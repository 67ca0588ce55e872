using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace EmulationFunctions.Storage;

/// <summary>The app's tables, queues and containers. Their names are a contract.</summary>
public sealed class Stores
{
    /// <summary>Opens them; nothing is sent yet.</summary>
    public Stores(StorageOptions options)
    {
        var tables = options.Tables();
        // Table names take no hyphen; the prefix is letters and digits.
        Clusters = tables.GetTableClient($"{options.Prefix}clusters");
        Links = tables.GetTableClient($"{options.Prefix}links");
        Addresses = tables.GetTableClient($"{options.Prefix}addresses");
        Agenda = tables.GetTableClient($"{options.Prefix}agenda");

        var queues = options.Queues();
        ClusterChecks = queues.GetQueueClient($"{options.Prefix}cluster-checks");
        Letters = queues.GetQueueClient($"{options.Prefix}letters");
        SignIns = queues.GetQueueClient($"{options.Prefix}sign-ins");
        Completions = queues.GetQueueClient($"{options.Prefix}completions");
        DeliveryEvents = queues.GetQueueClient($"{options.Prefix}delivery-events");

        Blobs = options.Blobs();
        Incoming = Blobs.GetBlobContainerClient($"{options.Prefix}incoming");
        Dossiers = Blobs.GetBlobContainerClient($"{options.Prefix}dossiers");
        Events = Blobs.GetBlobContainerClient($"{options.Prefix}events");
    }

    /// <summary>The account's blobs: it signs addresses that browsers write to.</summary>
    internal BlobServiceClient Blobs { get; }

    /// <summary>All that belongs to a cluster; one partition each.</summary>
    public TableClient Clusters { get; }

    /// <summary>Capability links by id.</summary>
    public TableClient Links { get; }

    /// <summary>Who may ask for a sign-in letter, by hashed address.</summary>
    public TableClient Addresses { get; }

    /// <summary>Which cluster to look at in which hour.</summary>
    public TableClient Agenda { get; }

    /// <summary>One cluster to look at, a message.</summary>
    public QueueClient ClusterChecks { get; }

    /// <summary>A nudge for one letter, a message.</summary>
    public QueueClient Letters { get; }

    /// <summary>Somebody asks to sign in, a message; whether the address is known shows only behind it.</summary>
    public QueueClient SignIns { get; }

    /// <summary>Files that were handed in directly and wait to be filed, a message.</summary>
    public QueueClient Completions { get; }

    /// <summary>Events of the mail service to apply, a message a blob.</summary>
    public QueueClient DeliveryEvents { get; }

    /// <summary>Where every upload arrives and is judged.</summary>
    public BlobContainerClient Incoming { get; }

    /// <summary>What was handed in: written once.</summary>
    public BlobContainerClient Dossiers { get; }

    /// <summary>What the mail service told and nobody has applied yet.</summary>
    public BlobContainerClient Events { get; }

    internal IReadOnlyList<TableClient> Tables => [Clusters, Links, Addresses, Agenda];

    internal IReadOnlyList<QueueClient> Queues => [ClusterChecks, Letters, SignIns, Completions, DeliveryEvents];

    internal IReadOnlyList<BlobContainerClient> Containers => [Incoming, Dossiers, Events];

    /// <summary>Makes what is not there yet.</summary>
    public async Task CreateAsync(CancellationToken cancellation)
    {
        foreach (var table in Tables)
            await table.CreateIfNotExistsAsync(cancellation);
        foreach (var queue in Queues)
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        foreach (var container in Containers)
            await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
    }
}
