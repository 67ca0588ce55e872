namespace Emulation.Domain.Reminders;

/// <summary>What two people made of one policy, put together.</summary>
/// <param name="Policy">The policy with the changes of both; where both changed the same, as "mine" has it.</param>
/// <param name="Both">What both changed, each to something else, by the names of the members in JSON.</param>
public sealed record ReminderMerge(ReminderPolicyDraft Policy, IReadOnlyList<string> Both)
{
    /// <summary>Puts the changes of two people together, member by member.</summary>
    /// <param name="origin">What both began from; null where nobody knows, so that all that differs was changed by both.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    public static ReminderMerge Of(ReminderPolicyDraft? origin, ReminderPolicyDraft mine, ReminderPolicyDraft theirs)
    {
        var fields = new FieldMerge<ReminderPolicyDraft>(origin, mine, theirs);
        var policy = new ReminderPolicyDraft(
            fields.Of("daysBefore", one => one.DaysBefore, Same),
            fields.Of("daysAfter", one => one.DaysAfter, Same),
            fields.Of("hour", one => one.Hour),
            fields.Of("leaderAfter", one => one.LeaderAfter),
            fields.Of("headAfter", one => one.HeadAfter))
        {
            MeetingDays = fields.Of("meetingDays", one => one.MeetingDays, Same),
        };
        return new(policy, fields.Both);
    }

    /// <summary>No step is another thing than to leave the steps open.</summary>
    private static bool Same(IReadOnlyList<int>? one, IReadOnlyList<int>? other) =>
        one is null || other is null ? one is null && other is null : one.SequenceEqual(other);
}
