using System.Net;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Entry;

/// <summary>What every answer's headers have to say.</summary>
internal static class SecurityRules
{
    public static IEnumerable<string> BrokenBy(Reply reply, Expectation route)
    {
        var policy = Header(reply, "Content-Security-Policy");
        if (!policy.Contains("default-src 'none'", StringComparison.Ordinal) || !policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal) || policy.Contains("unsafe-", StringComparison.Ordinal))
            yield return $"Content-Security-Policy is \"{policy}\"";
        if (Header(reply, "X-Content-Type-Options") != "nosniff")
            yield return "no nosniff";
        if (Header(reply, "Referrer-Policy") != "same-origin")
            yield return "no Referrer-Policy";
        if (Header(reply, "Cache-Control") is var cache && cache != Caching(reply, route) && !route.Path.StartsWith("assets/", StringComparison.Ordinal))
            yield return $"Cache-Control is \"{cache}\"";
        if (route.Door is Door.Api or Door.Operator && reply.Status == HttpStatusCode.Unauthorized && Header(reply, "WWW-Authenticate") != "Bearer")
            yield return "401 without WWW-Authenticate";
        if (route.Door is Door.Api or Door.Operator && reply.Status >= HttpStatusCode.BadRequest && reply.Message.Content.Headers.ContentType?.MediaType != "application/problem+json")
            yield return "a refusal that is no problem+json";
    }

    // A subscribed calendar is kept by its subscriber, who asks each time whether it still holds.
    private static string Caching(Reply reply, Expectation route) => route.Door == Door.Feed && reply.Status == HttpStatusCode.OK ? "no-cache, private" : "no-store";

    private static string Header(Reply reply, string name) => reply.Message.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
