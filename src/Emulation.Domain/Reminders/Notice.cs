namespace Emulation.Domain.Reminders;

/// <summary>Something that a unit is told and need not hand in anything for.</summary>
/// <param name="Kind">What.</param>
/// <param name="Day">Its local day.</param>
public sealed record Notice(NoticeKind Kind, DateOnly Day)
{
    /// <summary>Whether something of the activity is told to anybody.</summary>
    public static bool AreGiven(Activity activity) => activity.From is not null || activity.Visits is { Count: > 0 };

    /// <summary>What the unit may be told of the activity, whenever that is; null where there is nothing.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="unitId">The unit; the activity concerns it.</param>
    public static Notice? Of(Activity activity, string unitId) =>
        activity.From is { } from ? new(NoticeKind.Opening, from)
        : activity.Visit(unitId) is { } visit ? new(NoticeKind.Visit, visit)
        : null;

    /// <summary>What there is to tell a unit on a day: no visit that has been, and no opening to who takes part already, or once the campaign is over.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="submission">Where the unit stands.</param>
    /// <param name="today">The local day.</param>
    public static Notice? On(Activity activity, Submission submission, DateOnly today) => Of(activity, submission.UnitId) switch
    {
        { Kind: NoticeKind.Visit } visit when visit.Day >= today && submission.Findings is not { Count: > 0 } => visit,
        { Kind: NoticeKind.Opening } opening when opening.Day <= today && today <= DateOnly.FromDateTime(activity.Deadline) && submission.Participation is null => opening,
        _ => null,
    };

    /// <summary>The days on which it is told, in order: of an opening its day, or the working day after; of a visit the policy's steps before it.</summary>
    public IReadOnlyList<DateOnly> Days(EffectivePolicy policy, WorkingCalendar calendar) => Kind == NoticeKind.Opening
        ? [calendar.OnOrAfter(Day)]
        : [.. policy.DaysBefore.Select(step => calendar.OnOrBefore(Day.AddDays(-step))).Distinct().Order()];
}

/// <summary>What units are told beforehand.</summary>
public enum NoticeKind
{
    /// <summary>A campaign begins.</summary>
    Opening,

    /// <summary>The unit is visited.</summary>
    Visit,
}
