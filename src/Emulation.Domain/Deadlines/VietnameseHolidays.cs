namespace Emulation.Domain.Deadlines;

/// <summary>
/// Public holidays of Vietnam (Labour Code 45/2019/QH14, article 112), and what a plan's days off should hold of them.
/// </summary>
/// <remarks>
/// The Government decides each autumn which five days Tết has and which second day goes with 2 September; until then this
/// is the usual choice, and whoever decided otherwise is not warned.
/// </remarks>
public static class VietnameseHolidays
{
    /// <summary>The first year in the table.</summary>
    public const int FirstYear = 2024;

    /// <summary>The last year in the table.</summary>
    public const int LastYear = 2050;

    /// <summary>
    /// The first day of the lunar year and the tenth of its third month (giỗ Tổ Hùng Vương), month times 100 and day: new moons
    /// and solar terms after Meeus, Astronomical Algorithms, at 105° east (UTC+7). China's calendar is kept at UTC+8 and differs
    /// where a new moon falls into its first hour: Tết 2030, Hùng Kings' day 2037 and 2038.
    /// </summary>
    private static readonly (int Tet, int Hung)[] Lunar =
    [
        (210, 418), (129, 407), (217, 426), (206, 416), (126, 404), (213, 423), (202, 412), (123, 401), (211, 419),
        (131, 409), (219, 428), (208, 417), (128, 406), (215, 424), (204, 413), (124, 403), (212, 420), (201, 410),
        (122, 429), (210, 419), (130, 407), (217, 426), (206, 415), (126, 404), (214, 422), (202, 411), (123, 401),
    ];

    /// <summary>The holidays of a year with the days that offices are usually closed for them; none outside the table.</summary>
    public static IReadOnlyList<Holiday> Of(int year)
    {
        if (year is < FirstYear or > LastYear)
            return [];
        var (tet, hung) = (Day(year, Lunar[year - FirstYear].Tet), Day(year, Lunar[year - FirstYear].Hung));
        var national = new DateOnly(year, 9, 2);
        var beside = national.AddDays(national.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Thursday ? 1 : -1);
        Holiday[] holidays =
        [
            new(HolidayKind.NewYear, [new(year, 1, 1)]),
            new(HolidayKind.Tet, [.. Enumerable.Range(-1, 5).Select(tet.AddDays)]),
            new(HolidayKind.HungKings, [hung]),
            new(HolidayKind.Reunification, [new(year, 4, 30)]),
            new(HolidayKind.Labour, [new(year, 5, 1)]),
            new(HolidayKind.National, [.. new[] { national, beside }.Order()]),
        ];

        // A holiday on a day of the weekend is made up for on the next working day (article 111, paragraph 3).
        var off = new HashSet<DateOnly>(holidays.SelectMany(holiday => holiday.Days));
        return [.. holidays.OrderBy(holiday => holiday.Days[0]).Select(holiday => holiday with { DaysOff = DaysOff(holiday, off) })];
    }

    /// <summary>
    /// A day that may be off, and that nobody is warned of: 24 November, Vietnam's Culture Day. Resolution 80-NQ/TW of January
    /// 2026 wants it to be a paid holiday; that article 112 of the Labour Code has it is not known here.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <returns>The day; null before 2026, outside the table, and where it is on a weekend.</returns>
    public static DateOnly? Unconfirmed(int year) =>
        year is >= 2026 and <= LastYear && new DateOnly(year, 11, 24) is var day && !WorkingCalendar.IsWeekend(day) ? day : null;

    /// <summary>The holidays that a plan's days off miss, each with the working days that should be added.</summary>
    /// <param name="year">The plan's year.</param>
    /// <param name="calendar">The days that the plan names.</param>
    public static IReadOnlyList<MissedHoliday> MissedBy(int year, WorkingCalendar calendar) =>
    [
        .. from holiday in Of(year)
           where !IsKept(holiday, calendar)
           let days = holiday.DaysOff.Where(calendar.IsWorkingDay).ToList()
           where days.Count > 0
           select new MissedHoliday(holiday, days),
    ];

    /// <summary>Whether a plan keeps the holiday, also where the Government chose other days around it than usual.</summary>
    private static bool IsKept(Holiday holiday, WorkingCalendar calendar) => holiday.Kind switch
    {
        // From New Year's Eve to the third day in any year; five working days are free by then or soon after.
        HolidayKind.Tet => !holiday.Days.Take(4).Any(calendar.IsWorkingDay) && Free(holiday.Days[0].AddDays(-2), 11, calendar) >= 5,
        HolidayKind.National => !holiday.Days.Where(day => day.Day == 2).Any(calendar.IsWorkingDay) && Free(new(holiday.Days[0].Year, 8, 30), 7, calendar) >= 2,
        _ => !holiday.DaysOff.Any(calendar.IsWorkingDay),
    };

    /// <summary>How many of the days from this one on would be working days without the plan's days off.</summary>
    private static int Free(DateOnly from, int days, WorkingCalendar calendar) =>
        Enumerable.Range(0, days).Select(from.AddDays).Count(day => !WorkingCalendar.IsWeekend(day) && !calendar.IsWorkingDay(day));

    private static List<DateOnly> DaysOff(Holiday holiday, HashSet<DateOnly> off)
    {
        var days = holiday.Days.Where(day => !WorkingCalendar.IsWeekend(day)).ToList();
        foreach (var lost in holiday.Days.Where(WorkingCalendar.IsWeekend))
        {
            var next = lost;
            while (WorkingCalendar.IsWeekend(next) || off.Contains(next))
                next = next.AddDays(1);
            off.Add(next);
            days.Add(next);
        }

        days.Sort();
        return days;
    }

    private static DateOnly Day(int year, int monthAndDay) => new(year, monthAndDay / 100, monthAndDay % 100);
}

/// <summary>A public holiday.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Days">Its days by the calendar, in order.</param>
public sealed record Holiday(HolidayKind Kind, IReadOnlyList<DateOnly> Days)
{
    /// <summary>The working days on which offices are closed for it, with those that make up for a weekend.</summary>
    public IReadOnlyList<DateOnly> DaysOff { get; init; } = [];
}

/// <summary>A public holiday that a plan does not keep.</summary>
/// <param name="Holiday">The holiday.</param>
/// <param name="Days">The working days that should be days off.</param>
public sealed record MissedHoliday(Holiday Holiday, IReadOnlyList<DateOnly> Days);

/// <summary>The public holidays of Vietnam.</summary>
public enum HolidayKind
{
    /// <summary>1 January (Tết Dương lịch).</summary>
    NewYear,

    /// <summary>The lunar new year (Tết Nguyên đán).</summary>
    Tet,

    /// <summary>The tenth day of the third lunar month (giỗ Tổ Hùng Vương).</summary>
    HungKings,

    /// <summary>30 April (ngày Giải phóng miền Nam).</summary>
    Reunification,

    /// <summary>1 May (ngày Quốc tế Lao động).</summary>
    Labour,

    /// <summary>2 September (Quốc khánh).</summary>
    National,
}
