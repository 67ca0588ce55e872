namespace Emulation.Domain.Submissions.Files;

/// <summary>All rules for files, in the order in which a sender can mend what they find.</summary>
public static class FileRules
{
    private static readonly IFileRule[] Rules =
    [
        new AllowedType(), new NotEmpty(), new WithinSize(),
        // An archive whose limits are broken is not read on, so nothing is known of its being damaged or of what kind it is.
        new ArchiveEntries(), new PathsInside(), new PackingMethod(), new UnpackedSize(), new PackingRatio(), new ArchiveDepth(),
        new NotDamaged(), new ContentMatchesExtension(),
    ];

    /// <summary>Why the file is not taken, by the first rule that it breaks; null when it is.</summary>
    /// <remarks>A file that has not been looked into (<see cref="FileInspection"/>) is judged by name, size and head: enough to refuse it, not to take it.</remarks>
    /// <param name="file">The file.</param>
    /// <param name="asked">The document it answers.</param>
    public static Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        Rules.Select(rule => rule.Judge(file, asked)).FirstOrDefault(refusal => refusal is not null);

    /// <summary>What can be refused by the name alone, before the first byte is read.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="asked">The document it answers.</param>
    public static Refusal? MayArrive(FileName name, RequestedDocument asked) => AllowedType.Judge(name, asked);
}
