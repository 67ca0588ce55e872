using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TableFilterTests : TableTest
{
    private static readonly DateTimeOffset Due = new(2027, 2, 6, 17, 30, 0, TimeSpan.FromHours(7));
    private static readonly Guid Id = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    [Fact]
    public void An_interpolated_value_becomes_a_literal()
    {
        Assert.Equal("A eq 'O''Neil''s'", TableClient.CreateQueryFilter($"A eq {"O'Neil's"}"));
        Assert.Equal("A eq ''''", TableClient.CreateQueryFilter($"A eq {'\''}"));
        Assert.Equal("A eq 5 and B eq -7L", TableClient.CreateQueryFilter($"A eq {5} and B eq {-7L}"));
        Assert.Equal("A eq 0.25", TableClient.CreateQueryFilter($"A eq {0.25}"));
        Assert.Equal("A eq true or A eq false", TableClient.CreateQueryFilter($"A eq {true} or A eq {false}"));
        Assert.Equal("A ge datetime'2027-02-06T10:30:00Z'", TableClient.CreateQueryFilter($"A ge {Due}"));
        Assert.Equal("A ge datetime'2027-02-06T10:30:00Z'", TableClient.CreateQueryFilter($"A ge {Due.UtcDateTime}"));
        Assert.Equal("A eq guid'6f9619ff-8b86-d011-b42d-00c04fc964ff'", TableClient.CreateQueryFilter($"A eq {Id}"));
        Assert.Equal("A eq X'010203'", TableClient.CreateQueryFilter($"A eq {new byte[] { 1, 2, 3 }}"));
        Assert.Equal("A eq X'010203'", TableClient.CreateQueryFilter($"A eq {BinaryData.FromBytes([1, 2, 3])}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new object()}"));
    }

    [Fact]
    public void An_expression_becomes_a_filter()
    {
        var from = "unit|";
        var year = 2027;
        var bytes = 5_000_000_000;

        Assert.Equal("PartitionKey eq 'a''b'", TableClient.CreateQueryFilter<Row>(row => row.PartitionKey == "a'b"));
        Assert.Equal(
            "(PartitionKey eq 'p') and (RowKey ne 'r')",
            TableClient.CreateQueryFilter<Row>(row => row.PartitionKey == "p" && row.RowKey != "r"));
        Assert.Equal(
            "((PartitionKey eq 'p') and (Year gt 2027)) or (Share le 0.5)",
            TableClient.CreateQueryFilter<Row>(row => (row.PartitionKey == "p" && row.Year > year) || row.Share <= 0.5));
#pragma warning disable CA1309 // Nothing is compared here: the methods stand for operators of the filter.
        Assert.Equal(
            "(RowKey ge 'unit|') and (RowKey lt 'unit}')",
            TableClient.CreateQueryFilter<Row>(row => row.RowKey.CompareTo(from) >= 0 && string.Compare(row.RowKey, "unit}") < 0));
        Assert.Equal("RowKey eq 'unit|'", TableClient.CreateQueryFilter<Row>(row => row.RowKey.Equals(from)));
#pragma warning restore CA1309
        Assert.Equal("Kind eq 'Exercise'", TableClient.CreateQueryFilter<Row>(row => row.Kind.Equals("Exercise")));
        Assert.Equal("Bytes eq 5000000000L", TableClient.CreateQueryFilter<Row>(row => row.Bytes == bytes));
        Assert.Equal("Due lt datetime'2027-02-06T10:30:00Z'", TableClient.CreateQueryFilter<Row>(row => row.Due < Due));
        Assert.Equal("Id eq guid'6f9619ff-8b86-d011-b42d-00c04fc964ff'", TableClient.CreateQueryFilter<Row>(row => row.Id == Id));
        Assert.Equal("Done eq true", TableClient.CreateQueryFilter<Row>(row => row.Done == true));
        Assert.Equal("not (RowKey eq 'r')", TableClient.CreateQueryFilter<Row>(row => !(row.RowKey == "r")));
    }

    [Fact]
    public async Task Filters_find_their_rows()
    {
        await Table.AddEntityAsync(new Row { PartitionKey = "p", RowKey = "a", Year = 2026, Share = 0.25, Bytes = 1, Done = true, Due = Due, Id = Id });
        await Table.AddEntityAsync(new Row { PartitionKey = "p", RowKey = "b", Year = 2027, Share = 0.75, Bytes = 5_000_000_000, Due = Due.AddDays(1) });
        await Table.AddEntityAsync(new Row { PartitionKey = "q", RowKey = "a", Year = 2028, Due = Due.AddDays(2) });

        Assert.Equal(["pa", "pb"], await FoundAsync($"PartitionKey eq {"p"}"));
        Assert.Equal(["pb"], await FoundAsync($"Bytes gt {1_000_000_000_000L / 1000}"));
        Assert.Equal(["pa"], await FoundAsync($"Id eq {Id}"));
        Assert.Equal(["pb", "qa"], await FoundAsync($"Due gt {Due}"));
        Assert.Equal(["pa"], await FoundAsync($"Done eq {true}"));
        Assert.Equal(["pa"], await AllKeysAsync(Table.QueryAsync<Row>(row => row.Done)));
        Assert.Equal(["pb", "qa"], await AllKeysAsync(Table.QueryAsync<Row>(row => !row.Done)));
        Assert.Equal(["qa"], await AllKeysAsync(Table.QueryAsync<Row>(row => row.PartitionKey == "q" || row.Share > 0.9)));
        Assert.Equal(["pb"], await AllKeysAsync(Table.QueryAsync<Row>(row => row.RowKey.CompareTo("b") >= 0 && row.Year == 2027)));
        Assert.Equal(["qa"], await AllKeysAsync(Table.QueryAsync<TableEntity>(row => row.GetInt32("Year") > 2027)));
    }

    [Fact]
    public async Task A_filter_that_is_none_is_an_error()
    {
        var error = await Assert.ThrowsAsync<RequestFailedException>(() => AllAsync(Table.QueryAsync<TableEntity>("PartitionKey equals")));

        Assert.Equal(400, error.Status);
    }

    private static async Task<List<string>> AllKeysAsync<T>(AsyncPageable<T> rows)
        where T : class, ITableEntity =>
        [.. (await AllAsync(rows)).Select(row => row.PartitionKey + row.RowKey)];

    private Task<List<string>> FoundAsync(FormattableString filter) =>
        AllKeysAsync(Table.QueryAsync<Row>(TableClient.CreateQueryFilter(filter)));

    public sealed class Row : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public int Year { get; set; }

        public double Share { get; set; }

        public long Bytes { get; set; }

        public bool Done { get; set; }

        public DateTimeOffset Due { get; set; }

        public Guid? Id { get; set; }

        public TableValueTests.Kind Kind { get; set; }
    }
}
