namespace Emulation.Domain.Submissions.Files;

/// <summary>The file can be read to its end.</summary>
public sealed class NotDamaged : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Inside is { IsDamaged: true } ? Refusal.FileDamaged(file.Name.Text) : null;
}
