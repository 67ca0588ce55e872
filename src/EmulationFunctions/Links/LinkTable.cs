using System.Net;
using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Links;

/// <summary>The table <c>links</c>.</summary>
public sealed class LinkTable(Stores stores)
{
    /// <summary>Stores a new link.</summary>
    public async Task AddAsync(Link link, CancellationToken cancellation)
    {
        try
        {
            await stores.Links.AddEntityAsync(link.Row(), cancellation);
        }
        catch (RequestFailedException failure) when (failure.Status == (int)HttpStatusCode.Conflict)
        {
            // The client repeats a write whose answer was lost. The id is random, so what is there is this very link.
        }
    }

    /// <summary>The link of this id, or null.</summary>
    public async Task<Link?> FindAsync(string id, CancellationToken cancellation)
    {
        var found = await stores.Links.GetEntityIfExistsAsync<TableEntity>(id, "link", cancellationToken: cancellation);
        return found is { HasValue: true, Value: { } row } ? Link.Read(row) : null;
    }

    /// <summary>Ends a link at once.</summary>
    public async Task RevokeAsync(Link link, CancellationToken cancellation) =>
        await stores.Links.UpdateEntityAsync(new TableEntity(link.Id, "link") { ["Revoked"] = true }, ETag.All, TableUpdateMode.Merge, cancellation);

    /// <summary>Uses a link up: of several who try at once, one succeeds.</summary>
    public async Task<bool> UseUpAsync(Link link, DateTimeOffset now, CancellationToken cancellation)
    {
        try
        {
            await stores.Links.UpdateEntityAsync(new TableEntity(link.Id, "link") { ["UsedAt"] = now }, link.ETag, TableUpdateMode.Merge, cancellation);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status == (int)HttpStatusCode.PreconditionFailed)
        {
            // The client repeats a write whose answer was lost: the use that stands may be our own.
            return await FindAsync(link.Id, cancellation) is { UsedAt: { } used } && used == now;
        }
    }
}
