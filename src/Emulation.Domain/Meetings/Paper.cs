namespace Emulation.Domain.Meetings;

/// <summary>A file of a meeting.</summary>
/// <param name="FileId">Its id; begins with the meeting's year.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, as its sender wrote it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Their hash, lower-case hexadecimal.</param>
/// <param name="At">When it was added.</param>
/// <param name="By">Id of the organizer who added it, or "operator".</param>
public sealed record Paper(string FileId, PaperKind Kind, string Name, long Size, string Sha256, DateTimeOffset At, string By);

/// <summary>What a file of a meeting is.</summary>
public enum PaperKind
{
    /// <summary>To be read before.</summary>
    Paper,

    /// <summary>What was said and decided.</summary>
    Minutes,

    /// <summary>A photo.</summary>
    Photo,
}
