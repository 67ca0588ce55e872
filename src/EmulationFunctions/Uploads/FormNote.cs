using System.Text;

namespace EmulationFunctions.Uploads;

/// <summary>What a sender tells the organizers with a version.</summary>
internal static class FormNote
{
    /// <summary>Characters of a note at the most.</summary>
    public const int Longest = 2000;

    /// <summary>The note as it is kept: null for nothing. False where it is too long.</summary>
    public static bool TryRead(string? typed, out string? note)
    {
        var text = (typed ?? "").ReplaceLineEndings("\n").Trim();
        note = text.Length is 0 or > Longest ? null : text;
        return text.Length <= Longest;
    }

    /// <summary>The text of a form's field, and whether it is all of it: what is longer than any note is cut.</summary>
    /// <exception cref="BrokenBodyException">The body ends early.</exception>
    public static async Task<(string Text, bool IsWhole)> ReadAsync(Stream body, CancellationToken cancellation)
    {
        // A character takes at most four bytes, a line's end two characters.
        var buffer = new byte[(Longest * 4) + 1];
        try
        {
            var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
            return (Encoding.UTF8.GetString(buffer, 0, length), length < buffer.Length);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or BadHttpRequestException)
        {
            throw new BrokenBodyException(failure);
        }
    }
}
