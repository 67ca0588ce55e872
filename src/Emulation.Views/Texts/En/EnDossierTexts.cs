using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnDossierTexts : DossierTexts
{
    public override string Notice(DossierNotice notice) => notice switch
    {
        DossierNotice.Extended => "Extended; a letter to the unit is on its way.",
        DossierNotice.ExtensionWithdrawn => "The extension was taken back; a letter to the unit is on its way.",
        DossierNotice.Accepted => "Accepted.",
        DossierNotice.Returned => "Returned; a letter to the unit is on its way.",
        DossierNotice.HandedIn => "Handed in for the unit; the receipt is on its way.",
        DossierNotice.Registered => "The values are registered for the unit; the receipt is on its way.",
        DossierNotice.ActualsReported => "The actual values are noted.",
        DossierNotice.ParticipationSaid => "Noted.",
        DossierNotice.FindingFiled => "The result is filed; a letter to the unit is on its way.",
        DossierNotice.FindingRemoved => "The file was taken away.",
        _ => "",
    };

    public override string Back => "Back to the console";

    public override string Lead(string activity) => $"Submission for “{activity}”";

    public override string CameHeading => "What has come";

    public override string NothingCame => "The unit has handed in nothing for this activity yet.";

    public override string Flag(DocumentFlag flag) => flag == DocumentFlag.Macros ? "Holds macros" : "Needs a password";

    public override string ExtensionHeading => "More time for this unit";

    public override string ExtensionLead => "The new deadline is this unit's alone: for what is taken, for what is late and for reminders. A letter tells its people the new deadline and the reason.";

    public override string Deadline => "New deadline";

    public override string Reason => "Reason";

    public override string ReasonHint => "The unit reads this.";

    public override string Extend => "Extend";

    public override string ExtensionNow(string deadline, string reason) => $"Extended to {deadline}. Reason: {reason}";

    public override string Withdraw => "Take the extension back";

    public override string FaultsTitle => "This was not done; please check it";

    public override string ReviewHeading => "Look through it";

    public override string ReviewLead(int version) => $"This is about version {version}. When it is returned, a letter tells the unit why and by when; it counts as missing until a new version comes.";

    public override string NoteOn(string document) => $"To mend in “{document}”";

    public override string ReturnReason => "Why it is returned";

    public override string Accept => "Accept";

    public override string Return => "Return to be mended";

    public override string NoteFromUnit => "The unit's note";

    public override string AllFiles => "All files (ZIP)";

    public override string AllVersions => "With earlier versions (ZIP)";

    public override string HandInHeading => "Hand in for the unit";

    public override string HandInLead => "For papers that the unit has brought. It is marked as handed in for the unit, and the unit's secretaries get the receipt.";

    public override string HandInClosed => "Nothing is taken any more. Extend the deadline first.";

    public override string UnfinishedHeading => "Uploads that did not become a version";

    public override string UnfinishedLead => "Files that were begun and not handed in, cancelled, abandoned, or not taken.";

    public override string UploadOpen => "under way";

    public override string UploadCancelled => "cancelled by the sender";

    public override string UploadAbandoned => "abandoned, swept after seven days";

    public override string UploadArriving => "received, being checked";

    public override string UploadRefused => "not taken";

    public override string BegunBy(string moment, string who) => $"begun {moment}, by {who}";

    public override string VersionsHeading => "Earlier versions";

    public override string MendBy => "To be mended by";

    public override string ReturnExample => "For example: the director’s signature is missing on the last page.";

    public override string ExtensionExample => "For example: the team is offshore until the end of November.";

    public override string MendByHint => "Leave it empty and the unit's own deadline stays.";

    public override string MendByClosed => "Nothing is taken any more: a return needs a new deadline.";
}
