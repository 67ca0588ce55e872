using System.IO.Compression;
using EmulationFunctions.Uploads;
using Microsoft.Net.Http.Headers;

namespace EmulationFunctions.Organizer.Archives;

/// <summary>Writes an archive while it is read: no file is ever in memory as a whole. Names that are not ASCII are marked as UTF-8.</summary>
internal sealed class ArchiveAnswer(Dossiers dossiers, string name, IReadOnlyList<ArchivedFile> files, byte[] index) : IResult
{
    /// <summary>The table of what is in the archive.</summary>
    public const string Index = "index.csv";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/zip";
        response.Headers.ContentSecurityPolicy = Entry.SecurityHeaders.FilePolicy;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;

        var cancellation = httpContext.RequestAborted;
        await using var target = new AnswerBody(response.BodyWriter);
        var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await using (zip)
        {
            await WriteAsync(zip, Index, null, new MemoryStream(index, writable: false), cancellation);
            foreach (var file in files)
            {
                await using var body = await dossiers.OpenAsync(file.Blob, cancellation);
                await WriteAsync(zip, file.Path, file.ReceivedAt, body, cancellation);
            }
        }

        await target.FlushAsync(cancellation);
    }

    private static async Task WriteAsync(ZipArchive zip, string path, DateTimeOffset? at, Stream body, CancellationToken cancellation)
    {
        // Most of what units hand in is compressed already.
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        if (at is { } received)
            entry.LastWriteTime = received;
        await using var target = await entry.OpenAsync(cancellation);
        await body.CopyToAsync(target, cancellation);
    }
}
