namespace Emulation.Domain.Submissions.Files;

/// <summary>One rule that a file must keep.</summary>
public interface IFileRule
{
    /// <summary>Why the file is not taken, or null.</summary>
    /// <param name="file">The file.</param>
    /// <param name="asked">The document it answers.</param>
    Refusal? Judge(IncomingFile file, RequestedDocument asked);
}
