using System.Buffers.Binary;

namespace Emulation.Domain.Submissions.Transfers;

/// <summary>How a file is cut into the pieces that a browser sends, and what they are called.</summary>
/// <remarks>
/// A piece's name is base64 of its number (4 bytes, big-endian) and the SHA-256 that its sender found: so a sender that comes
/// back knows which pieces are there. The server trusts no name; it reads and hashes the whole file when all is there.
/// Azure Blob Storage takes at most 50,000 pieces, whose names have one length of at most 64 bytes.
/// </remarks>
public static class FilePieces
{
    private const int Small = 4 * 1024 * 1024;
    private const int Large = 8 * 1024 * 1024;
    private const int NameBytes = 4 + 32;

    /// <summary>Bytes of each piece but the last: less is lost of small ones when the line breaks, and fewer large ones do for large files.</summary>
    /// <param name="size">The file's bytes.</param>
    public static int Bytes(long size) => size <= 256L * 1024 * 1024 ? Small : Large;

    /// <summary>How many pieces a file has.</summary>
    /// <param name="size">The file's bytes, at least 1.</param>
    public static int Count(long size) => (int)((size + Bytes(size) - 1) / Bytes(size));

    /// <summary>Whether these are the names of all pieces of a file of this size, in their order.</summary>
    public static bool AreAll(IReadOnlyList<string> names, long size) =>
        names.Count == Count(size) && names.Index().All(name => Number(name.Item) == name.Index);

    private static int? Number(string? name)
    {
        // 48 characters for 36 bytes: no white space, which the decoder would pass over.
        Span<byte> bytes = stackalloc byte[NameBytes];
        return name?.Length == NameBytes / 3 * 4 && Convert.TryFromBase64String(name, bytes, out var length) && length == NameBytes ? BinaryPrimitives.ReadInt32BigEndian(bytes) : null;
    }
}
