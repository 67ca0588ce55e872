using Emulation.Domain.Deadlines;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Deadlines;

public sealed class ClusterZoneTests
{
    private static readonly ClusterZone NewYork = ClusterZone.Of(Samples.NewYork);

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", true)]
    [InlineData("Europe/Moscow", true)]
    [InlineData("UTC", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("Asia/Ha_Noi", false)]
    [InlineData("SE Asia Standard Time", false)]
    [InlineData("+07:00", false)]
    [InlineData("../../etc/passwd", false)]
    [InlineData("/etc/localtime", false)]
    [InlineData("zone1970.tab", false)]
    [InlineData("Asia", false)]
    [InlineData("Asia/Ho_Chi_Minh\0", false)]
    public void Only_names_of_the_IANA_list_are_zones(string? id, bool known) => Assert.Equal(known, ClusterZone.IsKnown(id));

    [Fact]
    public void Ho_Chi_Minh_City_is_seven_hours_ahead_of_UTC() =>
        Assert.Equal(new DateTimeOffset(2026, 11, 10, 10, 0, 0, TimeSpan.Zero), Samples.Zone.Instant(new DateTime(2026, 11, 10, 17, 0, 0)));

    // On Sunday 8 March 2026 clocks in New York went from 01:59 to 03:00.
    [Fact]
    public void An_hour_that_clocks_skip_does_not_exist()
    {
        Assert.True(NewYork.Exists(new DateTime(2026, 3, 8, 1, 59, 0)));
        Assert.False(NewYork.Exists(new DateTime(2026, 3, 8, 2, 0, 0)));
        Assert.False(NewYork.Exists(new DateTime(2026, 3, 8, 2, 59, 0)));
        Assert.True(NewYork.Exists(new DateTime(2026, 3, 8, 3, 0, 0)));
        Assert.Throws<ArgumentException>(() => NewYork.Instant(new DateTime(2026, 3, 8, 2, 30, 0)));
    }

    // 03:00 in New York's summer is 07:00 in UTC.
    [Theory]
    [InlineData(2, 0, 0)]
    [InlineData(2, 10, 0)]
    [InlineData(2, 59, 59)]
    [InlineData(3, 0, 0)]
    public void A_skipped_hour_becomes_the_first_time_after_it(int hour, int minute, int second) =>
        Assert.Equal(
            new DateTimeOffset(2026, 3, 8, 7, 0, 0, TimeSpan.Zero),
            NewYork.Instant(new DateOnly(2026, 3, 8), new TimeOnly(hour, minute, second)));

    // On Sunday 1 November 2026 01:30 came at 05:30 in UTC, and once more at 06:30.
    [Fact]
    public void In_an_hour_that_comes_twice_the_later_one_is_meant()
    {
        Assert.True(NewYork.ComesTwice(new DateTime(2026, 11, 1, 1, 30, 0)));
        Assert.False(NewYork.ComesTwice(new DateTime(2026, 11, 1, 2, 0, 0)));
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 6, 30, 0, TimeSpan.Zero), NewYork.Instant(new DateTime(2026, 11, 1, 1, 30, 0)));
    }

    // 23:30 in Ho Chi Minh City on 31 December is 16:30 in UTC; at 17:00 in UTC the new year has begun there.
    [Fact]
    public void The_day_is_that_of_the_people_in_the_zone()
    {
        Assert.Equal(new DateOnly(2026, 12, 31), Samples.Zone.Day(new DateTimeOffset(2026, 12, 31, 16, 59, 59, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2027, 1, 1), Samples.Zone.Day(new DateTimeOffset(2026, 12, 31, 17, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void What_kind_a_time_says_it_is_makes_no_difference()
    {
        var local = new DateTime(2026, 7, 1, 9, 0, 0);

        Assert.All(Enum.GetValues<DateTimeKind>(), kind =>
        {
            Assert.Equal(NewYork.Instant(local), NewYork.Instant(DateTime.SpecifyKind(local, kind)));
            Assert.True(NewYork.Exists(DateTime.SpecifyKind(new DateTime(2026, 3, 8, 3, 0, 0), kind)));
            Assert.False(NewYork.Exists(DateTime.SpecifyKind(new DateTime(2026, 3, 8, 2, 30, 0), kind)));
        });
    }

    // Minutes of 2026 and 2027 in zones with and without summer time.
    [Fact]
    public void A_local_time_that_exists_comes_back_from_its_instant()
    {
        var cases = Gen.Elements(Samples.Vietnam, Samples.NewYork, "Europe/Berlin", "Europe/Moscow", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia")
            .Zip(Gen.Choose(0, 2 * 365 * 24 * 60));

        Prop.ForAll(Arb.From(cases), one =>
        {
            var zone = ClusterZone.Of(one.Item1);
            var local = new DateTime(2026, 1, 1).AddMinutes(one.Item2);
            var instant = zone.Instant(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
            return zone.Exists(local)
                ? zone.Local(instant) == local && instant == zone.Instant(local) && zone.Day(instant) == DateOnly.FromDateTime(local)
                : zone.Local(instant) > local;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000).WithQuietOnSuccess(true));
    }
}
