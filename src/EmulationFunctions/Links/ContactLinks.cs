using System.Collections.Concurrent;
using Azure.Data.Tables;

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
                .Add(link.ListedFor(contact.Id))
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
        var listed = new List<TableEntity>();
        await foreach (var row in clusters.RangeAsync(cluster.Id, RowKeys.Links(contact.Id), cancellation))
            listed.Add(row);
        return await UnitPageAsync(cluster, contact, listed.Where(IsUnitPage), by, cancellation);
    }

    /// <summary>The form links of several contacts by contact, each made anew where none is good for another month; all that there are are read at once.</summary>
    public async Task<IReadOnlyDictionary<string, LinkReference>> UnitPagesAsync(StoredCluster cluster, IEnumerable<Contact> contacts, string by, CancellationToken cancellation)
    {
        var listed = new List<TableEntity>();
        await foreach (var row in clusters.WhereAsync(cluster.Id, RowKeys.AllLinks, $"Purpose eq {nameof(LinkPurpose.Unit)}", cancellation))
            listed.Add(row);
        var known = listed.ToLookup(row => row.RowKey.Split('|')[1]);
        var pages = new ConcurrentDictionary<string, LinkReference>();
        var eight = new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };
        await Parallel.ForEachAsync(contacts, eight, async (contact, stop) => pages[contact.Id] = await UnitPageAsync(cluster, contact, known[contact.Id], by, stop));
        return pages;
    }

    /// <summary>The contacts who have a form link that is good now: not ended, not run out, made for them and not for somebody before them.</summary>
    internal async Task<IReadOnlySet<string>> WithUnitPageAsync(StoredCluster cluster, CancellationToken cancellation)
    {
        var (now, have) = (time.GetUtcNow(), new HashSet<string>());
        await foreach (var row in clusters.WhereAsync(cluster.Id, RowKeys.AllLinks, $"Purpose eq {nameof(LinkPurpose.Unit)}", cancellation))
        {
            var (contact, id) = (row.RowKey.Split('|')[1], row.RowKey.Split('|')[2]);
            if (row.GetBoolean("Revoked") == true || have.Contains(contact))
                continue;
            var (expires, stamp) = (row.GetDateTimeOffset("Expires"), row.GetString("Stamp"));
            if (expires is null && await links.FindAsync(id, cancellation) is { Revoked: false } link)
                (expires, stamp) = (link.Expires, link.Stamp);
            if (expires > now && stamp == cluster.Stamps.GetValueOrDefault(contact))
                have.Add(contact);
        }

        return have;
    }

    /// <summary>What stands in the contact's list is enough to know a good link; the link itself is asked where it says nothing, as in rows from before.</summary>
    private async Task<LinkReference> UnitPageAsync(StoredCluster cluster, Contact contact, IEnumerable<TableEntity> listed, string by, CancellationToken cancellation)
    {
        var (lasting, stamp) = (time.GetUtcNow().AddDays(30), cluster.Stamps.GetValueOrDefault(contact.Id));
        var rows = listed.Where(row => row.GetBoolean("Revoked") != true).ToLookup(row => row.GetDateTimeOffset("Expires") is not null);
        if (rows[true].Where(row => row.GetDateTimeOffset("Expires") > lasting && row.GetString("Stamp") == stamp).MaxBy(row => row.GetDateTimeOffset("Expires")) is { } good)
            return new(good.RowKey.Split('|')[2], LinkPurpose.Unit);
        foreach (var row in rows[false])
        {
            if (await links.FindAsync(row.RowKey.Split('|')[2], cancellation) is { Revoked: false } link && link.Expires > lasting && link.Stamp == stamp)
                return link.Reference;
        }

        return (await MakeAsync(cluster, contact, LinkPurpose.Unit, TimeSpan.FromDays(options.UnitDays), by, cancellation)).Reference;
    }

    private static bool IsUnitPage(TableEntity row) => row.GetString("Purpose") == nameof(LinkPurpose.Unit);

    /// <summary>Ends a link of this cluster at once.</summary>
    /// <returns>False where the cluster has no such link.</returns>
    public async Task<bool> RevokeAsync(string cluster, string linkId, string by, CancellationToken cancellation)
    {
        if (await links.FindAsync(linkId, cancellation) is not { } link || link.Cluster != cluster)
            return false;
        if (!link.Revoked)
        {
            // First, so that nobody is sent a link that has ended.
            if (link.Contact is { } contact)
                await clusters.CommitAsync(new Batch(cluster).Merge(new("", RowKeys.Link(contact, link.Id)) { ["Revoked"] = true }), cancellation);
            await links.RevokeAsync(link, cancellation);
            await clusters.CommitAsync(
                new Batch(cluster).Add(new AuditEntry(time.GetUtcNow(), by, "link-revoked", link.Contact ?? link.Invitee ?? "", LinkTokens.Short(linkId)).Row()),
                cancellation);
        }

        return true;
    }
}
