namespace Azure.Data.Tables.Paging;

/// <summary>Asks for one page after the other, until one comes without a continuation.</summary>
internal sealed class Pages<T>(
    Func<string?, int?, CancellationToken, Task<Page<T>>> next,
    CancellationToken cancellation) : AsyncPageable<T>(cancellation)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = await next(continuationToken, pageSizeHint, CancellationToken);
            yield return page;
            continuationToken = page.ContinuationToken;
        }
        while (continuationToken is not null);
    }
}
