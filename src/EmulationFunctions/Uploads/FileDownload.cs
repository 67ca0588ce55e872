using EmulationFunctions.Entry;
using Microsoft.Net.Http.Headers;

namespace EmulationFunctions.Uploads;

/// <summary>Sends a file as its sender named it; never as something that a browser would run.</summary>
public sealed class FileDownload(ClusterTable table, Dossiers dossiers, MalwareScans scans, Front front)
{
    /// <summary>The file, if it is the unit's own, or the reader is an organizer (<paramref name="unit"/> null).</summary>
    internal async Task<IResult> SendAsync(LinkVisit visit, string? unit)
    {
        var row = await table.FindAsync(visit.Stored.Id, RowKeys.Document(visit.Route("file")), visit.Cancellation);
        if (row is null || StoredDocument.Read(row) is not { } stored || (unit is not null && stored.Unit != unit))
            return await front.MessageAsync(visit.Shell, ProblemCode.NotFound, StatusCodes.Status404NotFound);

        return await SendAsync(visit, stored.Blob, stored.Document.Name);
    }

    /// <summary>A file that the reader may have.</summary>
    /// <param name="visit">Who reads it.</param>
    /// <param name="blob">Its name in the container <c>dossiers</c>.</param>
    /// <param name="name">The name that its sender gave it.</param>
    internal async Task<IResult> SendAsync(LinkVisit visit, string blob, string name)
    {
        if (await scans.ClosedAsync(blob, visit.Cancellation) is { } closed)
            return await front.MessageAsync(visit.Shell, closed, StatusCodes.Status409Conflict);

        var headers = visit.Request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Entry.SecurityHeaders.FilePolicy;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = name, FileName = Ascii(name) }.ToString();
        return Results.Stream(await dossiers.OpenAsync(blob, visit.Cancellation), "application/octet-stream", enableRangeProcessing: true);
    }

    // For the rare reader that does not know filename* (RFC 6266, 4.3).
    private static string Ascii(string name) => new([.. name.Select(character => char.IsAscii(character) && !char.IsControl(character) && character is not '"' ? character : '_')]);
}
