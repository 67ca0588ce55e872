using System.Globalization;
using EmulationFunctions.Links;

namespace EmulationFunctions.Entry;

/// <summary>Somebody at the door, let in.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Language">The language to answer in.</param>
public record Visit(HttpRequest Request, Language Language)
{
    /// <summary>Ends the work when the visitor goes away.</summary>
    public CancellationToken Cancellation => Request.HttpContext.RequestAborted;

    /// <summary>What stands around a page for this visitor.</summary>
    internal virtual PageShell Shell => new(Language, Request.Path) { Asked = AskedAddress.Of(Request) };

    /// <summary>A value of the route.</summary>
    public string Route(string name) => (string?)Request.RouteValues[name] ?? "";

    /// <summary>The page of a list that the address asks for, from 1 on; 1 where it asks for none.</summary>
    public int Page(string list = "page") => int.TryParse(Request.Query[list], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
}

/// <summary>Somebody with a link.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Link">The link; it is good.</param>
/// <param name="Stored">The link's cluster.</param>
public record LinkVisit(HttpRequest Request, Language Language, Link Link, StoredCluster Stored) : Visit(Request, Language)
{
    /// <summary>The link's cluster.</summary>
    public Cluster Cluster => Stored.Cluster;

    /// <summary>What logs and audit rows call the link.</summary>
    public string ShortLink => LinkTokens.Short(Link.Id);

    internal override PageShell Shell => new(
        Language,
        Request.Path,
        Cluster.Name,
        Cluster.Contact(Link.Contact)?.Name,
        Cluster.FirstOrganizer() is { } organizer ? Correspondent.Of(organizer) : null,
        Link.Purpose == LinkPurpose.Session)
    { Asked = AskedAddress.Of(Request) };
}

/// <summary>A contact with a link: of a unit's page, or an organizer's session.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Link">The link; it is good.</param>
/// <param name="Stored">The link's cluster.</param>
/// <param name="Contact">For whom the link was made.</param>
public record ContactVisit(HttpRequest Request, Language Language, Link Link, StoredCluster Stored, Contact Contact) : LinkVisit(Request, Language, Link, Stored)
{
    /// <summary>A field of the form that was posted; empty where there is none.</summary>
    internal async Task<string> FieldAsync(string name) =>
        Request.HasFormContentType ? (await Request.ReadFormAsync(Cancellation))[name].ToString() : "";
}

/// <summary>A program with a bearer token.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Cluster">Id of the cluster that the route names.</param>
/// <param name="By">Whose token: an organizer's contact id, or "operator".</param>
public sealed record ApiVisit(HttpRequest Request, string Cluster, string By) : Visit(Request, Front.Asked(Request) ?? Language.En)
{
    /// <summary>The operator, as the audit names it.</summary>
    public const string Operator = "operator";

    /// <summary>Whether the token is the operator's.</summary>
    public bool IsOperator => By == Operator;
}
