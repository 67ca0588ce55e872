namespace Emulation.Domain.Submissions.Files;

/// <summary>The file is no larger than the document may be.</summary>
public sealed class WithinSize : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Size <= asked.MaxBytes ? null : Refusal.FileTooLarge(file.Name.Text, asked.MaxMegabytes);
}
