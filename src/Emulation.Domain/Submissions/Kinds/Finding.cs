namespace Emulation.Domain.Submissions.Kinds;

/// <summary>A paper with what an inspection of a unit found (kết quả kiểm tra).</summary>
/// <param name="FileId">The file's own id, given by the server.</param>
/// <param name="Name">The name its sender gave it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
/// <param name="At">When it was filed.</param>
/// <param name="By">Name of the organizer who filed it.</param>
/// <param name="Note">What the organizer tells the unit with it.</param>
public sealed record Finding(string FileId, string Name, long Size, string Sha256, DateTimeOffset At, string By, string? Note)
{
    /// <summary>The name of the form's file field.</summary>
    public const string Field = "result";

    /// <summary>Most papers of one visit.</summary>
    public const int Most = 20;
}
