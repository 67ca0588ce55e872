namespace Emulation.Domain.Submissions.Files;

/// <summary>Whatever unpacks an archive stays in the folder that was chosen for it.</summary>
public sealed class PathsInside : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Inside?.Archive?.EscapingPath is { } path ? Refusal.EscapingPath(file.Name.Text, path) : null;
}
