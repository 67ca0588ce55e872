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

/// <summary>A contact and the form link the contact has.</summary>
/// <param name="ContactId">The contact; posted as the field <c>contactId</c> to make a link anew.</param>
/// <param name="Name">The contact's name.</param>
/// <param name="Email">The contact's mailbox.</param>
/// <param name="UnitName">The contact's unit.</param>
/// <param name="MakeUrl">Where a new link is asked for.</param>
/// <param name="Url">The link, if there is a live one.</param>
/// <param name="Expires">Until when it is good, local.</param>
/// <param name="RevokeUrl">Where it is revoked.</param>
public sealed record ConsoleLink(
    string ContactId,
    string Name,
    string Email,
    string UnitName,
    string MakeUrl,
    string? Url = null,
    DateTime? Expires = null,
    string? RevokeUrl = null);
