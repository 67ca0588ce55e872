using System.Globalization;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

public sealed class OrganizerDaysTests
{
    // Due on Tuesday 10 November and on Friday 13 November 2026.
    private static readonly PublishedPlan Plan = Reminded.Plan(
        [Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], [], "tuesday"), Reminded.Activity(new(2026, 11, 13, 23, 59, 0), [0], [], "friday")], [new(2026, 11, 16), .. Reminded.Tet]);

    private static readonly OrganizerDays Days = new(Samples.Cluster(), [Plan]);

    [Theory]
    [InlineData("2026-11-09T07:59", null)]
    [InlineData("2026-11-09T08:00", "2026-11-09")]
    [InlineData("2026-11-15T23:00", "2026-11-09")]
    // Monday 16 November is a day off.
    [InlineData("2026-11-16T09:00", null)]
    [InlineData("2026-11-17T08:00", "2026-11-17")]
    // Friday 5 to Thursday 11 February 2027 are off: the week's first working day is Friday 12.
    [InlineData("2027-02-11T12:00", null)]
    [InlineData("2027-02-12T08:00", "2027-02-12")]
    public void A_week_is_told_of_on_its_first_working_day(string local, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Days.Week(At(local)));

    [Fact]
    public void A_cluster_that_began_in_the_middle_of_a_week_waits_for_the_next()
    {
        var begun = new OrganizerDays(Samples.Cluster(), [Reminded.Plan(Samples.Activity(), Samples.At(2026, 11, 4, 10))]);

        Assert.Null(begun.Week(Samples.At(2026, 11, 6, 9)));
        Assert.Equal(new DateOnly(2026, 11, 9), begun.Week(Samples.At(2026, 11, 9, 8)));
    }

    [Theory]
    [InlineData("2026-11-10T17:01", "")]
    [InlineData("2026-11-11T07:59", "")]
    [InlineData("2026-11-11T08:00", "tuesday 2026-11-11")]
    [InlineData("2026-11-17T07:59", "tuesday 2026-11-11")]
    // The working day after Friday 13 is Tuesday 17.
    [InlineData("2026-11-17T08:00", "tuesday 2026-11-11, friday 2026-11-17")]
    // After an outage of thirty days all of them are in one letter; of older ones nobody is told.
    [InlineData("2026-12-11T08:00", "tuesday 2026-11-11, friday 2026-11-17")]
    [InlineData("2026-12-12T08:00", "friday 2026-11-17")]
    [InlineData("2026-12-18T08:00", "")]
    public void A_deadline_is_told_of_on_the_working_day_after_it(string local, string closed) =>
        Assert.Equal(closed, Closed(Days, local));

    [Fact]
    public void A_units_own_deadline_is_told_of_too_and_one_that_had_passed_at_the_publishing_is_not()
    {
        var extended = Submission.None("tuesday", "unit-a") with { Extension = new(new(2026, 11, 19, 17, 0, 0), "Bão") };
        Assert.Equal("tuesday 2026-11-11, friday 2026-11-17, tuesday 2026-11-20 unit-a", Closed(Days, "2026-11-20T08:00", extended));

        var late = new OrganizerDays(Samples.Cluster(), [Plan with { PublishedAt = Plan.PublishedAt.ToDictionary(one => one.Key, _ => Samples.At(2026, 11, 10, 18)) }]);
        Assert.Equal("friday 2026-11-17", Closed(late, "2026-11-17T08:00"));
    }

    [Fact]
    public void The_hours_to_look_at_the_cluster_know_every_letter_to_the_organizers() =>
        Assert.Equal(
            [Samples.At(2026, 11, 2, 8), Samples.At(2026, 11, 9, 8), Samples.At(2026, 11, 11, 8), Samples.At(2026, 11, 17, 8), Samples.At(2026, 11, 23, 8)],
            Days.Instants(Samples.At(2026, 11, 1), []).Order());

    // Whenever somebody ticks, a week is told of at most once and on a working day that is the first of it or later.
    [Fact]
    public void Every_letter_has_an_hour_at_which_the_cluster_is_looked_at() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 40 * 24)), hours =>
        {
            var now = Samples.At(2026, 9, 28);
            var instants = Days.Instants(now, []).ToHashSet();
            var at = now.AddHours(hours);
            var week = Days.Week(at);
            return (week is null || instants.Contains(Reminded.AtEight(week.Value)))
                && Days.Closed(at, []).All(one => instants.Contains(Reminded.AtEight(one.Day)) && one.Day > DateOnly.FromDateTime(one.Deadline));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    private static string Closed(OrganizerDays days, string local, params Submission[] submissions) =>
        string.Join(", ", days.Closed(At(local), submissions).Select(one => $"{one.Activity.Id} {one.Day:yyyy-MM-dd} {one.Unit}".TrimEnd()));

    private static DateTimeOffset At(string local) => Samples.Zone.Instant(DateTime.Parse(local, CultureInfo.InvariantCulture));
}
