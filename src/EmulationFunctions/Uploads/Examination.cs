using Emulation.Domain.Submissions.Files;

namespace EmulationFunctions.Uploads;

/// <summary>Judges a file whose bytes are here: the same for every way on which it came.</summary>
internal static class Examination
{
    /// <summary>The file as it may be filed, or why it may not.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="asked">The document it answers.</param>
    /// <param name="name">The name its sender gave it.</param>
    /// <param name="fileId">The id that it gets.</param>
    public static (ArrivedFile? File, Refusal? Refused) Judge(ArrivedBytes bytes, RequestedDocument asked, FileName name, string fileId)
    {
        var file = new IncomingFile(asked.Id, name, bytes.Size, bytes.Head);
        return FileRules.Judge(file, asked) is { } refused
            ? (null, refused)
            : (new ArrivedFile(new Document(asked.Id, fileId, name.Text, bytes.Size, bytes.Sha256), bytes.Blob, bytes.ETag), null);
    }
}
