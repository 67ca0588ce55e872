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

    public override string Over => "The meeting has taken place; the answer can no longer be changed.";

    public override string Send => "Send the answer";

    public override string Change => "Change the answer";
}
