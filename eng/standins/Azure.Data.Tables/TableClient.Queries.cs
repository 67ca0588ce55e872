using System.Linq.Expressions;
using System.Text.Json;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Paging;
using Azure.Data.Tables.Rows;

namespace Azure.Data.Tables;

public partial class TableClient
{
    public virtual async Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await FindAsync(partitionKey, rowKey, select, cancellationToken);
        return response.Status == 404 ? throw ServiceErrors.ErrorOf(response) : Found<T>(response);
    }

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await FindAsync(partitionKey, rowKey, select, cancellationToken);
        return response.Status == 404 ? new NothingFound<T>(response) : Found<T>(response);
    }

    public virtual AsyncPageable<T> QueryAsync<T>(Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        QueryAsync<T>(ExpressionFilter.Of(filter), maxPerPage, select, cancellationToken);

    public virtual AsyncPageable<T> QueryAsync<T>(string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var address = new QueryAddress($"{Name}()", filter, select);
        return new Pages<T>(PageAsync, cancellationToken);

        async Task<Page<T>> PageAsync(string? token, int? size, CancellationToken cancellation)
        {
            var path = address.Page(size ?? maxPerPage, Continuation.Parameters(token, Continuation.OfRows));
            return PageJson.Read(await endpoint.GetAsync(path, cancellation), Continuation.OfRows, RowJson.Read<T>);
        }
    }

    private async Task<Response> FindAsync(string partitionKey, string rowKey, IEnumerable<string>? select, CancellationToken cancellation)
    {
        var address = new QueryAddress(RowRequest.PathOf(Name, partitionKey, rowKey), null, select);
        var response = await endpoint.GetAsync(address.Page(null, []), cancellation);
        return response.Status is 200 or 404 ? response : throw ServiceErrors.ErrorOf(response);
    }

    private static Response<T> Found<T>(Response response)
        where T : class, ITableEntity
    {
        using var json = JsonDocument.Parse(response.Content);
        return Response.FromValue(RowJson.Read<T>(json.RootElement), response);
    }

    private sealed class NothingFound<T>(Response response) : NullableResponse<T>
    {
        public override bool HasValue => false;

        public override T Value => throw new InvalidOperationException("The row does not exist.");

        public override Response GetRawResponse() => response;
    }
}
