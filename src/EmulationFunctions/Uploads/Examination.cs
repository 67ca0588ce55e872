using Emulation.Domain.Submissions.Files;

namespace EmulationFunctions.Uploads;

/// <summary>Looks into a file whose bytes are here and judges it: the same for every way on which it came.</summary>
public sealed class Examination(Incoming incoming)
{
    /// <summary>The file as it may be filed, or why it may not.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="asked">The document it answers.</param>
    /// <param name="name">The name its sender gave it.</param>
    /// <param name="fileId">The id that it gets.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal async Task<(ArrivedFile? File, Refusal? Refused)> JudgeAsync(
        ArrivedBytes bytes, RequestedDocument asked, FileName name, string fileId, CancellationToken cancellation)
    {
        var file = new IncomingFile(asked.Id, name, bytes.Size, bytes.Head);
        await using (var content = await incoming.OpenAsync(bytes, cancellation))
            file = await FileInspection.LookAsync(file, content, cancellation);
        return FileRules.Judge(file, asked) is { } refused
            ? (null, refused)
            : (new ArrivedFile(new Document(asked.Id, fileId, name.Text, bytes.Size, bytes.Sha256) { Flags = file.Flags }, bytes.Blob, bytes.ETag), null);
    }
}
