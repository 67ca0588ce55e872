namespace Emulation.Views.Pages;

/// <summary>Who did what for an activity.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="ActivityTitle">The activity.</param>
/// <param name="Lines">What was done, in order.</param>
/// <param name="NextUrl">Where later lines are, if there are more.</param>
public sealed record AuditPageModel(
    PageShell Shell, string TimeZone, string ActivityTitle, IReadOnlyList<AuditLine> Lines, string? NextUrl = null)
    : PageModel(Shell)
{
    internal override Type Component => typeof(AuditPage);

    /// <summary>Where the activity stands.</summary>
    public string BackUrl { get; init; } = "/console";
}

/// <summary>One thing that was done.</summary>
/// <param name="At">When, local.</param>
/// <param name="Who">Name of the person; "operator" for the operator's programs.</param>
/// <param name="What">The stable word for it.</param>
/// <param name="UnitName">For which unit; empty where for none.</param>
/// <param name="Link">What stands for the link that was used, if one was.</param>
/// <param name="Detail">Further values by name.</param>
public sealed record AuditLine(
    DateTime At, string Who, string What, string UnitName, string? Link, IReadOnlyDictionary<string, string> Detail)
{
    /// <summary>Where what it was about is kept; null where there is no such page, or it is the one that is read.</summary>
    public string? Url { get; init; }

    /// <summary>A value by its name; empty where there is none.</summary>
    public string this[string name] => Detail.GetValueOrDefault(name) ?? "";
}
