namespace EmulationFunctions.Entry;

/// <summary>Headers on every answer.</summary>
internal static class SecurityHeaders
{
    /// <summary>For what a browser must never run, whatever it takes it for.</summary>
    public const string FilePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /// <summary>Sets them.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="storage">Where our pages' script writes files to.</param>
    public static void Set(HttpResponse response, Uri storage)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = PagePolicy(storage.GetLeftPart(UriPartial.Authority));
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";

        // "no-referrer" would turn the Origin of our own forms into "null".
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["X-Robots-Tag"] = "noindex";
        if (response.HttpContext.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
    }

    private static string PagePolicy(string storage) =>
        $"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self' {storage}; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}
