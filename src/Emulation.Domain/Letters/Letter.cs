using System.Globalization;

namespace Emulation.Domain.Letters;

/// <summary>One e-mail to one person, as it stands in the outbox.</summary>
/// <param name="Key">Unique in the cluster, made from what the letter is about, so that planning it twice makes one letter.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="ReplyTo">Who reads an answer: an organizer; null where the cluster has none yet.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="Content">What it says, frozen when it was planned.</param>
/// <param name="CreatedAt">When it was planned.</param>
public sealed record Letter(
    string Key,
    Correspondent To,
    Correspondent? ReplyTo,
    Language Language,
    string Subject,
    LetterContent Content,
    DateTimeOffset CreatedAt)
{
    /// <summary>The day on which it was planned, as its key begins.</summary>
    public DateOnly Day => DateOnly.ParseExact(Key.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Where it is in its life.</summary>
    public LetterState State { get; init; } = LetterState.Planned;

    /// <summary>The organizers' own words with which it set out; null before, and where there were none.</summary>
    public OwnWords? Own { get; init; }

    /// <summary>How often delivery began.</summary>
    public int Attempts { get; init; }

    /// <summary>When delivery first began, since it was planned or an organizer sent it again.</summary>
    public DateTimeOffset? TryingSince { get; init; }

    /// <summary>When its state last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; } = CreatedAt;

    /// <summary>Why it is where it is, in the mail service's or our own words.</summary>
    public string? Reason { get; init; }

    /// <summary>Before this instant nobody takes it up: the mail service asked to wait, or offices are closed.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Which worker has it.</summary>
    public string? Claim { get; init; }

    /// <summary>Until when that worker has it.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }
}

/// <summary>A person at one end of a letter.</summary>
/// <param name="Name">Name to show.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="ContactId">The contact of the cluster, null for guests.</param>
public sealed record Correspondent(string Name, string Email, string? ContactId = null)
{
    /// <summary>The contact as one end of a letter.</summary>
    public static Correspondent Of(Contact contact) => new(contact.Name, contact.Email, contact.Id);

    /// <summary>The invitee as one end of a letter.</summary>
    public static Correspondent Of(Meetings.Invitee invitee) => new(invitee.Name, invitee.Email, invitee.ContactId);
}
