namespace Emulation.Domain.Submissions;

/// <summary>A file that was handed in.</summary>
/// <param name="Id">Which requested document it answers.</param>
/// <param name="FileId">The file's own id, given by the server.</param>
/// <param name="Name">The name its sender gave it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
public sealed record Document(string Id, string FileId, string Name, long Size, string Sha256)
{
    /// <summary>What an organizer should know of it before opening it.</summary>
    public IReadOnlyList<DocumentFlag> Flags { get; init; } = [];
}
