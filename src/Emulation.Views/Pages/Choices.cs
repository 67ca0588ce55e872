using Emulation.Domain.Search;

namespace Emulation.Views.Pages;

/// <summary>What a form shows to be ticked, one by one: all of a few; of many those looked for and those ticked.</summary>
/// <param name="Shown">Those that can be ticked and cleared.</param>
/// <param name="Kept">Ids of those ticked that are not shown.</param>
/// <param name="IsPart">Whether there are more, so that they are looked for.</param>
public sealed record Choices<T>(IReadOnlyList<T> Shown, IReadOnlyList<string> Kept, bool IsPart)
{
    /// <summary>Whether something was looked for and nothing is found.</summary>
    public bool FindsNothing { get; init; }
}

/// <summary>Chooses what a form shows.</summary>
public static class Choices
{
    /// <summary>Most that are shown together.</summary>
    public const int Most = 60;

    /// <summary>The contacts that may be invited, by name, mailbox or unit.</summary>
    public static Choices<InviteeChoice> Of(IReadOnlyList<InviteeChoice> all, IReadOnlyList<string> ticked, string find) =>
        Of(all, one => one.ContactId, one => $"{one.Name} {one.Email} {one.UnitName}", ticked, find);

    /// <summary>The units that an activity may concern, by name.</summary>
    public static Choices<Unit> Of(IReadOnlyList<Unit> all, IReadOnlyList<string> ticked, string find) =>
        Of(all, unit => unit.Id, unit => unit.Name, ticked, find);

    /// <summary>Chooses them.</summary>
    /// <param name="all">All there are.</param>
    /// <param name="id">What is ticked of one.</param>
    /// <param name="text">Where is looked.</param>
    /// <param name="ticked">What is ticked: ids, and words for many.</param>
    /// <param name="find">What is looked for, marks or none; blank for nothing.</param>
    private static Choices<T> Of<T>(IReadOnlyList<T> all, Func<T, string> id, Func<T, string> text, IReadOnlyList<string> ticked, string find)
    {
        if (all.Count <= Most)
            return new(all, [], IsPart: false);
        var (wanted, chosen) = (Folding.Of(find), ticked.ToHashSet());
        List<T> found = wanted.Length == 0 ? [] : [.. all.Where(one => Folding.Of(text(one)).Contains(wanted, StringComparison.Ordinal))];
        var shown = found.Concat(all.Where(one => chosen.Contains(id(one)))).Distinct().Take(Most).ToList();
        return new(shown, [.. all.Select(id).Where(chosen.Contains).Except(shown.Select(id))], IsPart: true) { FindsNothing = wanted.Length > 0 && found.Count == 0 };
    }
}
