namespace EmulationFunctions.Tests.Entry;

public sealed class RouteOrderTests
{
    // The real host tries routes in the order of their functions' names, whichever is the more specific:
    // https://github.com/Azure/azure-functions-host/issues/9876
    [Fact]
    public void No_path_belongs_to_two_routes()
    {
        var overlaps =
            from one in Routes.All
            from other in Routes.All
            where string.CompareOrdinal(one, other) < 0 && Overlap(one, other)
            select $"{one} and {other}";

        Assert.Empty(overlaps);
        Assert.Equal(Routes.All.Count, Routes.All.Distinct().Count());
    }

    [Theory]
    [InlineData("GET items/{id}", "GET items/recent", true)]
    [InlineData("GET items/{id}", "POST items/recent", false)]
    [InlineData("GET items/{id}", "GET items/{id}/parts", false)]
    [InlineData("GET items/{id}", "GET people/{id}", false)]
    public void Routes_overlap_where_each_segment_may_be_the_same(string one, string other, bool expected) =>
        Assert.Equal(expected, Overlap(one, other));

    private static bool Overlap(string one, string other)
    {
        var (left, right) = (one.Split(' ', '/'), other.Split(' ', '/'));
        return left.Length == right.Length
            && left.Zip(right).All(pair => pair.First == pair.Second || IsOpen(pair.First) || IsOpen(pair.Second));
    }

    // The front page's segment has no length, so it is no other route's.
    private static bool IsOpen(string segment) => segment.StartsWith('{') && !segment.Contains("maxlength(0)", StringComparison.Ordinal);
}
