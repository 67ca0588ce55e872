using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Links;

/// <summary>The table <c>links</c>.</summary>
public sealed class LinkTable(Stores stores)
{
    /// <summary>Stores a new link, and the day on which it goes: a sweep reads days, not all links.</summary>
    public async Task AddAsync(Link link, CancellationToken cancellation)
    {
        // First, as an entry without its link does no harm.
        await stores.Links.UpsertEntityAsync(new TableEntity(Day(link.DeleteAfter), link.Id), TableUpdateMode.Replace, cancellation);
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

    /// <summary>Links that go by this day, the longest overdue first.</summary>
    internal async IAsyncEnumerable<GoneLink> GoneAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var days = TableClient.CreateQueryFilter($"PartitionKey ge {Days} and PartitionKey lt {Day(now)}");
        await foreach (var entry in stores.Links.QueryAsync<TableEntity>(days, cancellationToken: cancellation))
            yield return new(entry.PartitionKey, entry.RowKey);
    }

    /// <summary>Takes a link away, and last the entry of its day: a sweep that is cut off comes here again.</summary>
    internal async Task DeleteAsync(GoneLink gone, CancellationToken cancellation)
    {
        await stores.Links.DeleteEntityAsync(gone.Id, "link", ETag.All, cancellation);
        await stores.Links.DeleteEntityAsync(gone.Day, gone.Id, ETag.All, cancellation);
    }

    /// <summary>Takes a link away before its time, and last the entry of its day.</summary>
    internal async Task RemoveAsync(string id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is { } link)
            await DeleteAsync(new(Day(link.DeleteAfter), id), cancellation);
    }

    /// <summary>Ends a link at once.</summary>
    public async Task RevokeAsync(Link link, CancellationToken cancellation) =>
        await stores.Links.UpdateEntityAsync(new TableEntity(link.Id, "link") { ["Revoked"] = true }, ETag.All, TableUpdateMode.Merge, cancellation);

    /// <summary>Uses a link up: of several who try at once, one succeeds.</summary>
    public async Task<bool> UseUpAsync(Link link, DateTimeOffset now, CancellationToken cancellation)
    {
        var use = Nonce.Next();
        try
        {
            await stores.Links.UpdateEntityAsync(new TableEntity(link.Id, "link") { ["UsedAt"] = now, ["Use"] = use }, link.ETag, TableUpdateMode.Merge, cancellation);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status == (int)HttpStatusCode.PreconditionFailed)
        {
            // The client repeats a write whose answer was lost: the use that stands may be our own.
            return (await FindAsync(link.Id, cancellation))?.Use == use;
        }
    }

    /// <summary>Notes that a link was opened, once a day at the most. A page never waits long for it, nor fails by it.</summary>
    public async Task NoteOpenedAsync(Link link, DateTimeOffset now, CancellationToken cancellation)
    {
        if (link.LastOpened?.UtcDateTime.Date == now.UtcDateTime.Date)
            return;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var opened = new TableEntity(link.Id, "link") { ["FirstOpened"] = link.FirstOpened ?? now, ["LastOpened"] = now };
            await stores.Links.UpdateEntityAsync(opened, ETag.All, TableUpdateMode.Merge, patience.Token);
        }
        catch (Exception failure) when (failure is RequestFailedException or OperationCanceledException or AggregateException && !cancellation.IsCancellationRequested)
        {
            // The next opening is noted instead.
        }
    }

    private const string Days = "day-";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The partition of a day's links. No link's id is like it: those have 22 characters.</summary>
    private static string Day(DateTimeOffset instant) => Days + instant.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

/// <summary>A link that goes.</summary>
/// <param name="Day">The partition in which its day names it.</param>
/// <param name="Id">Its id.</param>
internal sealed record GoneLink(string Day, string Id);
