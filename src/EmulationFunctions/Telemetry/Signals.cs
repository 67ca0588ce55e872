using System.Diagnostics;
using System.Diagnostics.Metrics;
using Azure.Data.Tables;

namespace EmulationFunctions.Telemetry;

/// <summary>
/// What the app counts and traces, by the framework's own meter and activity source, named as OpenTelemetry names things.
/// Nothing here holds a person's name, an address or a token; a cluster's id and a letter's kind are the finest there is.
/// </summary>
public static class Signals
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "EmulationFunctions";

    /// <summary>The attribute that tells of which cluster.</summary>
    public const string ClusterId = "emulation.cluster.id";

    private static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Letters =
        Meter.CreateCounter<long>("emulation.letters", "{letter}", "Letters that came into a state.");

    private static readonly Counter<long> Uploads =
        Meter.CreateCounter<long>("emulation.uploads", "{file}", "Files that were filed.");

    private static readonly Counter<long> UploadBytes =
        Meter.CreateCounter<long>("emulation.uploads.size", "By", "Bytes that were filed.");

    private static readonly Counter<long> Poison =
        Meter.CreateCounter<long>("emulation.poison.messages", "{message}", "Messages whose work failed five times.");

    private static readonly Histogram<double> Tick =
        Meter.CreateHistogram<double>("emulation.tick.duration", "s", "How long a tick of the timer took.");

    private static readonly Gauge<double> Age =
        Meter.CreateGauge<double>("emulation.queue.age", "s", "For how long the message at the front of a queue has waited, when a tick looked.");

    /// <summary>The instruments' names: alerts and pictures are drawn from them.</summary>
    internal static IReadOnlyList<string> Instruments => [Letters.Name, Uploads.Name, UploadBytes.Name, Poison.Name, Tick.Name, Age.Name];

    /// <summary>A piece of work, for as long as it is not disposed.</summary>
    internal static System.Diagnostics.Activity? Span(string name, string? cluster = null)
    {
        var span = Source.StartActivity(name);
        return cluster is null ? span : span?.SetTag(ClusterId, cluster);
    }

    /// <summary>A transaction was committed: the letters in it came into the states that it says.</summary>
    internal static void Committed(Batch batch)
    {
        foreach (var action in batch.Actions)
        {
            if (action.Entity is TableEntity row && row.RowKey.StartsWith(RowKeys.Letters, StringComparison.Ordinal) && row.TryGetValue("State", out var state))
                Letters.Add(1, Tag(ClusterId, batch.Cluster), Tag("emulation.letter.state", Lower(state)), Tag("emulation.letter.kind", Lower(row["Kind"])));
        }
    }

    /// <summary>Files were filed, by way of a form or directly.</summary>
    internal static void Filed(string cluster, string way, int files, long bytes)
    {
        Uploads.Add(files, Tag(ClusterId, cluster), Tag("emulation.upload.way", way));
        UploadBytes.Add(bytes, Tag(ClusterId, cluster), Tag("emulation.upload.way", way));
    }

    /// <summary>A message was put aside.</summary>
    internal static void PutAside(string queue) => Poison.Add(1, Tag("messaging.destination.name", queue));

    /// <summary>A tick has ended.</summary>
    internal static void Ticked(TimeSpan took) => Tick.Record(took.TotalSeconds);

    /// <summary>How long the message at a queue's front has waited; zero where there is none.</summary>
    internal static void Waiting(string queue, TimeSpan age) => Age.Record(Math.Max(0, age.TotalSeconds), Tag("messaging.destination.name", queue));

    private static KeyValuePair<string, object?> Tag(string name, string? value) => new(name, value);

    private static string? Lower(object? value) => value is string { Length: > 0 } text ? char.ToLowerInvariant(text[0]) + text[1..] : null;
}
