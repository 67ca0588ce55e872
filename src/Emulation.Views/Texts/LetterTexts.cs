namespace Emulation.Views.Texts;

/// <summary>What letters say.</summary>
internal abstract class LetterTexts
{
    public abstract string Dear(string person);

    public abstract string Regards { get; }

    /// <summary>Whom to ask, by answering.</summary>
    public abstract string AskByReply(string person);

    public abstract string ZoneNote(string zone);

    public abstract string LinkIsYours { get; }

    public abstract string ButtonFallback { get; }

    public abstract string ReceiptSubject(string activity, string receipt, bool complete);

    public abstract string ReceiptLead(string unit, string activity);

    public abstract string ReceiptNumber { get; }

    public abstract string ReceivedAt { get; }

    public abstract string Version { get; }

    public abstract string State { get; }

    public abstract string Arrived { get; }

    public abstract string Kept { get; }

    public abstract string Missing { get; }

    public abstract string Complete { get; }

    public abstract string Incomplete { get; }

    public abstract string LateNote { get; }

    public abstract string FingerprintNote { get; }

    public abstract string SeePage { get; }

    public abstract string ReminderSubject(int count, int overdue, string nearest, string title);

    public abstract string ReminderLead(int count, string unit);

    public abstract string Deadline { get; }

    public abstract string GraceNote { get; }

    public abstract string ClosedNote { get; }

    public abstract string SubmitHere { get; }

    public abstract string ReminderIgnore { get; }

    public abstract string InvitationSubject(string title, string moment, bool changed);

    public abstract string InvitationLead(string cluster);

    public abstract string InvitationChanged { get; }

    public abstract string When { get; }

    public abstract string Place { get; }

    public abstract string Online { get; }

    public abstract string Agenda { get; }

    public abstract string AnswerHere { get; }

    public abstract string AnswerNote { get; }

    public abstract string SignInSubject(string cluster);

    public abstract string SignInLead { get; }

    public abstract string SignInHere { get; }

    public abstract string SignInNote(int minutes);

    public abstract string SignInIgnore { get; }

    public abstract string ExtensionSubject(string activity, string deadline, bool taken);

    public abstract string ExtensionLead(string unit, string activity);

    public abstract string ExtensionWithdrawnLead(string unit, string activity);

    public abstract string NewDeadline { get; }

    public abstract string PlanDeadline { get; }

    public abstract string Reason { get; }

    /// <summary>With the deadline, while it is to come.</summary>
    public abstract string ReturnSubject(string activity, string? deadline);

    public abstract string ReturnLead(string unit, string activity, int version);

    public abstract string ReturnNotes { get; }

    public abstract string MendBy { get; }

    public abstract string Returned { get; }

    public abstract string ReceiptOnBehalf(string organizer);

    public abstract string RefusalSubject(string activity);

    public abstract string RefusalLead(string unit, string activity);

    public abstract string Files { get; }

    public abstract string BegunInTime(string begun);

    public abstract string ScanSubject(string file, bool malicious);

    public abstract string ScanLead(string unit, string activity, bool malicious);

    public abstract string ScanNote(bool malicious);

    public abstract string ClosedSubject(string person);

    public abstract string ClosedLead(string person, string email, AddressFault fault);

    public abstract string ClosedLetter { get; }

    /// <summary>What the mailbox or the mail service said.</summary>
    public abstract string ClosedReason { get; }

    public abstract string ClosedAddressNote { get; }
}
