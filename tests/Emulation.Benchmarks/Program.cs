using System.Globalization;
using Emulation.Benchmarks;

// Each line compares the app with the bare calls to the same emulator, side by side in one run. Only the ratios mean something:
// the seconds belong to this machine.
await using var app = await BenchApp.StartAsync();
Console.WriteLine($"{"",-58}{"ours",10}{"bare",10}{"ratio",8}{"wanted",9}");
foreach (var measured in new[] { await FormUpload.MeasureAsync(app), await Tick.MeasureAsync(app) })
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measured.What,-58}{measured.Ours,10:0.000}{measured.Bare,10:0.000}{measured.Ratio,8:0.00}{measured.Wanted,9}"));

namespace Emulation.Benchmarks
{
    /// <summary>One comparison.</summary>
    /// <param name="What">What was compared, and the unit of both numbers.</param>
    /// <param name="Ours">The app's number.</param>
    /// <param name="Bare">The number to hold it against.</param>
    /// <param name="Wanted">The goal for the ratio of the first to the second.</param>
    internal sealed record Measured(string What, double Ours, double Bare, string Wanted)
    {
        public double Ratio => Ours / Bare;
    }
}
