using System.Globalization;

namespace Emulation.Benchmarks;

/// <summary>What is to be measured, and how large.</summary>
/// <param name="Names">The measurements.</param>
/// <param name="Quick">Small sizes and few rounds: to see that it works, not to learn numbers.</param>
/// <param name="Uploads">Uploads over a line that is cut; each has twenty cuts.</param>
/// <param name="Seed">Of the places where the line is cut.</param>
internal sealed record BenchOrder(IReadOnlyList<string> Names, bool Quick, int Uploads, int Seed)
{
    public const long Mebibyte = 1024 * 1024;

    /// <summary>Turns whose medians are taken.</summary>
    public int Rounds => Quick ? 1 : 5;

    /// <summary>The order, or null where there is no such measurement or option.</summary>
    public static BenchOrder? Parse(IReadOnlyList<string> arguments, IReadOnlyList<string> known)
    {
        var (quick, uploads, seed) = (arguments.Contains("--quick"), 0, 20261122);
        foreach (var option in arguments.Where(argument => argument.StartsWith("--", StringComparison.Ordinal) && argument != "--quick"))
        {
            var taken = option.Split('=', 2) switch
            {
                ["--uploads", var text] => int.TryParse(text, CultureInfo.InvariantCulture, out uploads) && uploads > 0,
                ["--seed", var text] => int.TryParse(text, CultureInfo.InvariantCulture, out seed),
                _ => false,
            };
            if (!taken)
                return null;
        }

        var names = arguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToList();
        return names.TrueForAll(known.Contains)
            ? new(names.Count > 0 ? names : known, quick, uploads > 0 ? uploads : quick ? 2 : 10, seed)
            : null;
    }
}
