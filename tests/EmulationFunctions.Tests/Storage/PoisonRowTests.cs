using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Messages that failed, as they lie in storage.</summary>
public sealed class PoisonRowTests
{
    [Theory]
    [InlineData("""{"schema":"letter/1","message":{"cluster":"cum-1","key":"k"}}""")]
    [InlineData("không phải thư\n\"")]
    [InlineData("")]
    public void A_message_is_written_and_read_as_it_was(string text)
    {
        var poison = new StoredPoison("id-1", "letters", text, new(2026, 11, 3, 1, 0, 0, TimeSpan.Zero));

        var row = poison.Row();

        Assert.Equal("poison|id-1", row.RowKey);
        Assert.Equal(["At", "Json0", "Queue"], row.Keys.Where(name => name is not ("PartitionKey" or "RowKey" or "odata.etag" or "Timestamp")).Order(StringComparer.Ordinal));
        Assert.Equal(poison, StoredPoison.Read(row));
    }

    [Fact]
    public void The_same_message_has_the_same_key()
    {
        Assert.Equal("letters-2c26b46b68ffc68f", StoredPoison.IdOf("letters", "foo"));
        Assert.NotEqual(StoredPoison.IdOf("letters", "foo"), StoredPoison.IdOf("completions", "foo"));
    }

    // A message has 64 KiB, a column as many in UTF-16.
    [Fact]
    public void The_largest_message_fits() => Assert.Equal(65536, StoredPoison.Read(new StoredPoison("id-1", "letters", new string('x', 65536), default).Row()).Text.Length);
}
