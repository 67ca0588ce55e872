using System.Globalization;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Letters;
using Emulation.Domain.Meetings;

namespace Emulation.Domain.Tests.Meetings;

public sealed class CalendarZoneTests
{
    [Fact]
    public void Ho_Chi_Minh_City_is_one_block_of_standard_time()
    {
        var zone = Blocks(Samples.Invitation());

        Assert.Equal("BEGIN:STANDARD DTSTART:19700101T000000 TZOFFSETFROM:+0700 TZOFFSETTO:+0700 END:STANDARD", zone);
    }

    // Clocks went forward on Sunday 8 March 2026 and back on Sunday 1 November; the rule is written from the year before,
    // when that was 9 March and 2 November.
    [Fact]
    public void New_York_is_two_yearly_rules()
    {
        var zone = Blocks(In(Samples.NewYork, new(2026, 7, 1, 9, 0, 0), new(2026, 7, 1, 10, 0, 0)));

        Assert.Equal(
            "BEGIN:STANDARD DTSTART:20251102T020000 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU TZOFFSETFROM:-0400 TZOFFSETTO:-0500 END:STANDARD "
            + "BEGIN:DAYLIGHT DTSTART:20250309T020000 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU TZOFFSETFROM:-0500 TZOFFSETTO:-0400 END:DAYLIGHT",
            zone);
    }

    // Half an hour, on the first Sundays of April and October: in January it is summer there.
    [Fact]
    public void Lord_Howe_goes_forward_by_half_an_hour()
    {
        var zone = Blocks(In("Australia/Lord_Howe", new(2026, 1, 15, 9, 0, 0), new(2026, 1, 15, 10, 0, 0)));

        Assert.Equal(
            "BEGIN:STANDARD DTSTART:20250406T020000 RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU TZOFFSETFROM:+1100 TZOFFSETTO:+1030 END:STANDARD "
            + "BEGIN:DAYLIGHT DTSTART:20251005T020000 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU TZOFFSETFROM:+1030 TZOFFSETTO:+1100 END:DAYLIGHT",
            zone);
    }

    // Moscow left summer time on 27 March 2011 and moved its standard time on 26 October 2014: no yearly rule holds in either year.
    [Theory]
    [InlineData("2011-03-20T10:00", "+0300")]
    [InlineData("2011-04-20T10:00", "+0400")]
    [InlineData("2014-10-20T10:00", "+0400")]
    [InlineData("2014-10-27T10:00", "+0300")]
    [InlineData("2026-12-18T08:30", "+0300")]
    public void Moscow_is_the_offset_that_held_at_the_meeting(string start, string offset)
    {
        var at = DateTime.Parse(start, CultureInfo.InvariantCulture);

        var zone = Blocks(In("Europe/Moscow", at, at.AddHours(2)));

        Assert.Equal($"BEGIN:STANDARD DTSTART:19700101T000000 TZOFFSETFROM:{offset} TZOFFSETTO:{offset} END:STANDARD", zone);
    }

    // The night of 25 to 26 October 2014: at 02:00 clocks went back to 01:00.
    [Fact]
    public void A_change_that_keeps_no_rule_is_written_where_it_falls_in_the_meeting()
    {
        var zone = Blocks(In("Europe/Moscow", new(2014, 10, 25, 20, 0, 0), new(2014, 10, 26, 9, 0, 0)));

        Assert.Equal(
            "BEGIN:STANDARD DTSTART:19700101T000000 TZOFFSETFROM:+0400 TZOFFSETTO:+0400 END:STANDARD "
            + "BEGIN:STANDARD DTSTART:20141026T020000 TZOFFSETFROM:+0400 TZOFFSETTO:+0300 END:STANDARD",
            zone);
    }

    // 01:30 comes twice in New York on 1 November 2026. The cluster means the second, which is 06:30 in UTC; a calendar would
    // read a local time as the first.
    [Fact]
    public void In_the_hour_that_comes_twice_times_are_in_utc()
    {
        var file = File(In(Samples.NewYork, new(2026, 11, 1, 1, 30, 0), new(2026, 11, 1, 3, 0, 0)));

        Assert.Equal("20261101T063000Z", file.Value("DTSTART"));
        Assert.Equal("20261101T080000Z", file.Value("DTEND"));
    }

    // 02:30 on 8 March 2026 does not exist in New York; a plan made before a law changed may still hold such a time.
    [Fact]
    public void An_hour_that_has_come_to_be_skipped_still_gives_a_file()
    {
        var file = File(In(Samples.NewYork, new(2026, 3, 8, 2, 30, 0), new(2026, 3, 8, 4, 0, 0)));

        Assert.Equal("20260308T023000", file.Value("DTSTART"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_ends_of_the_calendar_give_a_file(int year) =>
        Assert.NotEmpty(Blocks(In(Samples.NewYork, new(year, 6, 1, 8, 0, 0), new(year, 6, 1, 9, 0, 0))));

    // Every zone that the framework knows, on some twenty days of two years, each at another hour.
    [Fact]
    public void A_reader_of_the_file_finds_the_offset_that_the_framework_has()
    {
        foreach (var id in TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id))
        {
            var zone = ClusterZone.Of(id);
            for (var start = new DateTime(2026, 1, 1, 0, 30, 0); start.Year < 2028; start = start.AddHours((24 * 38) + 5))
                AssertOffsets(zone, start, start.AddHours(3));
        }
    }

    [Theory]
    [InlineData("America/New_York", "2026-03-08")]
    [InlineData("America/New_York", "2026-11-01")]
    [InlineData("Australia/Lord_Howe", "2026-04-05")]
    [InlineData("Australia/Lord_Howe", "2026-10-04")]
    [InlineData("Europe/Moscow", "2014-10-26")]
    [InlineData("Africa/Casablanca", "2026-02-15")]
    [InlineData("Asia/Ho_Chi_Minh", "2026-12-31")]
    public void Around_a_change_each_quarter_of_an_hour_has_its_offset(string id, string day)
    {
        var zone = ClusterZone.Of(id);
        var from = DateTime.Parse(day, CultureInfo.InvariantCulture).AddHours(-6);
        for (var quarter = 0; quarter < 4 * 36; quarter++)
            AssertOffsets(zone, from.AddMinutes(15 * quarter), from.AddMinutes((15 * quarter) + 90));
    }

    private static void AssertOffsets(ClusterZone zone, DateTime start, DateTime end)
    {
        if (!zone.Exists(start) || !zone.Exists(end))
            return;

        var file = File(In(zone.Id, start, end));
        Assert.Equal(zone.Instant(start), ObservedTime.Instant(file, "DTSTART"));
        Assert.Equal(zone.Instant(end), ObservedTime.Instant(file, "DTEND"));
    }

    private static InvitationContent In(string zone, DateTime start, DateTime end) =>
        Samples.Invitation() with { TimeZone = zone, Start = start, End = end };

    private static CalendarText File(InvitationContent invitation) =>
        CalendarText.Parse(CalendarFile.Request(invitation, "https://cluster.example/rsvp/abc", "."));

    private static string Blocks(InvitationContent invitation)
    {
        var lines = CalendarFile.Request(invitation, "https://cluster.example/rsvp/abc", ".").Split("\r\n");
        var from = Array.FindIndex(lines, line => line.StartsWith("TZID", StringComparison.Ordinal)) + 1;
        return string.Join(' ', lines[from..Array.IndexOf(lines, "END:VTIMEZONE")]);
    }
}
