namespace Emulation.Domain.Submissions.Files;

/// <summary>What is in the file is what its extension says.</summary>
public sealed class ContentMatchesExtension : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        FileSignature.Covers(file.Extension, file.Head.Span) ? null : Refusal.ContentDiffers(file.Name.Text, file.Extension);
}
