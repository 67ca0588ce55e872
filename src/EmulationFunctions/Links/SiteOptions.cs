using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Links;

/// <summary>Where the outside world reaches the app.</summary>
/// <param name="PublicUrl">Setting <c>Site__PublicUrl</c>: absolute, without a path.</param>
public sealed record SiteOptions(Uri PublicUrl)
{
    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is missing, no absolute http or https address, or has a path; or others than this machine would reach it without TLS.</exception>
    public static SiteOptions From(IConfiguration configuration)
    {
        if (!Uri.TryCreate(configuration["Site:PublicUrl"], UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw new InvalidOperationException("Set Site__PublicUrl: the absolute address at which people reach the app.");
        if (url.PathAndQuery != "/")
            throw new InvalidOperationException("Site__PublicUrl has no path: links are made of it.");
        return url.Scheme == "https" || url.IsLoopback
            ? new(url)
            : throw new InvalidOperationException("Site__PublicUrl begins with https: links open what they name, so nobody may read them on the way.");
    }
}

/// <summary>The addresses that links open.</summary>
public sealed class LinkUrls(LinkTokens tokens, SiteOptions site)
{
    /// <summary>The address of a link, token included.</summary>
    public string Url(LinkReference link) => new Uri(site.PublicUrl, link.Purpose switch
    {
        LinkPurpose.Unit when link.Activity is { } activity => $"/u/{tokens.Token(link)}/activities/{activity}",
        LinkPurpose.Unit => $"/u/{tokens.Token(link)}",
        LinkPurpose.Rsvp => $"/rsvp/{tokens.Token(link)}",
        LinkPurpose.SignIn => $"/sign-in/{tokens.Token(link)}",
        LinkPurpose.Feed => $"/feeds/{tokens.Token(link)}.ics",
        LinkPurpose.Session when link.ConsolePath is { } path => $"/console{path}",
        _ => throw new ArgumentException($"A link for {link.Purpose} has no address.", nameof(link)),
    }).ToString();
}
