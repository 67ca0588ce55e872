namespace Emulation.Domain.Meetings;

/// <summary>A zone as a calendar file describes it (RFC 5545, 3.6.5), made from the changes that the framework's own zone shows.</summary>
/// <remarks>
/// Outlook and Exchange understand one STANDARD and at most one DAYLIGHT, each by a yearly rule (MS-OXCICAL,
/// 2.1.3.1.1.19). So a zone whose changes keep a yearly rule is written as that. Any other zone is written as the offset
/// that holds when the meeting starts, and the changes during the meeting, should there be any.
/// </remarks>
internal static class CalendarZone
{
    private static readonly DateTime LongAgo = new(1970, 1, 1);

    /// <summary>The lines that give each local time of the meeting its offset.</summary>
    public static IEnumerable<ContentLine> Lines(ClusterZone zone, DateTime start, DateTime end) =>
    [
        new("BEGIN", "VTIMEZONE"),
        ContentLine.OfText("TZID", zone.Id),
        .. ByRule(zone, start.Year - 1, end.Year + 1) ?? ByOffset(zone, start, end),
        new("END", "VTIMEZONE"),
    ];

    private static IEnumerable<ContentLine>? ByRule(ClusterZone zone, int firstYear, int lastYear)
    {
        var changes = ZoneChange.Between(zone, NewYear(firstYear), NewYear(lastYear + 1));
        var years = lastYear - firstYear + 1;
        var toDaylight = YearlyRule.Of([.. changes.Where(change => change.IsForward)], years);
        var toStandard = YearlyRule.Of([.. changes.Where(change => !change.IsForward)], years);
        return toDaylight is null || toStandard is null
            ? null
            : [.. Observance("STANDARD", toStandard.First, toStandard), .. Observance("DAYLIGHT", toDaylight.First, toDaylight)];
    }

    private static IEnumerable<ContentLine> ByOffset(ClusterZone zone, DateTime start, DateTime end)
    {
        var (from, to) = (Instant(zone, start), Instant(zone, end));
        var offset = zone.Offset(from);
        return Observance("STANDARD", new ZoneChange(LongAgo, offset, offset), null)
            .Concat(ZoneChange.Between(zone, from, to).SelectMany(change => Observance(change.IsForward ? "DAYLIGHT" : "STANDARD", change, null)));
    }

    private static IEnumerable<ContentLine> Observance(string kind, ZoneChange change, YearlyRule? rule) =>
    [
        new("BEGIN", kind),
        new("DTSTART", CalendarFile.Local(change.Local)),
        .. rule is null ? Array.Empty<ContentLine>() : [new("RRULE", rule.ToString())],
        new("TZOFFSETFROM", Offset(change.From)),
        new("TZOFFSETTO", Offset(change.To)),
        new("END", kind),
    ];

    private static string Offset(TimeSpan offset) => $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hhmm}";

    // An hour that the zone has come to skip since the meeting was planned does not stop the letter.
    private static DateTimeOffset Instant(ClusterZone zone, DateTime local) =>
        zone.Instant(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    private static DateTimeOffset NewYear(int year) => new(Math.Clamp(year, 1, 9999), 1, 1, 0, 0, 0, TimeSpan.Zero);
}
