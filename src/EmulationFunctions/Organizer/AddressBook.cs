using System.Net;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Organizer;

/// <summary>The table <c>addresses</c>: in which clusters somebody is an organizer, by the hash of the address.</summary>
public sealed class AddressBook(Stores stores)
{
    /// <summary>Sign-in letters that one address gets in an hour at the most.</summary>
    private const int MostAnHour = 5;

    /// <summary>Enters the cluster's organizers. Written before the cluster itself: a spare entry does no harm.</summary>
    public async Task EnterAsync(string cluster, Cluster people, CancellationToken cancellation)
    {
        foreach (var organizer in people.Organizers())
            await stores.Addresses.UpsertEntityAsync(new TableEntity(Hash(organizer.Email), cluster), TableUpdateMode.Merge, cancellation);
    }

    /// <summary>Takes out who is no organizer any more.</summary>
    public async Task ForgetAsync(string cluster, Cluster before, Cluster after, CancellationToken cancellation)
    {
        var stay = after.Organizers().Select(organizer => Hash(organizer.Email)).ToHashSet();
        foreach (var gone in before.Organizers().Select(organizer => Hash(organizer.Email)).Where(hash => !stay.Contains(hash)))
            await stores.Addresses.DeleteEntityAsync(gone, cluster, ETag.All, cancellation);
    }

    /// <summary>Takes out one address, as long as no organizer has it.</summary>
    public async Task ForgetAsync(string cluster, string email, Cluster now, CancellationToken cancellation)
    {
        if (!now.Organizers().Any(organizer => Mailbox.Normal(organizer.Email) == Mailbox.Normal(email)))
            await stores.Addresses.DeleteEntityAsync(Hash(email), cluster, ETag.All, cancellation);
    }

    /// <summary>The clusters in which the address is an organizer's, as far as this table knows.</summary>
    public async Task<IReadOnlyList<string>> ClustersAsync(string email, CancellationToken cancellation)
    {
        var clusters = new List<string>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Hash(email)}");
        await foreach (var row in stores.Addresses.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            clusters.Add(row.RowKey);
        return clusters;
    }

    /// <summary>Counts one more letter to the address; false where it has had its share of this hour.</summary>
    public async Task<bool> MayWriteAsync(string email, string cluster, DateTimeOffset now, CancellationToken cancellation)
    {
        while (true)
        {
            var row = (await stores.Addresses.GetEntityAsync<TableEntity>(Hash(email), cluster, cancellationToken: cancellation)).Value;
            var recent = Json.Read<List<DateTimeOffset>>(row.GetString("Asked") ?? "[]").Where(asked => asked > now.AddHours(-1) && asked <= now).ToList();
            if (recent.Count >= MostAnHour)
                return false;
            row["Asked"] = Json.Write(recent.Append(now));
            try
            {
                await stores.Addresses.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellation);
                return true;
            }
            catch (RequestFailedException failure) when (failure.Status == (int)HttpStatusCode.PreconditionFailed)
            {
                // Somebody asked at the same moment: count again.
            }
        }
    }

    private static string Hash(string email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Mailbox.Normal(email))));
}
