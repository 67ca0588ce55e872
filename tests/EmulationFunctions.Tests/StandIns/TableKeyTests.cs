using Azure;
using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using static Azure.Data.Tables.TableTransactionActionType;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TableKeyTests : TableTest
{
    // What the service forbids in a key: / \ # ? and control characters. Everything else is a key.
    private static readonly char[] Alphabet = [.. "aZ09 '\"%&+=;:,.!~*()[]{}<>|@$^`-_—№ĐặềёЖß中"];

    public static readonly TheoryData<string> HostileKeys =
    [
        "'", "''", "a'b", "%", "%27", "%2F", "a b", " ", "+", "a+b", "a&b", "a=b", "a,b", "a;b", "(a)", "..", ".", "a|b",
        "RowKey='x'", "') or (PartitionKey eq '", "$batch", "Đề cương", "отчёт № 5", "🎉", "e\u0301", "é", "a\"b", "{0}", "<a>", "~-_.!*",
    ];

    [Theory]
    [MemberData(nameof(HostileKeys))]
    public async Task A_key_is_only_a_key(string key)
    {
        await LiveThroughAsync(key, $"{key}|{key}");
        await CommitAsync(AsPartition(key), key);
    }

    [Fact]
    public void Any_keys_the_service_allows_name_their_row()
    {
        var keys = Gen.Elements(Alphabet).ArrayOf().Select(letters => new string(letters)).ToArbitrary();

        Prop.ForAll(keys, keys, (partition, row) => LiveThroughAsync(partition, row).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public async Task An_empty_key_is_a_key() => await LiveThroughAsync("", "");

    [Fact]
    public async Task A_row_needs_both_keys()
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Table.AddEntityAsync(new TableEntity("p", null!)));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Table.GetEntityAsync<TableEntity>(null!, "r"));
    }

    // In a transaction's part the emulator takes the first "RowKey='" from the left for the row's.
    private static string AsPartition(string key) => key.Replace("RowKey=", "", StringComparison.Ordinal);

    private async Task LiveThroughAsync(string partition, string row)
    {
        await Table.AddEntityAsync(new TableEntity(partition, row) { ["Step"] = 1 });
        await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["Step"] = 2 }, TableUpdateMode.Replace);
        await Table.UpdateEntityAsync(new TableEntity(partition, row) { ["Other"] = row }, ETag.All);

        var read = (await Table.GetEntityAsync<TableEntity>(partition, row)).Value;
        var found = await AllAsync(Table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey eq {row}")));
        var deleted = await Table.DeleteEntityAsync(partition, row, read.ETag);

        Assert.Equal((partition, row, 2, row), (read.PartitionKey, read.RowKey, read.GetInt32("Step"), read.GetString("Other")));
        Assert.Equal((partition, row), (Assert.Single(found).PartitionKey, found[0].RowKey));
        Assert.Equal(204, deleted.Status);
    }

    private async Task CommitAsync(string partition, string row)
    {
        await Table.SubmitTransactionAsync([new(Add, new TableEntity(partition, row) { ["Step"] = 1 })]);
        await Table.SubmitTransactionAsync([new(UpdateMerge, new TableEntity(partition, row) { ["Step"] = 2 }, ETag.All)]);
        var read = (await Table.GetEntityAsync<TableEntity>(partition, row)).Value;
        await Table.SubmitTransactionAsync([new(Delete, read, read.ETag)]);

        Assert.Equal(2, read.GetInt32("Step"));
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>(partition, row)).HasValue);
    }
}
