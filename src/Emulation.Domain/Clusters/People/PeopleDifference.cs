namespace Emulation.Domain.Clusters.People;

/// <summary>What a change of a cluster did to one of its people or units, for the audit.</summary>
/// <param name="What">A stable word, such as <c>contact-changed</c>.</param>
/// <param name="About">The id of the person or unit, or the year.</param>
/// <param name="Fields">The members that differ, where it was changed.</param>
public sealed record PeopleDifference(string What, string About, IReadOnlyList<string> Fields)
{
    /// <summary>All that differs, people first.</summary>
    public static IReadOnlyList<PeopleDifference> Between(Cluster before, Cluster after) =>
    [
        .. Lists("contact", before.Contacts, after.Contacts, one => one.Id, Members),
        .. Lists("unit", before.Units, after.Units, one => one.Id, (_, _) => ["name"]),
        .. Lists("leadership", before.Leadership, after.Leadership, one => $"{one.Year}", (_, _) => ["head", "deputy"]),
    ];

    private static IEnumerable<PeopleDifference> Lists<T>(string what, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id, Func<T, T, IReadOnlyList<string>> fields)
        where T : class
    {
        var known = before.ToDictionary(id);
        var stay = after.Select(id).ToHashSet();
        foreach (var one in after)
        {
            if (!known.TryGetValue(id(one), out var was))
                yield return new($"{what}-added", id(one), []);
            else if (!was.Equals(one))
                yield return new($"{what}-changed", id(one), fields(was, one));
        }

        foreach (var gone in before.Select(id).Where(one => !stay.Contains(one)))
            yield return new($"{what}-removed", gone, []);
    }

    private static IReadOnlyList<string> Members(Contact was, Contact now) =>
    [
        .. was.Name != now.Name ? ["name"] : Array.Empty<string>(),
        .. was.Email != now.Email ? ["email"] : Array.Empty<string>(),
        .. was.UnitId != now.UnitId ? ["unitId"] : Array.Empty<string>(),
        .. was.Role != now.Role ? ["role"] : Array.Empty<string>(),
        .. was.Language != now.Language ? ["language"] : Array.Empty<string>(),
    ];
}
