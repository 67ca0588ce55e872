using System.Net;
using System.Text.RegularExpressions;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Meetings;

namespace EmulationFunctions.Tests.Calendars;

/// <summary>Holds what somebody else's program read against what was written.</summary>
internal static partial class CalendarReadings
{
    /// <summary>What a file made of the entry has to say.</summary>
    public static ReadEvent Expected(CalendarEvent entry)
    {
        var zone = ClusterZone.Of(entry.TimeZone);
        return new(
            entry.Uid,
            entry.Sequence,
            entry.Stamp.ToUniversalTime(),
            entry.IsAllDay ? new(entry.Start, TimeSpan.Zero) : zone.Instant(entry.Start).ToUniversalTime(),
            entry.IsAllDay ? new(entry.End, TimeSpan.Zero) : zone.Instant(entry.End).ToUniversalTime(),
            entry.Title,
            entry.FullDescription,
            entry.FullDescription,
            entry.Place ?? entry.OnlineUrl,
            entry.Url,
            entry.Status.ToString().ToUpperInvariant(),
            entry.IsBusy ? "OPAQUE" : "TRANSPARENT",
            entry.Organizer is { } organizer ? $"mailto:{organizer.Email}" : null,
            entry.Organizer?.Name,
            entry.Alarm is { } before ? -(int)before.TotalSeconds : null,
            [.. entry.Attendees.Select(attendee => new ReadAttendee($"mailto:{attendee.Email}", attendee.Name, "INDIVIDUAL", "REQ-PARTICIPANT", "NEEDS-ACTION", "TRUE"))]);
    }

    /// <summary>Fails where a file has a line too long, or an entry with another value.</summary>
    public static void Same(string? method, IReadOnlyList<ReadEvent> expected, ReadCalendar found)
    {
        Assert.InRange(found.LongestLine, 1, 75);
        Assert.Equal(method, found.Method);
        Assert.Equal(expected.Count, found.Events.Count);
        foreach (var (one, other) in expected.Zip(found.Events))
        {
            Assert.Equal(one.Attendees, other.Attendees);
            Assert.Equal(one with { Attendees = [], Html = Plain(one.Html) }, other with { Attendees = [], Html = Plain(other.Html) });
        }
    }

    // What stands in the HTML is what stands in the plain description.
    private static string? Plain(string? html) =>
        html is null ? null : WebUtility.HtmlDecode(Tag().Replace(html.Replace("<br>", "\n", StringComparison.Ordinal), ""));

    [GeneratedRegex("</?(?:html|body|a)(?: [^>]*)?>")]
    private static partial Regex Tag();

    /// <summary>Reads the files with both programs, and fails where they do not find the same.</summary>
    public static async Task<IReadOnlyList<ReadCalendar>> AgreedAsync(IReadOnlyList<string> files)
    {
        var (one, other) = (await ForeignParser.IcalJs.ReadAsync(files), await ForeignParser.Python.ReadAsync(files));
        foreach (var (here, there) in one.Zip(other))
        {
            Same(here.Method, here.Events, there);
            Assert.InRange(here.LongestLine, 1, 75);
            Assert.All(here.Events, entry => Assert.True(entry is { Uid.Length: > 0, Sequence: >= 0, Stamp: not null, Start: not null } && entry.End > entry.Start, entry.ToString()));
        }

        return one;
    }
}
