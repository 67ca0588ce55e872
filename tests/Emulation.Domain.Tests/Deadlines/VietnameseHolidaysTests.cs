using System.Globalization;
using Emulation.Domain.Deadlines;

namespace Emulation.Domain.Tests.Deadlines;

/// <summary>What a plan's days off should hold.</summary>
public sealed class VietnameseHolidaysTests
{
    private static readonly ChineseLunisolarCalendar China = new();

    // The two calendars follow the same rules at UTC+7 and UTC+8: they part only where a new moon falls into that hour.
    [Fact]
    public void The_table_is_Chinas_but_for_three_days()
    {
        var different = new List<string>();
        for (var year = VietnameseHolidays.FirstYear; year <= VietnameseHolidays.LastYear; year++)
        {
            var holidays = VietnameseHolidays.Of(year);
            foreach (var (kind, day, lunar) in new[] { (HolidayKind.Tet, 1, Lunar(year, 1, 1)), (HolidayKind.HungKings, 0, Lunar(year, 3, 10)) })
            {
                var ours = holidays.Single(holiday => holiday.Kind == kind).Days[day];
                if (ours != lunar)
                    different.Add($"{kind} {ours:yyyy-MM-dd} {lunar.DayNumber - ours.DayNumber}");
            }
        }

        Assert.Equal(["HungKings 2037-04-24 1", "HungKings 2038-04-13 1", "Tet 2030-02-02 1"], different.Order(StringComparer.Ordinal));
    }

    [Theory]
    // Tết 2027 is on Saturday 6 February: the two days of the weekend are made up for on Wednesday and Thursday.
    [InlineData(2027, HolidayKind.Tet, "05-02 08-02 09-02 10-02 11-02")]
    [InlineData(2026, HolidayKind.Tet, "16-02 17-02 18-02 19-02 20-02")]
    [InlineData(2026, HolidayKind.HungKings, "27-04")]
    [InlineData(2026, HolidayKind.National, "01-09 02-09")]
    [InlineData(2024, HolidayKind.National, "02-09 03-09")]
    // 30 April 2028 is a Sunday, and the Monday after it is a holiday of its own.
    [InlineData(2028, HolidayKind.Reunification, "02-05")]
    [InlineData(2028, HolidayKind.Labour, "01-05")]
    public void Offices_are_closed_on_these_days(int year, HolidayKind kind, string days) =>
        Assert.Equal(days, string.Join(' ', VietnameseHolidays.Of(year).Single(holiday => holiday.Kind == kind).DaysOff.Select(day => $"{day:dd-MM}")));

    [Fact]
    public void A_plan_without_days_off_misses_all_and_one_with_what_is_proposed_misses_none()
    {
        for (var year = VietnameseHolidays.FirstYear; year <= VietnameseHolidays.LastYear; year++)
        {
            var missed = VietnameseHolidays.MissedBy(year, new WorkingCalendar([]));
            Assert.Equal(6, missed.Count);
            Assert.Empty(VietnameseHolidays.MissedBy(year, new WorkingCalendar(missed.SelectMany(one => one.Days))));
        }

        Assert.Empty(VietnameseHolidays.MissedBy(2051, new WorkingCalendar([])));
    }

    // As the Government had it: two days before and three from the first day on in 2025, 26 January to 2 February with the weekends.
    [Fact]
    public void Another_choice_of_days_around_Tet_is_kept_as_well()
    {
        DateOnly[] chosen = [new(2025, 1, 27), new(2025, 1, 28), new(2025, 1, 29), new(2025, 1, 30), new(2025, 1, 31)];

        Assert.DoesNotContain(VietnameseHolidays.MissedBy(2025, new WorkingCalendar(chosen)), one => one.Holiday.Kind == HolidayKind.Tet);
        var without = VietnameseHolidays.MissedBy(2025, new WorkingCalendar(chosen[..4])).Single(one => one.Holiday.Kind == HolidayKind.Tet);
        Assert.Equal([new DateOnly(2025, 1, 31)], without.Days.Where(day => day.Day == 31));
    }

    /// <summary>A day of the lunar year as China has it; a leap month before it moves it on.</summary>
    private static DateOnly Lunar(int year, int month, int day)
    {
        var leap = China.GetLeapMonth(year);
        return DateOnly.FromDateTime(China.ToDateTime(year, leap > 0 && leap <= month ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
