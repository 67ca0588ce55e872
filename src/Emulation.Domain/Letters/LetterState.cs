namespace Emulation.Domain.Letters;

/// <summary>Where a letter is in its life.</summary>
public enum LetterState
{
    /// <summary>Written; nobody has taken it up.</summary>
    Planned,

    /// <summary>A worker has it, until its claim expires.</summary>
    Claimed,

    /// <summary>About to be handed to the mail service, or just handed over: from here on it may have gone out.</summary>
    Posting,

    /// <summary>The mail service took it.</summary>
    Accepted,

    /// <summary>The mail service will not take it.</summary>
    Refused,

    /// <summary>It may have gone out; only the mail service or a person can tell.</summary>
    Unknown,

    /// <summary>The recipient's server took it.</summary>
    Delivered,

    /// <summary>The recipient's server asks to wait.</summary>
    Deferred,

    /// <summary>The recipient's server refused it.</summary>
    Bounced,

    /// <summary>The mail service threw it away.</summary>
    Dropped,

    /// <summary>Nothing was left to say, or nothing is sent to the address.</summary>
    Withdrawn,

    /// <summary>It arrived, and its recipient called it spam.</summary>
    SpamReported,
}
