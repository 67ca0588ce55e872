using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>The organizer's page.</summary>
internal abstract class ConsoleTexts
{
    public abstract string Title { get; }

    public abstract string TodayHeading { get; }

    public abstract string NothingToday { get; }

    public abstract string SubmissionsHeading { get; }

    public abstract string MeetingsHeading { get; }

    public abstract string Notice(ConsoleNotice notice);

    public abstract string OverdueUnits(int count);

    public abstract string DueSoon(int count);

    public abstract string WaitingSubmissions(int count);

    public abstract string VisitsSoon(int count);

    public abstract string ResultsDue(int count);

    public abstract string UnreachedUnits(int count);

    public abstract string UnknownLetters(int count);

    public abstract string FailedLetters(int count);

    public abstract string SilentInvitees(int count);

    public abstract string WaitingSubstitutes(int count);

    public abstract string UntoldInvitees(int count);

    public abstract string UnpublishedDraft(int year, int changes);

    public abstract string MovedDraft(int year);

    public abstract string PeopleWithoutLink(int count);

    public abstract string CompleteOf(int complete, int all);

    public abstract string NoActivities { get; }

    public abstract string Unit { get; }

    public abstract string State { get; }

    public abstract string Received { get; }

    public abstract string Files { get; }

    public abstract string ExtendedTo(string deadline);

    public abstract string VersionBy(int version, string by);

    public abstract string NewMeeting { get; }

    public abstract string NoMeetings { get; }

    public abstract string Invitees(int count);

    public abstract string NotInvited { get; }

    public abstract string InviteRest { get; }

    public abstract string Over { get; }

    public abstract string NoLetters { get; }

    public abstract string To { get; }

    public abstract string Subject { get; }

    public abstract string Changed { get; }

    public abstract string LetterState(LetterState state);

    public abstract string UnknownExplained { get; }

    public abstract string Settle { get; }

    public abstract string SettleAccepted { get; }

    public abstract string SettleResend { get; }

    public abstract string MoreLetters { get; }

    public abstract string CareHeading { get; }

    public abstract string SentHeading { get; }

    public abstract string NewestLetters { get; }

    public abstract string MeetingsOf(int year);

    public abstract string LinkOf(string person);

    public abstract string NoLink { get; }

    public abstract string GoodUntil(string moment);

    public abstract string MakeLink { get; }

    public abstract string MakeAnew { get; }

    public abstract string Revoke { get; }

    /// <summary>A letter's state where nothing is sent to its address.</summary>
    public abstract string LetterWithheld { get; }

    public abstract string ClosedHeading { get; }

    public abstract string ClosedLead { get; }

    public abstract string ClosedAddresses(int count);

    public abstract string Fault(AddressFault fault);

    public abstract string Since { get; }

    public abstract string AddressWorks { get; }

    public abstract string FailedHeading { get; }

    public abstract string FailedLead { get; }

    public abstract string FailedWork(int count);

    public abstract string FailedLetter(string subject);

    public abstract string FailedUpload(string unit);

    public abstract string FailedCheck { get; }

    public abstract string TryAgain { get; }

    public abstract string LeaveUndone { get; }
}
