namespace Emulation.Views.Texts;

/// <summary>The page on which people answer an invitation.</summary>
internal abstract class RsvpTexts
{
    public abstract string Invites(string person);

    public abstract string When { get; }

    public abstract string Place { get; }

    public abstract string Online { get; }

    public abstract string Agenda { get; }

    public abstract string Organizer { get; }

    public abstract string Question { get; }

    public abstract string Answer(Answer answer);

    /// <summary>The answer as a fact about somebody.</summary>
    public abstract string Said(Answer? answer);

    public abstract string Current(string said, string moment);

    public abstract string CurrentUnknownTime(string said);

    public abstract string NotYet { get; }

    public abstract string MayChange { get; }

    public abstract string Saved { get; }

    public abstract string MeetingChanged { get; }

    public abstract string MeetingChangedNote { get; }

    public abstract string Over { get; }

    public abstract string Send { get; }

    public abstract string Change { get; }

    public abstract string Passcode { get; }

    public abstract string DialIn { get; }

    public abstract string People { get; }

    public abstract string Remark { get; }

    public abstract string SubstituteHeading { get; }

    public abstract string SubstituteLead { get; }

    public abstract string SubstituteName { get; }

    public abstract string SubstituteEmail { get; }

    public abstract string SubstituteWaiting(string name);

    public abstract string SubstituteInvited(string name);

    public abstract string SubstituteDeclined(string name);

    public abstract string Cancelled { get; }

    public abstract string CancelledWhy(string reason);

    public abstract string Removed { get; }

    public abstract string AskedAgain(string said);

    public abstract string PapersHeading { get; }

    public abstract string MinutesHeading { get; }

    public abstract string InPlaceOf(string person);
}
