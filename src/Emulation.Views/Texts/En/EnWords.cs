namespace Emulation.Views.Texts.En;

/// <summary>English.</summary>
internal sealed class EnWords : Words
{
    public override string Tag => "en";

    public override TimeTexts Time { get; } = new EnTimeTexts();

    public override Language Language => Language.En;

    public override KindTexts Kinds { get; } = new EnKindTexts();

    public override PlanTexts Plan { get; } = new EnPlanTexts();

    public override PlanDeskTexts PlanDesk { get; } = new EnPlanDeskTexts();

    public override ReminderDeskTexts ReminderDesk { get; } = new EnReminderDeskTexts();

    public override FrameTexts Frame { get; } = new EnFrameTexts();

    public override UnitPageTexts UnitPage { get; } = new EnUnitPageTexts();

    public override UploadTexts Uploads { get; } = new EnUploadTexts();

    public override RefusalTexts Refusals { get; } = new EnRefusalTexts();

    public override ProblemTexts Problems { get; } = new EnProblemTexts();

    public override RsvpTexts Rsvp { get; } = new EnRsvpTexts();

    public override SignInTexts SignIn { get; } = new EnSignInTexts();

    public override ConsoleTexts Console { get; } = new EnConsoleTexts();

    public override OverviewTexts Overview { get; } = new EnOverviewTexts();

    public override DossierTexts Dossier { get; } = new EnDossierTexts();

    public override AuditTexts Audit { get; } = new EnAuditTexts();

    public override MeetingTexts Meeting { get; } = new EnMeetingTexts();

    public override MeetingDeskTexts MeetingDesk { get; } = new EnMeetingDeskTexts();

    public override MeetingLetterTexts MeetingLetters { get; } = new EnMeetingLetterTexts();

    public override FaultTexts Faults { get; } = new EnFaultTexts();

    public override LetterTexts Letters { get; } = new EnLetterTexts();

    public override EscalationTexts Escalation { get; } = new EnEscalationTexts();

    public override OrganizerLetterTexts OrganizerLetters { get; } = new EnOrganizerLetterTexts();

    public override PromiseTexts Promise { get; } = new EnPromiseTexts();

    public override PreviewTexts Preview { get; } = new EnPreviewTexts();

    public override WordingTexts Wording { get; } = new EnWordingTexts();

    public override ReplacementTexts Replacement { get; } = new EnReplacementTexts();

    public override PeopleTexts People { get; } = new EnPeopleTexts();

    public override PeopleImportTexts PeopleImport { get; } = new EnPeopleImportTexts();

    public override PersonTexts Person { get; } = new EnPersonTexts();

    public override HomeTexts Home { get; } = new EnHomeTexts();

    public override FeedTexts Feed { get; } = new EnFeedTexts();

    public override ListTexts List { get; } = new EnListTexts();

    public override GuideTexts Guide { get; } = new EnGuideTexts();

    public override SearchTexts Search { get; } = new EnSearchTexts();

    public override SheetTexts Sheet { get; } = new EnSheetTexts();
}
