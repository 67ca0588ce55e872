namespace Emulation.Views.Texts;

/// <summary>The meeting form and its preview.</summary>
internal abstract class MeetingTexts
{
    public abstract string FormTitle { get; }

    public abstract string FormLead { get; }

    public abstract string FaultsTitle { get; }

    public abstract string Title { get; }

    public abstract string Start { get; }

    public abstract string End { get; }

    public abstract string TimesIn(string zone);

    public abstract string Place { get; }

    public abstract string OnlineUrl { get; }

    public abstract string OnlineUrlHint { get; }

    public abstract string Agenda { get; }

    public abstract string AgendaHint { get; }

    public abstract string Invitees { get; }

    public abstract string AllUnits { get; }

    public abstract string SingleContacts { get; }

    public abstract string KeptPeople(int count);

    public abstract string MorePeople(int count);

    public abstract string Guests { get; }

    public abstract string GuestsHint { get; }

    public abstract string GuestsExample { get; }

    public abstract string Optional { get; }

    public abstract string Preview { get; }

    public abstract string PreviewTitle { get; }

    /// <summary>That nothing has been sent yet.</summary>
    public abstract string PreviewLead(int invitees);

    public abstract string Letter(string language);

    public abstract string Subject { get; }

    public abstract string CalendarHeading { get; }

    public abstract string CalendarNote { get; }

    public abstract string Send(int letters);

    public abstract string Change { get; }

    public abstract string Passcode { get; }

    public abstract string DialIn { get; }

    public abstract string DialInHint { get; }

    public abstract string Mailbox { get; }

    public abstract string MailboxHint(string usual);

    public abstract string Deputies { get; }

    public abstract string DeputiesHint { get; }

    public abstract string ListsInvitees { get; }

    public abstract string Locality { get; }

    public abstract string LocalityHint { get; }

    /// <summary>That somebody, if known, changed the meeting meanwhile, at a moment if known.</summary>
    public abstract string ConflictTitle(string? person, string? moment);

    /// <summary>That what one person changed is together, and what both changed is asked about.</summary>
    public abstract string ConflictLead { get; }

    /// <summary>That both people's changes are together in the form, of which something is wrong.</summary>
    public abstract string MergedLead { get; }

    public abstract string CancelledBy(string person, string moment);

    /// <summary>That what was typed for a meeting that can be changed no more is kept.</summary>
    public abstract string FinalLead { get; }

    public abstract string AsNew { get; }

    public abstract string AlreadySentTitle { get; }

    public abstract string AlreadySentLead { get; }

    public abstract string Activity { get; }

    public abstract string NoActivity { get; }

    public abstract string Leaders { get; }

    public abstract string Secretaries { get; }

    public abstract string More { get; }

    public abstract string EditTitle { get; }

    public abstract string EditLead { get; }

    public abstract string Announce { get; }

    public abstract string ChangesTitle { get; }

    public abstract string ChangesLead(int letters);

    public abstract string NoLetters { get; }

    public abstract string NoChange { get; }

    public abstract string Updates { get; }

    public abstract string NewInvitations { get; }

    public abstract string Removals { get; }

    public abstract string OldAddresses { get; }

    public abstract string SaveSending(int letters);

    public abstract string Save { get; }

    public abstract string Changed { get; }
}
