using System.Text.Json.Serialization;

namespace Emulation.Domain.Letters;

/// <summary>An address at which letters do not arrive. None goes there until an organizer says that it works again.</summary>
/// <param name="Email">The mailbox.</param>
/// <param name="Name">Whom it belongs to.</param>
/// <param name="ContactId">The contact, null for a guest.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Reason">Why, in the mailbox's or the service's words.</param>
/// <param name="At">When the last event said so.</param>
/// <param name="OpenedAt">When an organizer said that it works again: what was told up to then counts no more.</param>
public sealed record ClosedAddress(
    string Email, string Name, string? ContactId, AddressFault Fault, string? Reason, DateTimeOffset At, DateTimeOffset? OpenedAt = null)
{
    /// <summary>Why a letter to it was not sent, as <see cref="Letter.Reason"/> names it.</summary>
    public const string Withheld = "address-bounced";

    /// <summary>Whether nothing is sent there.</summary>
    [JsonIgnore]
    public bool IsClosed => OpenedAt is not { } opened || At > opened;

    /// <summary>The address of a letter's recipient, as an event tells that it takes nothing.</summary>
    public static ClosedAddress Of(Correspondent to, LetterEvent told) => new(to.Email, to.Name, to.ContactId, told.Fault!.Value, told.Reason, told.At);

    /// <summary>What is known after another such event. The latest counts, so any order and repetition ends the same.</summary>
    public ClosedAddress Told(ClosedAddress other) =>
        other.At <= OpenedAt || Compare(other) >= 0 ? this : other with { OpenedAt = OpenedAt };

    /// <summary>An organizer's word that it works again.</summary>
    public ClosedAddress Opened(DateTimeOffset now) => this with { OpenedAt = now > At ? now : At };

    private int Compare(ClosedAddress other) => (At, Fault).CompareTo((other.At, other.Fault)) is not 0 and var order
        ? order
        : string.CompareOrdinal($"{Reason}\n{Email}\n{Name}\n{ContactId}", $"{other.Reason}\n{other.Email}\n{other.Name}\n{other.ContactId}");
}
