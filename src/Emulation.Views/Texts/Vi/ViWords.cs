namespace Emulation.Views.Texts.Vi;

/// <summary>Vietnamese.</summary>
internal sealed class ViWords : Words
{
    public override string Tag => "vi";

    public override TimeTexts Time { get; } = new ViTimeTexts();

    public override Language Language => Language.Vi;

    public override KindTexts Kinds { get; } = new ViKindTexts();

    public override PlanTexts Plan { get; } = new ViPlanTexts();

    public override PlanDeskTexts PlanDesk { get; } = new ViPlanDeskTexts();

    public override ReminderDeskTexts ReminderDesk { get; } = new ViReminderDeskTexts();

    public override FrameTexts Frame { get; } = new ViFrameTexts();

    public override UnitPageTexts UnitPage { get; } = new ViUnitPageTexts();

    public override UploadTexts Uploads { get; } = new ViUploadTexts();

    public override RefusalTexts Refusals { get; } = new ViRefusalTexts();

    public override ProblemTexts Problems { get; } = new ViProblemTexts();

    public override RsvpTexts Rsvp { get; } = new ViRsvpTexts();

    public override SignInTexts SignIn { get; } = new ViSignInTexts();

    public override ConsoleTexts Console { get; } = new ViConsoleTexts();

    public override OverviewTexts Overview { get; } = new ViOverviewTexts();

    public override DossierTexts Dossier { get; } = new ViDossierTexts();

    public override AuditTexts Audit { get; } = new ViAuditTexts();

    public override MeetingTexts Meeting { get; } = new ViMeetingTexts();

    public override MeetingDeskTexts MeetingDesk { get; } = new ViMeetingDeskTexts();

    public override MeetingLetterTexts MeetingLetters { get; } = new ViMeetingLetterTexts();

    public override FaultTexts Faults { get; } = new ViFaultTexts();

    public override LetterTexts Letters { get; } = new ViLetterTexts();

    public override EscalationTexts Escalation { get; } = new ViEscalationTexts();

    public override OrganizerLetterTexts OrganizerLetters { get; } = new ViOrganizerLetterTexts();

    public override PromiseTexts Promise { get; } = new ViPromiseTexts();

    public override PreviewTexts Preview { get; } = new ViPreviewTexts();

    public override WordingTexts Wording { get; } = new ViWordingTexts();

    public override ReplacementTexts Replacement { get; } = new ViReplacementTexts();

    public override PeopleTexts People { get; } = new ViPeopleTexts();

    public override PeopleImportTexts PeopleImport { get; } = new ViPeopleImportTexts();

    public override PersonTexts Person { get; } = new ViPersonTexts();

    public override HomeTexts Home { get; } = new ViHomeTexts();

    public override FeedTexts Feed { get; } = new ViFeedTexts();

    public override ListTexts List { get; } = new ViListTexts();

    public override GuideTexts Guide { get; } = new ViGuideTexts();

    public override SearchTexts Search { get; } = new ViSearchTexts();

    public override SheetTexts Sheet { get; } = new ViSheetTexts();
}
