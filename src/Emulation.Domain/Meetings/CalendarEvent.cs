using Emulation.Domain.Letters;

namespace Emulation.Domain.Meetings;

/// <summary>An entry of a calendar: all that a VEVENT says (RFC 5545, 3.6.1).</summary>
/// <param name="Uid">The same for ever (3.8.4.7).</param>
/// <param name="Sequence">Rises with every change of time, place or status (RFC 5546, 2.1.4).</param>
/// <param name="Stamp">When this state was written; of two with the same sequence the later one holds.</param>
/// <param name="Start">Local time in the zone.</param>
/// <param name="End">Local time in the zone, after the start.</param>
/// <param name="TimeZone">An IANA zone that the framework knows.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">Plain text, with any line breaks; links that it lacks are added.</param>
public sealed record CalendarEvent(
    string Uid, int Sequence, DateTimeOffset Stamp, DateTime Start, DateTime End, string TimeZone, string Title, string Description)
{
    private static readonly TimeSpan UsualAlarm = TimeSpan.FromHours(1);

    /// <summary>Where, if anywhere; without it the online link stands as the place.</summary>
    public string? Place { get; init; }

    /// <summary>Where online: an absolute http or https address.</summary>
    public string? OnlineUrl { get; init; }

    /// <summary>The page about it, on which the person answers.</summary>
    public string? Url { get; init; }

    /// <summary>Who invites and reads replies; a scheduling message has one, an entry of a feed has none.</summary>
    public Correspondent? Organizer { get; init; }

    /// <summary>Who is invited, as far as the reader of this file may know.</summary>
    public IReadOnlyList<CalendarAttendee> Attendees { get; init; } = [];

    /// <summary>Whether it takes place.</summary>
    public CalendarStatus Status { get; init; } = CalendarStatus.Confirmed;

    /// <summary>How long before the start the calendar rings; null where it does not.</summary>
    public TimeSpan? Alarm { get; init; } = UsualAlarm;

    /// <summary>Whether the time counts as taken.</summary>
    public bool IsBusy { get; init; } = true;

    /// <summary>Whether it takes whole days, without hours and in whatever zone: from the start's day up to the end's, which is not in it (RFC 5545, 3.6.1).</summary>
    public bool IsAllDay { get; init; }

    /// <summary>The entry that an invitation brings.</summary>
    /// <param name="invitation">What the letter froze.</param>
    /// <param name="answerUrl">The page on which the person answers.</param>
    /// <param name="description">The meeting in the person's language; links that it lacks are added.</param>
    public static CalendarEvent Of(InvitationContent invitation, string answerUrl, string description) =>
        new(invitation.Uid, invitation.Sequence, invitation.Stamp, invitation.Start, invitation.End, invitation.TimeZone, invitation.Title, description)
        {
            Place = invitation.Place,
            OnlineUrl = invitation.OnlineUrl,
            Url = answerUrl,
            Organizer = invitation.Organizer,
            Attendees =
            [
                new CalendarAttendee(invitation.Attendee.Name, invitation.Attendee.Email) { Answer = invitation.Answered },
                .. (invitation.Others ?? []).Select(other => new CalendarAttendee(other.Name, other.Email) { Rsvp = false }),
            ],

            // Some calendars take no answer from an invitation: they too keep the hour free and do not ring for who stays away.
            IsBusy = invitation.Answered != Answer.No,
            Alarm = invitation.Answered == Answer.No ? null : UsualAlarm,
        };

    /// <summary>The description with the links that it lacks.</summary>
    public string FullDescription
    {
        get
        {
            string?[] links = [OnlineUrl, Url];
            var missing = links.OfType<string>().Where(link => !Description.Contains(link, StringComparison.Ordinal));
            return string.Join("\n\n", missing.Prepend(Description.TrimEnd()).Where(part => part.Length > 0));
        }
    }
}

/// <summary>Somebody invited (RFC 5545, 3.8.4.1).</summary>
/// <param name="Name">The person's name (CN).</param>
/// <param name="Email">The person's mailbox.</param>
public sealed record CalendarAttendee(string Name, string Email)
{
    /// <summary>What is invited (CUTYPE).</summary>
    public AttendeeKind Kind { get; init; }

    /// <summary>Whether the meeting needs it (ROLE).</summary>
    public AttendeeRole Role { get; init; }

    /// <summary>The answer so far (PARTSTAT); null where there is none, or where a change asks anew.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether an answer is asked for (RSVP).</summary>
    public bool Rsvp { get; init; } = true;
}

/// <summary>Whether an entry takes place.</summary>
public enum CalendarStatus
{
    /// <summary>It does.</summary>
    Confirmed,

    /// <summary>It may.</summary>
    Tentative,

    /// <summary>It does not.</summary>
    Cancelled,
}

/// <summary>What is invited (RFC 5545, 3.2.3).</summary>
public enum AttendeeKind
{
    /// <summary>A person.</summary>
    Individual,

    /// <summary>People under one address.</summary>
    Group,

    /// <summary>A room.</summary>
    Room,

    /// <summary>Something else that is needed.</summary>
    Resource,
}

/// <summary>Whether a meeting needs somebody (RFC 5545, 3.2.16).</summary>
public enum AttendeeRole
{
    /// <summary>It does.</summary>
    Required,

    /// <summary>The person presides.</summary>
    Chair,

    /// <summary>The person may come.</summary>
    Optional,

    /// <summary>The person is told and need not come.</summary>
    Informed,
}
