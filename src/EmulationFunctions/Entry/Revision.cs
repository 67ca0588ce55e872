using System.Globalization;

namespace EmulationFunctions.Entry;

/// <summary>Revision numbers as HTTP ETags (RFC 9110, 8.8.3).</summary>
internal static class Revision
{
    /// <summary>Whether If-Match, where it is sent, names this revision; null where nothing is stored.</summary>
    public static bool Matches(HttpRequest request, int? revision) =>
        Matches(request, revision is { } stored ? Text(stored) : null);

    /// <summary>Whether If-Match, where it is sent, names this tag (without its quotes); null where nothing is stored.</summary>
    public static bool Matches(HttpRequest request, string? tag)
    {
        var wanted = request.Headers.IfMatch.ToString();
        return wanted.Length == 0
            || (tag is not null && (wanted == "*" || wanted.Split(',').Any(one => one.Trim().Replace("W/", "", StringComparison.Ordinal) == $"\"{tag}\"")));
    }

    /// <summary>The stored object with its ETag.</summary>
    public static IResult Answer(HttpRequest request, object stored, int revision, bool created = false) => Answer(request, stored, Text(revision), created);

    /// <summary>The stored object with its ETag (without quotes).</summary>
    public static IResult Answer(HttpRequest request, object stored, string tag, bool created = false)
    {
        request.HttpContext.Response.Headers.ETag = $"\"{tag}\"";
        return Results.Json(stored, Json.Options, statusCode: created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static string Text(int revision) => revision.ToString(CultureInfo.InvariantCulture);
}
