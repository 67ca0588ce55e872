namespace Emulation.Domain.Plans;

/// <summary>In what two states of a plan differ.</summary>
/// <param name="Activities">Activities that came, went or changed, in the order of their deadlines.</param>
/// <param name="Title">The title before and after, where it differs.</param>
/// <param name="DaysOff">Days off that came and went.</param>
/// <param name="DaysWorked">Days worked in exchange that came and went.</param>
/// <param name="RemindersChanged">Whether the plan's own reminders differ.</param>
public sealed record PlanDifference(
    IReadOnlyList<ActivityDifference> Activities, (string Before, string After)? Title, DayDifference DaysOff, DayDifference DaysWorked, bool RemindersChanged)
{
    /// <summary>How many changes there are, as people count: an activity is one.</summary>
    public int Count => Activities.Count + (Title is null ? 0 : 1) + (DaysOff.IsEmpty ? 0 : 1) + (DaysWorked.IsEmpty ? 0 : 1) + (RemindersChanged ? 1 : 0);

    /// <summary>The differences from one state to another; activities are the same where their ids are.</summary>
    public static PlanDifference Between(PlanDraft before, PlanDraft after)
    {
        var (old, now) = (ById(before), ById(after));
        var activities =
            from id in old.Keys.Union(now.Keys)
            let difference = new ActivityDifference(id, old.GetValueOrDefault(id), now.GetValueOrDefault(id))
            where difference.Before is null || difference.After is null || difference.Fields.Count > 0
            orderby (difference.After ?? difference.Before)!.Deadline, id
            select difference;
        var (title, newTitle) = (before.Title?.Trim() ?? "", after.Title?.Trim() ?? "");
        return new(
            [.. activities],
            title == newTitle ? null : (title, newTitle),
            DayDifference.Between(before.DaysOff, after.DaysOff),
            DayDifference.Between(before.DaysWorked, after.DaysWorked),
            Steps(before) != Steps(after));
    }

    private static Dictionary<string, ActivityDraft> ById(PlanDraft plan) =>
        (plan.Activities ?? []).OfType<ActivityDraft>().Where(activity => activity.Id is not null).DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id!);

    /// <summary>The plan's own reminders, written so that the same is equal; none is the same as one that leaves everything open.</summary>
    internal static string Steps(PlanDraft plan) => System.Text.Json.JsonSerializer.Serialize(plan.Reminders ?? new());
}

/// <summary>An activity that came, went or changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">As it was; null where it came.</param>
/// <param name="After">As it is; null where it went.</param>
public sealed record ActivityDifference(string Id, ActivityDraft? Before, ActivityDraft? After)
{
    /// <summary>The fields in which both states differ.</summary>
    public IReadOnlyList<ActivityField> Fields { get; } = Before is null || After is null ? [] : ActivityFields.Different(Before, After);
}

/// <summary>Days that came and went.</summary>
/// <param name="Added">Those that came.</param>
/// <param name="Removed">Those that went.</param>
public sealed record DayDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.Count + Removed.Count == 0;

    /// <summary>The difference of two lists of days as typed.</summary>
    public static DayDifference Between(IReadOnlyList<string?>? before, IReadOnlyList<string?>? after)
    {
        var (old, now) = ((before ?? []).OfType<string>().ToHashSet(), (after ?? []).OfType<string>().ToHashSet());
        return new([.. now.Except(old).Order(StringComparer.Ordinal)], [.. old.Except(now).Order(StringComparer.Ordinal)]);
    }
}
