namespace Emulation.Domain.Plans;

/// <summary>What two people made of one plan, put together.</summary>
/// <param name="Plan">The plan with the changes of both; where both changed the same, as "mine" has it.</param>
/// <param name="Both">Activities of which both changed the same field, or one changed what the other took out.</param>
public sealed record PlanMerge(PlanDraft Plan, IReadOnlyList<string> Both)
{
    /// <summary>Puts the changes of two people together, field by field.</summary>
    /// <param name="origin">What both began from.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    public static PlanMerge Of(PlanDraft origin, PlanDraft mine, PlanDraft theirs)
    {
        var both = new List<string>();
        var (before, one, other) = (ById(origin), ById(mine), ById(theirs));
        var activities = new List<ActivityDraft>();
        foreach (var id in one.Keys.Union(other.Keys))
        {
            if (Merged(before.GetValueOrDefault(id), one.GetValueOrDefault(id), other.GetValueOrDefault(id), () => both.Add(id)) is { } merged)
                activities.Add(merged);
        }

        return new(
            new PlanDraft(
                mine.Title?.Trim() != origin.Title?.Trim() ? mine.Title : theirs.Title,
                Days(origin.DaysOff, mine.DaysOff, theirs.DaysOff),
                activities,
                Days(origin.DaysWorked, mine.DaysWorked, theirs.DaysWorked),
                ReminderMerge.Of(origin.Reminders ?? new(), mine.Reminders ?? new(), theirs.Reminders ?? new()).Policy.OrNone()),
            both);
    }

    /// <summary>Days as both want them: what one added or took out holds.</summary>
    public static IReadOnlyList<string?> Days(IReadOnlyList<string?>? origin, IReadOnlyList<string?>? mine, IReadOnlyList<string?>? theirs) =>
        DayDifference.Between(origin, mine).ApplyTo(theirs);

    private static ActivityDraft? Merged(ActivityDraft? origin, ActivityDraft? mine, ActivityDraft? theirs, Action clash)
    {
        if (mine is null || theirs is null)
        {
            // Gone on one side: that holds unless the other side has changed it. New on one side: it stays.
            if (origin is not null && (mine ?? theirs) is { } left && ActivityFields.Different(origin, left).Count == 0)
                return null;
            if (origin is not null && (mine ?? theirs) is not null)
                clash();
            return mine ?? theirs;
        }

        var merge = ActivityMerge.Of(origin ?? theirs, mine, theirs);
        if (merge.Both.Count > 0)
            clash();
        return merge.Activity;
    }

    private static Dictionary<string, ActivityDraft> ById(PlanDraft plan) =>
        (plan.Activities ?? []).OfType<ActivityDraft>().Where(activity => activity.Id is not null).DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id!);
}
