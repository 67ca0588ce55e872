namespace EmulationFunctions.Tests.Calendars;

/// <summary>What somebody else's program finds in a calendar file.</summary>
/// <param name="LongestLine">Octets of its longest line as it stands in the file.</param>
internal sealed record ReadCalendar(string? Method, string? Name, string? Refresh, int LongestLine, IReadOnlyList<ReadEvent> Events);

/// <summary>An entry as somebody else's program reads it. Instants are in UTC.</summary>
internal sealed record ReadEvent(
    string? Uid,
    int? Sequence,
    DateTimeOffset? Stamp,
    DateTimeOffset? Start,
    DateTimeOffset? End,
    string? Summary,
    string? Description,
    string? Html,
    string? Location,
    string? Url,
    string? Status,
    string? Transparency,
    string? Organizer,
    string? OrganizerName,
    int? AlarmSeconds,
    IReadOnlyList<ReadAttendee> Attendees);

/// <summary>Somebody invited, as somebody else's program reads it.</summary>
internal sealed record ReadAttendee(string Email, string? Name, string? Kind, string? Role, string? Standing, string? Rsvp);
