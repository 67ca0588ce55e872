using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>The organizer's page of one meeting.</summary>
internal abstract class MeetingDeskTexts
{
    public abstract string Back { get; }

    public abstract string Open { get; }

    public abstract string Notice(MeetingNotice notice);

    public abstract string Cancelled { get; }

    public abstract string CancelledWhy(string reason);

    public abstract string NotSent { get; }

    public abstract string Edit { get; }

    public abstract string Cancel { get; }

    public abstract string TakeAttendance { get; }

    public abstract string PeopleHeading { get; }

    public abstract string Heads(int people);

    public abstract string Earlier(string said);

    public abstract string InPlaceOf(string person);

    public abstract string Removed { get; }

    public abstract string Attended { get; }

    public abstract string NotThere { get; }

    public abstract string SubstitutesHeading { get; }

    public abstract string SubstituteAsked(string person, string name, string email);

    public abstract string Confirm { get; }

    public abstract string Decline { get; }

    public abstract string RepliesHeading { get; }

    public abstract string RepliesLead { get; }

    public abstract string Reply(string code);

    public abstract string Proposed(string time);

    public abstract string PapersHeading { get; }

    public abstract string PapersLead { get; }

    public abstract string Kind(PaperKind kind);

    public abstract string AddFiles { get; }

    public abstract string Remove { get; }

    public abstract string SendMinutes(int people);

    public abstract string MinutesSent { get; }

    public abstract string HistoryHeading { get; }

    public abstract string CancelTitle { get; }

    public abstract string CancelLead(int letters);

    public abstract string CancelReason { get; }

    public abstract string CancelNow(int letters);

    /// <summary>That the meeting changed while the page stood open, so that nothing was cancelled yet.</summary>
    public abstract string CancelOutdated { get; }

    public abstract string ReasonNotSent { get; }

    public abstract string Keep { get; }

    public abstract string AttendanceTitle { get; }

    public abstract string AttendanceLead(int there, int invited);

    public abstract string There { get; }

    public abstract string Absent { get; }

    public abstract string Undo { get; }
}
