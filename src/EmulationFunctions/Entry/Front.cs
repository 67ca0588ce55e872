using System.Text;
using EmulationFunctions.Links;

namespace EmulationFunctions.Entry;

/// <summary>Answers people with pages.</summary>
public sealed class Front(HtmlPages pages, SiteOptions site)
{
    private const string LanguageCookie = "emulation-language";

    /// <summary>The page of a model.</summary>
    public async Task<IResult> PageAsync(PageModel model, int status = StatusCodes.Status200OK) =>
        Results.Content(await pages.RenderAsync(model), "text/html; charset=utf-8", Encoding.UTF8, status);

    /// <summary>A page that says why there is no other.</summary>
    public Task<IResult> MessageAsync(PageShell shell, string code, int status, string? reference = null) =>
        PageAsync(new MessagePageModel(shell, code, status, reference), status);

    /// <summary>Leads a browser on after a post, so that a reload does not repeat it.</summary>
    public static IResult SeeOther(string path) => new SeeOtherResult(path);

    /// <summary>The language that the visitor chose here, once before, or reads otherwise.</summary>
    public Language Language(HttpRequest request, Language usual)
    {
        if (Asked(request) is { } chosen)
        {
            request.HttpContext.Response.Cookies.Append(LanguageCookie, chosen.ToString().ToLowerInvariant(), Cookie(TimeSpan.FromDays(400)));
            return chosen;
        }

        return Parse(request.Cookies[LanguageCookie]) ?? usual;
    }

    /// <summary>How our cookies are set: never readable by a script, never sent along by other sites' forms.</summary>
    public CookieOptions Cookie(TimeSpan life) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = site.PublicUrl.Scheme == Uri.UriSchemeHttps,
        Path = "/",
        MaxAge = life,
        IsEssential = true,
    };

    /// <summary>The language that the address names.</summary>
    internal static Language? Asked(HttpRequest request) => Parse(request.Query["lang"]);

    private static Language? Parse(string? text) => text switch
    {
        "vi" => Emulation.Domain.Clusters.Language.Vi,
        "en" => Emulation.Domain.Clusters.Language.En,
        "ru" => Emulation.Domain.Clusters.Language.Ru,
        _ => null,
    };

    /// <summary>303: the framework's own redirects would repeat the post or say 302.</summary>
    private sealed class SeeOtherResult(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}
