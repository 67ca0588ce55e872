namespace EmulationFunctions.Tests.Entry;

public sealed class RouteOrderTests
{
    // The real host tries routes in the order of their functions' names, whichever is the more specific:
    // https://github.com/Azure/azure-functions-host/issues/9876
    [Fact]
    public void What_takes_every_address_is_asked_last()
    {
        var last = Routes.Functions.Where(function => function.Route.EndsWith(Routes.Unknown, StringComparison.Ordinal)).ToList();

        Assert.Equal([$"GET {Routes.Unknown}", $"HEAD {Routes.Unknown}"], last.Select(function => function.Route));
        foreach (var order in new[] { StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase, StringComparer.InvariantCulture })
            Assert.Equal(last[0].Function, Routes.Functions.Select(function => function.Function).Order(order).Last());
    }

    [Fact]
    public void No_path_belongs_to_two_routes_but_the_last()
    {
        var overlaps =
            from one in Known
            from other in Known
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

    private static IEnumerable<string> Known => Routes.All.Where(route => !route.EndsWith(Routes.Unknown, StringComparison.Ordinal));

    private static bool Overlap(string one, string other)
    {
        var (left, right) = (one.Split(' ', '/'), other.Split(' ', '/'));
        return left.Length == right.Length
            && left.Zip(right).All(pair => pair.First == pair.Second || IsOpen(pair.First) || IsOpen(pair.Second));
    }

    // The front page's segment has no length, so it is no other route's.
    private static bool IsOpen(string segment) => segment.StartsWith('{') && !segment.Contains("maxlength(0)", StringComparison.Ordinal);
}
