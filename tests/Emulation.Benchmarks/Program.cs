using System.Globalization;
using Emulation.Benchmarks;
using Emulation.Benchmarks.Letters;
using Emulation.Benchmarks.Pages;
using Emulation.Benchmarks.Uploads;

// Each line compares the app with bare calls to the same emulator, side by side in one run. Only the ratios mean something:
// the seconds belong to this machine. What is named is measured, or else everything: `dotnet dev.cs bench direct page --quick`.
if (args is [BarePage.Verb, var length])
    return await BarePage.ServeAsync(int.Parse(length, CultureInfo.InvariantCulture));

var measurements = new (string Name, Func<BenchOrder, Task<IReadOnlyList<Measured>>> MeasureAsync)[]
{
    ("direct", DirectUpload.MeasureAsync),
    ("form", NinetyFiveMegabytes.MeasureAsync),
    ("memory", MemoryGrowth.MeasureAsync),
    ("cuts", CutUploads.MeasureAsync),
    ("page", UnitPageLoad.MeasureAsync),
    ("pages", ConsolePageLoad.MeasureAsync),
    ("tick", Tick.MeasureAsync),
    ("plan", Planning.MeasureAsync),
    ("post", Delivery.MeasureAsync),
    ("scale", Scale.MeasureAsync),
};
if (BenchOrder.Parse(args, [.. measurements.Select(one => one.Name)]) is not { } order)
{
    Console.Error.WriteLine($"Usage: dotnet dev.cs bench [{string.Join(" | ", measurements.Select(one => one.Name))}] … [--quick] [--uploads=10] [--seed=20261122]");
    return 1;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB{(order.Quick ? ", small sizes" : "")}");
Console.WriteLine(Measured.Head);
foreach (var (name, measureAsync) in measurements.Where(one => order.Names.Contains(one.Name)))
{
    foreach (var measured in await measureAsync(order))
        Console.WriteLine(measured);
}

return 0;
