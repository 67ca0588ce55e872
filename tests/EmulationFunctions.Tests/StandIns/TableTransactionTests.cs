using Azure;
using Azure.Data.Tables;
using static Azure.Data.Tables.TableTransactionActionType;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TableTransactionTests : TableTest
{
    [Fact]
    public async Task A_hundred_rows_go_in_together()
    {
        var answer = await Table.SubmitTransactionAsync(Rows(100).Select(row => new TableTransactionAction(Add, row)));

        Assert.Equal(100, answer.Value.Count);
        Assert.All(answer.Value, part => Assert.Equal(204, part.Status));
        Assert.Equal(100, (await AllAsync(Table.QueryAsync<TableEntity>())).Count);
    }

    [Fact]
    public async Task Each_part_answers_with_the_rows_new_ETag()
    {
        var answer = await Table.SubmitTransactionAsync(Rows(2).Select(row => new TableTransactionAction(UpsertReplace, row)));

        var rows = await AllAsync(Table.QueryAsync<TableEntity>());
        Assert.Equal(rows.Select(row => row.ETag), answer.Value.Select(part => part.Headers.ETag!.Value));
    }

    [Fact]
    public async Task A_hundred_and_one_rows_are_refused()
    {
        var error = await Assert.ThrowsAnyAsync<RequestFailedException>(() =>
            Table.SubmitTransactionAsync(Rows(101).Select(row => new TableTransactionAction(Add, row))));

        Assert.Equal(400, error.Status);
        Assert.Empty(await AllAsync(Table.QueryAsync<TableEntity>()));
    }

    [Fact]
    public async Task Every_kind_of_action_does_its_work()
    {
        await Table.SubmitTransactionAsync(
            "bcdef".Select(key => new TableTransactionAction(Add, new TableEntity("p", $"{key}") { ["Old"] = true })));

        await Table.SubmitTransactionAsync(
        [
            new(Add, New("a")),
            new(UpdateMerge, New("b"), ETag.All),
            new(UpdateReplace, New("c"), ETag.All),
            new(Delete, New("d"), ETag.All),
            new(UpsertMerge, New("e")),
            new(UpsertReplace, New("f")),
        ]);

        var rows = await AllAsync(Table.QueryAsync<TableEntity>());
        Assert.Equal(
            [("a", null, true), ("b", true, true), ("c", null, true), ("e", true, true), ("f", null, true)],
            rows.Select(row => (row.RowKey, row.GetBoolean("Old"), row.GetBoolean("New"))));

        static TableEntity New(string key) => new("p", key) { ["New"] = true };
    }

    [Fact]
    public async Task One_conflict_fails_the_whole_and_is_named()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r002"));

        var error = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync(Rows(5).Select(row => new TableTransactionAction(Add, row))));

        Assert.Equal((409, "EntityAlreadyExists", 2), (error.Status, error.ErrorCode, error.FailedTransactionActionIndex));
        Assert.Single(await AllAsync(Table.QueryAsync<TableEntity>()));
    }

    [Fact]
    public async Task An_ETag_that_has_passed_fails_the_whole_and_is_named()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r001"));
        var read = (await Table.GetEntityAsync<TableEntity>("p", "r001")).Value;
        await Table.UpsertEntityAsync(new TableEntity("p", "r001") { ["Newer"] = true });

        var error = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([new(Add, Rows(1)[0]), new(UpdateReplace, read, read.ETag)]));

        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (error.Status, error.ErrorCode, error.FailedTransactionActionIndex));
        Assert.Single(await AllAsync(Table.QueryAsync<TableEntity>()));
    }

    [Fact]
    public async Task An_update_of_a_missing_row_fails_the_whole_and_is_named()
    {
        var error = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([new(Add, Rows(1)[0]), new(UpdateMerge, new TableEntity("p", "none"), ETag.All)]));

        Assert.Equal((404, "ResourceNotFound", 1), (error.Status, error.ErrorCode, error.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task Rows_of_two_partitions_are_refused()
    {
        var error = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            Table.SubmitTransactionAsync([new(Add, new TableEntity("p", "a")), new(Add, new TableEntity("q", "a"))]));

        Assert.Equal((400, "CommandsInBatchActOnDifferentPartitions"), (error.Status, error.ErrorCode));
        Assert.Empty(await AllAsync(Table.QueryAsync<TableEntity>()));
    }

    [Fact]
    public async Task A_row_that_comes_twice_is_refused()
    {
        var error = await Assert.ThrowsAnyAsync<RequestFailedException>(() =>
            Table.SubmitTransactionAsync([new(UpsertMerge, new TableEntity("p", "a")), new(UpsertMerge, new TableEntity("p", "a"))]));

        Assert.Equal((400, "InvalidDuplicateRow"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task No_action_at_all_is_a_mistake() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));

    [Fact]
    public async Task Text_that_looks_like_the_wire_format_is_text()
    {
        const string text = "--changeset_1\r\nHTTP/1.1 409 Conflict\r\n\r\n{\"boundary=x\"} Đề cương № 5 — «итог»";
        await Table.SubmitTransactionAsync([new(Add, new TableEntity("p", "a") { ["Text"] = text })]);

        Assert.Equal(text, (await Table.GetEntityAsync<TableEntity>("p", "a")).Value.GetString("Text"));
    }

    private static List<TableEntity> Rows(int count) =>
        [.. Enumerable.Range(0, count).Select(number => new TableEntity("p", $"r{number:000}") { ["Number"] = number })];
}
