namespace Emulation.Domain.Submissions.Files;

/// <summary>Archives do not lie within one another without end, as they do in an archive that holds itself.</summary>
public sealed class ArchiveDepth : IFileRule
{
    /// <summary>How deep archives may lie in an archive. An archive of archives of documents with workbooks in them is three deep.</summary>
    public const int Most = 5;

    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Inside?.Archive is { Depth: > Most } ? Refusal.ArchiveTooDeep(file.Name.Text, Most) : null;
}
