namespace EmulationFunctions.Links;

/// <summary>The links of a cluster's contacts: made, found again, ended.</summary>
public sealed class ContactLinks(LinkTable links, ClusterTable clusters, LinkOptions options, TimeProvider time)
{
    /// <summary>Makes a link for a contact.</summary>
    /// <param name="cluster">The contact's cluster.</param>
    /// <param name="contact">For whom.</param>
    /// <param name="purpose">What it opens.</param>
    /// <param name="life">How long.</param>
    /// <param name="by">Who makes it, for the audit.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Link> MakeAsync(StoredCluster cluster, Contact contact, LinkPurpose purpose, TimeSpan life, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var link = new Link(LinkTokens.NewId(), purpose, cluster.Id, now + life)
        {
            Contact = contact.Id,
            Stamp = cluster.Stamps.GetValueOrDefault(contact.Id),
        };

        // The link first: an entry in the contact's list without its link would promise what is not there.
        await links.AddAsync(link, cancellation);
        await clusters.CommitAsync(
            new Batch(cluster.Id)
                .Add(new("", RowKeys.Link(contact.Id, link.Id)) { ["Purpose"] = purpose.ToString() })
                .Add(new AuditEntry(now, by, "link-made", contact.Id, LinkTokens.Short(link.Id), new Dictionary<string, string> { ["purpose"] = purpose.ToString() }).Row()),
            cancellation);
        return link;
    }

    /// <summary>The contact's links for a purpose that are good now, the longest-lived first.</summary>
    public async Task<IReadOnlyList<Link>> GoodAsync(StoredCluster cluster, Contact contact, LinkPurpose purpose, CancellationToken cancellation)
    {
        var good = new List<Link>();
        await foreach (var row in clusters.RangeAsync(cluster.Id, RowKeys.Links(contact.Id), cancellation))
        {
            if (row.GetString("Purpose") == purpose.ToString()
                && await links.FindAsync(row.RowKey.Split('|')[2], cancellation) is { Revoked: false } link
                && link.Expires > time.GetUtcNow()
                && link.Stamp == cluster.Stamps.GetValueOrDefault(contact.Id))
                good.Add(link);
        }

        return [.. good.OrderByDescending(link => link.Expires)];
    }

    /// <summary>The contact's form link, made anew where none is good for another month.</summary>
    public async Task<LinkReference> UnitPageAsync(StoredCluster cluster, Contact contact, string by, CancellationToken cancellation)
    {
        var good = await GoodAsync(cluster, contact, LinkPurpose.Unit, cancellation);
        var lasting = good.FirstOrDefault(link => link.Expires > time.GetUtcNow().AddDays(30));
        lasting ??= await MakeAsync(cluster, contact, LinkPurpose.Unit, TimeSpan.FromDays(options.UnitDays), by, cancellation);
        return lasting.Reference;
    }

    /// <summary>Ends a link of this cluster at once.</summary>
    /// <returns>False where the cluster has no such link.</returns>
    public async Task<bool> RevokeAsync(string cluster, string linkId, string by, CancellationToken cancellation)
    {
        if (await links.FindAsync(linkId, cancellation) is not { } link || link.Cluster != cluster)
            return false;
        if (!link.Revoked)
        {
            await links.RevokeAsync(link, cancellation);
            await clusters.CommitAsync(
                new Batch(cluster).Add(new AuditEntry(time.GetUtcNow(), by, "link-revoked", link.Contact ?? link.Invitee ?? "", LinkTokens.Short(linkId)).Row()),
                cancellation);
        }

        return true;
    }
}
