using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage;

/// <summary>What is written to a cluster's partition at once, or not at all: at most 99 rows.</summary>
/// <remarks>The hundredth that a transaction may have names the files and letters that came with it, so that search learns of each.</remarks>
/// <param name="cluster">Id of the cluster.</param>
public sealed class Batch(string cluster)
{
    private readonly List<TableTransactionAction> actions = [];
    private readonly List<string> reworded = [];

    /// <summary>The cluster's id, which is its partition.</summary>
    public string Cluster { get; } = cluster;

    internal IReadOnlyList<TableTransactionAction> Actions => actions;

    /// <summary>The keys of its new rows that people look for by their words, and what is called otherwise now.</summary>
    private List<string> Sought =>
    [
        .. from action in actions
           where action.ActionType == TableTransactionActionType.Add
           let key = action.Entity.RowKey
           where IsSought(key)
           select key,
        .. reworded,
    ];

    /// <summary>All of it, with a mark for what search does not know yet.</summary>
    internal IReadOnlyList<TableTransactionAction> Marked() => Sought is { Count: > 0 } sought
        ? [.. actions, new(TableTransactionActionType.Add, new StoredUnfound(RowKeys.UnfoundOf(Nonce.Next()), sought, default).Row().In(Cluster))]
        : actions;

    /// <summary>A new row; a conflict where one of its key is there.</summary>
    public Batch Add(TableEntity row) => Append(TableTransactionActionType.Add, row);

    /// <summary>The row as a whole; a conflict where it is not as it was read.</summary>
    public Batch Replace(TableEntity row, ETag read) => Append(TableTransactionActionType.UpdateReplace, row, read);

    /// <summary>A row that was read, or a new one where none was there.</summary>
    public Batch Put(TableEntity row, ETag? read) => read is { } etag ? Replace(row, etag) : Add(row);

    /// <summary>Columns of a row that is there, however it is; a conflict where it is not.</summary>
    public Batch Merge(TableEntity row) => Append(TableTransactionActionType.UpdateMerge, row, ETag.All);

    /// <summary>Changes nothing, but makes this batch and every other change of the row exclude each other.</summary>
    public Batch Touch(string rowKey, ETag read) => Append(TableTransactionActionType.UpdateMerge, new TableEntity(Cluster, rowKey), read);

    /// <summary>Takes a row away, as it was read or however it is; a conflict where it is not there.</summary>
    public Batch Delete(string rowKey, ETag? read = null) => Append(TableTransactionActionType.Delete, new TableEntity(Cluster, rowKey), read ?? ETag.All);

    /// <summary>Tells search that what a row of this batch is found by has changed.</summary>
    /// <param name="marks">The row's key, and each row of a word that leads to it no more, as <see cref="RowKeys.Unfind"/> writes it.</param>
    public Batch Reword(IEnumerable<string> marks)
    {
        reworded.AddRange(marks);
        return this;
    }

    private static bool IsSought(string key) =>
        key.StartsWith(RowKeys.Letters, StringComparison.Ordinal) || key.StartsWith(RowKeys.Documents, StringComparison.Ordinal) || key.StartsWith(RowKeys.AllPapers, StringComparison.Ordinal);

    private Batch Append(TableTransactionActionType type, TableEntity row, ETag read = default)
    {
        actions.Add(new TableTransactionAction(type, row.In(Cluster), read));
        return this;
    }
}
