using System.Globalization;

namespace Emulation.Benchmarks.Uploads;

/// <summary>How much memory a process has at hand, as Linux tells it.</summary>
internal static class ResidentMemory
{
    /// <summary>By how many bytes a process grew at most while something was done.</summary>
    public static async Task<long> GrowthAsync(int process, Func<Task> work)
    {
        // From here on the peak is counted anew.
        await File.WriteAllTextAsync($"/proc/{process}/clear_refs", "5");
        var before = Bytes(process, "VmRSS");
        await work();
        return Bytes(process, "VmHWM") - before;
    }

    private static long Bytes(int process, string line) =>
        1024 * long.Parse(File.ReadLines($"/proc/{process}/status").First(text => text.StartsWith(line, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
}
