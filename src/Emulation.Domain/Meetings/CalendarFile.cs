using System.Globalization;
using Emulation.Domain.Letters;

namespace Emulation.Domain.Meetings;

/// <summary>A meeting's entry for one person's calendar (RFC 5545), sent as a scheduling message (RFC 5546).</summary>
public static class CalendarFile
{
    /// <summary>The invitation (RFC 5546, 3.2.2); one with a higher SEQUENCE replaces the one before.</summary>
    /// <param name="invitation">What the letter froze.</param>
    /// <param name="answerUrl">The page on which the person answers.</param>
    /// <param name="description">The meeting in the person's language; links that it lacks are added.</param>
    /// <returns>The file's text, each line ended by CRLF.</returns>
    public static string Request(InvitationContent invitation, string answerUrl, string description)
    {
        var zone = ClusterZone.Of(invitation.TimeZone);
        string?[] links = [invitation.OnlineUrl, answerUrl];
        var missing = links.Where(link => link is not null && !description.Contains(link, StringComparison.Ordinal));

        List<ContentLine> lines =
        [
            new("BEGIN", "VCALENDAR"),
            new("PRODID", "-//Emulation Functions//Meetings//EN"),
            new("VERSION", "2.0"),
            new("CALSCALE", "GREGORIAN"),
            new("METHOD", "REQUEST"),
            .. CalendarZone.Lines(zone, invitation.Start, invitation.End),
            new("BEGIN", "VEVENT"),
            ContentLine.OfText("UID", invitation.Uid),
            new("SEQUENCE", $"{invitation.Sequence}"),
            new("DTSTAMP", Utc(invitation.Stamp)),
            .. Times(zone, invitation.Start, invitation.End),
            ContentLine.OfText("SUMMARY", invitation.Title),
            .. Location(invitation),
            ContentLine.OfText("DESCRIPTION", string.Join("\n\n", missing.Prepend(description.TrimEnd()))),
            new("URL", answerUrl),
            new("ORGANIZER", CalendarAddress.Of(invitation.Organizer.Email), ("CN", invitation.Organizer.Name)),
            new(
                "ATTENDEE",
                CalendarAddress.Of(invitation.Attendee.Email),
                ("CUTYPE", "INDIVIDUAL"),
                ("ROLE", "REQ-PARTICIPANT"),
                ("PARTSTAT", "NEEDS-ACTION"),
                ("RSVP", "TRUE"),
                ("CN", invitation.Attendee.Name)),
            new("STATUS", "CONFIRMED"),
            new("TRANSP", "OPAQUE"),
            new("BEGIN", "VALARM"),
            new("ACTION", "DISPLAY"),
            new("TRIGGER", "-PT1H"),
            ContentLine.OfText("DESCRIPTION", invitation.Title),
            new("END", "VALARM"),
            new("END", "VEVENT"),
            new("END", "VCALENDAR"),
        ];
        return string.Concat(lines);
    }

    // In an hour that comes twice a calendar takes the first (RFC 5545, 3.3.5) and the cluster's zone the second: UTC is clear to both.
    private static ContentLine[] Times(ClusterZone zone, DateTime start, DateTime end) =>
        zone.ComesTwice(start) || zone.ComesTwice(end)
            ? [new("DTSTART", Utc(zone.Instant(start))), new("DTEND", Utc(zone.Instant(end)))]
            : [new("DTSTART", Local(start), ("TZID", zone.Id)), new("DTEND", Local(end), ("TZID", zone.Id))];

    private static IEnumerable<ContentLine> Location(InvitationContent invitation) =>
        (invitation.Place ?? invitation.OnlineUrl) is { } location ? [ContentLine.OfText("LOCATION", location)] : [];

    internal static string Local(DateTime local) => local.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset instant) => Local(instant.UtcDateTime) + "Z";
}
