namespace Emulation.Views.Pages;

/// <summary>A unit's page: what it owes, what it has handed in.</summary>
/// <param name="UnitName">Whose page.</param>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="FormMegabytes">Largest form as a whole, in MiB.</param>
/// <param name="Activities">The unit's activities, in any order.</param>
/// <param name="Received">What has just been received, after a post.</param>
/// <param name="Refused">What has just been refused.</param>
/// <param name="Promised">The activity for which a day has just been promised.</param>
/// <param name="WrongPromise">The promise that has just been refused.</param>
public sealed record UnitPageModel(
    PageShell Shell,
    string UnitName,
    string TimeZone,
    DateTime Now,
    int FormMegabytes,
    IReadOnlyList<ActivityCard> Activities,
    ActivityCard? Received = null,
    RefusedUpload? Refused = null,
    ActivityCard? Promised = null,
    WrongPromise? WrongPromise = null)
    : PageModel(Shell)
{
    /// <summary>The visitor's request to be replaced, while nobody has decided it.</summary>
    public Replacement? Replacement { get; init; }

    /// <summary>The request that has just been refused.</summary>
    public WrongReplacement? WrongReplacement { get; init; }

    /// <summary>The form of an activity's kind that has just been refused.</summary>
    public WrongKindForm? WrongKind { get; init; }

    /// <summary>What has just been said by such a form.</summary>
    public SaidKind? Said { get; init; }

    internal override Type Component => typeof(UnitPage);

    /// <summary>Where the person subscribes to the own calendar.</summary>
    public string CalendarUrl => $"{Shell.Path}/calendar";

    /// <summary>How all of it goes, on one page.</summary>
    public string GuideUrl => $"{Shell.Path}/guide";

    /// <summary>What the unit still owes, the most urgent first: what can still be handed in before what is closed.</summary>
    public IReadOnlyList<ActivityCard> Owed =>
        [.. Activities.Where(card => card.IsOwed).OrderBy(card => card.Stage == DeadlineStage.Closed).ThenBy(card => card.Deadline)];

    /// <summary>What the unit may hand in and does not owe, the nearest deadline first.</summary>
    public IReadOnlyList<ActivityCard> Welcome =>
        [.. Activities.Where(card => card.IsOpen && !card.IsOwed && card.Submission.Version == 0).OrderBy(card => card.Deadline)];

    /// <summary>What is complete, the newest deadline first.</summary>
    public IReadOnlyList<ActivityCard> Finished =>
        [.. Activities.Where(card => !card.IsOwed && card.Submission.Version > 0).OrderByDescending(card => card.Deadline)];

    /// <summary>What wants nothing handed in and has something for the unit all the same: campaigns and inspections.</summary>
    public IReadOnlyList<ActivityCard> Parts =>
        [.. Activities.Where(card => !card.Activity.WantsSubmission && card.Activity.HasUnitParts).OrderBy(card => card.Deadline)];

    /// <summary>What the unit has no part of its own in, in the order of the calendar.</summary>
    public IReadOnlyList<ActivityCard> Events =>
        [.. Activities.Where(card => !card.Activity.HasUnitParts).OrderBy(card => card.Deadline)];

    /// <summary>The refused form that belongs to the card.</summary>
    public WrongKindForm? WrongKindOf(ActivityCard card) => WrongKind?.ActivityId == card.Activity.Id ? WrongKind : null;

    /// <summary>The refused promise that belongs to the card.</summary>
    public WrongPromise? WrongPromiseOf(ActivityCard card) => WrongPromise?.ActivityId == card.Activity.Id ? WrongPromise : null;

    /// <summary>The refusal that belongs to the card.</summary>
    public Refusal? RefusalOf(ActivityCard card) => Refused?.ActivityId == card.Activity.Id ? Refused.Refusal : null;

    /// <summary>The card whose upload has just been refused.</summary>
    public ActivityCard? RefusedCard => Activities.FirstOrDefault(card => card.Activity.Id == Refused?.ActivityId);

    /// <summary>The refusal that belongs to no card on the page.</summary>
    public Refusal? StrayRefusal => RefusedCard is not null ? null : Refused?.Refusal;
}

/// <summary>An upload that was not taken.</summary>
/// <param name="ActivityId">For which activity it was meant.</param>
/// <param name="Refusal">Why.</param>
public sealed record RefusedUpload(string ActivityId, Refusal Refusal);

/// <summary>A request to be replaced that could not be noted.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Faults">What is wrong with it.</param>
public sealed record WrongReplacement(ReplacementDraft Typed, IReadOnlyList<Fault> Faults);

/// <summary>A promise that could not be noted.</summary>
/// <param name="ActivityId">For which activity it was meant.</param>
/// <param name="Day">What was typed.</param>
/// <param name="Faults">What is wrong with it.</param>
public sealed record WrongPromise(string ActivityId, string Day, IReadOnlyList<Fault> Faults);
