using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulation.Domain.Tests.Meetings;

/// <summary>A date and time of a calendar file as an instant, by the observances that the file itself holds (RFC 5545, 3.6.5).</summary>
internal static partial class ObservedTime
{
    public static DateTimeOffset Instant(CalendarText file, string name)
    {
        var property = file.Event(name);
        if (property.Value.EndsWith('Z'))
            return new DateTimeOffset(Parse(property.Value[..^1]), TimeSpan.Zero);

        Assert.Equal(file.All.Single(line => line.Name == "TZID").Value, property.Parameters["TZID"]);
        var local = Parse(property.Value);

        // The observance with the last onset at or before the local time; an onset is told in the time before it.
        var offset = Onsets(file).Where(onset => onset.Local <= local).MaxBy(onset => onset.Local).Offset;
        return new DateTimeOffset(local, offset);
    }

    private static IEnumerable<(DateTime Local, TimeSpan Offset)> Onsets(CalendarText file)
    {
        var lines = file.All.Where(line => line.Inside is "VCALENDAR/VTIMEZONE/STANDARD" or "VCALENDAR/VTIMEZONE/DAYLIGHT").ToList();
        for (var at = 0; at < lines.Count;)
        {
            var first = Parse(lines[at++].Value);
            var rule = lines[at].Name == "RRULE" ? lines[at++].Value : null;
            var (from, to) = (Offset(lines[at++].Value), Offset(lines[at++].Value));
            foreach (var onset in rule is null ? [first] : Yearly(first, rule))
                yield return (to > from ? onset + (to - from) : onset, to);
        }
    }

    private static List<DateTime> Yearly(DateTime first, string rule)
    {
        var parts = Rule().Match(rule);
        Assert.True(parts.Success, rule);
        var (month, week) = (int.Parse(parts.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(parts.Groups[2].Value, CultureInfo.InvariantCulture));
        var onsets = Enumerable.Range(first.Year, 5).Select(year =>
        {
            var days = Enumerable.Range(1, DateTime.DaysInMonth(year, month))
                .Select(day => new DateTime(year, month, day) + first.TimeOfDay)
                .Where(day => day.DayOfWeek.ToString()[..2].Equals(parts.Groups[3].Value, StringComparison.OrdinalIgnoreCase))
                .ToList();
            return week < 0 ? days[^-week] : days[week - 1];
        }).ToList();
        Assert.Equal(first, onsets[0]);
        return onsets;
    }

    private static DateTime Parse(string text) => DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static TimeSpan Offset(string text)
    {
        var size = TimeSpan.ParseExact(text[1..], "hhmm", CultureInfo.InvariantCulture);
        return text[0] == '-' ? -size : size;
    }

    [GeneratedRegex(@"\AFREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)([A-Z]{2})\z")]
    private static partial Regex Rule();
}
