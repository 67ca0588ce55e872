using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Benchmarks.Letters;

/// <summary>Counts this process's calls to the emulator, by the framework's own meter.</summary>
internal sealed partial class StorageCalls : IDisposable
{
    private readonly MeterListener listener = new();
    private long count;

    public StorageCalls(string storage)
    {
        var ports = Port().Matches(storage).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToHashSet();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == "http.client.request.duration")
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            foreach (var tag in tags)
            {
                if (tag is { Key: "server.port", Value: int port } && ports.Contains(port))
                    Interlocked.Increment(ref count);
            }
        });
        listener.Start();
    }

    public long Count => Interlocked.Read(ref count);

    public void Dispose() => listener.Dispose();

    [GeneratedRegex(@"127\.0\.0\.1:(\d+)")]
    private static partial Regex Port();
}
