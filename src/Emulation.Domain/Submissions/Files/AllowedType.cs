namespace Emulation.Domain.Submissions.Files;

/// <summary>The file's extension is one that the document takes.</summary>
public sealed class AllowedType : IFileRule
{
    /// <inheritdoc/>
    public Refusal? Judge(IncomingFile file, RequestedDocument asked) => Judge(file.Name, asked);

    internal static Refusal? Judge(FileName name, RequestedDocument asked) =>
        asked.Types.Contains(name.Extension) ? null : Refusal.TypeNotAllowed(name.Text, asked.Types);
}
