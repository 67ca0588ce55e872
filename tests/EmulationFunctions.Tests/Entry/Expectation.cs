using System.Net;

namespace EmulationFunctions.Tests.Entry;

/// <summary>What a route answers to somebody who may use it, and how to ask it.</summary>
/// <param name="Door">Who may.</param>
/// <param name="Good">The answer then.</param>
/// <param name="Path">The address; {token} stands for the visitor's token.</param>
/// <param name="Body">What is sent, if anything.</param>
/// <param name="UsesUp">Whether the token is worth nothing afterwards.</param>
internal sealed record Expectation(Door Door, HttpStatusCode Good, string Path, Func<HttpContent>? Body = null, bool UsesUp = false)
{
    /// <summary>The status that this visitor gets.</summary>
    public HttpStatusCode For(string visitor) => Door switch
    {
        Door.Public => Good,
        Door.Unit or Door.Rsvp or Door.SignIn or Door.Feed => ForLink(visitor),
        Door.Session => visitor == "session" ? Good : HttpStatusCode.Unauthorized,
        Door.Operator => visitor == "api" ? HttpStatusCode.Forbidden : ForProgram(visitor),
        _ => ForProgram(visitor),
    };

    private HttpStatusCode ForLink(string visitor)
    {
        var kind = Door switch
        {
            Door.Unit => "unit",
            Door.Rsvp => "rsvp",
            Door.Feed => "feed",
            _ => "signIn",
        };
        return visitor == kind ? Good
            : visitor == $"expired {kind}" || visitor == $"revoked {kind}" ? HttpStatusCode.Gone
            : HttpStatusCode.NotFound;
    }

    private HttpStatusCode ForProgram(string visitor) => visitor switch
    {
        "operator" or "api" => Good,
        "api elsewhere" or "unit" or "rsvp" or "signIn" or "session" or "feed" => HttpStatusCode.Forbidden,
        _ => HttpStatusCode.Unauthorized,
    };
}

/// <summary>How a route is entered.</summary>
internal enum Door
{
    /// <summary>By anybody.</summary>
    Public,

    /// <summary>With the link of a unit's page.</summary>
    Unit,

    /// <summary>With the link of an invitation.</summary>
    Rsvp,

    /// <summary>With a sign-in link.</summary>
    SignIn,

    /// <summary>With the address of a calendar.</summary>
    Feed,

    /// <summary>With the cookie of a session.</summary>
    Session,

    /// <summary>With a bearer token.</summary>
    Api,

    /// <summary>With the operator's token.</summary>
    Operator,
}
