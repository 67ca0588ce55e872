using Emulation.Views.Texts;

namespace Emulation.Views.Pages;

/// <summary>Where all units stand with an activity, as its kind has it.</summary>
/// <param name="TimeZone">IANA zone of every local time.</param>
/// <param name="Now">Local time.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Units">A page of the units that it concerns, in the cluster's order.</param>
/// <param name="Meetings">Its meetings, the earliest first.</param>
public sealed record KindBoardModel(string TimeZone, DateTime Now, Activity Activity, IReadOnlyList<ConsoleSubmission> Units, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>How many units it concerns.</summary>
    public int All { get; init; }

    /// <summary>How many of them have done what its kind is about.</summary>
    public int Done { get; init; }

    /// <summary>How many of them have handed in everything.</summary>
    public int Complete { get; init; }

    /// <summary>The pages of its units; none where one holds them all.</summary>
    public IReadOnlyList<BoardPage> Pages { get; init; } = [];

    /// <summary>Those of them that are listed: of many the first, the last and those around the one that is shown.</summary>
    public IEnumerable<BoardPage> Near
    {
        get
        {
            var shown = Pages.Index().FirstOrDefault(page => page.Item.IsCurrent).Index;
            return Pages.Index().Where(page => Pages.Count <= MostPages || page.Index == 0 || page.Index == Pages.Count - 1 || Math.Abs(page.Index - shown) < MostPages / 3).Select(page => page.Item);
        }
    }

    private const int MostPages = 12;

    /// <summary>How many units one page holds: a table of values has a cell for each indicator, so that no page grows too large.</summary>
    public static int UnitsAPage(Activity activity) => activity.WantsTargets ? Math.Clamp(72 / activity.Indicators!.Count, 1, 25) : 25;

    /// <summary>Whether a unit has done what the activity's kind is about: it takes part, has the result of its inspection, or has handed in everything.</summary>
    public static bool IsDone(Activity activity, Submission submission) => activity.Kind switch
    {
        ActivityKind.Campaign => submission.Participation is not null,
        ActivityKind.Inspection => submission.Findings is { Count: > 0 },
        _ => submission.Version > 0 && !submission.Owes(activity),
    };

    /// <summary>An instant as clocks in the cluster show it.</summary>
    public DateTime Local(DateTimeOffset instant) => ClusterZone.Of(TimeZone).Local(instant);

    /// <summary>The headings of the table of values for spreadsheets.</summary>
    public static IReadOnlyList<string> TableHeading(Language language)
    {
        var words = Words.Of(language);
        return [words.Console.Unit, words.Kinds.Indicator, words.Kinds.Measure, words.Kinds.Plan, words.Kinds.Actual, words.Kinds.PercentOfPlan];
    }
}

/// <summary>A page of units.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="First">Name of its first unit.</param>
/// <param name="Last">Name of its last one.</param>
/// <param name="IsCurrent">Whether this is the one that is shown.</param>
public sealed record BoardPage(string Url, string First, string Last, bool IsCurrent);

/// <summary>The organizer's page of an activity.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="One">The activity and where its units stand.</param>
/// <param name="Board">The same as its kind has it.</param>
/// <param name="HasFiles">Whether any unit has handed something in.</param>
public sealed record KindPageModel(PageShell Shell, int Year, ConsoleActivity One, KindBoardModel Board, bool HasFiles) : PageModel(Shell)
{
    internal override Type Component => typeof(KindPage);
}
