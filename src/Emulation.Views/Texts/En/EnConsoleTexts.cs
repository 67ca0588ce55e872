using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnConsoleTexts : ConsoleTexts
{
    public override string Title => "The organizer's console";

    public override string TodayHeading => "Needs you";

    public override string NothingToday => "Nothing needs you just now.";

    public override string SubmissionsHeading => "Submissions";

    public override string MeetingsHeading => "Meetings";

    public override string Notice(ConsoleNotice notice) => notice switch
    {
        ConsoleNotice.LetterAccepted => "Noted: the letter went out.",
        ConsoleNotice.LetterResent => "The letter is going out again.",
        ConsoleNotice.LetterAlreadySettled => "This letter had been settled already; nothing has changed.",
        ConsoleNotice.LinkMade => "A new link was made; the old one no longer works.",
        ConsoleNotice.LinkRevoked => "The link was revoked.",
        ConsoleNotice.AddressOpened => "Noted: letters go to this address again.",
        ConsoleNotice.ReplacementAccepted => "The contact was replaced; a letter to the new person is on its way.",
        ConsoleNotice.ReplacementDeclined => "The request was declined; the reason is on its way to the asker.",
        ConsoleNotice.ReplacementDecidedBefore => "The request that you looked at had been decided before; nothing has changed.",
        ConsoleNotice.WorkSettledBefore => "This work had been dealt with already; nothing has changed.",
        ConsoleNotice.WorkTriedAgain => "It is being tried again.",
        ConsoleNotice.WorkDismissed => "It is left undone.",
        _ => "",
    };

    public override string OverdueUnits(int count) => count == 1 ? "1 submission is overdue" : $"{count} submissions are overdue";

    public override string DueSoon(int count) => count == 1 ? "1 submission is due within 7 days" : $"{count} submissions are due within 7 days";

    public override string WaitingSubmissions(int count) => count == 1 ? "1 new submission is to be looked at" : $"{count} new submissions are to be looked at";

    public override string VisitsSoon(int count) => count == 1 ? "1 unit is visited within 7 days" : $"{count} units are visited within 7 days";

    public override string ResultsDue(int count) => count == 1 ? "1 unit was just visited and has no result yet" : $"{count} units were just visited and have no result yet";

    public override string UnreachedUnits(int count) => count == 1 ? "1 unit has nobody who gets reminders" : $"{count} units have nobody who gets reminders";

    public override string UnknownLetters(int count) => count == 1 ? "1 letter may or may not have gone out" : $"{count} letters may or may not have gone out";

    public override string FailedLetters(int count) => count == 1 ? "1 letter could not be delivered" : $"{count} letters could not be delivered";

    public override string SilentInvitees(int count) => count == 1 ? "1 person has not answered an invitation" : $"{count} people have not answered an invitation";

    public override string WaitingSubstitutes(int count) => count == 1 ? "1 substitute waits for your word" : $"{count} substitutes wait for your word";

    public override string UntoldInvitees(int count) => count == 1 ? "1 person has yet to be told" : $"{count} people have yet to be told";

    public override string UnpublishedDraft(int year, int changes) => $"Plan of {year}: {(changes == 1 ? "1 change is" : $"{changes} changes are")} not published";

    public override string MovedDraft(int year) => $"The plan of {year} has changed elsewhere since its draft was begun";

    public override string PeopleWithoutLink(int count) => count == 1 ? "1 person has no form link" : $"{count} people have no form link";

    public override string CompleteOf(int complete, int all) => $"{complete} of {all} complete";

    public override string NoActivities => "The plan has no activities yet.";

    public override string Unit => "Unit";

    public override string State => "State";

    public override string Received => "Received";

    public override string Files => "Files";

    public override string ExtendedTo(string deadline) => $"Extended to {deadline}";

    public override string VersionBy(int version, string by) => $"Version {version}, {by}";

    public override string NewMeeting => "Write an invitation";

    public override string NoMeetings => "There are no meetings yet.";

    public override string Invitees(int count) => count == 1 ? "The 1 person invited" : $"The {count} people invited";

    public override string NotInvited => "No invitation sent yet";

    public override string InviteRest => "Invite those not yet invited";

    public override string Over => "Over";

    public override string NoLetters => "There are no letters yet.";

    public override string To => "To";

    public override string Subject => "Subject";

    public override string Changed => "Changed";

    public override string LetterState(LetterState state) => state switch
    {
        Domain.Letters.LetterState.Planned => "Waiting",
        Domain.Letters.LetterState.Claimed => "In preparation",
        Domain.Letters.LetterState.Posting => "Being sent",
        Domain.Letters.LetterState.Accepted => "Taken by the mail service",
        Domain.Letters.LetterState.Refused => "Refused by the mail service",
        Domain.Letters.LetterState.Unknown => "Not known",
        Domain.Letters.LetterState.Delivered => "In the mailbox",
        Domain.Letters.LetterState.Deferred => "The mailbox asks to wait",
        Domain.Letters.LetterState.Bounced => "Returned by the mailbox",
        Domain.Letters.LetterState.SpamReported => "Reported as spam",
        Domain.Letters.LetterState.Dropped => "Dropped by the mail service",
        _ => "No longer needed",
    };

    public override string UnknownExplained => "The connection broke while it was being sent. Ask the recipient, then choose:";

    public override string Settle => "Settle the letter";

    public override string SettleAccepted => "It arrived";

    public override string SettleResend => "Send again";

    public override string MoreLetters => "Older letters";

    public override string CareHeading => "Letters to look after";

    public override string SentHeading => "Letters written";

    public override string NewestLetters => "Back to the newest letters";

    public override string MeetingsOf(int year) => $"Meetings of {year}";

    public override string LinkOf(string person) => $"Link of {person}";

    public override string NoLink => "No link";

    public override string GoodUntil(string moment) => $"Good until {moment}";

    public override string MakeLink => "Make a link";

    public override string MakeAnew => "Make anew";

    public override string Revoke => "Revoke";

    public override string LetterWithheld => "Not sent: the address takes no letters";

    public override string ClosedHeading => "Addresses that take no letters";

    public override string ClosedLead => "No more letters go to these addresses. Correct the contact's address, or say so once the mailbox works again; letters that were not sent can then be sent again.";

    public override string ClosedAddresses(int count) => count == 1 ? "1 address takes no letters" : $"{count} addresses take no letters";

    public override string Fault(AddressFault fault) => fault == AddressFault.Bounced ? "The mailbox refuses letters" : "Reported as spam";

    public override string Since => "Since";

    public override string AddressWorks => "It works again";

    public override string FailedHeading => "Work that failed";

    public override string FailedLead => "This failed five times in a row and waits. Once the cause is mended, have it tried again; no letter goes out twice by it.";

    public override string FailedWork(int count) => count == 1 ? "1 piece of work failed and waits" : $"{count} pieces of work failed and wait";

    public override string FailedLetter(string subject) => $"Sending the letter “{subject}”";

    public override string FailedUpload(string unit) => $"Filing what {unit} has handed in";

    public override string FailedCheck => "Looking at what is due";

    public override string TryAgain => "Try again";

    public override string LeaveUndone => "Leave it";
}
