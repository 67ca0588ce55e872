namespace Emulation.Domain.Submissions.Files;

/// <summary>A file that has arrived and is not yet taken.</summary>
/// <param name="DocumentId">Which requested document it answers.</param>
/// <param name="Name">The name its sender gave it.</param>
/// <param name="Size">All its bytes.</param>
/// <param name="Head">Its first bytes, up to <see cref="HeadBytes"/>.</param>
public sealed record IncomingFile(string DocumentId, FileName Name, long Size, ReadOnlyMemory<byte> Head)
{
    /// <summary>How many bytes of a file are enough to tell its kind.</summary>
    public const int HeadBytes = 64 * 1024;

    /// <summary>Its extension in lower case, with the dot.</summary>
    public string Extension => Name.Extension;

    /// <summary>What was found inside; null while nobody has looked (<see cref="FileInspection"/>).</summary>
    public FileInside? Inside { get; init; }

    /// <summary>What an organizer should know of it before opening it.</summary>
    public IReadOnlyList<DocumentFlag> Flags => Inside?.Flags ?? [];
}
