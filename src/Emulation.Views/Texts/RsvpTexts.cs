namespace Emulation.Views.Texts;

/// <summary>The page on which people answer an invitation.</summary>
internal abstract class RsvpTexts
{
    public abstract string Invites(string person);

    public abstract string When { get; }

    public abstract string Place { get; }

    public abstract string Online { get; }

    public abstract string Agenda { get; }

    public abstract string Organizer { get; }

    public abstract string Question { get; }

    public abstract string Answer(Answer answer);

    /// <summary>The answer as a fact about somebody.</summary>
    public abstract string Said(Answer? answer);

    public abstract string Current(string said, string moment);

    public abstract string CurrentUnknownTime(string said);

    public abstract string NotYet { get; }

    public abstract string MayChange { get; }

    public abstract string Saved { get; }

    public abstract string Over { get; }

    public abstract string Send { get; }

    public abstract string Change { get; }
}
