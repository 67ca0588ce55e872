namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnMeetingLetterTexts : MeetingLetterTexts
{
    public override string ChangedHeading => "What has changed";

    public override string None => "none";

    public override string Passcode => "Passcode";

    public override string DialIn => "By telephone";

    public override string Others => "Also invited";

    public override string AnswerAgain => "The time has changed, so please answer again.";

    public override string AnswerStands(string said) => $"Your answer, “{said}”, still stands; you can change it.";

    public override string InPlaceOf(string person) => $"You are invited in place of {person}.";

    public override string CancelledSubject(string title, string moment) => $"Cancelled: {title} – {moment}";

    public override string RemovedSubject(string title, string moment) => $"No longer invited: {title} – {moment}";

    public override string CancelledLead => "This meeting will not take place:";

    public override string RemovedLead => "You are no longer expected at this meeting, which itself takes place as planned:";

    public override string ReaddressedSubject(string title, string moment) => $"Invitation sent to another address: {title} – {moment}";

    public override string ReaddressedLead => "The invitation to this meeting has been sent to another address. The entry at this address is no longer needed:";

    public override string Reason => "Reason";

    public override string CalendarNote => "A calendar file comes with this letter and takes the meeting out of your calendar.";

    public override string NotedSubject(string title, string moment) => $"Your answer is noted: {title} – {moment}";

    public override string NotedLead(Answer? answer) => answer switch
    {
        Answer.Yes => "We have noted that you will attend this meeting.",
        Answer.No => "We have noted that you cannot attend this meeting.",
        _ => "We have noted that you are not sure yet whether you can attend this meeting.",
    };

    public override string NotedPeople => "People";

    public override string NotedSubstitute => "Substitute";

    public override string NotedCalendar => "The file that comes with this letter notes the answer in your calendar. Should your calendar still ask, you need not answer again.";

    public override string NotedChange => "If you change your mind, answer again on the invitation’s page, at any time until the meeting ends.";

    public override string AskSubject(string title, string moment) => $"Please answer: {title} – {moment}";

    public override string EveSubject(string title, string moment) => $"Reminder: {title} – {moment}";

    public override string SeveralSubject(int meetings) => $"Reminder: {meetings} meetings to come";

    public override string AskLead => "You have not yet answered this invitation:";

    public override string EveLead => "This meeting is close:";

    public override string ChangeAnswer => "See or change your answer";

    public override string MinutesSubject(string title) => $"Minutes: {title}";

    public override string MinutesLead(string title, string day) => $"Here are the papers of the meeting “{title}” on {day}.";

    public override string Files => "Files";

    public override string OpenFiles => "Open the papers";

    public override string SubstituteSubject(string person) => $"A substitute waits for confirmation: {person}";

    public override string SubstituteLead(string person, string about, string title) =>
        $"{person} names {about} as substitute at “{title}”. The address belongs to no unit of the cluster, so the invitation goes out only after you confirm it.";

    public override string CounterSubject(string person) => $"Another time is proposed: {person}";

    public override string CounterLead(string person, string about, string title) => $"{person} proposes another time for “{title}”: {about}. Nobody else's calendar has changed.";

    public override string Console => "Open the console";

    public override string ForwardedSubject(string sender, string subject) => $"Passed on from {sender}: {subject}";

    public override string ForwardedLead(string sender, string email, string title) => $"{sender} ({email}) wrote to the address of the meeting “{title}”:";

    public override string ForwardedUnverified => "Nothing confirms that this mail really comes from the sender named above. Please check with them before you act on it.";

    public override string ForwardedFiles(string names) => $"Attached files are not passed on: {names}. Please ask the sender to send them to you.";

    public override string ForwardedNote => "This letter was passed on automatically. An answer goes straight to the sender.";
}
