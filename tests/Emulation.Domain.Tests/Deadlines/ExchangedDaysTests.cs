using System.Globalization;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Tests.Reminders;

namespace Emulation.Domain.Tests.Deadlines;

/// <summary>
/// The days that Vietnam's authorities exchanged in 2026: Friday 2 January for Saturday 10 January, Monday 31 August for
/// Saturday 22 August. Tết 2026 (Tuesday 17 February) was five days off in a row, without an exchange.
/// </summary>
public sealed class ExchangedDaysTests
{
    private static readonly DateOnly[] Off =
    [
        new(2026, 1, 1), new(2026, 1, 2),
        new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20),
        new(2026, 8, 31), new(2026, 9, 1), new(2026, 9, 2),
    ];

    private static readonly DateOnly[] Worked = [new(2026, 1, 10), new(2026, 8, 22)];

    private static readonly WorkingCalendar Vietnam2026 = new(Off, Worked);

    [Theory]
    [InlineData("2026-01-02", false)]
    [InlineData("2026-01-03", false)]
    [InlineData("2026-01-10", true)]
    [InlineData("2026-01-11", false)]
    [InlineData("2026-02-20", false)]
    [InlineData("2026-02-23", true)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-29", false)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-03", true)]
    public void A_day_worked_in_exchange_is_a_working_day_and_the_day_it_stands_for_is_not(string day, bool works) =>
        Assert.Equal(works, Vietnam2026.IsWorkingDay(Day(day)));

    [Theory]
    // Sunday 11 January: the working day before it is the Saturday worked in exchange.
    [InlineData("2026-01-11", "2026-01-10", "2026-01-12")]
    // Saturday 15 August has no exchange; Sunday 23 follows a Saturday that has.
    [InlineData("2026-08-15", "2026-08-14", "2026-08-17")]
    [InlineData("2026-08-23", "2026-08-22", "2026-08-24")]
    // Tuesday 1 September: offices close from Saturday 29 August to Wednesday 2 September.
    [InlineData("2026-09-01", "2026-08-28", "2026-09-03")]
    // Saturday 14 to Sunday 22 February: Tết.
    [InlineData("2026-02-18", "2026-02-13", "2026-02-23")]
    public void The_nearest_working_days_know_the_exchange(string day, string before, string after) =>
        Assert.Equal((Day(before), Day(after)), (Vietnam2026.OnOrBefore(Day(day)), Vietnam2026.OnOrAfter(Day(day))));

    // A report due on Wednesday 26 August 2026. Three days before is Sunday 23, so Saturday 22, which is worked; five days
    // after is Monday 31, which is off, so Thursday 3 September.
    [Fact]
    public void Steps_fall_on_days_worked_in_exchange()
    {
        var activity = Reminded.Activity(new(2026, 8, 26, 17, 0, 0), [3, 0], [5]);

        Assert.Equal([new(2026, 8, 22), new(2026, 8, 26), new DateOnly(2026, 9, 3)], Reminded.Days(activity, Vietnam2026));
    }

    [Fact]
    public void Letters_go_out_on_a_Saturday_that_is_worked_and_on_no_other()
    {
        var plan = Reminded.Plan([], Off);
        var timetable = Reminded.Timetable(plan with { Plan = plan.Plan with { DaysWorked = Worked } });

        Assert.True(timetable.IsOpen(Samples.At(2026, 8, 22, 9)));
        Assert.False(timetable.IsOpen(Samples.At(2026, 8, 29, 9)));
        Assert.Equal(Samples.At(2026, 8, 22, 8), timetable.NextOpening(Samples.At(2026, 8, 21, 9)));
        Assert.Equal(Samples.At(2026, 9, 3, 8), timetable.NextOpening(Samples.At(2026, 8, 28, 9)));
    }

    [Theory]
    // From Wednesday 26 August: Thursday 27, Friday 28, Thursday 3 September.
    [InlineData("2026-08-26", 0, "2026-08-26")]
    [InlineData("2026-08-26", 2, "2026-08-28")]
    [InlineData("2026-08-26", 3, "2026-09-03")]
    // From Friday 21 August: Saturday 22 is worked.
    [InlineData("2026-08-21", 1, "2026-08-22")]
    [InlineData("2026-08-21", 2, "2026-08-24")]
    public void Working_days_are_counted(string day, int count, string after) =>
        Assert.Equal(Day(after), Vietnam2026.After(Day(day), count));

    [Theory]
    [InlineData("2026-08-24", "2026-08-24")]
    [InlineData("2026-08-30", "2026-08-24")]
    // Monday 31 August to Wednesday 2 September are off.
    [InlineData("2026-08-31", "2026-09-03")]
    [InlineData("2026-09-06", "2026-09-03")]
    // Nobody works in the week of Tết.
    [InlineData("2026-02-16", null)]
    [InlineData("2026-02-22", null)]
    public void A_weeks_first_working_day_is_in_the_week(string day, string? first) =>
        Assert.Equal(first is null ? null : Day(first), Vietnam2026.FirstOfWeek(Day(day)));

    [Fact]
    public void Where_two_years_plans_contradict_each_other_it_is_a_day_off()
    {
        var one = Reminded.Plan([], [new(2027, 1, 2)]);
        var other = Reminded.Plan([], [], year: 2027);

        var timetable = Reminded.Timetable(one, other with { Plan = other.Plan with { DaysWorked = [new(2027, 1, 2), new(2027, 1, 9)] } });

        Assert.False(timetable.IsOpen(Samples.At(2027, 1, 2, 9)));
        Assert.True(timetable.IsOpen(Samples.At(2027, 1, 9, 9)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
