using System.Globalization;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Rows;

namespace Azure.Data.Tables.Transactions;

/// <summary>The changes of an entity-group transaction.</summary>
internal static class Changeset
{
    public static IReadOnlyList<RowRequest> Of(string table, IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count == 0)
            throw new InvalidOperationException("The transaction has no actions.");

        RefuseSeveralPartitions(actions);
        return [.. actions.Select(action => ChangeOf(table, action))];
    }

    // The emulator would take them; the service does not. What it says is said here.
    private static void RefuseSeveralPartitions(IReadOnlyList<TableTransactionAction> actions)
    {
        var stranger = actions.Select(action => action.Entity.PartitionKey).ToList()
            .FindIndex(key => !string.Equals(key, actions[0].Entity.PartitionKey, StringComparison.Ordinal));
        if (stranger < 0)
            return;

        var error = new RequestFailedException(
            400,
            $"{stranger}:All commands in a batch must operate on same entity group.",
            TableErrorCode.CommandsInBatchActOnDifferentPartitions.ToString(),
            null);
        error.Data[TableTransactionFailedException.FailedIndexKey] = stranger.ToString(CultureInfo.InvariantCulture);
        throw new TableTransactionFailedException(error);
    }

    private static RowRequest ChangeOf(string table, TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => RowRequest.Add(table, action.Entity),
        TableTransactionActionType.UpdateMerge => UpdateOrUpsert(table, action, TableUpdateMode.Merge),
        TableTransactionActionType.UpdateReplace => UpdateOrUpsert(table, action, TableUpdateMode.Replace),
        TableTransactionActionType.UpsertMerge => RowRequest.Upsert(table, action.Entity, TableUpdateMode.Merge),
        TableTransactionActionType.UpsertReplace => RowRequest.Upsert(table, action.Entity, TableUpdateMode.Replace),
        TableTransactionActionType.Delete =>
            RowRequest.Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        var unknown => throw new InvalidOperationException($"There is no action of type {unknown}."),
    };

    // As in the real client: an update without an ETag goes without If-Match, and so may insert.
    private static RowRequest UpdateOrUpsert(string table, TableTransactionAction action, TableUpdateMode mode) =>
        action.ETag == default
            ? RowRequest.Upsert(table, action.Entity, mode)
            : RowRequest.Update(table, action.Entity, action.ETag, mode);
}
