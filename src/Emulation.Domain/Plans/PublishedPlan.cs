namespace Emulation.Domain.Plans;

/// <summary>A year's plan as it stands in the cluster.</summary>
/// <param name="Year">The year.</param>
/// <param name="Plan">The plan.</param>
/// <param name="PublishedAt">When each activity was first published, by its id.</param>
/// <param name="Begun">Activities for which a submission has come: they can no longer disappear.</param>
public sealed record PublishedPlan(
    int Year,
    ClusterPlan Plan,
    IReadOnlyDictionary<string, DateTimeOffset> PublishedAt,
    IReadOnlySet<string> Begun)
{
    /// <summary>A year before anything was planned.</summary>
    public static PublishedPlan Nothing(int year) =>
        new(year, new ClusterPlan("", [], []), new Dictionary<string, DateTimeOffset>(), new HashSet<string>());

    /// <summary>The plan replaced by another: activities that stay keep the instant at which they were first published.</summary>
    public PublishedPlan With(ClusterPlan plan, DateTimeOffset now) => this with
    {
        Plan = plan,
        PublishedAt = plan.Activities.ToDictionary(activity => activity.Id, activity => PublishedAt.GetValueOrDefault(activity.Id, now)),
    };

    /// <summary>Activities with submissions that the other plan leaves out.</summary>
    public IReadOnlyList<string> LostBy(ClusterPlan other) => [.. Begun.Where(id => other.Activity(id) is null).Order(StringComparer.Ordinal)];
}
