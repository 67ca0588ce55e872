namespace Emulation.Domain.Meetings;

/// <summary>When whom a meeting invites is reminded: silent people on the policy's days, everybody who comes on the working day before.</summary>
public static class MeetingReminders
{
    /// <summary>The step that has come for the person and was not answered for yet; null where none has.</summary>
    /// <remarks>
    /// Of several steps that were missed the newest counts. A step that had passed when the person was told of the meeting is
    /// none: the letter that told stands in its place.
    /// </remarks>
    public static DateOnly? Due(Meeting meeting, Invitee invitee, Timetable timetable, DateTimeOffset now)
    {
        if (meeting.IsCancelled || !invitee.IsInvited || invitee.IsOwed(meeting) || now >= Start(meeting, timetable))
            return null;
        var policy = timetable.Policy(meeting);
        var days = Days(meeting, invitee, timetable)
            .Where(day => day > (invitee.RemindedThrough ?? DateOnly.MinValue))
            .Where(day => timetable.Instant(day, policy) is var instant && instant <= now && instant > (invitee.InvitedAt ?? DateTimeOffset.MinValue))
            .Order()
            .ToList();
        return days is [.., var newest] ? newest : null;
    }

    /// <summary>The instants at which somebody may have to be reminded after now, and none later than the meeting.</summary>
    public static IEnumerable<DateTimeOffset> Looks(Meeting meeting, Timetable timetable, DateTimeOffset now)
    {
        if (meeting.IsCancelled)
            return [];
        var policy = timetable.Policy(meeting);
        return policy.MeetingDays.Append(Eve)
            .Select(days => timetable.Instant(timetable.Calendar.Before(Day(meeting), days), policy))
            .Where(instant => instant > now && instant < Start(meeting, timetable))
            .Distinct();
    }

    /// <summary>The instant at which the meeting begins.</summary>
    public static DateTimeOffset Start(Meeting meeting, Timetable timetable) =>
        timetable.Zone.Instant(DateOnly.FromDateTime(meeting.Start), TimeOnly.FromDateTime(meeting.Start));

    private const int Eve = 1;

    private static IEnumerable<DateOnly> Days(Meeting meeting, Invitee invitee, Timetable timetable) => invitee.Answer switch
    {
        null => timetable.Policy(meeting).MeetingDays.Select(days => timetable.Calendar.Before(Day(meeting), days)),
        Answer.No => [],
        _ => [timetable.Calendar.Before(Day(meeting), Eve)],
    };

    private static DateOnly Day(Meeting meeting) => DateOnly.FromDateTime(meeting.Start);
}
