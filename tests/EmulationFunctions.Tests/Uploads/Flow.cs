using System.Globalization;
using System.Net;

namespace EmulationFunctions.Tests.Uploads;

/// <summary>A PDF of so many megabytes that is never in memory; looks at the receiver's memory while it is sent.</summary>
internal sealed class Flow(int processId, int megabytes) : HttpContent
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The most bytes that the process had resident meanwhile.</summary>
    public long Peak { get; private set; }

    /// <summary>The bytes that a process has in memory now.</summary>
    public static long Resident(int processId)
    {
        var line = File.ReadLines($"/proc/{processId}/status").Single(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var block = new byte[Megabyte];
        "%PDF-1.7\n"u8.CopyTo(block);
        for (var sent = 0; sent < megabytes; sent++)
        {
            await stream.WriteAsync(block);
            Peak = Math.Max(Peak, Resident(processId));
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = (long)megabytes * Megabyte;
        return true;
    }
}
