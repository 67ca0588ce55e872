namespace Emulation.Domain.Submissions.Files;

/// <summary>An archive's files are stored or deflated: what Windows itself unpacks, and what can be checked here.</summary>
public sealed class PackingMethod : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) =>
        file.Inside?.Archive?.StrangelyPacked is { } path ? Refusal.StrangelyPacked(file.Name.Text, path) : null;
}
