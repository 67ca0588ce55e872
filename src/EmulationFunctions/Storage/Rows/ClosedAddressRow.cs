using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;

namespace EmulationFunctions.Storage.Rows;

/// <summary>An address at which letters do not arrive, as it is stored.</summary>
/// <param name="Hash">The SHA-256 of the mailbox, lower-case hexadecimal: its name in keys and addresses.</param>
/// <param name="Address">What is known of it.</param>
/// <param name="ETag">What was read.</param>
public sealed record StoredClosedAddress(string Hash, ClosedAddress Address, ETag ETag)
{
    internal static TableEntity Row(ClosedAddress address) => new TableEntity("", RowKeys.ClosedAddress(HashOf(address.Email)))
    {
        ["OpenedAt"] = address.OpenedAt,
    }.WithContent(address with { OpenedAt = null });

    internal static StoredClosedAddress Read(TableEntity row) => new(
        row.RowKey[RowKeys.ClosedAddresses.Length..],
        row.Content<ClosedAddress>() with { OpenedAt = row.GetDateTimeOffset("OpenedAt") },
        row.ETag);

    internal static string HashOf(string mailbox) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Mailbox.Normal(mailbox))));
}
