using Emulation.Domain.Search;

namespace Emulation.Views.Pages;

/// <summary>The contacts that the meeting form shows one by one: all of a small cluster; of a large one those looked for and those ticked.</summary>
/// <param name="Shown">Those that can be ticked and cleared.</param>
/// <param name="Kept">Ids of those ticked that are not shown.</param>
/// <param name="IsPart">Whether there are more, so that people are looked for.</param>
public sealed record InviteeChoices(IReadOnlyList<InviteeChoice> Shown, IReadOnlyList<string> Kept, bool IsPart)
{
    /// <summary>People that are shown together at the most.</summary>
    public const int Most = 60;

    /// <summary>Whether somebody was looked for and nobody is found.</summary>
    public bool FindsNobody { get; private init; }

    /// <summary>Chooses them.</summary>
    /// <param name="all">All contacts.</param>
    /// <param name="ticked">Who is ticked: ids, and words for many people.</param>
    /// <param name="find">What is looked for in names, mailboxes and units, marks or none; blank for nobody.</param>
    public static InviteeChoices Of(IReadOnlyList<InviteeChoice> all, IReadOnlyList<string> ticked, string find)
    {
        if (all.Count <= Most)
            return new(all, [], IsPart: false);
        var (wanted, chosen) = (Folding.Of(find), ticked.ToHashSet());
        List<InviteeChoice> found = wanted.Length == 0 ? [] : [.. all.Where(one => Folding.Of($"{one.Name} {one.Email} {one.UnitName}").Contains(wanted, StringComparison.Ordinal))];
        var shown = found.Concat(all.Where(one => chosen.Contains(one.ContactId))).Distinct().Take(Most).ToList();
        return new(shown, [.. all.Select(one => one.ContactId).Where(chosen.Contains).Except(shown.Select(one => one.ContactId))], IsPart: true) { FindsNobody = wanted.Length > 0 && found.Count == 0 };
    }
}
