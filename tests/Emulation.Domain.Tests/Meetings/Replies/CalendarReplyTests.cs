using Emulation.Domain.Meetings;
using Emulation.Domain.Meetings.Replies;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Meetings.Replies;

public sealed class CalendarReplyTests
{
    private const string Reply = """
        BEGIN:VCALENDAR
        METHOD:REPLY
        PRODID:-//A program//EN
        VERSION:2.0
        BEGIN:VTIMEZONE
        TZID:SE Asia Standard Time
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:+0700
        TZOFFSETTO:+0700
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        ATTENDEE;PARTSTAT=ACCEPTED;CN="Ông A; giám đốc:":mailto:Ong.A%2Bb@unit.ex
         ample
        COMMENT;LANGUAGE=vi:Đến muộn\, 15 phút\nXin lỗi
        UID:2026-k3v9@cluster.example
        SUMMARY;LANGUAGE=vi:Chấp nhận: Hội nghị
        DTSTART;TZID=SE Asia Standard Time:20261218T083000
        DTSTAMP:20261202T011500Z
        SEQUENCE:1
        END:VEVENT
        END:VCALENDAR
        """;

    [Fact]
    public void A_reply_says_who_answers_what_and_when() =>
        Assert.Equal(
            new CalendarReply(
                IsCounter: false, "2026-k3v9@cluster.example", 1, new(2026, 12, 2, 1, 15, 0, TimeSpan.Zero), "Ong.A+b@unit.example", Answer.Yes, "20261218T083000", "Đến muộn, 15 phút\nXin lỗi"),
            CalendarReply.Read(Reply));

    [Theory]
    [InlineData("PARTSTAT=ACCEPTED", "partstat=declined", Answer.No)]
    [InlineData("PARTSTAT=ACCEPTED", "PARTSTAT=TENTATIVE", Answer.Maybe)]
    [InlineData("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED", null)]
    [InlineData("PARTSTAT=ACCEPTED", "X-A=B", null)]
    public void An_answer_is_one_of_three(string part, string other, Answer? answer) => Assert.Equal(answer, CalendarReply.Read(Reply.Replace(part, other, StringComparison.Ordinal))!.Answer);

    [Fact]
    public void A_counter_proposes_another_time()
    {
        var read = CalendarReply.Read(Reply.Replace("METHOD:REPLY", "METHOD:COUNTER", StringComparison.Ordinal))!;

        Assert.Equal((true, "20261218T083000"), (read.IsCounter, read.Start));
    }

    [Theory]
    [InlineData("METHOD:REPLY", "METHOD:REQUEST")]
    [InlineData("METHOD:REPLY", "X-METHOD:REPLY")]
    [InlineData("UID:2026", "X-UID:2026")]
    [InlineData("DTSTAMP:20261202T011500Z", "DTSTAMP:20261202T011500")]
    [InlineData("DTSTAMP:20261202T011500Z", "DTSTAMP:yesterday")]
    [InlineData("mailto:Ong", "http://Ong")]
    [InlineData("COMMENT;LANGUAGE=vi:", "ATTENDEE;PARTSTAT=DECLINED:mailto:b@unit.example\n        COMMENT:")]
    [InlineData("END:VEVENT", "END:VEVENT\n        BEGIN:VEVENT\n        UID:2\n        END:VEVENT")]
    [InlineData("END:VEVENT", "END:VTODO")]
    [InlineData("VERSION:2.0", "no line of a calendar")]
    public void What_is_no_reply_is_none(string part, string other) =>
        Assert.Null(CalendarReply.Read(string.Join("\r\n", Reply.Replace(part, other, StringComparison.Ordinal).Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line))));

    [Fact]
    public void Size_and_lines_are_bounded()
    {
        Assert.Null(CalendarReply.Read(Reply + new string('\n', CalendarReading.MostCharacters)));
        Assert.Null(CalendarReply.Read(Reply.Replace("VERSION:2.0", string.Concat(Enumerable.Repeat("X-A:1\n", 5_001)), StringComparison.Ordinal)));
    }

    /// <summary>Whatever is cut out of it, put into it or turned round: a hostile file is refused or read, and never breaks anything.</summary>
    [Fact]
    public void A_hostile_file_breaks_nothing()
    {
        var edits = ArbMap.Default.GeneratorFor<(int At, int Length, string? Insert)>().ListOf(4);
        Prop.ForAll(edits.ToArbitrary(), all =>
        {
            var text = Reply;
            foreach (var (at, length, insert) in all)
            {
                var from = (int)((uint)at % (uint)(text.Length + 1));
                var until = Math.Min(text.Length, from + (int)((uint)length % 60));
                text = string.Concat(text.AsSpan(0, from), insert ?? "\"", text.AsSpan(until));
            }

            var read = CalendarReply.Read(text);
            return read is null || (Emulation.Domain.Clusters.Mailbox.IsValid(read.Attendee) && read.Uid.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void What_the_app_itself_writes_is_read_back()
    {
        var lines = CalendarReading.Lines(CalendarFile.Request(Samples.Invitation(), "https://cluster.example/rsvp/x", "Một; hai, ba\\\nbốn"))!;

        Assert.Equal(Samples.Invitation().Title, CalendarReading.Text(lines.Single(line => line.Name == "SUMMARY").Value));
        Assert.Equal(Samples.Invitation().Attendee.Name, lines.Single(line => line.Name == "ATTENDEE").Parameters["CN"]);
    }
}
