namespace Emulation.Domain.Submissions.Files.Reading;

/// <summary>Reads a file anywhere, through one window of it: a range read of a blob may be behind every move of the window.</summary>
/// <param name="content">The file's bytes.</param>
/// <param name="length">How many there are to be.</param>
/// <param name="windowBytes">How large the window is.</param>
internal sealed class ContentReader(Stream content, long length, int windowBytes)
{
    // A file that sends its reader to and fro is read no more than this.
    private const int MostTimes = 4;
    private const long MostBeside = 16 * 1024 * 1024;

    private readonly byte[] window = new byte[(int)Math.Clamp(length, 1, windowBytes)];
    private long start;
    private int filled;
    private long fetched;

    /// <summary>The file's bytes in all.</summary>
    public long Length => length;

    /// <summary>Reads some bytes; none at the file's end.</summary>
    public async ValueTask<int> ReadAsync(long at, Memory<byte> into, CancellationToken cancellation)
    {
        if (at >= length || into.IsEmpty)
            return 0;
        if (at < start || at >= start + filled)
            await MoveAsync(at, cancellation);

        var from = (int)(at - start);
        var count = (int)Math.Min(Math.Min(into.Length, filled - from), length - at);
        window.AsMemory(from, count).CopyTo(into);
        return count;
    }

    /// <summary>Reads all the bytes asked for.</summary>
    /// <exception cref="InvalidDataException">The file ends before.</exception>
    public async ValueTask ReadExactlyAsync(long at, Memory<byte> into, CancellationToken cancellation)
    {
        if (at < 0 || at > length - into.Length)
            throw new InvalidDataException("What is asked for lies beyond the file's end.");
        while (!into.IsEmpty)
        {
            var read = await ReadAsync(at, into, cancellation);
            at += read;
            into = into[read..];
        }
    }

    private async ValueTask MoveAsync(long at, CancellationToken cancellation)
    {
        if (content.Position != at)
            content.Position = at;
        start = at;
        filled = 0;
        filled = await content.ReadAsync(window, cancellation);
        fetched += filled;
        if (filled == 0)
            throw new InvalidDataException("The file ends before its end.");
        if (fetched > (length * MostTimes) + MostBeside)
            throw new InvalidDataException("The file sends its reader to and fro.");
    }
}
