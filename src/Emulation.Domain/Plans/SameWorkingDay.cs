namespace Emulation.Domain.Plans;

/// <summary>Where a date of one year comes in another.</summary>
public static class SameWorkingDay
{
    /// <summary>
    /// The working day of the same month of the other year that has the same number among the month's working days: the third
    /// stays the third, the last the last. Where the month has fewer it is its last. A day off counts as the working day before it
    /// in its month, or the first after.
    /// </summary>
    /// <remarks>
    /// What comes in order stays in order, as numbers do. A month without a working day gives the nearest one around its first day.
    /// </remarks>
    /// <param name="day">The day.</param>
    /// <param name="from">The calendar of its year.</param>
    /// <param name="years">How many years on.</param>
    /// <param name="to">The calendar of the other year.</param>
    public static DateOnly Of(DateOnly day, WorkingCalendar from, int years, WorkingCalendar to)
    {
        var before = WorkingDays(day.Year, day.Month, from);
        var after = WorkingDays(day.Year + years, day.Month, to);
        if (after.Count == 0)
            return to.OnOrAfter(new(day.Year + years, day.Month, 1));
        var number = Math.Max(before.Count(one => one <= day), 1);
        return number >= before.Count ? after[^1] : after[Math.Min(number, after.Count) - 1];
    }

    private static List<DateOnly> WorkingDays(int year, int month, WorkingCalendar calendar) =>
        [.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new DateOnly(year, month, day)).Where(calendar.IsWorkingDay)];
}
