using System.Globalization;

namespace Emulation.Domain.Meetings;

/// <summary>The lines of one VEVENT.</summary>
internal static class CalendarEntryLines
{
    /// <summary>What every entry has, and what this kind of file says besides.</summary>
    public static IEnumerable<ContentLine> Of(CalendarEvent entry, IEnumerable<ContentLine> besides)
    {
        var zone = ClusterZone.Of(entry.TimeZone);
        var description = entry.FullDescription;
        return
        [
            new("BEGIN", "VEVENT"),
            ContentLine.OfText("UID", entry.Uid),
            new("SEQUENCE", string.Create(CultureInfo.InvariantCulture, $"{entry.Sequence}")),
            new("DTSTAMP", CalendarFile.Utc(entry.Stamp)),
            .. entry.IsAllDay ? Days(entry) : Times(zone, entry.Start, entry.End),
            ContentLine.OfText("SUMMARY", entry.Title),
            .. (entry.Place ?? entry.OnlineUrl) is { } location ? [ContentLine.OfText("LOCATION", location)] : Array.Empty<ContentLine>(),
            ContentLine.OfText("DESCRIPTION", description),
            ContentLine.OfText("X-ALT-DESC", CalendarHtml.Of(description), ("FMTTYPE", "text/html")),
            .. entry.Url is { } url ? [new("URL", url)] : Array.Empty<ContentLine>(),
            new("TRANSP", entry.IsBusy ? "OPAQUE" : "TRANSPARENT"),
            .. besides,
            new("END", "VEVENT"),
        ];
    }

    /// <summary>Whether it takes place.</summary>
    public static ContentLine Status(CalendarStatus status) => new("STATUS", status switch
    {
        CalendarStatus.Tentative => "TENTATIVE",
        CalendarStatus.Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    });

    /// <summary>Who invites whom. Where nothing is asked there is nothing to answer either.</summary>
    public static IEnumerable<ContentLine> Invited(CalendarEvent entry, bool asks)
    {
        if (entry.Organizer is not { } organizer || entry.Attendees.Count == 0)
            throw new ArgumentException("A scheduling message has an organizer and somebody whom it concerns.", nameof(entry));
        return
        [
            new("ORGANIZER", CalendarAddress.Of(organizer.Email), ("CN", organizer.Name)),
            .. entry.Attendees.Select(attendee => new ContentLine(
                "ATTENDEE",
                CalendarAddress.Of(attendee.Email),
                [
                    ("CUTYPE", Kind(attendee.Kind)),
                    ("ROLE", Role(attendee.Role)),
                    .. asks ? [("PARTSTAT", Standing(attendee.Answer)), ("RSVP", attendee.Rsvp ? "TRUE" : "FALSE")] : Array.Empty<(string, string)>(),
                    ("CN", attendee.Name),
                ])),
        ];
    }

    /// <summary>The bell before it, if there is one.</summary>
    public static IEnumerable<ContentLine> Alarm(CalendarEvent entry) => entry.Alarm is not { } before ? [] :
    [
        new("BEGIN", "VALARM"),
        new("ACTION", "DISPLAY"),
        new("TRIGGER", $"-{Duration(before)}"),
        ContentLine.OfText("DESCRIPTION", entry.Title),
        new("END", "VALARM"),
    ];

    /// <summary>A length of time in whole minutes (RFC 5545, 3.3.6).</summary>
    public static string Duration(TimeSpan length) => string.Create(
        CultureInfo.InvariantCulture,
        $"PT{(length.Minutes == 0 ? $"{(int)length.TotalHours}H" : $"{(int)length.TotalMinutes}M")}");

    // In an hour that comes twice a calendar takes the first (RFC 5545, 3.3.5) and the cluster's zone the second: UTC is clear to both.
    private static ContentLine[] Times(ClusterZone zone, DateTime start, DateTime end) =>
        zone.ComesTwice(start) || zone.ComesTwice(end)
            ? [new("DTSTART", CalendarFile.Utc(zone.Instant(start))), new("DTEND", CalendarFile.Utc(zone.Instant(end)))]
            : [new("DTSTART", CalendarFile.Local(start), ("TZID", zone.Id)), new("DTEND", CalendarFile.Local(end), ("TZID", zone.Id))];

    private static ContentLine[] Days(CalendarEvent entry) =>
        [new("DTSTART", CalendarFile.Date(entry.Start), ("VALUE", "DATE")), new("DTEND", CalendarFile.Date(entry.End), ("VALUE", "DATE"))];

    private static string Kind(AttendeeKind kind) => kind switch
    {
        AttendeeKind.Group => "GROUP",
        AttendeeKind.Room => "ROOM",
        AttendeeKind.Resource => "RESOURCE",
        _ => "INDIVIDUAL",
    };

    private static string Role(AttendeeRole role) => role switch
    {
        AttendeeRole.Chair => "CHAIR",
        AttendeeRole.Optional => "OPT-PARTICIPANT",
        AttendeeRole.Informed => "NON-PARTICIPANT",
        _ => "REQ-PARTICIPANT",
    };

    private static string Standing(Answer? answer) => answer switch
    {
        Answer.Yes => "ACCEPTED",
        Answer.No => "DECLINED",
        Answer.Maybe => "TENTATIVE",
        _ => "NEEDS-ACTION",
    };
}
