using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Tests.StandIns;

public sealed class TableValueTests : TableTest
{
    public static readonly TheoryData<object> Values =
    [
        "",
        "Đề cương — «итог» \"q\" \\ \t\n 🎉",
        new string('x', 32_000),
        0,
        int.MinValue,
        int.MaxValue,
        0L,
        42L,
        long.MinValue,
        long.MaxValue,
        0.0,
        5.0,
        -0.1,
        1e300,
        double.Epsilon,
        double.MaxValue,
        true,
        false,
        new DateTimeOffset(2027, 2, 6, 10, 30, 15, 123, TimeSpan.Zero).AddTicks(4567),
        new DateTimeOffset(2027, 2, 6, 17, 30, 0, TimeSpan.FromHours(7)),
        new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero),
        DateTimeOffset.MaxValue,
        Guid.Empty,
        Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
        Array.Empty<byte>(),
        new byte[] { 0, 1, 127, 128, 255 },
    ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_as_it_was(object value)
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Value"] = value });

        var alone = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value["Value"];
        var listed = (await AllAsync(Table.QueryAsync<TableEntity>())).Single()["Value"];

        Assert.Equal(value, alone);
        Assert.Equal(value, listed);
        Assert.Equal(value.GetType(), alone.GetType());
    }

    [Fact]
    public async Task Numbers_beyond_numbers_come_back()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a")
        {
            ["None"] = double.NaN,
            ["Most"] = double.PositiveInfinity,
            ["Least"] = double.NegativeInfinity,
        });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;

        Assert.Equal(
            (double.NaN, double.PositiveInfinity, double.NegativeInfinity),
            (row.GetDouble("None")!.Value, row.GetDouble("Most")!.Value, row.GetDouble("Least")!.Value));
    }

    [Fact]
    public async Task Each_type_has_its_getter()
    {
        var time = new DateTimeOffset(2027, 2, 6, 10, 30, 0, TimeSpan.Zero);
        var guid = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff");
        await Table.AddEntityAsync(new TableEntity("p", "a")
        {
            ["S"] = "text",
            ["I"] = 1,
            ["L"] = 2L,
            ["D"] = 3.0,
            ["B"] = true,
            ["T"] = time,
            ["G"] = guid,
            ["X"] = BinaryData.FromBytes([1, 2]),
        });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;

        Assert.Equal(("text", 1, 2L), (row.GetString("S"), row.GetInt32("I"), row.GetInt64("L")));
        Assert.Equal((3.0, true, time, guid), (row.GetDouble("D"), row.GetBoolean("B"), row.GetDateTimeOffset("T"), row.GetGuid("G")));
        Assert.Equal([1, 2], row.GetBinary("X"));
        Assert.Equal([1, 2], row.GetBinaryData("X")!.ToArray());
        Assert.Null(row.GetString("Missing"));
        Assert.Null(row.GetInt64("Missing"));
        Assert.False(row.TryGetValue("Missing", out _));
        Assert.True(row.TryGetValue("I", out var number));
        Assert.Equal(1, number);
        Assert.Throws<InvalidOperationException>(() => row.GetInt32("S"));
    }

    [Fact]
    public async Task What_is_null_is_not_stored()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Nothing"] = null!, ["Something"] = 1 });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;

        Assert.False(row.ContainsKey("Nothing"));
        Assert.Equal(1, row["Something"]);
    }

    [Fact]
    public async Task A_class_of_ones_own_comes_back_as_it_was()
    {
        var activity = new Activity
        {
            PartitionKey = "p",
            RowKey = "a",
            Title = "Báo cáo năm",
            Count = 3,
            Bytes = 5_000_000_000,
            Share = 0.25,
            Published = true,
            Due = new DateTimeOffset(2027, 2, 6, 10, 0, 0, TimeSpan.Zero),
            Started = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            Id = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
            Hash = [1, 2, 3],
            Kind = Kind.Exercise,
            Level = Kind.Report,
            Renamed = "stored as Other",
            Passing = "not stored",
        };

        await Table.AddEntityAsync(activity);

        var read = (await Table.GetEntityAsync<Activity>("p", "a")).Value;
        var raw = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;
        Assert.Equivalent(activity with { ETag = read.ETag, Timestamp = read.Timestamp, Passing = null }, read, strict: true);
        Assert.NotEqual(default, read.ETag);
        Assert.NotNull(read.Timestamp);
        Assert.Equal(("stored as Other", "Exercise"), (raw.GetString("Other"), raw.GetString("Kind")));
        Assert.False(raw.ContainsKey("Passing") || raw.ContainsKey("Missing") || raw.ContainsKey("ETag"));
    }

    [Fact]
    public async Task A_read_row_can_be_written_back()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a") { ["Count"] = 1L });
        var row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;

        row["Count"] = 2;
        await Table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);

        var again = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;
        Assert.Equal(2L, again["Count"]);
        Assert.NotEqual(row.ETag, again.ETag);
    }

    public enum Kind
    {
        Report,
        Exercise,
    }

    public sealed record Activity : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string? Title { get; set; }

        public int Count { get; set; }

        public long Bytes { get; set; }

        public double Share { get; set; }

        public bool Published { get; set; }

        public DateTimeOffset Due { get; set; }

        public DateTime Started { get; set; }

        public Guid? Id { get; set; }

        public byte[]? Hash { get; set; }

        public Kind Kind { get; set; }

        public Kind? Level { get; set; }

        public int? Missing { get; set; }

        [DataMember(Name = "Other")]
        public string? Renamed { get; set; }

        [IgnoreDataMember]
        public string? Passing { get; set; }
    }
}
