using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Paging;

namespace Azure.Data.Tables;

/// <summary>An account's tables.</summary>
public class TableServiceClient
{
    private readonly TableEndpoint endpoint;

    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(ConnectionString.Parse(connectionString), options)
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(new TableEndpoint(endpoint, AccountNames.Of(endpoint), Pipelines.With(tokenCredential, options)))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(new ConnectionString(endpoint, credential), null)
    {
    }

    private TableServiceClient(ConnectionString account, TableClientOptions? options)
        : this(new TableEndpoint(account.TableEndpoint, account.Credential.AccountName, Pipelines.With(account.Credential, options)))
    {
    }

    private TableServiceClient(TableEndpoint endpoint) => this.endpoint = endpoint;

    public virtual TableClient GetTableClient(string tableName) => new(endpoint, tableName);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        endpoint.CreateIfMissingAsync(tableName, cancellationToken);

    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        endpoint.DeleteTableAsync(tableName, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default)
    {
        var address = new QueryAddress("Tables", filter, null);
        return new Pages<TableItem>(PageAsync, cancellationToken);

        async Task<Page<TableItem>> PageAsync(string? token, int? size, CancellationToken cancellation)
        {
            var path = address.Page(size ?? maxPerPage, Continuation.Parameters(token, Continuation.OfTables));
            return PageJson.Read(await endpoint.GetAsync(path, cancellation), Continuation.OfTables, ItemOf);
        }
    }

    private static TableItem ItemOf(JsonElement table) => new(table.GetProperty("TableName").GetString()!);
}
