using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Links;

/// <summary>Takes away links, sessions among them, that have been over for long.</summary>
public sealed class LinkSweep(LinkTable links, ClusterTable clusters, TimeProvider time)
{
    /// <summary>Links a run at the most; the next run goes on.</summary>
    private const int Most = 1000;

    /// <summary>Runs once an hour.</summary>
    [Function("SweepLinks")]
    public async Task Sweep([TimerTrigger("0 20 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var left = Most;
        await foreach (var gone in links.GoneAsync(time.GetUtcNow(), cancellation))
        {
            if (left-- == 0)
                return;

            // The contact's list first: a link that is listed can be looked up.
            if (await links.FindAsync(gone.Id, cancellation) is { Contact: { } contact } link)
                await clusters.CommitAsync(new Batch(link.Cluster).Delete(RowKeys.Link(contact, link.Id)), cancellation);
            await links.DeleteAsync(gone, cancellation);
        }
    }
}
