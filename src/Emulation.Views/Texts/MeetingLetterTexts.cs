namespace Emulation.Views.Texts;

/// <summary>What letters about meetings say besides the invitation.</summary>
internal abstract class MeetingLetterTexts
{
    public abstract string ChangedHeading { get; }

    /// <summary>Before a value that nobody had given, or that is gone.</summary>
    public abstract string None { get; }

    public abstract string Passcode { get; }

    public abstract string DialIn { get; }

    public abstract string Others { get; }

    public abstract string AnswerAgain { get; }

    public abstract string AnswerStands(string said);

    public abstract string InPlaceOf(string person);

    public abstract string CancelledSubject(string title, string moment);

    public abstract string RemovedSubject(string title, string moment);

    public abstract string CancelledLead { get; }

    public abstract string RemovedLead { get; }

    public abstract string ReaddressedSubject(string title, string moment);

    public abstract string ReaddressedLead { get; }

    public abstract string Reason { get; }

    public abstract string CalendarNote { get; }

    public abstract string NotedSubject(string title, string moment);

    /// <summary>What the person answered, as a sentence before the meeting's title.</summary>
    public abstract string NotedLead(Answer? answer);

    public abstract string NotedPeople { get; }

    public abstract string NotedSubstitute { get; }

    /// <summary>What the calendar file does, and that calendars which ask all the same need no other answer.</summary>
    public abstract string NotedCalendar { get; }

    public abstract string NotedChange { get; }

    public abstract string AskSubject(string title, string moment);

    public abstract string EveSubject(string title, string moment);

    public abstract string SeveralSubject(int meetings);

    public abstract string AskLead { get; }

    public abstract string EveLead { get; }

    public abstract string ChangeAnswer { get; }

    public abstract string MinutesSubject(string title);

    public abstract string MinutesLead(string title, string day);

    public abstract string Files { get; }

    public abstract string OpenFiles { get; }

    public abstract string SubstituteSubject(string person);

    public abstract string SubstituteLead(string person, string about, string title);

    public abstract string CounterSubject(string person);

    public abstract string CounterLead(string person, string about, string title);

    public abstract string Console { get; }

    public abstract string ForwardedSubject(string sender, string subject);

    public abstract string ForwardedLead(string sender, string email, string title);

    public abstract string ForwardedUnverified { get; }

    public abstract string ForwardedFiles(string names);

    public abstract string ForwardedNote { get; }
}
