using System.Text;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Meetings;

namespace EmulationFunctions.Tests.Calendars;

public sealed class ForeignParserTests
{
    private static readonly CalendarEvent Conference = new(
        "2026-k3v9@cluster.example",
        2,
        new DateTimeOffset(2026, 12, 1, 2, 15, 0, TimeSpan.Zero),
        new DateTime(2026, 12, 18, 8, 30, 0),
        new DateTime(2026, 12, 18, 11, 30, 0),
        "Asia/Ho_Chi_Minh",
        "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2026; ký giao ước thi đua năm 2027",
        "1. Khai mạc: 08:30\n2. Báo cáo; bình xét, suy tôn 🇻🇳\n3. Подведение итогов")
    {
        Place = "Hội trường A, số 1 đường B; tầng 2",
        OnlineUrl = "https://meet.example/k3v9?pwd=a1b2",
        Url = "https://cluster.example/rsvp/abc",
        Organizer = new Correspondent("Ban tổ chức; cụm 1", "organizer@cluster.example"),
        Attendees = [new CalendarAttendee("Người \"Tư\" A, thư ký", "a+thi-dua@unit.example")],
    };

    public static TheoryData<string> Parsers => [.. All.Keys];

    private static Dictionary<string, ForeignParser> All { get; } = new[] { ForeignParser.IcalJs, ForeignParser.Python }.ToDictionary(parser => parser.Name);

    [Theory]
    [MemberData(nameof(Parsers))]
    public async Task An_invitation_an_update_and_a_cancellation_are_read_as_they_were_written(string parser)
    {
        var moved = Conference with { Sequence = 3, Start = Conference.Start.AddDays(3), End = Conference.End.AddDays(3).AddMinutes(30), Place = null, Alarm = TimeSpan.FromMinutes(90) };
        var off = moved with { Sequence = 4, Status = CalendarStatus.Cancelled };

        var found = await All[parser].ReadAsync(
            CalendarFile.Request(Conference), CalendarFile.Request(moved), CalendarFile.Cancel(off, wholeMeeting: true), CalendarFile.Cancel(off, wholeMeeting: false));

        CalendarReadings.Same("REQUEST", [CalendarReadings.Expected(Conference)], found[0]);
        CalendarReadings.Same("REQUEST", [CalendarReadings.Expected(moved)], found[1]);
        CalendarReadings.Same("CANCEL", [Unasked(CalendarReadings.Expected(off))], found[2]);
        CalendarReadings.Same("CANCEL", [Unasked(CalendarReadings.Expected(off)) with { Status = null }], found[3]);
    }

    [Theory]
    [MemberData(nameof(Parsers))]
    public async Task A_feed_is_read_as_it_was_written(string parser)
    {
        var meeting = Conference with { Organizer = null, Attendees = [], Status = CalendarStatus.Tentative };
        var deadline = meeting with
        {
            Uid = "d1@cluster.example",
            Sequence = 0,
            Title = "Hạn nộp: Báo cáo quý",
            Start = new(2027, 1, 15, 16, 30, 0),
            End = new(2027, 1, 15, 17, 0, 0),
            IsBusy = false,
            Alarm = null,
        };

        var found = Assert.Single(await All[parser].ReadAsync(CalendarFile.Feed("Cụm thi đua số 1: lịch, hạn nộp", "Asia/Ho_Chi_Minh", meeting.Stamp, [meeting, deadline])));

        CalendarReadings.Same(null, [CalendarReadings.Expected(meeting), CalendarReadings.Expected(deadline)], found);
        Assert.Equal("Cụm thi đua số 1: lịch, hạn nộp", found.Name);
        Assert.Equal("PT4H", found.Refresh);
    }

    [Theory]
    [MemberData(nameof(Parsers))]
    public async Task Titles_and_agendas_of_every_kind_come_through(string parser)
    {
        string[] pieces = ["Hội nghị tổng kết ", "Совещание ", "meeting ", "ắ", "🙂", "👩‍💻", "\"", "'", ";", ",", ":", "^", "=", "\n", " ", "#", "%", "ư\u0323"];
        var random = new Random(5546);
        string Any(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => pieces[random.Next(pieces.Length)]));
        List<CalendarEvent> entries =
        [
            .. Enumerable.Range(0, 200).Select(run => Conference with
            {
                Title = Any(20),
                Description = $"{Any(run % 50 == 0 ? 4000 : 40)}.",
                Attendees = [new CalendarAttendee($"A {Any(6)}".Replace('\n', ' ').TrimEnd(), "a@unit.example")],
            }),
        ];

        var found = await All[parser].ReadAsync([.. entries.Select(CalendarFile.Request)]);

        foreach (var (entry, read) in entries.Zip(found))
            CalendarReadings.Same("REQUEST", [CalendarReadings.Expected(entry)], read);
    }

    // ical.js takes offsets from the file alone: what it finds is what the file says.
    [Fact]
    public async Task Every_zone_of_the_framework_is_understood_from_the_file_alone()
    {
        List<CalendarEvent> entries =
        [
            .. from zone in TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId)
               from start in new[] { new DateTime(2026, 1, 15, 9, 0, 0), new DateTime(2026, 7, 15, 9, 0, 0), new DateTime(2026, 10, 29, 20, 0, 0) }
               where ClusterZone.Of(zone.Id).Exists(start)
               select Conference with { TimeZone = zone.Id, Start = start, End = start.AddHours(3) },
        ];
        Assert.InRange(entries.Count, 300, int.MaxValue);

        var found = await ForeignParser.IcalJs.ReadAsync([.. entries.Select(CalendarFile.Request)]);

        foreach (var (entry, read) in entries.Zip(found))
            CalendarReadings.Same("REQUEST", [CalendarReadings.Expected(entry)], read);
    }

    // A check that can not fail is none: these files are wrong in one place each.
    [Theory]
    [MemberData(nameof(Parsers))]
    public async Task A_wrong_end_a_lost_sequence_and_a_line_too_long_are_seen(string parser)
    {
        var file = CalendarFile.Request(Conference);
        string[] faulty =
        [
            Changed(file, "DTEND;TZID=Asia/Ho_Chi_Minh:20261218T113000", "DTEND;TZID=Asia/Ho_Chi_Minh:20261218T123000"),
            Changed(file, "SEQUENCE:2\r\n", ""),
            Unfolded(file, "DESCRIPTION"),
        ];

        var found = await All[parser].ReadAsync(faulty);

        Assert.All(found, read => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CalendarReadings.Same("REQUEST", [CalendarReadings.Expected(Conference)], read)));
    }

    private static ReadEvent Unasked(ReadEvent entry) =>
        entry with { AlarmSeconds = null, Attendees = [.. entry.Attendees.Select(attendee => attendee with { Standing = null, Rsvp = null })] };

    private static string Changed(string file, string from, string to)
    {
        Assert.Contains(from, file, StringComparison.Ordinal);
        return file.Replace(from, to, StringComparison.Ordinal);
    }

    // The first fold of the property is taken back: the file still says the same.
    private static string Unfolded(string file, string property)
    {
        var fold = file.IndexOf("\r\n ", file.IndexOf($"\r\n{property}", StringComparison.Ordinal), StringComparison.Ordinal);
        var unfolded = file.Remove(fold, 3);
        Assert.Contains(unfolded.Split("\r\n"), line => Encoding.UTF8.GetByteCount(line) > 75);
        return unfolded;
    }
}
