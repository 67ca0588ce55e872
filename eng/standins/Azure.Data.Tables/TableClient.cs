using System.Linq.Expressions;
using Azure.Core;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Rows;
using Azure.Data.Tables.Transactions;

namespace Azure.Data.Tables;

/// <summary>One table and its rows.</summary>
public partial class TableClient
{
    private readonly TableEndpoint endpoint;

    internal TableClient(TableEndpoint endpoint, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        this.endpoint = endpoint;
        Name = tableName;
    }

    public virtual string Name { get; }

    public virtual string AccountName => endpoint.AccountName;

    public virtual Uri Uri => endpoint.AddressOf(Name);

    public static string CreateQueryFilter(FormattableString filter) => InterpolatedFilter.Of(filter);

    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => ExpressionFilter.Of(filter);

    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        endpoint.CreateIfMissingAsync(Name, cancellationToken);

    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        endpoint.DeleteTableAsync(Name, cancellationToken);

    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        SendAsync(RowRequest.Add(Name, entity), cancellationToken);

    public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        SendAsync(RowRequest.Upsert(Name, entity, mode), cancellationToken);

    public virtual Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        ifMatch == default
            ? throw new ArgumentException("An update needs an ETag, or ETag.All.", nameof(ifMatch))
            : SendAsync(RowRequest.Update(Name, entity, ifMatch, mode), cancellationToken);

    public virtual Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        SendAsync(RowRequest.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken);

    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var changes = Changeset.Of(Name, [.. transactionActions]);
        using var message = endpoint.Message(RequestMethod.Post, "$batch");
        ChangesetBody.Write(message.Request, endpoint, changes);

        var response = await endpoint.SendAsync(message, cancellationToken);
        return response.Status == 202
            ? Response.FromValue(ChangesetAnswer.Read(response), response)
            : throw ServiceErrors.ErrorOf(response);
    }

    private async Task<Response> SendAsync(RowRequest change, CancellationToken cancellation)
    {
        using var message = endpoint.Message(change.Method, change.Path);
        if (change.IfMatch is not null)
            message.Request.Headers.SetValue("If-Match", change.IfMatch);
        if (change.Method == RequestMethod.Post)
            message.Request.Headers.SetValue("Prefer", "return-no-content");
        if (!change.Body.IsEmpty)
        {
            message.Request.Headers.SetValue("Content-Type", "application/json;odata=nometadata");
            message.Request.Content = RequestContent.Create(change.Body);
        }

        var response = await endpoint.SendAsync(message, cancellation);
        var missingAlready = change.Method == RequestMethod.Delete && response.Status == 404;
        return response.IsError && !missingAlready ? throw ServiceErrors.ErrorOf(response) : response;
    }
}
