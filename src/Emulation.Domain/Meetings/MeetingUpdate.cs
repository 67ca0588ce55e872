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

    /// <summary>Who was invited and has another mailbox from now on, as they were: the entry leaves the old one.</summary>
    public IReadOnlyList<Invitee> Readdressed { get; init; } = [];

    /// <summary>How many letters it makes.</summary>
    public int Letters => Told.Count + Removed.Count(invitee => invitee.IsInvited) + Readdressed.Count;

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
        return new(before, after, changed, removed, [.. told], matters ? new MeetingChange(sequence, now, by, before.Facts) : null)
        {
            Readdressed = [.. known.Where(one => one.IsInvited && changed.Any(other => other.Id == one.Id && IsReaddressed(one, other)))],
        };
    }

    /// <summary>What it takes to invite contacts where they are reached now, or whoever has taken a contact's place. A mailbox is invited once.</summary>
    /// <param name="before">The meeting as it is.</param>
    /// <param name="known">Everybody who is or was invited.</param>
    /// <param name="cluster">The cluster, with its contacts as they are now.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who sees to it.</param>
    public static MeetingUpdate Readdress(Meeting before, IReadOnlyList<Invitee> known, Cluster cluster, DateTimeOffset now, string by)
    {
        if (before.IsCancelled)
            return new(before, before, [], [], [], null);
        var people = known.Where(one => !one.IsRemoved).Select(one => (Before: one, After: Current(one, cluster))).ToList();
        // Who stays has the mailbox rather than who comes to it.
        var wanted = people.OrderBy(one => IsReaddressed(one.Before, one.After)).Select(one => one.After).DistinctBy(one => Mailbox.Normal(one.Email));
        return Of(before, known, new(before, [.. wanted]), announce: false, now, by);
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
    /// <param name="known">The person as stored so far; null for who is new.</param>
    /// <param name="wanted">Who is invited, where and in which language.</param>
    public static Invitee? Next(Invitee? known, Invitee wanted)
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
        // The link belongs to the mailbox that it was sent to.
        if (IsReaddressed(known, wanted))
            next = next with { InvitedSequence = null, LinkId = null, Shown = null, NotedAt = null };
        // Another name at another address is another person in the contact's place: what the one before answered is not theirs.
        if (IsReaddressed(known, wanted) && wanted.Name != known.Name)
            next = next with { Answer = null, AnsweredAt = null, EarlierAnswer = null, People = null, Remark = null, RemindedThrough = null, Substitute = null };
        if (known.IsRemoved)
            next = next with { IsRemoved = false, InvitedSequence = null, Shown = null, NotedAt = null, Answer = null, AnsweredAt = null, People = null, Remark = null, RemindedThrough = null, Substitute = null };
        return next == known ? null : next;
    }

    private static Invitee Current(Invitee known, Cluster cluster) =>
        cluster.Contact(known.ContactId) is { } contact && Mailbox.Normal(contact.Email) != Mailbox.Normal(known.Email)
            ? InviteeDrafts.Of(contact) with { Id = known.Id }
            : known;

    /// <summary>Whether the person has another mailbox now.</summary>
    public static bool IsReaddressed(Invitee known, Invitee now) => Mailbox.Normal(known.Email) != Mailbox.Normal(now.Email);

    private static bool Same(Meeting one, Meeting other) =>
        one with { Items = [], Deputies = [] } == other with { Items = [], Deputies = [] }
        && one.Items.SequenceEqual(other.Items)
        && one.Deputies.SequenceEqual(other.Deputies);
}
