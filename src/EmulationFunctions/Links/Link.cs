using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Links;

/// <summary>A capability link: whoever has its token may do what it is for.</summary>
/// <param name="Id">128 random bits in base64url.</param>
/// <param name="Purpose">What it opens.</param>
/// <param name="Cluster">In which cluster.</param>
/// <param name="Expires">From when on it opens nothing.</param>
public sealed record Link(string Id, LinkPurpose Purpose, string Cluster, DateTimeOffset Expires)
{
    /// <summary>The contact it was made for; null for guests.</summary>
    public string? Contact { get; init; }

    /// <summary>The contact's mark when it was made: a contact's links end with the contact, also where its id comes back.</summary>
    public string? Stamp { get; init; }

    /// <summary>The meeting that it answers for.</summary>
    public string? Meeting { get; init; }

    /// <summary>The invitee who answers through it.</summary>
    public string? Invitee { get; init; }

    /// <summary>Hash of the mailbox that it was sent to, where it ends with the mailbox; null in links from before that was noted.</summary>
    public string? Address { get; init; }

    /// <summary>Hash of the cookie of the only browser in which it opens anything; null for any browser.</summary>
    public string? Browser { get; init; }

    /// <summary>Whether somebody has ended it.</summary>
    public bool Revoked { get; init; }

    /// <summary>When it was used up; only sign-in links are.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>What tells that use from any other, even at the same instant.</summary>
    public string? Use { get; init; }

    /// <summary>When it was opened first, by whoever had it; a mail system that looks at links counts too.</summary>
    public DateTimeOffset? FirstOpened { get; init; }

    /// <summary>When it was opened last: noted once a day (UTC) at the most.</summary>
    public DateTimeOffset? LastOpened { get; init; }

    /// <summary>From when on nobody needs to know that it was there.</summary>
    public DateTimeOffset DeleteAfter => Expires + LinkOptions.Afterlife;

    /// <summary>What was read.</summary>
    public ETag ETag { get; init; }

    /// <summary>Id and purpose, as letters hold it.</summary>
    public LinkReference Reference => new(Id, Purpose);

    internal TableEntity Row() => new(Id, "link")
    {
        ["Purpose"] = Purpose.ToString(),
        ["Cluster"] = Cluster,
        ["Expires"] = Expires,
        ["DeleteAfter"] = DeleteAfter,
        ["Contact"] = Contact,
        ["Stamp"] = Stamp,
        ["Meeting"] = Meeting,
        ["Invitee"] = Invitee,
        ["Address"] = Address,
        ["Browser"] = Browser,
        ["Revoked"] = Revoked,
        ["UsedAt"] = UsedAt,
        ["Use"] = Use,
        ["FirstOpened"] = FirstOpened,
        ["LastOpened"] = LastOpened,
    };

    /// <summary>Its entry in the contact's list, from which can be told whether it is good: whoever ends a link marks the entry first.</summary>
    internal TableEntity ListedFor(string contact) => new("", RowKeys.Link(contact, Id))
    {
        ["Purpose"] = Purpose.ToString(),
        ["Expires"] = Expires,
        ["Stamp"] = Stamp,
    };

    internal static Link Read(TableEntity row) => new(
        row.PartitionKey,
        Enum.Parse<LinkPurpose>(row.Text("Purpose")),
        row.Text("Cluster"),
        row.GetDateTimeOffset("Expires") ?? default)
    {
        Contact = row.GetString("Contact"),
        Stamp = row.GetString("Stamp"),
        Meeting = row.GetString("Meeting"),
        Invitee = row.GetString("Invitee"),
        Address = row.GetString("Address"),
        Browser = row.GetString("Browser"),
        Revoked = row.GetBoolean("Revoked") ?? false,
        UsedAt = row.GetDateTimeOffset("UsedAt"),
        Use = row.GetString("Use"),
        FirstOpened = row.GetDateTimeOffset("FirstOpened"),
        LastOpened = row.GetDateTimeOffset("LastOpened"),
        ETag = row.ETag,
    };
}
