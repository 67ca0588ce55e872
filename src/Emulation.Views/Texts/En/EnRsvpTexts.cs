namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnRsvpTexts : RsvpTexts
{
    public override string Invites(string person) => $"{person}, you are cordially invited to:";

    public override string When => "Time";

    public override string Place => "Place";

    public override string Online => "Online";

    public override string Agenda => "Agenda";

    public override string Organizer => "Organizer";

    public override string Question => "Will you attend?";

    public override string Answer(Answer answer) => answer switch
    {
        Domain.Meetings.Answer.Yes => "Yes, I will attend",
        Domain.Meetings.Answer.No => "No, I cannot attend",
        _ => "I am not sure yet",
    };

    public override string Said(Answer? answer) => answer switch
    {
        Domain.Meetings.Answer.Yes => "Attends",
        Domain.Meetings.Answer.No => "Does not attend",
        Domain.Meetings.Answer.Maybe => "Not sure yet",
        _ => "No answer yet",
    };

    public override string Current(string said, string moment) => $"Your answer so far: {said} (noted on {moment}).";

    public override string CurrentUnknownTime(string said) => $"Your answer so far: {said}.";

    public override string NotYet => "You have not answered yet.";

    public override string MayChange => "You can change your answer at any time before the meeting.";

    public override string Saved => "Your answer is noted. Thank you!";

    public override string MeetingChanged => "The meeting has changed while you were answering.";

    public override string MeetingChangedNote => "Your answer has not been noted yet. Please look at the time and place below and send it again.";

    public override string Over => "The meeting has taken place; the answer can no longer be changed.";

    public override string Send => "Send the answer";

    public override string Change => "Change the answer";

    public override string Passcode => "Passcode";

    public override string DialIn => "By telephone";

    public override string People => "How many people, you included";

    public override string Remark => "A remark for the organizers";

    public override string SubstituteHeading => "Name a substitute";

    public override string SubstituteLead => "If you cannot attend, tell us who comes in your place. People of the units are invited at once, others after the organizers have confirmed it.";

    public override string SubstituteName => "Name";

    public override string SubstituteEmail => "E-mail address";

    public override string SubstituteWaiting(string name) => $"{name} is named as substitute and waits for the organizers to confirm.";

    public override string SubstituteInvited(string name) => $"{name} has been invited in your place.";

    public override string SubstituteDeclined(string name) => $"The organizers did not take {name} as substitute; you can name somebody else.";

    public override string Cancelled => "The meeting is cancelled; no answer is needed any more.";

    public override string CancelledWhy(string reason) => $"Reason: {reason}";

    public override string Removed => "You are no longer invited to this meeting.";

    public override string AskedAgain(string said) => $"The meeting was moved. Before that you answered: {said}. Please answer again.";

    public override string PapersHeading => "Papers";

    public override string MinutesHeading => "Minutes and photos";

    public override string InPlaceOf(string person) => $"You are invited in place of {person}.";
}
