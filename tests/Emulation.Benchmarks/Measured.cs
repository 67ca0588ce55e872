using System.Globalization;

namespace Emulation.Benchmarks;

/// <summary>One comparison.</summary>
/// <param name="What">What was compared, and the unit of both numbers.</param>
/// <param name="Ours">The app's number.</param>
/// <param name="Bare">The number to hold it against.</param>
/// <param name="Wanted">The goal for the ratio of the first to the second; empty where there is none.</param>
internal sealed record Measured(string What, double Ours, double Bare, string Wanted)
{
    public static string Head => $"{"",-84}{"ours",10}{"bare",10}{"ratio",8}{"wanted",9}";

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{What,-84}{Ours,10:0.000}{Bare,10:0.000}{Ours / Bare,8:0.00}{Wanted,9}");
}
