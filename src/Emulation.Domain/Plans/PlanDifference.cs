namespace Emulation.Domain.Plans;

/// <summary>In what two states of a plan differ.</summary>
/// <param name="Activities">Activities that came, went or changed, in the order of their deadlines.</param>
/// <param name="Title">The title before and after, where it differs.</param>
/// <param name="DaysOff">Days off that came and went.</param>
/// <param name="DaysWorked">Days worked in exchange that came and went.</param>
/// <param name="Reminders">The plan's own reminders before and after, where they differ.</param>
public sealed record PlanDifference(
    IReadOnlyList<ActivityDifference> Activities, (string Before, string After)? Title, DayDifference DaysOff, DayDifference DaysWorked, PolicyDifference? Reminders)
{
    /// <summary>The name of the plan's title among what can change; no activity's id begins like it.</summary>
    public const string TitlePart = "/title";

    /// <summary>The name of its days off and days worked.</summary>
    public const string DaysPart = "/days";

    /// <summary>The name of its own reminders.</summary>
    public const string RemindersPart = "/reminders";

    /// <summary>Whether the plan's own reminders differ.</summary>
    public bool RemindersChanged => Reminders is not null;

    /// <summary>How many changes there are, as people count: an activity is one.</summary>
    public int Count => Activities.Count + (Title is null ? 0 : 1) + (DaysOff.IsEmpty ? 0 : 1) + (DaysWorked.IsEmpty ? 0 : 1) + (RemindersChanged ? 1 : 0);

    /// <summary>What differs, by name: an activity by its id.</summary>
    public IReadOnlyList<string> Parts =>
    [
        .. Activities.Select(one => one.Id),
        .. Title is null ? Array.Empty<string>() : [TitlePart],
        .. DaysOff.IsEmpty && DaysWorked.IsEmpty ? Array.Empty<string>() : [DaysPart],
        .. Reminders is null ? Array.Empty<string>() : [RemindersPart],
    ];

    /// <summary>What differs in one part alone; nothing where it is none of them.</summary>
    public PlanDifference Only(string part) => new(
        [.. Activities.Where(one => one.Id == part)],
        part == TitlePart ? Title : null,
        part == DaysPart ? DaysOff : DayDifference.None,
        part == DaysPart ? DaysWorked : DayDifference.None,
        part == RemindersPart ? Reminders : null);

    /// <summary>The state before, made as the one after in what differs here; activities keep their places.</summary>
    public PlanDraft ApplyTo(PlanDraft before)
    {
        var changed = Activities.ToDictionary(one => one.Id);
        return before with
        {
            Title = Title?.After ?? before.Title,
            DaysOff = DaysOff.ApplyTo(before.DaysOff),
            DaysWorked = DaysWorked.ApplyTo(before.DaysWorked),
            Activities =
            [
                .. (before.Activities ?? []).Select(row => row?.Id is { } id && changed.TryGetValue(id, out var one) ? one.After : row).OfType<ActivityDraft>(),
                .. Activities.Where(one => one.Before is null).Select(one => one.After),
            ],
            Reminders = Reminders is null ? before.Reminders : Reminders.After,
        };
    }

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
            Steps(before) == Steps(after) ? null : new(before.Reminders ?? new(), after.Reminders ?? new()));
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

/// <summary>A plan's own reminders, changed.</summary>
/// <param name="Before">As they were.</param>
/// <param name="After">As they are.</param>
public sealed record PolicyDifference(ReminderPolicyDraft Before, ReminderPolicyDraft After);

/// <summary>Days that came and went.</summary>
/// <param name="Added">Those that came.</param>
/// <param name="Removed">Those that went.</param>
public sealed record DayDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    /// <summary>No difference.</summary>
    public static DayDifference None { get; } = new([], []);

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.Count + Removed.Count == 0;

    /// <summary>The difference of two lists of days as typed.</summary>
    public static DayDifference Between(IReadOnlyList<string?>? before, IReadOnlyList<string?>? after)
    {
        var (old, now) = ((before ?? []).OfType<string>().ToHashSet(), (after ?? []).OfType<string>().ToHashSet());
        return new([.. now.Except(old).Order(StringComparer.Ordinal)], [.. old.Except(now).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The days with those that came, without those that went.</summary>
    public IReadOnlyList<string?> ApplyTo(IReadOnlyList<string?>? days) => [.. (days ?? []).Except(Removed).Union(Added).Order(StringComparer.Ordinal)];
}
