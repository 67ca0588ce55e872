namespace Emulation.Views.Pages;

/// <summary>A unit's page: what it owes now stands open, all else in a line each.</summary>
/// <param name="UnitName">Whose page.</param>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="FormMegabytes">Largest form as a whole, in MiB.</param>
/// <param name="Activities">The unit's activities, in any order.</param>
/// <param name="Received">What has just been received, after a post.</param>
/// <param name="Refused">Why something about no activity of the unit has just been refused.</param>
/// <param name="Promised">The activity for which a day has just been promised.</param>
public sealed record UnitPageModel(
    PageShell Shell,
    string UnitName,
    string TimeZone,
    DateTime Now,
    int FormMegabytes,
    IReadOnlyList<ActivityCard> Activities,
    ActivityCard? Received = null,
    Refusal? Refused = null,
    ActivityCard? Promised = null)
    : PageModel(Shell)
{
    /// <summary>The visitor's request to be replaced, while nobody has decided it.</summary>
    public Replacement? Replacement { get; init; }

    /// <summary>The request that has just been refused.</summary>
    public WrongReplacement? WrongReplacement { get; init; }

    internal override Type Component => typeof(UnitPage);

    /// <summary>Where the person subscribes to the own calendar.</summary>
    public string CalendarUrl => $"{Shell.Path}/calendar";

    /// <summary>How all of it goes, on one page.</summary>
    public string GuideUrl => $"{Shell.Path}/guide";

    /// <summary>How many submissions the unit owes and can still make.</summary>
    public int Owed => Activities.Count(card => card.IsOwed && card.IsOpen);

    /// <summary>How many it owes and cannot make any more.</summary>
    public int Closed => Activities.Count(card => card.IsOwed && !card.IsOpen);

    /// <summary>Where all of a group are listed.</summary>
    public string ListUrl(UnitGroup group) => UnitListPageModel.Address(Shell.Path, group, page: 1);
}

/// <summary>A request to be replaced that could not be noted.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Faults">What is wrong with it.</param>
public sealed record WrongReplacement(ReplacementDraft Typed, IReadOnlyList<Fault> Faults);
