using Emulation.Domain.Deadlines;

namespace Emulation.Domain.Tests.Deadlines;

public sealed class DeadlineTests
{
    private static readonly DateTimeOffset Due = Samples.At(2026, 11, 10, 17);

    [Fact]
    public void It_is_a_local_time_in_the_clusters_zone()
    {
        var deadline = Deadline.Of(Samples.Activity(graceHours: 24), Samples.Zone);

        Assert.Equal(Due, deadline.Due);
        Assert.Equal(Due.AddHours(24), deadline.Closes);
    }

    // 17:00:00 itself is in time; the next tick is not.
    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, false, false)]
    [InlineData(1, true, true)]
    public void Without_grace_it_closes_when_it_is_due(long ticks, bool late, bool closed)
    {
        var deadline = Deadline.Of(Samples.Activity(), Samples.Zone);

        Assert.Equal(late, deadline.IsLate(Due.AddTicks(ticks)));
        Assert.Equal(closed, deadline.IsClosed(Due.AddTicks(ticks)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void With_grace_it_closes_when_that_has_passed(long ticks, bool closed)
    {
        var deadline = Deadline.Of(Samples.Activity(graceHours: 48), Samples.Zone);

        Assert.True(deadline.IsLate(Due.AddHours(48).AddTicks(ticks)));
        Assert.Equal(closed, deadline.IsClosed(Due.AddHours(48).AddTicks(ticks)));
    }

    // Clocks in New York went back on Sunday 1 November 2026, so that 24 hours after Saturday 17:00 was Sunday 16:00.
    [Fact]
    public void Grace_is_counted_in_hours_that_pass()
    {
        var zone = ClusterZone.Of(Samples.NewYork);
        var deadline = Deadline.Of(Samples.Activity(graceHours: 24) with { Deadline = new DateTime(2026, 10, 31, 17, 0, 0) }, zone);

        Assert.Equal(new DateTime(2026, 11, 1, 16, 0, 0), zone.Local(deadline.Closes));
    }

    // New York skipped 02:30 on 8 March 2026; a plan is refused with it, but the law on clocks may change after that.
    [Fact]
    public void An_hour_that_has_come_to_be_skipped_moves_on()
    {
        var deadline = Deadline.Of(Samples.Activity() with { Deadline = new DateTime(2026, 3, 8, 2, 30, 0) }, ClusterZone.Of(Samples.NewYork));

        Assert.Equal(new DateTimeOffset(2026, 3, 8, 7, 0, 0, TimeSpan.Zero), deadline.Due);
    }
}
