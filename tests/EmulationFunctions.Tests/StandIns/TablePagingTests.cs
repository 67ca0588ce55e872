using Azure;
using Azure.Data.Tables;
using static Azure.Data.Tables.TableTransactionActionType;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TablePagingTests : TableTest
{
    [Fact]
    public async Task More_than_a_thousand_rows_come_in_pages()
    {
        await FillAsync("p", 1_050);

        var pages = await AllAsync(Table.QueryAsync<TableEntity>(select: ["RowKey"]).AsPages());

        Assert.Equal([1_000, 50], pages.Select(page => page.Values.Count));
        Assert.Equal(Keys(1_050), pages.SelectMany(page => page.Values).Select(row => row.RowKey));
        Assert.NotNull(pages[0].ContinuationToken);
        Assert.Null(pages[1].ContinuationToken);
        Assert.Equal(200, pages[1].GetRawResponse().Status);
    }

    [Fact]
    public async Task All_rows_come_without_a_thought_of_pages()
    {
        await FillAsync("p", 25);

        var rows = await AllAsync(Table.QueryAsync<TableEntity>(maxPerPage: 10));

        Assert.Equal(Keys(25), rows.Select(row => row.RowKey));
    }

    [Fact]
    public async Task A_query_goes_on_from_a_token()
    {
        await FillAsync("p", 25);
        var query = Table.QueryAsync<TableEntity>("PartitionKey eq 'p'", maxPerPage: 10);
        var first = await FirstAsync(query.AsPages());

        var rest = await AllAsync(query.AsPages(first.ContinuationToken, pageSizeHint: 8));

        Assert.Equal([8, 7], rest.Select(page => page.Values.Count));
        Assert.Equal(Keys(25)[10..], rest.SelectMany(page => page.Values).Select(row => row.RowKey));
    }

    [Fact]
    public async Task A_query_goes_on_where_keys_are_hard_to_write()
    {
        string[] keys = ["", " a b ", "'", "a'b''c", "a%20b", "a&b=c+d", "a;b,c(d)", "Đề cương", "отчёт № 5", "🎉"];
        foreach (var key in keys)
            await Table.AddEntityAsync(new TableEntity($"{key}", key));

        var rows = await AllAsync(Table.QueryAsync<TableEntity>(maxPerPage: 1));

        Assert.Equal(keys.Order(StringComparer.Ordinal), rows.Select(row => row.RowKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_empty_table_gives_one_empty_page()
    {
        var page = Assert.Single(await AllAsync(Table.QueryAsync<TableEntity>().AsPages()));

        Assert.Empty(page.Values);
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public async Task A_query_of_a_missing_table_is_an_error()
    {
        var error = await Assert.ThrowsAsync<RequestFailedException>(() =>
            AllAsync(Service.GetTableClient(UniqueName()).QueryAsync<TableEntity>()));

        Assert.Equal((404, "TableNotFound"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task A_query_stops_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            AllAsync(Table.QueryAsync<TableEntity>(cancellationToken: stop.Token)));
    }

    private static string[] Keys(int count) => [.. Enumerable.Range(0, count).Select(number => $"r{number:0000}")];

    private static async Task<T> FirstAsync<T>(IAsyncEnumerable<T> items) => await items.FirstAsync();

    private async Task FillAsync(string partition, int count)
    {
        foreach (var chunk in Keys(count).Chunk(100))
            await Table.SubmitTransactionAsync(chunk.Select(key => new TableTransactionAction(Add, new TableEntity(partition, key))));
    }
}
