namespace Emulation.Views.Texts;

/// <summary>One person: what happened, and what can be done.</summary>
internal abstract class PersonTexts
{
    public abstract string Change { get; }

    public abstract string Replace { get; }

    public abstract string Remove { get; }

    public abstract string Erase { get; }

    public abstract string LinkHeading { get; }

    public abstract string PurposeOf(LinkPurpose purpose);

    public abstract string Opened(string first, string last);

    public abstract string NeverOpened { get; }

    public abstract string OpenedNote { get; }

    public abstract string NoLinks { get; }

    public abstract string LettersHeading { get; }

    public abstract string LettersLead(int days);

    public abstract string NoLetters { get; }

    public abstract string MeetingsHeading { get; }

    public abstract string NoMeetings { get; }

    public abstract string NoAnswer { get; }

    public abstract string SinceLastYear { get; }

    public abstract string HistoryHeading { get; }

    public abstract string NoHistory { get; }

    public abstract string RequestOpen(string name, string email);

    public abstract string BackTo(string person);

    public abstract string RemoveTitle(string person);

    public abstract string Ends { get; }

    public abstract string EndsLinks(int links);

    public abstract string EndsDuties(string unit);

    public abstract string EndsMeetings(string meetings);

    public abstract string EndsRequest { get; }

    public abstract string KeepsHistory { get; }

    public abstract string ReplaceTitle(string person);

    public abstract string ReplaceLead { get; }

    public abstract string ReplaceOrganizer { get; }

    public abstract string NewName { get; }

    public abstract string NewEmail { get; }

    public abstract string EraseTitle(string person);

    public abstract string EraseLead { get; }

    public abstract string EraseLaw { get; }

    public abstract string EraseGoes { get; }

    public abstract string EraseContact { get; }

    public abstract string EraseLetters { get; }

    public abstract string EraseMeetings { get; }

    public abstract string EraseAudit { get; }

    public abstract string EraseStays { get; }

    public abstract string EraseDossiers { get; }

    public abstract string EraseBackups { get; }

    public abstract string EraseAlso(string people);

    public abstract string EraseConfirm { get; }

    public abstract string EraseNeedsConfirm { get; }

    public abstract string EraseSelf { get; }
}
