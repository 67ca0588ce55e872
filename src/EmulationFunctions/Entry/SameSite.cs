using EmulationFunctions.Links;

namespace EmulationFunctions.Entry;

/// <summary>Whether a post comes from one of our own pages (OWASP CSRF cheat sheet: Fetch Metadata, then Origin).</summary>
internal static class SameSite
{
    /// <summary>Judges a post.</summary>
    /// <param name="request">The post.</param>
    /// <param name="site">Our own address.</param>
    /// <param name="byCookie">Whether a cookie lets the visitor in: a browser sends it along whoever wrote the form.</param>
    public static bool MayPost(HttpRequest request, SiteOptions site, bool byCookie)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } fetchSite)
            return fetchSite is "same-origin" or "none";
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin)
        {
            return Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && (from.Authority == site.PublicUrl.Authority || from.Authority == request.Host.Value);
        }

        // A program: it holds a link's token, which no other site can know.
        return !byCookie;
    }
}
