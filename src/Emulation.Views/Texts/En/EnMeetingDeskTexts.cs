using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnMeetingDeskTexts : MeetingDeskTexts
{
    public override string Back => "Back to the meeting";

    public override string Open => "Open the meeting";

    public override string Notice(MeetingNotice notice) => notice switch
    {
        MeetingNotice.Sent => "The invitations are on their way.",
        MeetingNotice.Changed => "The change is stored; letters are on their way to those it concerns.",
        MeetingNotice.Saved => "The change is stored; nobody needs a letter.",
        MeetingNotice.Cancelled => "The meeting is cancelled; letters are on their way.",
        MeetingNotice.SubstituteInvited => "Confirmed; the invitation to the substitute is on its way.",
        MeetingNotice.SubstituteDeclined => "The substitute was declined.",
        MeetingNotice.PaperAdded => "The file was added.",
        MeetingNotice.PaperRemoved => "The file was taken away.",
        MeetingNotice.MinutesSent => "The minutes are on their way to everybody.",
        MeetingNotice.MinutesSentBefore => "Everybody has been sent these minutes already; there is no new letter.",
        MeetingNotice.NoMinutes => "The meeting has no minutes; no letter was sent.",
        MeetingNotice.SubstituteDecidedBefore => "The substitute that you looked at no longer waits for a decision; nothing has changed.",
        _ => "",
    };

    public override string Cancelled => "This meeting is cancelled.";

    public override string CancelledWhy(string reason) => $"Reason: {reason}";

    public override string NotSent => "No invitation has been sent yet.";

    public override string Edit => "Change the meeting";

    public override string Cancel => "Cancel the meeting";

    public override string TakeAttendance => "Take attendance";

    public override string PeopleHeading => "Invitees";

    public override string Heads(int people) => people == 1 ? "1 person" : $"{people} people";

    public override string Earlier(string said) => $"answered before the move: {said}";

    public override string InPlaceOf(string person) => $"in place of {person}";

    public override string Removed => "No longer invited";

    public override string Attended => "Was there";

    public override string NotThere => "Was absent";

    public override string SubstitutesHeading => "Substitutes to confirm";

    public override string SubstituteAsked(string person, string name, string email) => $"{person} names {name} ({email}) as substitute.";

    public override string Confirm => "Confirm and invite";

    public override string Decline => "Decline";

    public override string RepliesHeading => "Calendar replies to look at";

    public override string RepliesLead => "None of them changed anybody's answer.";

    public override string Reply(string code) => code switch
    {
        "counter" => "Proposes another time",
        "forged-reply" => "The sender is not the one who answers",
        "foreign-reply" => "Answers another calendar entry",
        "not-invited" => "The sender is not invited",
        "not-vouched-for" => "Nobody vouches for the sender",
        "outdated-reply" => "Answers an earlier time",
        "older-answer" => "There is a later answer",
        "meeting-cancelled" => "The meeting is cancelled",
        "meeting-over" => "The meeting is over",
        "unknown-answer" => "The answer is unclear",
        _ => $"Not applied ({code})",
    };

    public override string Proposed(string time) => $"proposed: {time}";

    public override string PapersHeading => "Papers and minutes";

    public override string PapersLead => "Only invitees can open them, by the link in their invitation.";

    public override string Kind(PaperKind kind) => kind switch
    {
        PaperKind.Minutes => "Minutes",
        PaperKind.Photo => "Photo",
        _ => "Paper",
    };

    public override string AddFiles => "Add a file";

    public override string Remove => "Take away";

    public override string SendMinutes(int people) => people == 1 ? "Send the minutes to 1 person" : $"Send the minutes to {people} people";

    public override string MinutesSent => "The minutes have been sent.";

    public override string HistoryHeading => "What happened";

    public override string CancelTitle => "Cancel the meeting";

    public override string CancelLead(int letters) =>
        letters == 1 ? "1 person gets a letter that takes the meeting out of the calendar. This cannot be undone." : $"{letters} people get a letter that takes the meeting out of their calendars. This cannot be undone.";

    public override string CancelReason => "Reason";

    public override string CancelNow(int letters) => letters == 1 ? "Cancel and send 1 letter" : $"Cancel and send {letters} letters";

    public override string CancelOutdated => "Nothing has been cancelled or sent yet. Below is the meeting as it is now; if it is still to be cancelled, press the button again.";

    public override string ReasonNotSent => "The reason that you typed was sent to nobody.";

    public override string Keep => "Keep the meeting";

    public override string AttendanceTitle => "Attendance";

    public override string AttendanceLead(int there, int invited) => $"{there} of {invited} invitees are there.";

    public override string There => "There";

    public override string Absent => "Absent";

    public override string Undo => "Undo";
}
