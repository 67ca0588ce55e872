using Emulation.Domain.Meetings;
using Emulation.Views.Texts;

namespace Emulation.Views.Pages;

/// <summary>Where all units stand with an activity, as its kind has it.</summary>
/// <param name="TimeZone">IANA zone of every local time.</param>
/// <param name="Now">Local time.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Units">The units that it concerns, in the cluster's order.</param>
/// <param name="Meetings">Its meetings, the earliest first.</param>
public sealed record KindBoardModel(string TimeZone, DateTime Now, Activity Activity, IReadOnlyList<ConsoleSubmission> Units, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>An instant as clocks in the cluster show it.</summary>
    public DateTime Local(DateTimeOffset instant) => ClusterZone.Of(TimeZone).Local(instant);

    /// <summary>The headings of the table of values for spreadsheets.</summary>
    public static IReadOnlyList<string> TableHeading(Language language)
    {
        var words = Words.Of(language);
        return [words.Console.Unit, words.Kinds.Indicator, words.Kinds.Measure, words.Kinds.Plan, words.Kinds.Actual, words.Kinds.PercentOfPlan];
    }
}

/// <summary>The organizer's page of an activity.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="One">The activity and where its units stand.</param>
/// <param name="Board">The same as its kind has it.</param>
public sealed record KindPageModel(PageShell Shell, int Year, ConsoleActivity One, KindBoardModel Board) : PageModel(Shell)
{
    internal override Type Component => typeof(KindPage);
}
