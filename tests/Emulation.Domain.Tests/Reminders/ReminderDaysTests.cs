using System.Globalization;
using Emulation.Domain.Deadlines;

namespace Emulation.Domain.Tests.Reminders;

public sealed class ReminderDaysTests
{
    private static readonly WorkingCalendar Calendar = new([new(2027, 1, 1), .. Reminded.Tet]);

    [Theory]
    // Tuesday 10 November 2026: three days before is Saturday 7, so Friday 6.
    [InlineData("2026-11-10T17:00", "2026-10-27 2026-11-03 2026-11-06 2026-11-09 2026-11-10 2026-11-11 2026-11-13")]
    // Monday 9: the day before is a Sunday and moves to Friday 6, where it meets the step of three days.
    [InlineData("2026-11-09T17:00", "2026-10-26 2026-11-02 2026-11-06 2026-11-09 2026-11-10 2026-11-12")]
    // Friday 13: the day after is a Saturday and moves to Monday 16, where it meets the step of three days.
    [InlineData("2026-11-13T17:00", "2026-10-30 2026-11-06 2026-11-10 2026-11-12 2026-11-13 2026-11-16")]
    // Sunday 15: its own day moves to Friday 13, as does the day before; Friday and Saturday's letters are one.
    [InlineData("2026-11-15T17:00", "2026-10-30 2026-11-06 2026-11-12 2026-11-13 2026-11-16 2026-11-18")]
    // Friday 12 February 2027, the first day after Tết: seven, three and one day before all lie in it, so Thursday 4.
    [InlineData("2027-02-12T17:00", "2027-01-29 2027-02-04 2027-02-12 2027-02-15")]
    // Monday 8 February lies in Tết: its own day moves before it, the days after move behind it.
    [InlineData("2027-02-08T17:00", "2027-01-25 2027-02-01 2027-02-04 2027-02-12")]
    // Thursday 31 December 2026: the day after is New Year, the third a Sunday, so both are Monday 4 January.
    [InlineData("2026-12-31T23:59", "2026-12-17 2026-12-24 2026-12-28 2026-12-30 2026-12-31 2027-01-04")]
    // Friday 15 January 2027, in the plan of 2026: fourteen days before is New Year, so Thursday 31 December.
    [InlineData("2027-01-15T17:00", "2026-12-31 2027-01-08 2027-01-12 2027-01-14 2027-01-15 2027-01-18")]
    // Wednesday 1 March 2028: the day before is 29 February.
    [InlineData("2028-03-01T17:00", "2028-02-16 2028-02-23 2028-02-25 2028-02-29 2028-03-01 2028-03-02 2028-03-06")]
    public void The_usual_steps_fall_on_working_days(string deadline, string days) =>
        Assert.Equal(days, Days(deadline, [14, 7, 3, 1, 0], [1, 3]));

    [Fact]
    public void The_hour_of_the_deadline_moves_no_step()
    {
        Assert.Equal("2026-11-09 2026-11-10", Days("2026-11-10T00:00", [1, 0], []));
        Assert.Equal("2026-11-09 2026-11-10", Days("2026-11-10T23:59", [1, 0], []));
    }

    [Fact]
    public void A_step_of_the_deadlines_own_day_is_one_whichever_list_names_it() =>
        Assert.Equal("2026-11-13", Days("2026-11-15T17:00", [0], [0]));

    [Fact]
    public void Without_steps_there_are_no_days() => Assert.Equal("", Days("2026-11-10T17:00", [], []));

    private static string Days(string deadline, int[] before, int[] after) => string.Join(' ', Reminded
        .Days(Reminded.Activity(DateTime.Parse(deadline, CultureInfo.InvariantCulture), before, after), Calendar)
        .Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
