namespace Emulation.Domain.Reminders;

/// <summary>How a cluster, a plan or an activity wants units to be reminded; what one level leaves open, the next wider one says.</summary>
/// <param name="DaysBefore">Steps in days before the deadline; 0 is its day.</param>
/// <param name="DaysAfter">Steps in days after it.</param>
/// <param name="Hour">The local hour from which letters of a step go out.</param>
/// <param name="LeaderAfter">Working days overdue after which the unit's leaders are written to; 0: never.</param>
/// <param name="HeadAfter">Working days overdue after which the head unit's leaders are written to as well; 0: never.</param>
public sealed record ReminderPolicy(
    IReadOnlyList<int>? DaysBefore = null,
    IReadOnlyList<int>? DaysAfter = null,
    int? Hour = null,
    int? LeaderAfter = null,
    int? HeadAfter = null)
{
    /// <summary>Steps in working days before a meeting, on which who has not answered its invitation is reminded.</summary>
    public IReadOnlyList<int>? MeetingDays { get; init; }

    /// <summary>What holds where no level says anything. Nobody is written to over a unit's head unasked.</summary>
    public static EffectivePolicy Usual { get; } = new([14, 7, 3, 1, 0], [1, 3], 8, null, null);

    /// <summary>What holds for an activity: each part from the nearest level that says it.</summary>
    /// <remarks>The head hears of nothing before the unit's own leaders, also where the two days come from different levels.</remarks>
    public static EffectivePolicy Effective(ReminderPolicy? cluster, ReminderPolicy? plan, ReminderPolicy? activity)
    {
        var leader = Days(activity?.LeaderAfter ?? plan?.LeaderAfter ?? cluster?.LeaderAfter);
        var head = Days(activity?.HeadAfter ?? plan?.HeadAfter ?? cluster?.HeadAfter);
        return new(
            activity?.DaysBefore ?? plan?.DaysBefore ?? cluster?.DaysBefore ?? Usual.DaysBefore,
            activity?.DaysAfter ?? plan?.DaysAfter ?? cluster?.DaysAfter ?? Usual.DaysAfter,
            activity?.Hour ?? plan?.Hour ?? cluster?.Hour ?? Usual.Hour,
            leader,
            leader > head ? leader : head)
        {
            MeetingDays = activity?.MeetingDays ?? plan?.MeetingDays ?? cluster?.MeetingDays ?? Usual.MeetingDays,
        };
    }

    private static int? Days(int? after) => after > 0 ? after : null;
}

/// <summary>How units are reminded of one activity.</summary>
/// <param name="DaysBefore">Steps in days before the deadline; 0 is its day.</param>
/// <param name="DaysAfter">Steps in days after it.</param>
/// <param name="Hour">The local hour from which letters of a step go out.</param>
/// <param name="LeaderAfter">Working days overdue after which the unit's leaders are written to; null: never.</param>
/// <param name="HeadAfter">Working days overdue after which the head unit's leaders are written to as well; null: never.</param>
public sealed record EffectivePolicy(IReadOnlyList<int> DaysBefore, IReadOnlyList<int> DaysAfter, int Hour, int? LeaderAfter, int? HeadAfter)
{
    /// <summary>Steps in working days before a meeting.</summary>
    public IReadOnlyList<int> MeetingDays { get; init; } = [3, 1];
}
