using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TableServiceTests : TableTest
{
    private const string Key = "a2V5";

    [Fact]
    public async Task A_table_may_be_made_twice()
    {
        var name = UniqueName();

        var first = await Service.CreateTableIfNotExistsAsync(name);
        var second = await Service.CreateTableIfNotExistsAsync(name);
        var third = await Service.GetTableClient(name).CreateIfNotExistsAsync();

        Assert.Equal(name, first.Value.Name);
        Assert.Equal((409, 409), (second.GetRawResponse().Status, third.GetRawResponse().Status));
        await Service.DeleteTableAsync(name);
    }

    [Fact]
    public async Task A_table_may_be_deleted_twice()
    {
        var name = UniqueName();
        await Service.CreateTableIfNotExistsAsync(name);

        var first = await Service.DeleteTableAsync(name);
        var second = await Service.GetTableClient(name).DeleteAsync();

        Assert.Equal((204, 404), (first.Status, second.Status));
    }

    [Fact]
    public async Task Tables_are_found_by_a_filter_page_by_page()
    {
        var stem = UniqueName();
        string[] names = [.. Enumerable.Range(0, 3).Select(number => $"{stem}{number}")];
        foreach (var name in names)
            await Service.CreateTableIfNotExistsAsync(name);

        var found = await AllAsync(Service.QueryAsync($"TableName ge '{stem}' and TableName lt '{stem}9'", maxPerPage: 2));

        Assert.Equal(names, found.Select(table => table.Name));
        foreach (var name in names)
            await Service.DeleteTableAsync(name);
    }

    [Fact]
    public async Task A_name_that_is_none_is_an_error()
    {
        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Service.CreateTableIfNotExistsAsync("no-such-name"));

        Assert.Equal(400, error.Status);
    }

    [Fact]
    public async Task Another_key_is_refused()
    {
        var account = new TableServiceClient(EndpointOf(Table), new TableSharedKeyCredential(Table.AccountName, Key));

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => account.CreateTableIfNotExistsAsync(UniqueName()));

        Assert.Equal(403, error.Status);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/t", "devstoreaccount1")]
    [InlineData($"AccountName=dossiers;AccountKey={Key}", "https://dossiers.table.core.windows.net/t", "dossiers")]
    [InlineData($"DefaultEndpointsProtocol=http;AccountName=dossiers;AccountKey={Key};EndpointSuffix=core.example.org;", "http://dossiers.table.core.example.org/t", "dossiers")]
    [InlineData($"AccountName=dossiers;AccountKey={Key};TableEndpoint=https://tables.example.org/", "https://tables.example.org/t", "dossiers")]
    [InlineData($"AccountKey={Key};TableEndpoint=http://127.0.0.1:21002/dossiers;AccountName=dossiers", "http://127.0.0.1:21002/dossiers/t", "dossiers")]
    public void A_connection_string_names_the_account(string connectionString, string uri, string account)
    {
        var table = new TableServiceClient(connectionString).GetTableClient("t");

        Assert.Equal((new Uri(uri), account, "t"), (table.Uri, table.AccountName, table.Name));
    }

    [Theory]
    [InlineData("AccountName=dossiers")]
    [InlineData("nothing")]
    public void A_connection_string_without_an_account_is_refused(string connectionString) =>
        Assert.ThrowsAny<Exception>(() => new TableServiceClient(connectionString));

    private static Uri EndpointOf(TableClient table) => new(table.Uri.AbsoluteUri[..^(table.Name.Length + 1)]);
}
