namespace Emulation.Views.Pages;

/// <summary>The console's first page: what needs an organizer today, and where the units stand.</summary>
/// <param name="TimeZone">IANA zone of every local time on it.</param>
/// <param name="Now">Local time.</param>
/// <param name="Activities">Activities that want documents or not, in any order.</param>
/// <param name="Matters">What waits beside the submissions.</param>
/// <param name="Notice">What has just been done, if anything.</param>
public sealed record OverviewPageModel(
    PageShell Shell, string TimeZone, DateTime Now, IReadOnlyList<ConsoleActivity> Activities, OverviewMatters Matters, ConsoleNotice Notice = ConsoleNotice.None)
    : PageModel(Shell)
{
    internal override Type Component => typeof(OverviewPage);

    /// <summary>The activities in deadline order.</summary>
    public IReadOnlyList<ConsoleActivity> InOrder => [.. Activities.OrderBy(one => one.Activity.Deadline)];

    /// <summary>Submissions whose deadline has passed.</summary>
    public int Overdue => Owed(deadline => deadline < Now);

    /// <summary>Submissions due within seven days.</summary>
    public int DueSoon => Owed(deadline => deadline >= Now && deadline < Now.AddDays(7));

    private int Owed(Func<DateTime, bool> when) =>
        Activities
            .Where(one => one.Activity.WantsSubmission)
            .Sum(one => one.Units.Count(unit => unit.IsOwed && when(unit.ExtendedTo ?? one.Activity.Deadline)));
}
