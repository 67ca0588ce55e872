namespace Emulation.Domain.Reminders;

/// <summary>A policy as handed in.</summary>
public sealed record ReminderPolicyDraft(
    IReadOnlyList<int>? DaysBefore = null,
    IReadOnlyList<int>? DaysAfter = null,
    int? Hour = null,
    int? LeaderAfter = null,
    int? HeadAfter = null)
{
    private const int MostWorkingDays = 250;

    /// <summary>Steps in working days before a meeting.</summary>
    public IReadOnlyList<int>? MeetingDays { get; init; }

    /// <summary>The policy, or null where it leaves everything open.</summary>
    public ReminderPolicyDraft? OrNone() => this == new ReminderPolicyDraft() ? null : this;

    internal ReminderPolicy Read(string pointer, OfficeHours hours, Faults faults)
    {
        if (Hour is { } hour && !hours.Has(hour))
            faults.Add($"{pointer}/hour", "outside-office-hours", $"The cluster's letters go out from {hours.From} to {hours.Until} o'clock.");
        if (LeaderAfter is { } leader)
            faults.Within(leader, 0, MostWorkingDays, $"{pointer}/leaderAfter");
        if (HeadAfter is { } head)
            faults.Within(head, 0, MostWorkingDays, $"{pointer}/headAfter");
        if (HeadAfter > 0 && HeadAfter < LeaderAfter)
            faults.Add($"{pointer}/headAfter", "head-before-leader", "The unit's own leaders hear of it first.");
        return new(
            DaysBefore is null ? null : Steps(DaysBefore, $"{pointer}/daysBefore", faults),
            DaysAfter is null ? null : Steps(DaysAfter, $"{pointer}/daysAfter", faults),
            Hour,
            LeaderAfter,
            HeadAfter)
        {
            MeetingDays = MeetingDays is null ? null : Steps(MeetingDays, $"{pointer}/meetingDays", faults),
        };
    }

    /// <summary>Steps in days, each there once.</summary>
    internal static IReadOnlyList<int> Steps(IReadOnlyList<int> days, string pointer, Faults faults)
    {
        foreach (var (at, step) in days.Index())
            faults.Within(step, 0, 365, $"{pointer}/{at}");
        return [.. days.Distinct()];
    }
}
