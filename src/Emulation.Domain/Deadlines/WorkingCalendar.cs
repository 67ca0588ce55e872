namespace Emulation.Domain.Deadlines;

/// <summary>The days on which offices work: Monday to Friday and days worked in exchange, but not days off.</summary>
/// <param name="daysOff">Public holidays and other free days, weekends not needed.</param>
/// <param name="daysWorked">Days of weekends that are worked in exchange for a day off (làm bù).</param>
public sealed class WorkingCalendar(IEnumerable<DateOnly> daysOff, params IEnumerable<DateOnly> daysWorked)
{
    private readonly HashSet<DateOnly> off = [.. daysOff];
    private readonly HashSet<DateOnly> worked = [.. daysWorked];

    /// <summary>Whether letters are read on this day. Should two years' plans contradict each other, it is a day off.</summary>
    public bool IsWorkingDay(DateOnly day) => !off.Contains(day) && (!IsWeekend(day) || worked.Contains(day));

    /// <summary>Whether the day is a Saturday or a Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>The day itself if it is a working day, else the last one before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Nearest(day, -1);

    /// <summary>The day itself if it is a working day, else the first one after it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Nearest(day, 1);

    /// <summary>The working day that is this many working days after the day: 1 is the next one.</summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        for (; workingDays > 0; workingDays--)
            day = OnOrAfter(day.AddDays(1));
        return day;
    }

    /// <summary>The working day that is this many working days before the day: 1 is the last one before it, 0 the day itself or the last one before.</summary>
    public DateOnly Before(DateOnly day, int workingDays)
    {
        for (; workingDays > 0; workingDays--)
            day = OnOrBefore(day.AddDays(-1));
        return OnOrBefore(day);
    }

    /// <summary>The first working day of the day's week, which begins on Monday; null where nobody works in it.</summary>
    public DateOnly? FirstOfWeek(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return OnOrAfter(monday) is var first && first < monday.AddDays(7) ? first : null;
    }

    private DateOnly Nearest(DateOnly day, int step)
    {
        // A plan's days off number at most 366, so a working day comes within two years of any day.
        while (!IsWorkingDay(day))
            day = day.AddDays(step);
        return day;
    }
}
