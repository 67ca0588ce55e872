namespace Emulation.Views.Pages;

/// <summary>What a unit's page shows of one group: what matters now stands open, with its forms; the rest has a line each, as many as a page has room for.</summary>
/// <param name="Group">Which group.</param>
/// <param name="Open">The activities that stand open.</param>
/// <param name="Lines">Those that have a line.</param>
/// <param name="All">How many the group has.</param>
public sealed record UnitSection(UnitGroup Group, IReadOnlyList<ActivityCard> Open, IReadOnlyList<ActivityCard> Lines, int All)
{
    /// <summary>Bytes that open activities may take together, and lines: what stands around them needs the rest of 60 KB.</summary>
    private const int OpenBytes = 24_000;
    private const int LineBytes = 20_000;

    /// <summary>Most activities that stand open: with more a hand's screen would show no end.</summary>
    private const int MostOpen = 5;

    /// <summary>Most lines of a group.</summary>
    private const int MostLines = 8;

    /// <summary>A deadline that is no further away is near.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(7);

    /// <summary>Whether the group has more than is shown.</summary>
    public bool IsCut => Open.Count + Lines.Count < All;

    /// <summary>The sections of a unit's page; groups without activities have none.</summary>
    /// <param name="cards">The unit's activities.</param>
    /// <param name="now">Local time.</param>
    public static IReadOnlyList<UnitSection> AllOf(IReadOnlyList<ActivityCard> cards, DateTime now)
    {
        var groups = Enum.GetValues<UnitGroup>().Select(group => (Group: group, Cards: UnitGroups.In(group, cards))).Where(group => group.Cards.Count > 0).ToList();
        var open = Opened(groups.SelectMany(group => group.Cards), now);
        var share = LineBytes / Math.Max(1, groups.Count(group => group.Cards.Any(card => !open.Contains(card))));
        return
        [
            .. from one in groups
               let lines = one.Cards.Where(card => !open.Contains(card)).ToList()
               select new UnitSection(one.Group, [.. one.Cards.Where(open.Contains)], PageWeight.Fitting(lines, share, MostLines), one.Cards.Count),
        ];
    }

    /// <summary>The most urgent come first and one always has room; the others as long as there is any.</summary>
    private static HashSet<ActivityCard> Opened(IEnumerable<ActivityCard> cards, DateTime now)
    {
        var (open, bytes) = (new HashSet<ActivityCard>(ReferenceEqualityComparer.Instance), 0);
        foreach (var card in cards.Where(card => card.WantsUnit).OrderByDescending(card => card.IsOwed).ThenByDescending(card => IsUrgent(card, now)))
        {
            bytes += PageWeight.Open(card);
            if (open.Count == MostOpen || (bytes > OpenBytes && open.Count > 0))
                break;
            open.Add(card);
        }

        return open;
    }

    private static bool IsUrgent(ActivityCard card, DateTime now) =>
        card.Stage == DeadlineStage.Grace || card.Submission.Version > 0 || card.Deadline - now < Near;
}
