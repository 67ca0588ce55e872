using Emulation.Domain.Submissions.Files;

namespace Emulation.Domain.Tests.Submissions.Files;

/// <summary>A file behind range reads: asynchronous only, in pieces of any size, counted. What follows its bytes is zeros.</summary>
internal sealed class ChunkedStream(byte[] bytes, Func<int>? piece = null, long? length = null) : Stream
{
    private long position;

    /// <summary>Bytes that were read in all.</summary>
    public long Fetched { get; private set; }

    /// <summary>How often a read did not go on where the last one ended.</summary>
    public int Moves { get; private set; }

    public byte[] Head => bytes[..Math.Min(bytes.Length, IncomingFile.HeadBytes)];

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length ?? bytes.Length;

    public override long Position
    {
        get => position;
        set
        {
            Moves++;
            position = value;
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = (int)Math.Min(Math.Min(buffer.Length, Math.Max(1, piece?.Invoke() ?? int.MaxValue)), Length - position);
        if (count <= 0)
            return new(0);
        buffer.Span[..count].Clear();
        if (position < bytes.Length)
            bytes.AsSpan((int)position, (int)Math.Min(count, bytes.Length - position)).CopyTo(buffer.Span);
        position += count;
        Fetched += count;
        return new(count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Files are read asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
