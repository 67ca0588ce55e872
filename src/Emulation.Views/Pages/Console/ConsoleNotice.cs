namespace Emulation.Views.Pages;

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

    /// <summary>Letters go to an address again.</summary>
    AddressOpened,

    /// <summary>Work that failed is tried again.</summary>
    WorkTriedAgain,

    /// <summary>Work that failed is left undone.</summary>
    WorkDismissed,

    /// <summary>Somebody took a contact's place.</summary>
    ReplacementAccepted,

    /// <summary>A contact stays.</summary>
    ReplacementDeclined,

    /// <summary>A request had been decided meanwhile.</summary>
    ReplacementDecidedBefore,

    /// <summary>Work that failed had been tried again, done or left undone meanwhile.</summary>
    WorkSettledBefore,
}
