using Microsoft.Extensions.Configuration;

namespace EmulationFunctions.Links;

/// <summary>Where the outside world reaches the app.</summary>
/// <param name="PublicUrl">Setting <c>Site__PublicUrl</c>: absolute, without a path.</param>
public sealed record SiteOptions(Uri PublicUrl)
{
    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is missing or no absolute http or https address.</exception>
    public static SiteOptions From(IConfiguration configuration) =>
        Uri.TryCreate(configuration["Site:PublicUrl"], UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? new(url)
            : throw new InvalidOperationException("Set Site__PublicUrl: the absolute address at which people reach the app.");
}

/// <summary>The addresses that links open.</summary>
public sealed class LinkUrls(LinkTokens tokens, SiteOptions site)
{
    /// <summary>The address of a link, token included.</summary>
    public string Url(LinkReference link) => new Uri(site.PublicUrl, link.Purpose switch
    {
        LinkPurpose.Unit => $"/u/{tokens.Token(link)}",
        LinkPurpose.Rsvp => $"/rsvp/{tokens.Token(link)}",
        LinkPurpose.SignIn => $"/sign-in/{tokens.Token(link)}",
        LinkPurpose.Feed => $"/feeds/{tokens.Token(link)}.ics",
        LinkPurpose.Session when link == LinkReference.Console => "/console",
        _ => throw new ArgumentException($"A link for {link.Purpose} has no address.", nameof(link)),
    }).ToString();
}
