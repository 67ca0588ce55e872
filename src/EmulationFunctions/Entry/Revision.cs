using System.Globalization;

namespace EmulationFunctions.Entry;

/// <summary>Revision numbers as HTTP ETags (RFC 9110, 8.8.3).</summary>
internal static class Revision
{
    /// <summary>Whether If-Match, where it is sent, names this revision; null where nothing is stored.</summary>
    public static bool Matches(HttpRequest request, int? revision)
    {
        var wanted = request.Headers.IfMatch.ToString();
        return wanted.Length == 0
            || (revision is { } stored && (wanted == "*" || wanted.Split(',').Any(tag => tag.Trim().Replace("W/", "", StringComparison.Ordinal) == Tag(stored))));
    }

    /// <summary>The stored object with its ETag.</summary>
    public static IResult Answer(HttpRequest request, object stored, int revision, bool created = false)
    {
        request.HttpContext.Response.Headers.ETag = Tag(revision);
        return Results.Json(stored, Json.Options, statusCode: created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static string Tag(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");
}
