using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Local;

/// <summary>What we take from the function app's host.json, with the real host's defaults.</summary>
internal sealed record HostJson
{
    public string RoutePrefix { get; init; } = "api";

    public int BatchSize { get; init; } = 16;

    /// <summary>A new batch is fetched when no more messages than this are in work.</summary>
    public int NewBatchThreshold { get; init; } = 8;

    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>How long a message that failed stays hidden before it is tried again.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.Zero;

    public bool Base64Messages { get; init; } = true;

    /// <summary>For how long a message in work is hidden; not in the file, and much shorter than the real host's ten minutes.</summary>
    public TimeSpan Hidden { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often that is renewed.</summary>
    public TimeSpan Renewal { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Settings of this prefix take the place of the file's, as on the real host.</summary>
    private const string Overrides = "AzureFunctionsJobHost__";

    public static HostJson Read(string folder)
    {
        try
        {
            var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(folder, "host.json"), optional: false).AddEnvironmentVariables(Overrides).Build();
            var http = file.GetSection("extensions:http");
            var queues = file.GetSection("extensions:queues");
            var batch = queues.GetValue("batchSize", 16);
            return new HostJson
            {
                RoutePrefix = http.GetValue<string>("routePrefix") ?? "api",
                BatchSize = batch,
                NewBatchThreshold = queues.GetValue("newBatchThreshold", batch / 2),
                MaxDequeueCount = queues.GetValue("maxDequeueCount", 5),
                RetryDelay = TimeSpan.Parse(queues["visibilityTimeout"] ?? "00:00:00", CultureInfo.InvariantCulture),
                Base64Messages = !string.Equals(queues["messageEncoding"], "none", StringComparison.OrdinalIgnoreCase),
            };
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or FormatException or InvalidOperationException)
        {
            throw new StartRefusedException($"host.json in \"{folder}\" cannot be read: {fault.Message}");
        }
    }
}
