namespace Emulation.Views.Pages;

/// <summary>A unit's activities by what is to be done about them, in the order of its page. Their names stand in addresses.</summary>
public enum UnitGroup
{
    /// <summary>What the unit owes.</summary>
    Owed,

    /// <summary>What it may hand in and does not owe.</summary>
    Welcome,

    /// <summary>What wants nothing handed in and has something for the unit all the same: campaigns and inspections.</summary>
    Parts,

    /// <summary>What is complete.</summary>
    Complete,

    /// <summary>What the unit has no part of its own in.</summary>
    Events,
}

/// <summary>Sorts a unit's activities.</summary>
public static class UnitGroups
{
    /// <summary>The group to which an activity belongs; null where it asks the unit for nothing any more: it was optional and is closed.</summary>
    public static UnitGroup? Of(ActivityCard card) =>
        card.IsOwed ? UnitGroup.Owed
        : !card.Activity.HasUnitParts ? UnitGroup.Events
        : !card.Activity.WantsSubmission ? UnitGroup.Parts
        : card.Submission.Version > 0 ? UnitGroup.Complete
        : card.IsOpen ? UnitGroup.Welcome
        : null;

    /// <summary>The group's activities: what is complete from the newest deadline on, of all else what can still be done before what is over, and the nearest first.</summary>
    public static IReadOnlyList<ActivityCard> In(UnitGroup group, IEnumerable<ActivityCard> cards)
    {
        var all = cards.Where(card => Of(card) == group).ToList();
        return group switch
        {
            UnitGroup.Complete => [.. all.OrderByDescending(card => card.Deadline)],
            _ => [.. all.Where(card => !card.IsOver).OrderBy(card => card.Deadline), .. all.Where(card => card.IsOver).OrderByDescending(card => card.Deadline)],
        };
    }
}
