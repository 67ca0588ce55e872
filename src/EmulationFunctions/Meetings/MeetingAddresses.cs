using Azure.Data.Tables;
using Emulation.Domain.Meetings;

namespace EmulationFunctions.Meetings;

/// <summary>In the table <c>addresses</c>: which cluster a meeting is of, so that mail to it finds its way.</summary>
public sealed class MeetingAddresses(Stores stores)
{
    /// <summary>Enters a meeting. Written before the meeting itself: a spare entry does no harm.</summary>
    internal Task EnterAsync(string cluster, Meeting meeting, CancellationToken cancellation) =>
        stores.Addresses.UpsertEntityAsync(new TableEntity(Key(meeting.Id), cluster), TableUpdateMode.Merge, cancellation);

    /// <summary>The cluster of the meeting with this id, or null.</summary>
    internal async Task<string?> ClusterAsync(string meeting, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Key(meeting)}");
        await foreach (var row in stores.Addresses.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            return row.RowKey;
        return null;
    }

    private static string Key(string meeting) => $"m-{meeting}";
}
