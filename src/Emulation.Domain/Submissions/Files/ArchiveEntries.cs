namespace Emulation.Domain.Submissions.Files;

/// <summary>An archive holds no more files than somebody would look through.</summary>
public sealed class ArchiveEntries : IFileRule
{
    /// <summary>Most files and folders of an archive.</summary>
    public const int Most = 10_000;

    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Inside?.Archive is { Entries: > Most } ? Refusal.TooManyEntries(file.Name.Text, Most) : null;
}
