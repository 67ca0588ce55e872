namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnAuditTexts : AuditTexts
{
    public override string Title => "What was done";

    public override string Nothing => "Nothing has been done yet.";

    public override string Next => "Go on";

    public override string Operator => "The operator";

    public override string RemovedPerson => "Removed person";

    public override string Through(string link) => $"through link {link}";

    public override string Submitted(string who, string unit, string version, string receipt) => $"{who} handed in version {version} for {unit}, receipt {receipt}.";

    public override string Extended(string who, string unit, string deadline, string reason) => $"{who} extended the deadline of {unit} to {deadline}. Reason: {reason}";

    public override string ExtensionWithdrawn(string who, string unit) => $"{who} took back the extension of {unit}.";

    public override string Accepted(string who, string unit, string version) => $"{who} accepted version {version} of {unit}.";

    public override string Returned(string who, string unit, string version, string reason) => $"{who} returned version {version} of {unit}. Reason: {reason}";

    public override string Promised(string who, string unit, string day) => $"{who} promised that {unit} would hand in on {day}.";

    public override string Other(string who, string what) => $"{who}: {what}.";

    public override string SubmittedFor(string who, string unit, string version, string receipt) => $"{who} handed in version {version} on behalf of {unit}, receipt {receipt}.";

    public override string UploadCancelled(string who, string unit, string file) => $"{who} cancelled the upload of “{file}” for {unit}.";

    public override string UploadAbandoned(string who, string unit, string file) => $"The upload of “{file}” for {unit}, begun by {who}, was not finished within seven days and was swept.";

    public override string UploadRefused(string who, string unit, string file, string code) => $"“{file}”, handed in for {unit} by {who}, was not taken ({code}).";

    public override string FileMalicious(string unit, string file) => $"The malware scan found a threat in “{file}” of {unit}; the file stays closed.";

    public override string FileUnscanned(string unit, string file) => $"After an hour, there was no malware scan result for “{file}” of {unit}.";

    public override string ReturnedUntil(string who, string unit, string version, string reason, string deadline) =>
        $"{who} returned version {version} of {unit}, to be mended by {deadline}. Reason: {reason}";

    public override string MeetingScheduled(string who) => $"{who} planned the meeting.";

    public override string MeetingInvited(string who, string letters) => $"{who} sent {letters} invitations or updates.";

    public override string MeetingMoved(string who, string moment) => $"{who} moved the meeting to {moment}.";

    public override string MeetingChanged(string who) => $"{who} changed the meeting.";

    public override string MeetingRemoved(string who, string people) => $"{who} no longer invites {people}.";

    public override string MeetingReaddressed(string people) => $"The invitation of {people} has gone to another address, and the entry at the old one was taken away.";

    public override string MeetingCancelled(string who, string reason) => $"{who} cancelled the meeting. Reason: {reason}";

    public override string CancellationTold(string letters) => $"{letters} letters of cancellation were written.";

    public override string Answered(string person, string said) => $"{person}: {said}.";

    public override string AnsweredByCalendar(string person, string said) => $"{person} answered by calendar: {said}.";

    public override string SubstituteNamed(string person, string name) => $"{person} named {name} as substitute.";

    public override string SubstituteConfirmed(string who, string name) => $"{who} confirmed the substitute {name}.";

    public override string SubstituteDeclined(string who, string name) => $"{who} declined the substitute {name}.";

    public override string ReplyRefused(string from, string code) => $"A reply from {from} was not applied ({code}).";

    public override string MailForwarded(string from) => $"A mail from {from} was passed on to the organizers.";

    public override string MeetingReminded(string people) => $"{people} people were reminded.";

    public override string PaperAdded(string who, string file) => $"{who} added the file “{file}”.";

    public override string PaperRemoved(string who, string file) => $"{who} took the file “{file}” away.";

    public override string MinutesSent(string who, string letters) => $"{who} sent the minutes to {letters} people.";

    public override string AttendanceTaken(string who, string person, string state) => $"{who} took attendance of {person}: {state}.";

    public override string ContactAdded(string who) => $"{who} added this person.";

    public override string ContactChanged(string who) => $"{who} changed this person’s data.";

    public override string ContactReplaced(string who) => $"{who} put somebody else in this place.";

    public override string LinkMade(string who) => $"{who} made a link.";

    public override string LinkRevoked(string who) => $"{who} revoked a link.";

    public override string ReplacementAsked(string who) => $"{who} asked to be replaced.";

    public override string ReplacementAccepted(string who) => $"{who} accepted the request to be replaced.";

    public override string ReplacementDeclined(string who) => $"{who} declined the request to be replaced.";

    public override string AddressClosed => "Letters to this mailbox came back.";

    public override string Registered(string who, string unit, string version) => $"{who} registered the values of {unit}, version {version}.";

    public override string RegisteredFor(string who, string unit, string version) => $"{who} registered values for {unit}, version {version}.";

    public override string ActualsReported(string who, string unit, string revision) => $"{who} reported what {unit} has reached, revision {revision}.";

    public override string TakesPart(string who, string unit) => $"{who} said that {unit} takes part.";

    public override string TakesPartNoMore(string who, string unit) => $"{who} took back that {unit} takes part.";

    public override string FindingFiled(string who, string unit, string file) => $"{who} sent {unit} the result of the inspection: “{file}”.";

    public override string FindingRemoved(string who, string unit, string file) => $"{who} took “{file}” from the result of the inspection of {unit}.";
}
