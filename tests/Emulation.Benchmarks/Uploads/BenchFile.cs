using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Emulation.Benchmarks.Uploads;

/// <summary>A large file that lies nowhere: random bytes once, each stretch of them stamped with its number and the file's seed.</summary>
internal sealed class BenchFile
{
    private const int Stretch = 4 * 1024 * 1024;

    private static readonly byte[] Noise = RandomNumberGenerator.GetBytes(Stretch);

    private readonly int seed = Random.Shared.Next();

    public BenchFile(long size) => Size = size;

    public long Size { get; }

    /// <summary>Reads up to a buffer's length; positions are multiples of a stretch.</summary>
    /// <returns>How many bytes: fewer only at the end.</returns>
    public int Read(long at, Span<byte> buffer)
    {
        var length = (int)Math.Min(buffer.Length, Size - at);
        for (var done = 0; done < length; done += Stretch)
        {
            var part = buffer[done..Math.Min(done + Stretch, length)];
            Noise.AsSpan(0, part.Length).CopyTo(part);
            BinaryPrimitives.WriteInt64BigEndian(part[16..], (at + done) / Stretch);
            BinaryPrimitives.WriteInt32BigEndian(part[24..], seed);
        }

        if (at == 0)
            "%PDF-1.7\n"u8.CopyTo(buffer);
        return length;
    }

    /// <summary>All of it.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        Read(0, bytes);
        return bytes;
    }

    /// <summary>Its hash, lower-case hexadecimal.</summary>
    public string Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Stretch];
        for (var at = 0L; at < Size; at += Stretch)
            hash.AppendData(buffer, 0, Read(at, buffer));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
