using System.Globalization;

namespace Emulation.Domain.Meetings.Replies;

/// <summary>What an invitee's calendar answers (RFC 5546, 3.2.3), or proposes instead (3.2.7).</summary>
/// <param name="IsCounter">Whether it proposes another time.</param>
/// <param name="Uid">Which entry it answers.</param>
/// <param name="Sequence">The SEQUENCE that was answered.</param>
/// <param name="Stamp">When.</param>
/// <param name="Attendee">Who answers: a mailbox.</param>
/// <param name="Answer">The answer; null where it is none of ours, such as DELEGATED.</param>
/// <param name="Start">The time proposed, UTC or local, as it stands there.</param>
/// <param name="Comment">What the person adds.</param>
public sealed record CalendarReply(
    bool IsCounter, string Uid, int Sequence, DateTimeOffset Stamp, string Attendee, Answer? Answer, string? Start, string? Comment)
{
    private const int LongestComment = 1000;

    /// <summary>Reads a reply; null where the text is no calendar file, another method, or lacks what a reply has.</summary>
    public static CalendarReply? Read(string text)
    {
        if (CalendarReading.Lines(text) is not { } lines || !lines.Any(line => line is { Name: "BEGIN", Value: "VCALENDAR" }))
            return null;
        var method = lines.FirstOrDefault(line => line.Name == "METHOD")?.Value.Trim().ToUpperInvariant();
        var entry = Entry(lines);
        if (method is not ("REPLY" or "COUNTER") || entry.Count == 0)
            return null;

        string? Value(string name) => entry.FirstOrDefault(line => line.Name == name)?.Value;
        var attendees = entry.Where(line => line.Name == "ATTENDEE").ToList();
        if (Value("UID") is not { Length: > 0 and <= 300 } uid
            || Stamped(Value("DTSTAMP")) is not { } stamp
            || attendees is not [var attendee]
            || MailboxOf(attendee.Value) is not { } mailbox)
            return null;
        var sequence = int.TryParse(Value("SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var comment = Value("COMMENT") is { Length: > 0 } said ? PlainText.Lines(CalendarReading.Text(said)).Trim() : null;
        return new(
            method == "COUNTER",
            CalendarReading.Text(uid),
            sequence,
            stamp,
            mailbox,
            AnswerOf(attendee.Parameters.GetValueOrDefault("PARTSTAT")),
            Value("DTSTART") is { Length: <= 30 } start ? PlainText.Line(start) : null,
            comment is { Length: > LongestComment } ? comment[..LongestComment] : comment is "" ? null : comment);
    }

    /// <summary>The lines of the file's only entry, without those of parts inside it.</summary>
    private static List<ReadLine> Entry(IReadOnlyList<ReadLine> lines)
    {
        var entry = new List<ReadLine>();
        var parts = new Stack<string>();
        var entries = 0;
        foreach (var line in lines)
        {
            var part = line.Value.Trim().ToUpperInvariant();
            if (line.Name == "BEGIN")
            {
                parts.Push(part);
                entries += part == "VEVENT" ? 1 : 0;
            }
            else if (line.Name == "END")
            {
                if (!parts.TryPop(out var open) || open != part)
                    return [];
            }
            else if (parts.TryPeek(out var within) && within == "VEVENT")
            {
                entry.Add(line);
            }
        }

        return entries == 1 && parts.Count == 0 ? entry : [];
    }

    // RFC 5545, 3.8.7.2: always UTC.
    private static DateTimeOffset? Stamped(string? value) =>
        DateTimeOffset.TryParseExact(value?.Trim(), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var stamp) ? stamp : null;

    private static string? MailboxOf(string value)
    {
        value = value.Trim();
        if (!value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return null;
        var mailbox = Uri.UnescapeDataString(value["mailto:".Length..]);
        return Mailbox.IsValid(mailbox) ? mailbox : null;
    }

    private static Answer? AnswerOf(string? participation) => participation?.ToUpperInvariant() switch
    {
        "ACCEPTED" => Meetings.Answer.Yes,
        "DECLINED" => Meetings.Answer.No,
        "TENTATIVE" => Meetings.Answer.Maybe,
        _ => null,
    };
}
