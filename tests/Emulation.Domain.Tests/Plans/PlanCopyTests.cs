using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Plans;

/// <summary>Last year's plan made anew.</summary>
public sealed class PlanCopyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true);

    private static readonly Gen<WorkingCalendar> Calendars =
        from off in Gen.ListOf(Gen.Choose(0, 760))
        from worked in Gen.ListOf(Gen.Choose(0, 760))
        select new WorkingCalendar(off.Select(new DateOnly(2026, 1, 1).AddDays), worked.Select(new DateOnly(2026, 1, 1).AddDays));

    private static readonly Gen<(WorkingCalendar From, WorkingCalendar To, DateOnly[] Days)> Cases =
        from one in Calendars
        from other in Calendars
        from days in Gen.NonEmptyListOf(Gen.Choose(0, 364))
        select (one, other, days.Order().Select(new DateOnly(2026, 1, 1).AddDays).ToArray());

    [Theory]
    // Monday 2 November 2026 is the month's first working day; 2027 begins November with a Monday.
    [InlineData("2026-11-02", "2027-11-01")]
    // The third of July's working days, then its last.
    [InlineData("2026-07-03", "2027-07-05")]
    [InlineData("2026-07-31", "2027-07-30")]
    // February 2027 has its Tết from the 5th to the 11th: the fifth working day is the 12th.
    [InlineData("2026-02-06", "2027-02-12")]
    // Sunday counts as the Friday before.
    [InlineData("2026-06-07", "2027-06-07")]
    public void A_deadline_comes_on_the_same_working_day_of_its_month(string before, string after)
    {
        var calendar = new WorkingCalendar(VietnameseHolidays.Of(2027).SelectMany(holiday => holiday.DaysOff));

        Assert.Equal(DateOnly.Parse(after, System.Globalization.CultureInfo.InvariantCulture), SameWorkingDay.Of(DateOnly.Parse(before, System.Globalization.CultureInfo.InvariantCulture), new WorkingCalendar([]), 1, calendar));
    }

    [Fact]
    public void Copied_days_are_working_days_of_the_same_month_and_keep_their_order() =>
        Prop.ForAll(Arb.From(Cases), given =>
        {
            var copied = given.Days.Select(day => SameWorkingDay.Of(day, given.From, 1, given.To)).ToList();

            Assert.All(copied, day => Assert.True(given.To.IsWorkingDay(day)));
            Assert.Equal(given.Days.Select(day => (2027, day.Month)), copied.Select(day => (day.Year, day.Month)));
            Assert.Equal(copied.Order(), copied);
        }).Check(Config);

    [Fact]
    public void A_copy_to_the_same_days_is_the_same() =>
        Prop.ForAll(Arb.From(Cases), given =>
            Assert.All(given.Days.Where(given.From.IsWorkingDay), day => Assert.Equal(day, SameWorkingDay.Of(day, given.From, 0, given.From)))).Check(Config);

    [Fact]
    public void Titles_and_deadlines_move_on_and_what_is_there_is_marked()
    {
        var plan = PublishedPlan.Nothing(2026).With(
            new ClusterPlan("Kế hoạch 2026", [], [
                Samples.Activity() with { Id = "ky-giao-uoc", Title = "Tổng kết 2026, giao ước 2027; QĐ 1998, số 20261", Deadline = new(2027, 1, 15, 17, 0, 0) },
                Samples.Activity() with { Title = "Báo cáo năm 2026", GraceHours = 7 },
            ]),
            Samples.At(2026, 1, 1));

        var copy = PlanCopy.Of(plan, new([]), 2027, new([]), new PlanDraft(null, null, [new("x", Title: "Báo cáo năm 2027")]));

        Assert.Equal("Kế hoạch 2027", copy.Title);
        Assert.Equal(
            [("Báo cáo năm 2027", "2027-11-09T17:00", true), ("Tổng kết 2027, giao ước 2028; QĐ 1998, số 20261", "2028-01-17T17:00", false)],
            copy.Lines.Select(line => (line.After.Title!, line.After.Deadline!, line.IsThere)));
        Assert.All(copy.Lines, line => Assert.Null(line.After.Id));
        Assert.Equal(7, copy.Lines[0].After.GraceHours);
    }
}
