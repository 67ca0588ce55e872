using Emulation.Domain.Submissions.Files.Reading;

namespace Emulation.Domain.Submissions.Files;

/// <summary>Looks inside a file whose kind has an inside that rules are about: ZIP archives, Office packages, OLE containers.</summary>
/// <remarks>
/// Bounds, whatever the file claims: an archive's directory is held in memory up to 8 MiB and its data are read once, in
/// order; what is unpacked goes nowhere and ends where the rules end (<see cref="UnpackedSize"/>, <see cref="PackingRatio"/>).
/// An archive inside is looked into where it is no larger than 4 MiB, five deep, until 256 MiB have been unpacked that
/// way. Of an OLE container the directory is read, up to 4 MiB, and of a presentation its main stream. In all, at most
/// four times the file's size and 16 MiB are read. Other files cost nothing.
/// </remarks>
public static class FileInspection
{
    private const int ArchiveWindow = 256 * 1024;
    private const int CompoundWindow = 64 * 1024;

    /// <summary>The file with what was found inside. What its head already refuses is left as it is.</summary>
    /// <param name="file">The file, judged by nothing yet or by its head.</param>
    /// <param name="content">All its bytes; read asynchronously, mostly forward, and left open.</param>
    /// <param name="cancellation">Ends the look.</param>
    public static async Task<IncomingFile> LookAsync(IncomingFile file, Stream content, CancellationToken cancellation)
    {
        if (!FileSignature.Covers(file.Extension, file.Head.Span))
            return file;

        try
        {
            if (FileSignature.IsZip(file.Head.Span))
                return file with { Inside = await ArchiveReading.ReadAsync(new(content, file.Size, ArchiveWindow), cancellation) };
            if (FileSignature.IsOle(file.Head.Span))
                return file with { Inside = await CompoundReading.ReadAsync(new(content, file.Size, CompoundWindow), cancellation) };
            return file with { Inside = new() };
        }
        catch (InvalidDataException)
        {
            return file with { Inside = new() { IsDamaged = true } };
        }
    }
}
