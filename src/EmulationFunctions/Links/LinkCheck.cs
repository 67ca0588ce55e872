namespace EmulationFunctions.Links;

/// <summary>What a token is worth now.</summary>
/// <param name="Link">The link, where the token is one of ours.</param>
/// <param name="Cluster">Its cluster, where the link is good.</param>
/// <param name="Standing">Good, or why not.</param>
public sealed record CheckedLink(Link? Link, StoredCluster? Cluster, LinkStanding Standing)
{
    /// <summary>The contact it was made for, where the link is good and was not made for a guest.</summary>
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
        if (link.Revoked)
            return new(link, null, LinkStanding.Revoked);
        if (time.GetUtcNow() >= link.Expires)
            return new(link, null, LinkStanding.Expired);
        if (link.UsedAt is not null)
            return new(link, null, LinkStanding.Used);

        // A cluster that is gone, a contact that was removed: its links end with it.
        var row = await clusters.FindAsync(link.Cluster, RowKeys.Cluster, cancellation);
        return row is null || !IsStillThere(link, StoredCluster.Read(row))
            ? new(link, null, LinkStanding.Revoked)
            : new(link, StoredCluster.Read(row), LinkStanding.Good);
    }

    private static bool IsStillThere(Link link, StoredCluster cluster) =>
        link.Contact is null
        || (cluster.Cluster.Contact(link.Contact) is not null && cluster.Stamps.GetValueOrDefault(link.Contact) == link.Stamp);
}
