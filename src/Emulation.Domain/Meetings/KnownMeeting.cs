namespace Emulation.Domain.Meetings;

/// <summary>A meeting and who is invited to it, as far as somebody has looked.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Invitees">All its invitees, or those that were asked for.</param>
public sealed record KnownMeeting(Meeting Meeting, IReadOnlyList<Invitee> Invitees)
{
    /// <summary>The invitee of this id, or without one of this mailbox; null where there is none.</summary>
    /// <param name="id">The invitee's id; letters from before it was written down have none.</param>
    /// <param name="mailbox">A mailbox as <see cref="Mailbox.Normal"/> writes it.</param>
    public Invitee? Find(string? id, string? mailbox) =>
        Invitees.FirstOrDefault(one => id is null ? Mailbox.Normal(one.Email) == mailbox : one.Id == id);

    /// <summary>The meeting with the invitee as it is now.</summary>
    internal KnownMeeting With(Invitee invitee) => this with { Invitees = [.. Invitees.Select(one => one.Id == invitee.Id ? invitee : one)] };
}
