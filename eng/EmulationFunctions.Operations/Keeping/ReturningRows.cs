using Azure;
using Azure.Data.Tables;
using EmulationFunctions.Uploads;

namespace EmulationFunctions.Operations.Keeping;

/// <summary>How rows come back: as they were, but for what would be wrong at another time or in another store.</summary>
/// <param name="etags">Of the files that have been brought back, by folder and name.</param>
/// <param name="now">When they come back.</param>
internal sealed class ReturningRows(IReadOnlyDictionary<string, ETag> etags, DateTimeOffset now)
{
    /// <summary>Letters whose fate is not known any more.</summary>
    public int Unknown { get; private set; }

    /// <summary>A row of the cluster's partition.</summary>
    public TableEntity Partition(TableEntity row)
    {
        if (row.RowKey.StartsWith(RowKeys.Letters, StringComparison.Ordinal))
            return Letter(row);
        return row.RowKey.StartsWith(RowKeys.Completions, StringComparison.Ordinal) ? Completion(row) : row;
    }

    /// <summary>A link. Who was signed in, or about to be, has to sign in again: that may have been ended since.</summary>
    public static TableEntity Link(TableEntity row)
    {
        if (row.GetString("Purpose") is nameof(LinkPurpose.Session) or nameof(LinkPurpose.SignIn))
            row["Revoked"] = true;
        return row;
    }

    // A letter that waited may have gone out after the backup: it is never sent again without a person's word.
    private TableEntity Letter(TableEntity row)
    {
        var stored = StoredLetter.Read(row);
        if (!stored.Letter.IsOpen())
            return row;
        Unknown++;
        var returned = StoredLetter.Row(stored.Letter.Ended(LetterState.Unknown, "restored from a backup: it may have gone out since", now));
        returned.PartitionKey = row.PartitionKey;
        return returned;
    }

    // Files that wait to be filed are known by the ETag of their bytes, which are others here. The manifest has vouched for them.
    private TableEntity Completion(TableEntity row)
    {
        var stored = StoredCompletion.Read(row);
        if (stored.Completion.IsFinished())
            return row;
        var completion = stored.Completion with
        {
            Files = [.. stored.Completion.Files.Select(file =>
                etags.TryGetValue($"incoming/{UploadBlobs.Name(row.PartitionKey, file.SessionId)}", out var etag) ? file with { ETag = etag.ToString() } : file)],
        };
        var returned = StoredCompletion.Row(completion);
        returned.PartitionKey = row.PartitionKey;
        return returned;
    }
}
