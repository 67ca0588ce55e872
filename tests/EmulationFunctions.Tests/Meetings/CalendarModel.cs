using System.Globalization;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Meetings;

/// <summary>A person's calendar that takes scheduling messages as RFC 5546 (2.1.5) says: of two about one UID the higher SEQUENCE holds, and of equals the later DTSTAMP.</summary>
internal sealed class CalendarModel
{
    private readonly Dictionary<string, (int Sequence, string Stamp, CalendarEntry? Entry)> known = [];

    /// <summary>The entries that stand in it.</summary>
    public IReadOnlyList<CalendarEntry> Entries => [.. known.Values.Select(one => one.Entry).OfType<CalendarEntry>()];

    public void Apply(string file)
    {
        var entry = new CalendarEntry(file);
        var (sequence, stamp) = (int.Parse(entry["SEQUENCE"], CultureInfo.InvariantCulture), entry["DTSTAMP"]);
        if (known.TryGetValue(entry["UID"], out var before) && (sequence, stamp).CompareTo((before.Sequence, before.Stamp)) < 0)
            return;
        known[entry["UID"]] = (sequence, stamp, entry["METHOD"] switch
        {
            "REQUEST" => entry,
            "CANCEL" => null,
            var other => throw new InvalidDataException(other),
        });
    }
}
