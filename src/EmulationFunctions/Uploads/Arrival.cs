using System.Security.Cryptography;
using System.Text;
using Azure;

namespace EmulationFunctions.Uploads;

/// <summary>What has arrived and been judged, and is about to become a version.</summary>
/// <param name="Upload">Random name of this upload; the receipt letter's key holds it.</param>
/// <param name="Receipt">The number of its receipt.</param>
/// <param name="Transfer">When its sender began, and when all was here.</param>
/// <param name="Note">What the sender tells the organizers; null for nothing.</param>
/// <param name="Files">The files.</param>
internal sealed record Arrival(string Upload, string Receipt, Transfer Transfer, string? Note, IReadOnlyList<ArrivedFile> Files)
{
    /// <summary>A number that can be read over the phone, such as 2026-H7K3-M9QX.</summary>
    public static string NewReceipt(int year) => $"{year:0000}-{Nonce.Next(4)}-{Nonce.Next(4)}".ToUpperInvariant();

    /// <summary>A new id for a file. It begins with the plan's year.</summary>
    public static string NewFileId(int year) => $"{year:0000}-{Nonce.Next()}";

    /// <summary>An id for a file that is the same for the same content.</summary>
    public static string FileIdOf(int year, string content) => $"{year:0000}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..20]}";
}

/// <summary>A file that has arrived and been judged.</summary>
/// <param name="Document">What is known about it.</param>
/// <param name="Blob">Its name in the container <c>incoming</c>.</param>
/// <param name="ETag">Of exactly the bytes that were hashed.</param>
internal sealed record ArrivedFile(Document Document, string Blob, ETag ETag);

/// <summary>The bytes of a file in the container <c>incoming</c>, read once.</summary>
/// <param name="Blob">Its name in the container.</param>
/// <param name="ETag">Of exactly these bytes.</param>
/// <param name="Size">How many they are.</param>
/// <param name="Sha256">Their hash, lower-case hexadecimal.</param>
/// <param name="Head">The first of them.</param>
internal sealed record ArrivedBytes(string Blob, ETag ETag, long Size, string Sha256, ReadOnlyMemory<byte> Head);
