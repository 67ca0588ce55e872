using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Local.Functions;

/// <summary><c>%Name%</c> in a trigger's schedule or queue name stands for the setting of that name.</summary>
internal static partial class SettingNames
{
    public static string Resolve(string text, string function, IConfiguration settings) =>
        Reference().Replace(text, match =>
            Find(match.Groups["name"].Value, settings) is { Length: > 0 } value
                ? value
                : throw new StartRefusedException($"The setting \"{match.Groups["name"].Value}\" is missing: the function {function} names it as {match.Value}."));

    /// <summary>A setting by its name; in environment variables <c>__</c> stands for the colon between sections.</summary>
    public static string? Find(string name, IConfiguration settings) =>
        settings[name] ?? settings[name.Replace("__", ":", StringComparison.Ordinal)];

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
