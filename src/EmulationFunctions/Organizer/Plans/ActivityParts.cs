namespace EmulationFunctions.Organizer.Plans;

/// <summary>An activity of many units as one for each of them.</summary>
internal static class ActivityParts
{
    /// <summary>The activities that it becomes; their ids are made when they are saved.</summary>
    public static IEnumerable<ActivityDraft> Of(Cluster cluster, ActivityDraft whole) =>
        PlanDeskPages.UnitsOf(cluster, whole).Select(unit => whole with { Id = null, Title = $"{whole.Title} – {unit.Name}", Units = [unit.Id], Visits = VisitOf(whole, unit) });

    /// <summary>Whether it has become them already.</summary>
    public static bool AreIn(PlanDraft draft, Cluster cluster, ActivityDraft whole) =>
        Of(cluster, whole).ToList() is { Count: > 1 } parts
        && parts.All(part => draft.Activities?.Any(row => row is not null && ActivityFields.Different(row, part).Count == 0) == true);

    private static Dictionary<string, string?>? VisitOf(ActivityDraft activity, Unit unit) =>
        activity.Visits?.GetValueOrDefault(unit.Id) is { } day ? new() { [unit.Id] = day } : null;
}
