namespace Emulation.Views.Pages;

/// <summary>The organizer's page: who has submitted, who comes, what was written to whom.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="Activities">Activities that want documents or not, in any order.</param>
/// <param name="Meetings">Meetings, in any order.</param>
/// <param name="Letters">Letters, in any order.</param>
/// <param name="Links">The contacts and their form links.</param>
/// <param name="Notice">What has just been done, if anything.</param>
/// <param name="MoreLettersUrl">Where older letters are, if there are more.</param>
public sealed record ConsolePageModel(
    PageShell Shell,
    string TimeZone,
    DateTime Now,
    IReadOnlyList<ConsoleActivity> Activities,
    IReadOnlyList<ConsoleMeeting> Meetings,
    IReadOnlyList<ConsoleLetter> Letters,
    IReadOnlyList<ConsoleLink> Links,
    ConsoleNotice Notice = ConsoleNotice.None,
    string? MoreLettersUrl = null)
    : PageModel(Shell)
{
    internal override Type Component => typeof(ConsolePage);
}

/// <summary>What an organizer has just done.</summary>
public enum ConsoleNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A letter was settled as delivered.</summary>
    LetterAccepted,

    /// <summary>A letter goes out again.</summary>
    LetterResent,

    /// <summary>A letter had been settled meanwhile.</summary>
    LetterAlreadySettled,

    /// <summary>A link was made; the ones before it are void.</summary>
    LinkMade,

    /// <summary>A link was revoked.</summary>
    LinkRevoked,

    /// <summary>Invitations were planned.</summary>
    InvitationsPlanned,
}
