using System.Globalization;
using System.Text.RegularExpressions;

namespace EmulationFunctions.Local.Clock;

/// <summary>A point in time as people write it: ISO 8601, never without its offset from UTC.</summary>
internal static partial class Instant
{
    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The instant, or null: a time without an offset would depend on the machine's own zone.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        text is not null
        && Shape().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
        && instant >= Earliest
        && instant < Latest
            ? instant
            : null;

    public static string Write(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
