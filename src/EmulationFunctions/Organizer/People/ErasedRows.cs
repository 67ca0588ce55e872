using Azure.Data.Tables;
using Emulation.Domain.Clusters.People;
using EmulationFunctions.Links;
using EmulationFunctions.Organizer.Search;

namespace EmulationFunctions.Organizer.People;

/// <summary>Takes people out of the rows in which they are: what is theirs goes, and what stays is left without them.</summary>
public sealed class ErasedRows(ClusterTable table, LinkTable links, SearchIndex index)
{
    /// <summary>Takes people out of a row, on condition that it is as it was read; where it has changed meanwhile the next round finds it again.</summary>
    internal async Task<RowOutcome> TakeOutAsync(string cluster, TableEntity row, PersonTraces people, CancellationToken cancellation)
    {
        var parts = row.RowKey.Split('|');
        switch (parts[0])
        {
            case "cluster" or "plan" or "erasure":
                return RowOutcome.Clean;
            case "letter" when people.IsContact(row.GetString("ToContact")) || people.IsMailbox(row.GetString("ToEmail")):
                // On its way: taking it away would leave its sender without its row.
                return row.GetString("State") is nameof(LetterState.Claimed) or nameof(LetterState.Posting)
                    ? RowOutcome.Waits
                    : await DeleteAsync(cluster, row, RowKeys.Unfinished(row.RowKey[RowKeys.Letters.Length..]), cancellation);
            case "link" when people.IsContact(parts[1]):
                await links.RemoveAsync(parts[2], cancellation);
                return await DeleteAsync(cluster, row, null, cancellation);
            case "invitee" when StoredInvitee.Read(row).Invitee is var invitee && (people.IsContact(invitee.ContactId) || people.IsMailbox(invitee.Email)):
                if (invitee.LinkId is { } link)
                    await links.RemoveAsync(link, cancellation);
                return await DeleteAsync(cluster, row, null, cancellation);
            case "replacement" when people.IsContact(parts[1]):
            case "closed" when people.IsMailbox(StoredClosedAddress.Read(row).Address.Email):
                return await DeleteAsync(cluster, row, null, cancellation);
            default:
                if (row.Without(people) is not { } cleaned)
                    return RowOutcome.Clean;
                if (parts[0] == "letter" && row.GetString("State") is nameof(LetterState.Claimed) or nameof(LetterState.Posting))
                    return RowOutcome.Waits;
                var batch = new Batch(cluster).Replace(cleaned, row.ETag);
                if (parts[0] == "letter")
                    await index.ForgetAsync(batch, row, cleaned, cancellation);
                await table.CommitAsync(batch, cancellation);
                return RowOutcome.Changed;
        }
    }

    /// <summary>Takes a row away, and the mark that goes with it.</summary>
    private async Task<RowOutcome> DeleteAsync(string cluster, TableEntity row, string? mark, CancellationToken cancellation)
    {
        var batch = new Batch(cluster).Delete(row.RowKey, row.ETag);
        if (mark is not null && await table.FindAsync(cluster, mark, cancellation) is not null)
            batch.Delete(mark);
        if (row.RowKey.StartsWith(RowKeys.Letters, StringComparison.Ordinal))
            await index.ForgetAsync(batch, row, null, cancellation);
        await table.CommitAsync(batch, cancellation);
        return RowOutcome.Changed;
    }
}

/// <summary>What became of a row from which people were to be taken out.</summary>
internal enum RowOutcome
{
    /// <summary>None of them is in it.</summary>
    Clean,

    /// <summary>It was changed or taken away, or somebody else has just changed it.</summary>
    Changed,

    /// <summary>It is a letter that is on its way.</summary>
    Waits,
}
