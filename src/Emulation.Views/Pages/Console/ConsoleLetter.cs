namespace Emulation.Views.Pages;

/// <summary>A letter on the console; for an unknown one a form posts the field <c>outcome</c>: accepted or resend.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="UpdatedAt">When its state last changed, local.</param>
/// <param name="SettleUrl">Where an unknown one is settled.</param>
public sealed record ConsoleLetter(Letter Letter, DateTime UpdatedAt, string SettleUrl)
{
    /// <summary>Whether the organizer may send it again.</summary>
    public bool CanBeResent => Letter.CanBeResent();

    /// <summary>Whether a person has to look after it.</summary>
    public bool NeedsCare =>
        Letter.State is LetterState.Unknown or LetterState.Refused or LetterState.Bounced or LetterState.Dropped or LetterState.SpamReported || Letter.IsWithheld();

    /// <summary>Why it is where it is, where that says more than its state.</summary>
    public string? Reason => Letter.IsWithheld() ? null : Letter.Reason;
}
