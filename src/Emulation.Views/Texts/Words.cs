using Emulation.Domain.Plans.Kinds;

namespace Emulation.Views.Texts;

/// <summary>Every word that people read, in one language; a room for each kind of text.</summary>
internal abstract class Words
{
    private static readonly Words Vietnamese = new Vi.ViWords();
    private static readonly Words English = new En.EnWords();
    private static readonly Words Russian = new Ru.RuWords();

    /// <summary>The words of a language.</summary>
    public static Words Of(Language language) => language switch
    {
        Language.En => English,
        Language.Ru => Russian,
        _ => Vietnamese,
    };

    /// <summary>Its tag in HTML (BCP 47).</summary>
    public abstract string Tag { get; }

    /// <summary>The language.</summary>
    public abstract Language Language { get; }

    /// <summary>A number as its reader writes it.</summary>
    public string Number(decimal value) => Amount.Write(value, Language);

    public abstract TimeTexts Time { get; }

    public abstract PlanTexts Plan { get; }

    public abstract KindTexts Kinds { get; }

    public abstract PlanDeskTexts PlanDesk { get; }

    public abstract ReminderDeskTexts ReminderDesk { get; }

    public abstract FrameTexts Frame { get; }

    public abstract UnitPageTexts UnitPage { get; }

    public abstract UploadTexts Uploads { get; }

    public abstract RefusalTexts Refusals { get; }

    public abstract ProblemTexts Problems { get; }

    public abstract RsvpTexts Rsvp { get; }

    public abstract SignInTexts SignIn { get; }

    public abstract ConsoleTexts Console { get; }

    public abstract OverviewTexts Overview { get; }

    public abstract DossierTexts Dossier { get; }

    public abstract AuditTexts Audit { get; }

    public abstract MeetingTexts Meeting { get; }

    public abstract MeetingDeskTexts MeetingDesk { get; }

    public abstract MeetingLetterTexts MeetingLetters { get; }

    public abstract FaultTexts Faults { get; }

    public abstract LetterTexts Letters { get; }

    public abstract EscalationTexts Escalation { get; }

    public abstract OrganizerLetterTexts OrganizerLetters { get; }

    public abstract PromiseTexts Promise { get; }

    public abstract PreviewTexts Preview { get; }

    public abstract WordingTexts Wording { get; }

    public abstract ReplacementTexts Replacement { get; }

    public abstract PeopleTexts People { get; }

    public abstract PeopleImportTexts PeopleImport { get; }

    public abstract PersonTexts Person { get; }

    public abstract HomeTexts Home { get; }

    public abstract FeedTexts Feed { get; }

    public abstract ListTexts List { get; }

    public abstract GuideTexts Guide { get; }

    public abstract SearchTexts Search { get; }

    public abstract SheetTexts Sheet { get; }
}
