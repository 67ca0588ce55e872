using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;

namespace Emulation.Domain.Tests.Reminders;

public sealed class ReminderHoursTests
{
    private static readonly PublishedPlan[] Plans =
    [
        Reminded.Plan(Reminded.Activity(new(2027, 1, 15, 17, 0, 0), [14, 1], [])),
        // The year after knows the days off that a deadline in January meets.
        Reminded.Plan([], [new(2027, 1, 1), .. Reminded.Tet], year: 2027),
    ];

    // Friday 6 November 2026, then the weekend, then Monday; Thursday 4 February 2027 and the days around Tết.
    [Theory]
    [InlineData("2026-11-06T07:59:59", false, "2026-11-06")]
    [InlineData("2026-11-06T08:00:00", true, "2026-11-09")]
    [InlineData("2026-11-06T23:59:59", true, "2026-11-09")]
    [InlineData("2026-11-07T09:00:00", false, "2026-11-09")]
    [InlineData("2026-11-08T23:59:59", false, "2026-11-09")]
    [InlineData("2026-11-09T00:00:00", false, "2026-11-09")]
    [InlineData("2027-02-04T10:00:00", true, "2027-02-12")]
    [InlineData("2027-02-05T07:00:00", false, "2027-02-12")]
    [InlineData("2027-02-11T10:00:00", false, "2027-02-12")]
    // Thursday 31 December 2026: New Year is a Friday and off, so Monday 4 January.
    [InlineData("2026-12-31T08:00:01", true, "2027-01-04")]
    public void Letters_go_out_on_working_days_from_eight_on(string local, bool open, string next)
    {
        var now = Samples.Zone.Instant(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(open, Reminded.Timetable(Plans).IsOpen(now));
        Assert.Equal(
            Reminded.AtEight(DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture)),
            Reminded.Timetable(Plans).NextOpening(now));
    }

    // Fourteen days before Friday 15 January is New Year, so Thursday 31 December; one day before is Thursday 14.
    [Fact]
    public void The_hours_to_look_again_are_those_of_steps_to_come()
    {
        Assert.Equal([Samples.At(2026, 12, 31, 8), Samples.At(2027, 1, 14, 8)], Instants(Samples.At(2026, 12, 31, 7, 59, 59)));
        Assert.Equal([Samples.At(2027, 1, 14, 8)], Instants(Samples.At(2026, 12, 31, 8)));
        Assert.Empty(Instants(Samples.At(2027, 1, 14, 8)));
    }

    [Fact]
    public void What_asks_for_no_documents_has_no_hours()
    {
        var meeting = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [3], []) with { Kind = ActivityKind.Meeting, Documents = [] };

        Assert.Empty(Reminded.Timetable([Reminded.Plan(meeting)]).Instants(Reminded.LongAgo));
        Assert.Empty(Reminded.Plan(meeting).Due(Samples.At(2026, 11, 10, 9)));
    }

    // Clocks in New York go forward on Sunday 14 March 2027: eight o'clock is an hour earlier in UTC from then on.
    [Fact]
    public void Eight_oclock_is_that_of_the_clusters_zone()
    {
        var plan = Reminded.Plan(Reminded.Activity(new(2027, 3, 16, 17, 0, 0), [4, 1], []), year: 2027);

        Assert.Equal(
            [new(2027, 3, 12, 13, 0, 0, TimeSpan.Zero), new(2027, 3, 15, 12, 0, 0, TimeSpan.Zero)],
            new Timetable(Samples.Cluster(Samples.NewYork), [plan]).Instants(Reminded.LongAgo));
    }

    private static IEnumerable<DateTimeOffset> Instants(DateTimeOffset now) => Reminded.Timetable(Plans).Instants(now);
}
