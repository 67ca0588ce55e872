namespace Emulation.Domain.Meetings;

/// <summary>What a change does to a meeting, its invitees and their calendars.</summary>
/// <param name="Before">The meeting as it was.</param>
/// <param name="After">The meeting as it will be, with its new revision and SEQUENCE.</param>
/// <param name="Changed">Invitees about whom something changes, who come back or are new, as they will be.</param>
/// <param name="Removed">Who is invited no more, as they were.</param>
/// <param name="Told">Who gets a letter: everybody whom the change concerns, and the new ones where invitations have been ordered.</param>
/// <param name="Change">What everybody has to be told; null where nothing.</param>
public sealed record MeetingUpdate(
    Meeting Before, Meeting After, IReadOnlyList<Invitee> Changed, IReadOnlyList<Invitee> Removed, IReadOnlyList<Invitee> Told, MeetingChange? Change)
{
    /// <summary>Whether the change does anything at all.</summary>
    public bool IsEmpty => ReferenceEquals(After, Before);

    /// <summary>How many letters it makes.</summary>
    public int Letters => Told.Count + Removed.Count(invitee => invitee.IsInvited);

    /// <summary>What changes for whom.</summary>
    /// <param name="before">The meeting as it is.</param>
    /// <param name="known">Everybody who is or was invited.</param>
    /// <param name="wanted">As it shall be.</param>
    /// <param name="announce">Whether a change is told that does not have to be.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who changes it.</param>
    public static MeetingUpdate Of(Meeting before, IReadOnlyList<Invitee> known, ScheduledMeeting wanted, bool announce, DateTimeOffset now, string by)
    {
        var isSent = before.IsSent || known.Any(invitee => invitee.IsInvited);
        var removed = known.Where(one => !one.IsRemoved && wanted.Invitees.All(other => other.Id != one.Id)).ToList();
        var changed = wanted.Invitees
            .Select(invitee => Next(known.FirstOrDefault(one => one.Id == invitee.Id), invitee))
            .OfType<Invitee>()
            .ToList();

        var matters = isSent && (announce || wanted.Meeting.Facts != before.Facts);
        // Who comes back, or has another mailbox, is invited anew: with a higher SEQUENCE than any that was told.
        var comesBack = changed.Any(invitee => invitee.InvitedSequence is null && known.Any(one => one.Id == invitee.Id && one.InvitedSequence is not null));
        var sequence = before.Sequence + (matters || comesBack || removed.Any(one => one.IsInvited) ? 1 : 0);
        var after = wanted.Meeting with
        {
            Sequence = sequence,
            ChangedSequence = matters ? sequence : before.ChangedSequence,
            IsSent = isSent,
        };
        if (!Same(after, before) || changed.Count > 0 || removed.Count > 0)
            after = after with { Revision = before.Revision + 1 };
        else
            after = before;

        var told = known.Where(one => changed.All(other => other.Id != one.Id) && removed.All(other => other.Id != one.Id)).Concat(changed).Where(one => one.IsOwed(after));
        return new(before, after, changed, removed, [.. told], matters ? new MeetingChange(sequence, now, by, before.Facts) : null);
    }

    /// <summary>The meeting cancelled.</summary>
    public static MeetingUpdate Cancel(Meeting before, IReadOnlyList<Invitee> known, string? reason, DateTimeOffset now, string by)
    {
        var after = before with
        {
            Status = MeetingStatus.Cancelled,
            CancelReason = reason,
            Sequence = before.Sequence + 1,
            ChangedSequence = before.Sequence + 1,
            IsSent = before.IsSent || known.Any(invitee => invitee.IsInvited),
            Revision = before.Revision + 1,
        };
        return new(before, after, [], [], [.. known.Where(one => one.IsOwed(after))], new MeetingChange(after.Sequence, now, by, before.Facts));
    }

    /// <summary>The person as stored from now on; null where nothing about the person changes.</summary>
    private static Invitee? Next(Invitee? known, Invitee wanted)
    {
        if (known is null)
            return wanted;
        var next = known with
        {
            Name = wanted.Name,
            Email = wanted.Email,
            Language = wanted.Language,
            ContactId = wanted.ContactId,
            UnitId = wanted.UnitId,
            Organization = wanted.Organization ?? known.Organization,
        };
        if (Mailbox.Normal(wanted.Email) != Mailbox.Normal(known.Email))
            next = next with { InvitedSequence = null };
        if (known.IsRemoved)
            next = next with { IsRemoved = false, InvitedSequence = null, Answer = null, AnsweredAt = null, People = null, Remark = null, RemindedThrough = null, Substitute = null };
        return next == known ? null : next;
    }

    private static bool Same(Meeting one, Meeting other) =>
        one with { Items = [], Deputies = [] } == other with { Items = [], Deputies = [] }
        && one.Items.SequenceEqual(other.Items)
        && one.Deputies.SequenceEqual(other.Deputies);
}
