using System.Reflection;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using EmulationFunctions.Telemetry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Operations.Infra;

/// <summary>What the code asks of the place where it runs, found out from the code itself.</summary>
internal sealed record AppFacts
{
    /// <summary>Settings that it reads, as environment variables are named.</summary>
    public required IReadOnlySet<string> Settings { get; init; }

    /// <summary>Tables that it opens.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Queues that it opens or is called by, and where their poison goes.</summary>
    public required IReadOnlyList<string> Queues { get; init; }

    /// <summary>Containers that it opens.</summary>
    public required IReadOnlyList<string> Containers { get; init; }

    /// <summary>Names that triggers put between percent signs, by function.</summary>
    public required IReadOnlyList<(string Function, string Setting)> Placeholders { get; init; }

    /// <summary>The clients that it holds: each needs a role.</summary>
    public required IReadOnlySet<Type> Clients { get; init; }

    /// <summary>Names of metrics that it writes.</summary>
    public required IReadOnlyList<string> Metrics { get; init; }

    public static AppFacts Find()
    {
        // Nothing is sent: clients only know addresses.
        var stores = new Stores(new StorageOptions("DefaultEndpointsProtocol=https;AccountName=nobody;AccountKey=AAAA;EndpointSuffix=core.windows.net", null, null, ""));
        var triggers = typeof(Stores).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .Select(method => (method.GetCustomAttribute<FunctionAttribute>()?.Name, method))
            .Where(function => function.Name is not null)
            .SelectMany(function => function.method.GetParameters().Select(parameter => (function.Name, parameter)))
            .ToList();
        var queued = triggers.Select(one => one.parameter.GetCustomAttribute<QueueTriggerAttribute>()?.QueueName).OfType<string>().ToList();
        var texts = triggers.SelectMany(one => new[] { one.parameter.GetCustomAttribute<QueueTriggerAttribute>()?.QueueName, one.parameter.GetCustomAttribute<TimerTriggerAttribute>()?.Schedule }
            .OfType<string>().Select(text => (one.Name, text)));
        return new AppFacts
        {
            Settings = ReadSettings.Of(),
            Tables = [.. stores.Tables.Select(table => table.Name)],
            Queues = [.. stores.Queues.Select(queue => queue.Name).Concat(queued).SelectMany(WithPoison).Distinct()],
            Containers = [.. stores.Containers.Select(container => container.Name)],
            Placeholders = [.. texts.SelectMany(one => Between(one.text).Select(name => (one.Name!, name)))],
            Clients = typeof(Stores).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Select(property => property.PropertyType)
                .Where(type => type == typeof(TableClient) || type == typeof(QueueClient) || type == typeof(BlobContainerClient) || type == typeof(BlobServiceClient))
                .ToHashSet(),
            Metrics = Signals.Instruments,
        };
    }

    private static string[] WithPoison(string queue) => queue.EndsWith("-poison", StringComparison.Ordinal) ? [queue] : [queue, queue + "-poison"];

    private static IEnumerable<string> Between(string text) => text.Split('%').Where((_, at) => at % 2 == 1);
}
