namespace Emulation.Domain.Submissions.Files;

/// <summary>The file has bytes: an empty one is a copy that failed on the sender's side.</summary>
public sealed class NotEmpty : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) => file.Size > 0 ? null : Refusal.EmptyFile(file.Name.Text);
}
