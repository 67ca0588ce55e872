using EmulationFunctions.Storage.Rows;

namespace EmulationFunctions.Tests.Storage;

/// <summary>Addresses as they lie in storage.</summary>
public sealed class ClosedAddressRowTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 3, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_address_is_written_and_read_as_it_was()
    {
        var address = new ClosedAddress("Secretary@A.example", "Thư ký A", "a-secretary", AddressFault.SpamReported, "why", Then, Then.AddDays(1));

        var row = StoredClosedAddress.Row(address);

        Assert.Equal("closed|6eb3438d3954cfa6", row.RowKey[..23]);
        Assert.Equal(71, row.RowKey.Length);
        Assert.Equal(Then.AddDays(1), row["OpenedAt"]);
        Assert.Equal(
            """{"email":"Secretary@A.example","name":"Thư ký A","contactId":"a-secretary","fault":"spamReported","reason":"why","at":"2026-11-03T01:00:00+00:00","openedAt":null}""",
            row["Json0"]);
        Assert.Equal(address, StoredClosedAddress.Read(row).Address);
    }
}
