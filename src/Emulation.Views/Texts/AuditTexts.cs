using System.Globalization;
using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>Who did what, in sentences.</summary>
internal abstract class AuditTexts
{
    /// <summary>What was done, as a sentence.</summary>
    public string Sentence(AuditLine line)
    {
        var who = line.Who switch { "operator" => Operator, Emulation.Domain.Clusters.People.PersonTraces.Removed => RemovedPerson, _ => line.Who };
        return line.What switch
        {
            "submitted" => Submitted(who, line.UnitName, line["version"], line["receipt"]),
            "submitted-for" => SubmittedFor(who, line.UnitName, line["version"], line["receipt"]),
            "extended" => Extended(who, line.UnitName, Moment(line["deadline"]), line["reason"]),
            "extension-withdrawn" => ExtensionWithdrawn(who, line.UnitName),
            "accepted" => Accepted(who, line.UnitName, line["version"]),
            "returned" when line["deadline"].Length > 0 => ReturnedUntil(who, line.UnitName, line["version"], line["reason"], Moment(line["deadline"])),
            "returned" => Returned(who, line.UnitName, line["version"], line["reason"]),
            "upload-cancelled" => UploadCancelled(who, line.UnitName, line["file"]),
            "upload-abandoned" => UploadAbandoned(who, line.UnitName, line["file"]),
            "upload-refused" => UploadRefused(who, line.UnitName, line["file"], line["code"]),
            "file-malicious" => FileMalicious(line.UnitName, line["file"]),
            "file-unscanned" => FileUnscanned(line.UnitName, line["file"]),
            "meeting-scheduled" => MeetingScheduled(who),
            "invited" => MeetingInvited(who, line["letters"]),
            "meeting-changed" when line["start"].Length > 0 => MeetingMoved(who, Moment(line["start"])),
            "meeting-changed" when line["removed"].Length > 0 => MeetingRemoved(who, line["removed"]),
            "meeting-changed" or "invitees-readdressed" when line["readdressed"].Length > 0 => MeetingReaddressed(line["readdressed"]),
            "meeting-changed" => MeetingChanged(who),
            "meeting-cancelled" => MeetingCancelled(who, line["reason"].Length > 0 ? line["reason"] : "–"),
            "cancellation-told" => CancellationTold(line["letters"]),
            "answered" => line["way"] == "calendar" ? AnsweredByCalendar(line["name"], line["said"]) : Answered(line["name"], line["said"]),
            "substitute-named" => SubstituteNamed(line["name"], line["substitute"]),
            "substitute-confirmed" => SubstituteConfirmed(who, line["substitute"]),
            "substitute-declined" => SubstituteDeclined(who, line["substitute"]),
            "reply-refused" => ReplyRefused(line["from"], line["code"]),
            "mail-forwarded" => MailForwarded(line["from"]),
            "meeting-reminded" => MeetingReminded(line["letters"]),
            "paper-added" => PaperAdded(who, line["file"]),
            "paper-removed" => PaperRemoved(who, line["file"]),
            "minutes-sent" => MinutesSent(who, line["letters"]),
            "attendance" => AttendanceTaken(who, line["name"], line["said"]),
            "promised" => Promised(who, line.UnitName, Day(line["day"])),
            "contact-added" => ContactAdded(who),
            "contact-changed" => ContactChanged(who),
            "contact-replaced" => ContactReplaced(who),
            "link-made" => LinkMade(who),
            "link-revoked" => LinkRevoked(who),
            "replacement-asked" => ReplacementAsked(who),
            "replacement-accepted" => ReplacementAccepted(who),
            "replacement-declined" => ReplacementDeclined(who),
            "address-closed" => AddressClosed,
            "registered" => Registered(who, line.UnitName, line["version"]),
            "registered-for" => RegisteredFor(who, line.UnitName, line["version"]),
            "actuals-reported" => ActualsReported(who, line.UnitName, line["revision"]),
            "takes-part" => TakesPart(who, line.UnitName),
            "takes-part-no-more" => TakesPartNoMore(who, line.UnitName),
            "finding-filed" => FindingFiled(who, line.UnitName, line["file"]),
            "finding-removed" => FindingRemoved(who, line.UnitName, line["file"]),
            _ => Other(who, line.What),
        };
    }

    private static string Day(string day) =>
        DateTime.TryParse(day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? TimeTexts.Date(local) : day;

    private static string Moment(string deadline) =>
        DateTime.TryParse(deadline, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? TimeTexts.Short(local) : deadline;

    public abstract string Title { get; }

    public abstract string Nothing { get; }

    public abstract string Next { get; }

    public abstract string Operator { get; }

    /// <summary>Who stood here before its data was deleted.</summary>
    public abstract string RemovedPerson { get; }

    public abstract string Through(string link);

    public abstract string Submitted(string who, string unit, string version, string receipt);

    public abstract string Extended(string who, string unit, string deadline, string reason);

    public abstract string ExtensionWithdrawn(string who, string unit);

    public abstract string Accepted(string who, string unit, string version);

    public abstract string Returned(string who, string unit, string version, string reason);

    public abstract string Promised(string who, string unit, string day);

    public abstract string Other(string who, string what);

    public abstract string SubmittedFor(string who, string unit, string version, string receipt);

    public abstract string UploadCancelled(string who, string unit, string file);

    public abstract string UploadAbandoned(string who, string unit, string file);

    public abstract string UploadRefused(string who, string unit, string file, string code);

    public abstract string FileMalicious(string unit, string file);

    public abstract string FileUnscanned(string unit, string file);

    public abstract string ReturnedUntil(string who, string unit, string version, string reason, string deadline);

    public abstract string MeetingScheduled(string who);

    public abstract string MeetingInvited(string who, string letters);

    public abstract string MeetingMoved(string who, string moment);

    public abstract string MeetingChanged(string who);

    public abstract string MeetingRemoved(string who, string people);

    public abstract string MeetingReaddressed(string people);

    public abstract string MeetingCancelled(string who, string reason);

    public abstract string CancellationTold(string letters);

    public abstract string Answered(string person, string said);

    public abstract string AnsweredByCalendar(string person, string said);

    public abstract string SubstituteNamed(string person, string name);

    public abstract string SubstituteConfirmed(string who, string name);

    public abstract string SubstituteDeclined(string who, string name);

    public abstract string ReplyRefused(string from, string code);

    public abstract string MailForwarded(string from);

    public abstract string MeetingReminded(string people);

    public abstract string PaperAdded(string who, string file);

    public abstract string PaperRemoved(string who, string file);

    public abstract string MinutesSent(string who, string letters);

    public abstract string AttendanceTaken(string who, string person, string state);

    public abstract string ContactAdded(string who);

    public abstract string ContactChanged(string who);

    public abstract string ContactReplaced(string who);

    public abstract string LinkMade(string who);

    public abstract string LinkRevoked(string who);

    public abstract string ReplacementAsked(string who);

    public abstract string ReplacementAccepted(string who);

    public abstract string ReplacementDeclined(string who);

    public abstract string AddressClosed { get; }

    public abstract string Registered(string who, string unit, string version);

    public abstract string RegisteredFor(string who, string unit, string version);

    public abstract string ActualsReported(string who, string unit, string revision);

    public abstract string TakesPart(string who, string unit);

    public abstract string TakesPartNoMore(string who, string unit);

    public abstract string FindingFiled(string who, string unit, string file);

    public abstract string FindingRemoved(string who, string unit, string file);
}
