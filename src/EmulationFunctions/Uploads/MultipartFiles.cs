using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace EmulationFunctions.Uploads;

/// <summary>The files and the texts of a multipart/form-data body (RFC 7578), one after the other as they stream in.</summary>
internal static class MultipartFiles
{
    /// <summary>Name of the text field in which a unit tells the organizers something.</summary>
    public const string Note = "note";

    /// <summary>Name of the hidden field that tells one form that was shown from another.</summary>
    public const string Form = "nonce";

    /// <summary>One file field, or a text, which has no file name: its bytes are read before the next is asked for.</summary>
    public sealed record FileField(string Name, string? FileName, Stream Body);

    /// <summary>Reads them.</summary>
    /// <exception cref="BrokenBodyException">The body is no form, or ends early.</exception>
    public static async IAsyncEnumerable<FileField> OfAsync(HttpRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = new MultipartReader(Boundary(request), request.Body) { HeadersLengthLimit = 16 * 1024 };
        while (await NextAsync(reader, cancellation) is { } section)
        {
            // A field without a file name is no file; one whose file name is empty was left empty.
            if (section.GetContentDispositionHeader() is not { } disposition)
                continue;
            var fileName = Text(disposition.FileNameStar) ?? Text(disposition.FileName);
            if (fileName is not null || (Text(disposition.Name) is Note or Form && !disposition.IsFileDisposition()))
                yield return new FileField(Text(disposition.Name) ?? "", fileName, section.Body);
        }
    }

    private static string Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is { Length: > 0 and <= 200 } boundary
            ? boundary
            : throw new BrokenBodyException();

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellation);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or BadHttpRequestException)
        {
            throw new BrokenBodyException(failure);
        }
    }

    private static string? Text(Microsoft.Extensions.Primitives.StringSegment value) =>
        HeaderUtilities.RemoveQuotes(value) is { Length: > 0 } text ? text.ToString() : null;
}

/// <summary>The body ended early, or is no form.</summary>
internal sealed class BrokenBodyException(Exception? inner = null) : Exception("The body ended early, or is no form.", inner);
