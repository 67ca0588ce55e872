using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TableRowTests : TableTest
{
    [Fact]
    public async Task A_row_comes_back_with_its_ETag_and_time()
    {
        var added = await Table.AddEntityAsync(Row("a", 1));

        var row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;

        Assert.Equal(204, added.Status);
        Assert.Equal(("p", "a", 1), (row.PartitionKey, row.RowKey, row.GetInt32("Count")));
        Assert.Equal(added.Headers.ETag, row.ETag);
        Assert.InRange(row.Timestamp!.Value, TimeProvider.System.GetUtcNow().AddMinutes(-5), TimeProvider.System.GetUtcNow().AddMinutes(5));
    }

    [Fact]
    public async Task A_row_is_added_once()
    {
        await Table.AddEntityAsync(Row("a", 1));

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(Row("a", 2)));

        Assert.Equal((409, "EntityAlreadyExists"), (error.Status, error.ErrorCode));
        Assert.True(error.ErrorCode == TableErrorCode.EntityAlreadyExists);
        Assert.Equal(1, await CountOf("a"));
    }

    [Fact]
    public async Task A_missing_row_is_an_error_or_no_value()
    {
        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("p", "a"));
        var answer = await Table.GetEntityIfExistsAsync<TableEntity>("p", "a");

        Assert.Equal((404, "ResourceNotFound"), (error.Status, error.ErrorCode));
        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
    }

    [Fact]
    public async Task A_row_that_is_there_has_a_value()
    {
        await Table.AddEntityAsync(Row("a", 7));

        var answer = await Table.GetEntityIfExistsAsync<TableEntity>("p", "a");

        Assert.True(answer.HasValue);
        Assert.Equal(7, answer.Value!.GetInt32("Count"));
    }

    [Fact]
    public async Task An_update_takes_the_ETag_that_was_read()
    {
        await Table.AddEntityAsync(Row("a", 1));
        var read = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value.ETag;

        var first = await Table.UpdateEntityAsync(Row("a", 2), read);
        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Table.UpdateEntityAsync(Row("a", 3), read));

        Assert.NotEqual(read, first.Headers.ETag);
        Assert.Equal((412, "UpdateConditionNotSatisfied"), (error.Status, error.ErrorCode));
        Assert.Equal(2, await CountOf("a"));
    }

    [Fact]
    public async Task An_update_of_a_missing_row_is_an_error()
    {
        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Table.UpdateEntityAsync(Row("a", 1), ETag.All));

        Assert.Equal((404, "ResourceNotFound"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task An_update_needs_an_ETag() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Table.UpdateEntityAsync(Row("a", 1), default));

    [Theory]
    [InlineData(TableUpdateMode.Merge, "kept")]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task An_update_merges_or_replaces(TableUpdateMode mode, string? note)
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Note"] = "kept" });

        await Table.UpdateEntityAsync(Row("a", 2), ETag.All, mode);

        var row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;
        Assert.Equal((note, 2), (row.GetString("Note"), row.GetInt32("Count")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, "kept")]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task An_upsert_inserts_and_then_merges_or_replaces(TableUpdateMode mode, string? note)
    {
        await Table.UpsertEntityAsync(new TableEntity("p", "a") { ["Note"] = "kept" }, mode);

        await Table.UpsertEntityAsync(Row("a", 2), mode);

        var row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;
        Assert.Equal((note, 2), (row.GetString("Note"), row.GetInt32("Count")));
    }

    [Fact]
    public async Task Deleting_twice_is_no_error()
    {
        await Table.AddEntityAsync(Row("a", 1));

        var first = await Table.DeleteEntityAsync("p", "a");
        var second = await Table.DeleteEntityAsync(Row("a", 1));

        Assert.Equal((204, 404), (first.Status, second.Status));
    }

    [Fact]
    public async Task A_delete_takes_the_ETag_that_was_read()
    {
        await Table.AddEntityAsync(Row("a", 1));
        var read = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;
        await Table.UpsertEntityAsync(Row("a", 2));

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Table.DeleteEntityAsync(read, read.ETag));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (error.Status, error.ErrorCode));
        Assert.Equal(2, await CountOf("a"));
    }

    [Fact]
    public async Task Only_the_selected_properties_come_back()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Count"] = 1, ["Note"] = "long" });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "a", ["RowKey", "Count"])).Value;

        Assert.Equal(("a", 1), (row.RowKey, row.GetInt32("Count")));
        Assert.False(row.ContainsKey("Note"));
    }

    [Fact]
    public async Task A_row_in_a_missing_table_is_an_error()
    {
        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Service.GetTableClient(UniqueName()).AddEntityAsync(Row("a", 1)));

        Assert.Equal((404, "TableNotFound"), (error.Status, error.ErrorCode));
    }

    private static TableEntity Row(string key, int count) => new("p", key) { ["Count"] = count };

    private async Task<int?> CountOf(string key) => (await Table.GetEntityAsync<TableEntity>("p", key)).Value.GetInt32("Count");
}
