using Emulation.Domain.Deadlines;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Deadlines;

public sealed class WorkingCalendarTests
{
    // Around Tết (Saturday 6 February 2027) offices are closed from Friday 5 to Thursday 11.
    private static readonly WorkingCalendar Tet = new(Enumerable.Range(5, 7).Select(day => new DateOnly(2027, 2, day)));

    // 2 November 2026 is a Monday.
    [Theory]
    [InlineData(2, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Monday_to_Friday_are_working_days(int day, bool works) =>
        Assert.Equal(works, new WorkingCalendar([]).IsWorkingDay(new DateOnly(2026, 11, day)));

    [Theory]
    [InlineData(4, 4, 4)]
    [InlineData(5, 4, 12)]
    [InlineData(7, 4, 12)]
    [InlineData(11, 4, 12)]
    [InlineData(12, 12, 12)]
    [InlineData(13, 12, 15)]
    public void A_day_off_has_its_neighbours_on_both_sides_of_Tet(int day, int before, int after)
    {
        Assert.Equal(new DateOnly(2027, 2, before), Tet.OnOrBefore(new DateOnly(2027, 2, day)));
        Assert.Equal(new DateOnly(2027, 2, after), Tet.OnOrAfter(new DateOnly(2027, 2, day)));
    }

    // A plan may have 366 days off.
    [Fact]
    public void A_year_without_a_working_day_is_stepped_over()
    {
        var calendar = new WorkingCalendar(Enumerable.Range(0, 366).Select(day => new DateOnly(2027, 1, 1).AddDays(day)));

        Assert.Equal(new DateOnly(2026, 12, 31), calendar.OnOrBefore(new DateOnly(2027, 12, 31)));
        Assert.Equal(new DateOnly(2028, 1, 3), calendar.OnOrAfter(new DateOnly(2027, 1, 1)));
    }

    [Fact]
    public void The_nearest_working_day_is_one_with_none_between()
    {
        var days = Gen.Choose(0, 120).Select(day => new DateOnly(2027, 1, 1).AddDays(day));

        Prop.ForAll(Arb.From(Gen.ListOf(days).Zip(days)), one =>
        {
            var calendar = new WorkingCalendar(one.Item1);
            var (before, after) = (calendar.OnOrBefore(one.Item2), calendar.OnOrAfter(one.Item2));
            return before <= one.Item2
                && after >= one.Item2
                && calendar.IsWorkingDay(before)
                && calendar.IsWorkingDay(after)
                && Enumerable.Range(before.DayNumber + 1, after.DayNumber - before.DayNumber)
                    .Select(DateOnly.FromDayNumber)
                    .TakeWhile(day => day < after)
                    .All(day => !calendar.IsWorkingDay(day));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
    }
}
