namespace Emulation.Domain.Deadlines;

/// <summary>The days on which offices work: not weekends, not the plan's days off.</summary>
/// <param name="daysOff">Public holidays and other free days, weekends not needed.</param>
public sealed class WorkingCalendar(IEnumerable<DateOnly> daysOff)
{
    private readonly HashSet<DateOnly> off = [.. daysOff];

    /// <summary>Whether letters are read on this day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Contains(day);

    /// <summary>The day itself if it is a working day, else the last one before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Nearest(day, -1);

    /// <summary>The day itself if it is a working day, else the first one after it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Nearest(day, 1);

    private DateOnly Nearest(DateOnly day, int step)
    {
        // A plan's days off number at most 366, so a working day comes within two years of any day.
        while (!IsWorkingDay(day))
            day = day.AddDays(step);
        return day;
    }
}
