namespace Emulation.Domain.Clusters;

/// <summary>A contact's word that somebody else should get the letters. Nothing is written to that address before an organizer has accepted.</summary>
/// <param name="Id">Random name of the request.</param>
/// <param name="ContactId">Who asks.</param>
/// <param name="UnitId">For which unit.</param>
/// <param name="AskedBy">The asker's name.</param>
/// <param name="Name">Who should take over.</param>
/// <param name="Email">At which mailbox.</param>
/// <param name="AskedAt">When.</param>
public sealed record Replacement(string Id, string ContactId, string UnitId, string AskedBy, string Name, string Email, DateTimeOffset AskedAt)
{
    /// <summary>The asker's mailbox: a request ends with the person who made it, also where the contact's id stays.</summary>
    public string? AskedFrom { get; init; }

    /// <summary>Where it stands.</summary>
    public ReplacementState State { get; init; }

    /// <summary>Why it was declined.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether somebody has to decide about it, for the person who is the contact now.</summary>
    public bool IsOpenFor(Contact contact) =>
        State == ReplacementState.Open && contact.Id == ContactId && (AskedFrom is null || Mailbox.Normal(AskedFrom) == Mailbox.Normal(contact.Email));

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Who decided: an organizer's contact id, or "operator".</summary>
    public string? DecidedBy { get; init; }
}

/// <summary>Where a request stands.</summary>
public enum ReplacementState
{
    /// <summary>Nobody has decided yet.</summary>
    Open,

    /// <summary>The other person is the contact now.</summary>
    Accepted,

    /// <summary>Everything stays.</summary>
    Declined,
}

/// <summary>A request as handed in.</summary>
/// <param name="Name">Who should take over.</param>
/// <param name="Email">At which mailbox.</param>
public sealed record ReplacementDraft(string? Name = null, string? Email = null)
{
    /// <summary>Checks it: somebody with a name and another mailbox than the asker's.</summary>
    /// <param name="contact">Who asks.</param>
    /// <param name="id">The request's name.</param>
    /// <param name="now">When.</param>
    /// <param name="byOrganizer">Whether an organizer says it, not the contact.</param>
    public Checked<Replacement> Check(Contact contact, string id, DateTimeOffset now, bool byOrganizer = false)
    {
        var faults = new Faults();
        var name = faults.Text(Name, "/name", 200);
        // Whoever takes an organizer's place could sign in to the console: that is not asked for through a link.
        if (contact.Role == ContactRole.Organizer && !byOrganizer)
            faults.Add("/email", "not-for-organizers", "An organizer is replaced by another organizer.");
        var email = Email?.Trim() ?? "";
        if (!Mailbox.IsValid(email))
            faults.Add("/email", "bad-mailbox", "An e-mail address is needed here.");
        else if (Mailbox.Normal(email) == Mailbox.Normal(contact.Email))
            faults.Add("/email", "same-person", "This is the contact's own address.");
        return faults.Judge(() => new Replacement(id, contact.Id, contact.UnitId ?? "", contact.Name, name, email, now) { AskedFrom = contact.Email });
    }
}

/// <summary>A decision about a request, as handed in.</summary>
/// <param name="Decision">"accept" or "decline".</param>
/// <param name="Reason">Why it is declined; the asker reads it.</param>
/// <param name="Asked">Id of the request that was looked at; null decides about the contact's present one.</param>
public sealed record ReplacementDecision(string? Decision = null, string? Reason = null, string? Asked = null)
{
    /// <summary>Whether the request is accepted.</summary>
    public bool Accepts => Decision == "accept";

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Fault> Check()
    {
        var faults = new Faults();
        if (Decision is not ("accept" or "decline"))
            faults.Add("/decision", "unknown-decision", "One of accept, decline is needed here.");
        if (Decision == "decline")
            faults.Text(Reason, "/reason", 1000);
        return faults.Found;
    }
}
