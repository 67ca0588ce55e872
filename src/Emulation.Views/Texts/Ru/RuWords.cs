namespace Emulation.Views.Texts.Ru;

/// <summary>Russian.</summary>
internal sealed class RuWords : Words
{
    public override string Tag => "ru";

    public override TimeTexts Time { get; } = new RuTimeTexts();

    public override Language Language => Language.Ru;

    public override KindTexts Kinds { get; } = new RuKindTexts();

    public override PlanTexts Plan { get; } = new RuPlanTexts();

    public override PlanDeskTexts PlanDesk { get; } = new RuPlanDeskTexts();

    public override ReminderDeskTexts ReminderDesk { get; } = new RuReminderDeskTexts();

    public override FrameTexts Frame { get; } = new RuFrameTexts();

    public override UnitPageTexts UnitPage { get; } = new RuUnitPageTexts();

    public override UploadTexts Uploads { get; } = new RuUploadTexts();

    public override RefusalTexts Refusals { get; } = new RuRefusalTexts();

    public override ProblemTexts Problems { get; } = new RuProblemTexts();

    public override RsvpTexts Rsvp { get; } = new RuRsvpTexts();

    public override SignInTexts SignIn { get; } = new RuSignInTexts();

    public override ConsoleTexts Console { get; } = new RuConsoleTexts();

    public override OverviewTexts Overview { get; } = new RuOverviewTexts();

    public override DossierTexts Dossier { get; } = new RuDossierTexts();

    public override AuditTexts Audit { get; } = new RuAuditTexts();

    public override MeetingTexts Meeting { get; } = new RuMeetingTexts();

    public override MeetingDeskTexts MeetingDesk { get; } = new RuMeetingDeskTexts();

    public override MeetingLetterTexts MeetingLetters { get; } = new RuMeetingLetterTexts();

    public override FaultTexts Faults { get; } = new RuFaultTexts();

    public override LetterTexts Letters { get; } = new RuLetterTexts();

    public override EscalationTexts Escalation { get; } = new RuEscalationTexts();

    public override OrganizerLetterTexts OrganizerLetters { get; } = new RuOrganizerLetterTexts();

    public override PromiseTexts Promise { get; } = new RuPromiseTexts();

    public override PreviewTexts Preview { get; } = new RuPreviewTexts();

    public override WordingTexts Wording { get; } = new RuWordingTexts();

    public override ReplacementTexts Replacement { get; } = new RuReplacementTexts();

    public override PeopleTexts People { get; } = new RuPeopleTexts();

    public override PeopleImportTexts PeopleImport { get; } = new RuPeopleImportTexts();

    public override PersonTexts Person { get; } = new RuPersonTexts();

    public override HomeTexts Home { get; } = new RuHomeTexts();

    public override FeedTexts Feed { get; } = new RuFeedTexts();

    public override ListTexts List { get; } = new RuListTexts();

    public override GuideTexts Guide { get; } = new RuGuideTexts();

    public override SearchTexts Search { get; } = new RuSearchTexts();

    public override SheetTexts Sheet { get; } = new RuSheetTexts();
}
