namespace Emulation.Domain.Meetings;

/// <summary>A change of clocks that comes each year on the same weekday of a month, at the same hour.</summary>
/// <param name="First">The first of the changes.</param>
/// <param name="Week">Which of the month's weekdays: 1 for the first, -1 for the last.</param>
internal sealed record YearlyRule(ZoneChange First, int Week)
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The rule that the changes keep, one each year; null where they keep none.</summary>
    public static YearlyRule? Of(IReadOnlyList<ZoneChange> changes, int years)
    {
        if (changes.Count != years || changes.Select(change => change.Local.Year).Distinct().Count() != years)
            return null;

        var first = changes[0];
        if (!changes.All(change => SameButWeek(change, first)))
            return null;
        if (changes.All(change => change.Local.Day + 7 > DateTime.DaysInMonth(change.Local.Year, change.Local.Month)))
            return new(first, -1);
        return changes.All(change => WeekOf(change) == WeekOf(first)) ? new(first, WeekOf(first)) : null;
    }

    /// <summary>The rule as the value of RRULE (RFC 5545, 3.3.10).</summary>
    public override string ToString() =>
        $"FREQ=YEARLY;BYMONTH={First.Local.Month};BYDAY={Week}{Weekdays[(int)First.Local.DayOfWeek]}";

    private static bool SameButWeek(ZoneChange one, ZoneChange other) =>
        one.From == other.From
        && one.To == other.To
        && one.Local.Month == other.Local.Month
        && one.Local.DayOfWeek == other.Local.DayOfWeek
        && one.Local.TimeOfDay == other.Local.TimeOfDay;

    private static int WeekOf(ZoneChange change) => ((change.Local.Day - 1) / 7) + 1;
}
