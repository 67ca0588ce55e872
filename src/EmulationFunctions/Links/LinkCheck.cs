namespace EmulationFunctions.Links;

/// <summary>What a token is worth now.</summary>
/// <param name="Link">The link, where the token is one of ours.</param>
/// <param name="Cluster">Its cluster, where the token is one of ours; never null where the link is good.</param>
/// <param name="Standing">Good, or why not.</param>
public sealed record CheckedLink(Link? Link, StoredCluster? Cluster, LinkStanding Standing)
{
    /// <summary>The contact it was made for; null for a guest, and where the contact is gone.</summary>
    public Contact? Contact => Cluster?.Cluster.Contact(Link?.Contact);
}

/// <summary>Whether a link opens anything.</summary>
public enum LinkStanding
{
    /// <summary>We never made it, or not for this purpose.</summary>
    Unknown,

    /// <summary>Its time is up.</summary>
    Expired,

    /// <summary>Somebody ended it, or its contact is gone.</summary>
    Revoked,

    /// <summary>It was good for one use, which has been made.</summary>
    Used,

    /// <summary>It opens what it is for.</summary>
    Good,
}

/// <summary>Checks tokens.</summary>
public sealed class LinkCheck(LinkTokens tokens, LinkTable links, ClusterTable clusters, TimeProvider time)
{
    /// <summary>What the token is worth for this purpose.</summary>
    public async Task<CheckedLink> CheckAsync(string? token, LinkPurpose purpose, CancellationToken cancellation)
    {
        if (tokens.Read(token, purpose) is not { } reference || await links.FindAsync(reference.Id, cancellation) is not { } link || link.Purpose != purpose)
            return new(null, null, LinkStanding.Unknown);

        // The cluster also where the link opens nothing more: the page that says so speaks its holder's language and names whom to ask.
        var row = await clusters.FindAsync(link.Cluster, RowKeys.Cluster, cancellation);
        var cluster = row is null ? null : StoredCluster.Read(row);
        return new(link, cluster, Standing(link, cluster));
    }

    /// <summary>Notes that somebody has opened a link that stands for its holder: the units' pages, answers and calendars.</summary>
    public Task NoteOpenedAsync(Link link, CancellationToken cancellation) =>
        link.Purpose is LinkPurpose.Unit or LinkPurpose.Rsvp or LinkPurpose.Feed ? links.NoteOpenedAsync(link, time.GetUtcNow(), cancellation) : Task.CompletedTask;

    private LinkStanding Standing(Link link, StoredCluster? cluster)
    {
        if (link.Revoked)
            return LinkStanding.Revoked;
        if (time.GetUtcNow() >= link.Expires)
            return LinkStanding.Expired;
        if (link.UsedAt is not null)
            return LinkStanding.Used;

        // A cluster that is gone, a contact that was removed: its links end with it.
        return cluster is not null && IsStillThere(link, cluster) ? LinkStanding.Good : LinkStanding.Revoked;
    }

    private static bool IsStillThere(Link link, StoredCluster cluster) =>
        link.Contact is null
        || (cluster.Cluster.Contact(link.Contact) is not null && cluster.Stamps.GetValueOrDefault(link.Contact) == link.Stamp);
}
