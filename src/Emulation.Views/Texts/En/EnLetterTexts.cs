namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnLetterTexts : LetterTexts
{
    public override string Dear(string person) => $"Dear {person},";

    public override string Regards => "With kind regards,";

    public override string AskByReply(string person) => $"Questions? Just answer this letter; the answer reaches {person}.";

    public override string ZoneNote(string zone) => $"Times are in {zone}.";

    public override string LinkIsYours => "The link in this letter is yours alone; please do not pass it on.";

    public override string ButtonFallback => "If the button does not open, please copy this address into your browser:";

    public override string ReceiptSubject(string activity, string receipt, bool complete) =>
        complete ? $"Received: {activity} – receipt {receipt}" : $"Received in part, more is needed: {activity} – receipt {receipt}";

    public override string ReceiptLead(string unit, string activity) => $"The organizers have received the submission of {unit} for “{activity}”.";

    public override string ReceiptNumber => "Receipt number";

    public override string ReceivedAt => "Received";

    public override string Version => "Version";

    public override string State => "State";

    public override string Arrived => "Files that came this time";

    public override string Kept => "Files kept from earlier versions";

    public override string Missing => "Still missing";

    public override string Complete => "Complete";

    public override string Incomplete => "Incomplete; please add what is missing";

    public override string LateNote => "It came after the deadline and is marked late.";

    public override string FingerprintNote => "SHA-256 is a fingerprint: a file with the same one is exactly the file that was received.";

    public override string SeePage => "Open your unit's page";

    public override string ReminderSubject(int count, int overdue, string nearest, string title) =>
        $"Reminder: {(count == 1 ? "1 submission" : $"{count} submissions")} to make{(overdue == 0 ? "" : $" ({overdue} overdue)")}, nearest {nearest} – {title}";

    public override string ReminderLead(int count, string unit) =>
        count == 1 ? $"{unit} still has 1 submission to make:" : $"{unit} still has {count} submissions to make:";

    public override string Deadline => "Deadline";

    public override string GraceNote => "The deadline has passed; it is still taken, but will be marked late.";

    public override string ClosedNote => "Nothing is taken any more. Please answer this letter to ask the organizer for an extension.";

    public override string SubmitHere => "Submit";

    public override string ReminderIgnore => "If your unit has submitted while this letter was on its way, please disregard it.";

    public override string InvitationSubject(string title, string moment, bool changed) =>
        changed ? $"Invitation (changed): {title} – {moment}" : $"Invitation: {title} – {moment}";

    public override string InvitationLead(string cluster) => $"{cluster} cordially invites you to:";

    public override string InvitationChanged => "This letter replaces the invitation before it; please look at the time, place and agenda again.";

    public override string When => "Time";

    public override string Place => "Place";

    public override string Online => "Online";

    public override string Agenda => "Agenda";

    public override string AnswerHere => "Answer the invitation";

    public override string AnswerNote => "Please tell us whether you will attend; you can change your answer later. The calendar entry with this letter can be added to your calendar.";

    public override string SignInSubject(string cluster) => $"Your sign-in link – {cluster}";

    public override string SignInLead => "Here is the sign-in link that you asked for.";

    public override string SignInHere => "Sign in";

    public override string SignInNote(int minutes) =>
        $"It works once, for {(minutes == 1 ? "1 minute" : $"{minutes} minutes")}, and only in the browser in which you asked for it.";

    public override string SignInIgnore => "If you did not ask for it, please disregard this letter; nobody can sign in without the link above.";

    public override string ExtensionSubject(string activity, string deadline, bool taken) =>
        taken ? $"Extension taken back: {activity} – due {deadline}" : $"Extended: {activity} – due {deadline}";

    public override string ExtensionLead(string unit, string activity) =>
        $"The organizers have given {unit} more time for “{activity}”.";

    public override string ExtensionWithdrawnLead(string unit, string activity) =>
        $"The organizers have taken back the extension of {unit} for “{activity}”. The plan's deadline holds again.";

    public override string NewDeadline => "New deadline";

    public override string PlanDeadline => "Deadline in the plan";

    public override string Reason => "Reason";

    public override string ReturnSubject(string activity, string? deadline) =>
        $"Please mend and submit again: {activity}{(deadline is null ? "" : $" – by {deadline}")}";

    public override string ReturnLead(string unit, string activity, int version) => $"The organizers have looked at the submission of {unit} for “{activity}” (version {version}) and ask for it to be mended and submitted again.";

    public override string ReturnNotes => "To mend in each document";

    public override string MendBy => "Submit again by";

    public override string Returned => "Returned to be mended";

    public override string ReceiptOnBehalf(string organizer) => $"{organizer} of the organizers handed this in for your unit.";

    public override string RefusalSubject(string activity) => $"Not taken: {activity}";

    public override string RefusalLead(string unit, string activity) => $"What was just handed in for {unit} and “{activity}” was not taken.";

    public override string Files => "Files";

    public override string BegunInTime(string begun) => $"It was begun on {begun}, before the deadline, so it counts as in time.";

    public override string ScanSubject(string file, bool malicious) => malicious ? $"Threat found: {file}" : $"Not scanned yet: {file}";

    public override string ScanLead(string unit, string activity, bool malicious) => malicious
        ? $"The malware scan found a threat in a file of {unit} for “{activity}”."
        : $"After an hour, the malware scan has no result yet for a file of {unit} for “{activity}”.";

    public override string ScanNote(bool malicious) => malicious
        ? "The file is kept, and nobody can open it. Please return the submission, so that the unit hands in a clean copy."
        : "The file is kept and stays closed until there is a result. Please ask the operator to look at the scanner.";

    public override string ClosedSubject(string person) => $"Letters do not arrive: {person}";

    public override string ClosedLead(string person, string email, AddressFault fault) => fault == AddressFault.Bounced
        ? $"The mailbox {email} of {person} takes no letters."
        : $"{person} has reported a letter to {email} as spam.";

    public override string ClosedLetter => "Letter";

    public override string ClosedReason => "The mail server says";

    public override string ClosedAddressNote => "No more letters are sent to this address. Please correct the contact's address; if it is right and works again, say so on the console under “Addresses that take no letters”.";
}
