using System.Globalization;
using Emulation.Domain.Letters;

namespace Emulation.Domain.Meetings;

/// <summary>Calendar files (RFC 5545): scheduling messages for one person (RFC 5546), and feeds to subscribe to.</summary>
/// <remarks>Every file is text whose lines end with CRLF and have at most 75 octets of UTF-8.</remarks>
public static class CalendarFile
{
    /// <summary>How often a subscriber is asked to look again.</summary>
    public static readonly TimeSpan RefreshAfter = TimeSpan.FromHours(4);

    /// <summary>The invitation that a letter froze.</summary>
    /// <param name="invitation">What the letter froze.</param>
    /// <param name="answerUrl">The page on which the person answers.</param>
    /// <param name="description">The meeting in the person's language; links that it lacks are added.</param>
    public static string Request(InvitationContent invitation, string answerUrl, string description) => Request(CalendarEvent.Of(invitation, answerUrl, description));

    /// <summary>The invitation (RFC 5546, 3.2.2); one with a higher SEQUENCE replaces the one before.</summary>
    /// <exception cref="ArgumentException">The entry has no organizer, or nobody is invited.</exception>
    public static string Request(CalendarEvent entry) => File(
        [
            new("METHOD", "REQUEST"),
            .. CalendarZone.Lines(ClusterZone.Of(entry.TimeZone), entry.Start, entry.End),
            .. CalendarEntryLines.Of(entry, [CalendarEntryLines.Status(entry.Status), .. CalendarEntryLines.Invited(entry, asks: true), .. CalendarEntryLines.Alarm(entry)]),
        ]);

    /// <summary>Takes the entry out of calendars (RFC 5546, 3.2.5). SEQUENCE and DTSTAMP are above those of the last invitation.</summary>
    /// <param name="entry">The entry, with those whom it is taken from.</param>
    /// <param name="wholeMeeting">Whether the meeting is off; if not, its attendees alone are no longer invited, and STATUS must not be there.</param>
    /// <exception cref="ArgumentException">The entry has no organizer or no attendee.</exception>
    public static string Cancel(CalendarEvent entry, bool wholeMeeting) => File(
        [
            new("METHOD", "CANCEL"),
            .. CalendarZone.Lines(ClusterZone.Of(entry.TimeZone), entry.Start, entry.End),
            .. CalendarEntryLines.Of(
                entry, [.. wholeMeeting ? [CalendarEntryLines.Status(CalendarStatus.Cancelled)] : Array.Empty<ContentLine>(), .. CalendarEntryLines.Invited(entry, asks: false)]),
        ]);

    /// <summary>The cancellation that a letter froze.</summary>
    public static string Cancel(CancellationContent cancellation) => Cancel(
        new CalendarEvent(
            cancellation.Uid, cancellation.Sequence, cancellation.Stamp, cancellation.Start, cancellation.End, cancellation.TimeZone, cancellation.Title, cancellation.Reason ?? "")
        {
            Place = cancellation.Place,
            Organizer = cancellation.Organizer,
            Attendees = [new CalendarAttendee(cancellation.Attendee.Name, cancellation.Attendee.Email)],
        },
        cancellation.IsWhole);

    /// <summary>A calendar to subscribe to: no METHOD, as it asks nobody anything.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="timeZone">The zone that people in it use.</param>
    /// <param name="now">Now; an empty calendar still has its zone, as a file without any part is none (RFC 5545, 3.4).</param>
    /// <param name="entries">Its entries, all in that zone.</param>
    public static string Feed(string name, string timeZone, DateTimeOffset now, IReadOnlyList<CalendarEvent> entries)
    {
        var zone = ClusterZone.Of(timeZone);
        var today = zone.Local(now);
        var refresh = CalendarEntryLines.Duration(RefreshAfter);
        return File(
        [
            ContentLine.OfText("NAME", name),
            ContentLine.OfText("X-WR-CALNAME", name),
            ContentLine.OfText("X-WR-TIMEZONE", zone.Id),
            new("REFRESH-INTERVAL", refresh, ("VALUE", "DURATION")),
            new("X-PUBLISHED-TTL", refresh),
            .. CalendarZone.Lines(zone, entries.Select(entry => entry.Start).Append(today).Min(), entries.Select(entry => entry.End).Append(today).Max()),
            .. entries.SelectMany(entry => CalendarEntryLines.Of(entry, [CalendarEntryLines.Status(entry.Status), .. CalendarEntryLines.Alarm(entry)])),
        ]);
    }

    internal static string Local(DateTime local) => local.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    internal static string Date(DateTime day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    internal static string Utc(DateTimeOffset instant) => Local(instant.UtcDateTime) + "Z";

    private static string File(IEnumerable<ContentLine> lines) => string.Concat(
        [
            new("BEGIN", "VCALENDAR"),
            new("PRODID", "-//Emulation Functions//Meetings//EN"),
            new("VERSION", "2.0"),
            new("CALSCALE", "GREGORIAN"),
            .. lines,
            new ContentLine("END", "VCALENDAR"),
        ]);
}
