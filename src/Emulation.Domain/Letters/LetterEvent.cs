namespace Emulation.Domain.Letters;

/// <summary>What the mail service tells about a letter after it went out.</summary>
/// <param name="State">What has become of it: one of <see cref="LetterNews.States"/>.</param>
/// <param name="At">When, by the service's clock.</param>
/// <param name="Reason">Why, in the service's or the mailbox's words.</param>
/// <param name="Fault">What is wrong with the address, where the event says that nothing arrives there.</param>
public sealed record LetterEvent(LetterState State, DateTimeOffset At, string? Reason = null, AddressFault? Fault = null);

/// <summary>Why an address takes no letters.</summary>
public enum AddressFault
{
    /// <summary>Its server refuses it for good: there is no such mailbox.</summary>
    Bounced,

    /// <summary>Its owner has called our letters spam.</summary>
    SpamReported,
}
