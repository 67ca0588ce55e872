using System.Text;

namespace EmulationFunctions.Uploads;

/// <summary>What has arrived with one form: files that have been judged, and a note.</summary>
internal sealed class Arrival
{
    /// <summary>Characters of a note at the most.</summary>
    public const int LongestNote = 2000;

    /// <summary>Random name of this upload.</summary>
    public string Upload { get; } = Nonce.Next();

    /// <summary>The files.</summary>
    public List<ArrivedFile> Files { get; } = [];

    /// <summary>What the sender tells the organizers; null for nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>Reads the note; false where it is too long.</summary>
    /// <exception cref="BrokenBodyException">The body ends early.</exception>
    public async Task<bool> ReadNoteAsync(Stream body, CancellationToken cancellation)
    {
        // A character takes at most four bytes, a line's end two characters.
        var buffer = new byte[(LongestNote * 4) + 1];
        try
        {
            var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
            var text = Encoding.UTF8.GetString(buffer, 0, length).ReplaceLineEndings("\n").Trim();
            if (length == buffer.Length || text.Length > LongestNote)
                return false;
            Note = text.Length == 0 ? null : text;
            return true;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or BadHttpRequestException)
        {
            throw new BrokenBodyException(failure);
        }
    }
}
