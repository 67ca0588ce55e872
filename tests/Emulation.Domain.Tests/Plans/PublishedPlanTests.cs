using Emulation.Domain.Plans;

namespace Emulation.Domain.Tests.Plans;

public sealed class PublishedPlanTests
{
    private static readonly DateTimeOffset First = Samples.At(2026, 1, 5);
    private static readonly DateTimeOffset Second = Samples.At(2026, 6, 1);

    [Fact]
    public void Before_anything_was_planned_there_is_nothing()
    {
        var nothing = PublishedPlan.Nothing(2026);

        Assert.Equal(2026, nothing.Year);
        Assert.Empty(nothing.Plan.Activities);
        Assert.Empty(nothing.PublishedAt);
        Assert.Empty(nothing.Begun);
    }

    [Fact]
    public void An_activity_that_stays_keeps_the_instant_of_its_first_publishing()
    {
        var plan = PublishedPlan.Nothing(2026).With(Of("old", "gone"), First).With(Of("old", "new"), Second);

        Assert.Equal(["old", "new"], plan.Plan.Activities.Select(activity => activity.Id));
        Assert.Equal(new Dictionary<string, DateTimeOffset> { ["old"] = First, ["new"] = Second }, plan.PublishedAt);
    }

    [Fact]
    public void An_activity_that_comes_back_is_new() =>
        Assert.Equal(Second, PublishedPlan.Nothing(2026).With(Of("a"), First).With(Of(), First).With(Of("a"), Second).PublishedAt["a"]);

    [Fact]
    public void What_has_begun_stays_begun_and_is_lost_by_a_plan_without_it()
    {
        var plan = PublishedPlan.Nothing(2026).With(Of("b", "a", "c"), First) with { Begun = new HashSet<string> { "b", "a" } };

        Assert.Equal(["a", "b"], plan.LostBy(Of("c")));
        Assert.Equal(["b"], plan.With(Of("a", "b"), Second).LostBy(Of("a")));
        Assert.Empty(plan.LostBy(Of("a", "b")));
    }

    private static ClusterPlan Of(params string[] activities) =>
        new("Kế hoạch 2026", [], [.. activities.Select(id => Samples.Activity() with { Id = id })]);
}
