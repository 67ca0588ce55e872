using Emulation.Views.Pages;

namespace Emulation.Views.Texts;

/// <summary>The organizer's page of one unit's submission.</summary>
internal abstract class DossierTexts
{
    public abstract string Notice(DossierNotice notice);

    public abstract string Back { get; }

    public abstract string Lead(string activity);

    public abstract string CameHeading { get; }

    public abstract string NothingCame { get; }

    /// <summary>What an organizer should know before opening a file.</summary>
    public abstract string Flag(DocumentFlag flag);

    public abstract string ExtensionHeading { get; }

    public abstract string ExtensionLead { get; }

    public abstract string Deadline { get; }

    public abstract string Reason { get; }

    public abstract string ReasonHint { get; }

    public abstract string Extend { get; }

    public abstract string ExtensionNow(string deadline, string reason);

    public abstract string Withdraw { get; }

    public abstract string FaultsTitle { get; }

    public abstract string ReviewHeading { get; }

    public abstract string ReviewLead(int version);

    public abstract string NoteOn(string document);

    public abstract string ReturnReason { get; }

    public abstract string Accept { get; }

    public abstract string Return { get; }

    public abstract string NoteFromUnit { get; }

    public abstract string AllFiles { get; }

    public abstract string AllVersions { get; }

    public abstract string HandInHeading { get; }

    public abstract string HandInLead { get; }

    public abstract string HandInClosed { get; }

    public abstract string UnfinishedHeading { get; }

    public abstract string UnfinishedLead { get; }

    public abstract string UploadOpen { get; }

    public abstract string UploadCancelled { get; }

    public abstract string UploadAbandoned { get; }

    public abstract string UploadArriving { get; }

    public abstract string UploadRefused { get; }

    public abstract string BegunBy(string moment, string who);

    public abstract string VersionsHeading { get; }

    public abstract string MendBy { get; }

    public abstract string ReturnExample { get; }

    public abstract string ExtensionExample { get; }

    public abstract string MendByHint { get; }

    public abstract string MendByClosed { get; }
}
