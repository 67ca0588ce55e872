namespace Emulation.Domain.Plans;

/// <summary>What two people made of one activity, put together.</summary>
/// <param name="Activity">The activity with the changes of both; where both changed the same, as "mine" has it.</param>
/// <param name="Both">The fields that both changed, each to something else.</param>
public sealed record ActivityMerge(ActivityDraft Activity, IReadOnlyList<ActivityField> Both)
{
    /// <summary>Puts the changes of two people together, field by field.</summary>
    /// <param name="origin">What both began from; null where nobody knows, so that all that differs was changed by both.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    public static ActivityMerge Of(ActivityDraft? origin, ActivityDraft mine, ActivityDraft theirs)
    {
        var differ = ActivityFields.Different(mine, theirs);
        if (origin is null)
            return new(mine, differ);
        var changed = ActivityFields.Different(origin, mine);
        return new(
            changed.Aggregate(theirs, (merged, field) => merged.Take(field, mine)),
            [.. changed.Intersect(ActivityFields.Different(origin, theirs)).Intersect(differ)]);
    }
}
