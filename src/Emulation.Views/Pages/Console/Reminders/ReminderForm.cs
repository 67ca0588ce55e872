namespace Emulation.Views.Pages;

/// <summary>How a plan or the whole cluster reminds, as typed; its members are the names of the form's fields, in camelCase.</summary>
public sealed record ReminderForm
{
    /// <summary>Steps in days before the deadline: 14, 7, 3; a dash for none; blank leaves it open.</summary>
    public string Before { get; init; } = "";

    /// <summary>Steps in days after it.</summary>
    public string After { get; init; } = "";

    /// <summary>The hour of letters.</summary>
    public string Hour { get; init; } = "";

    /// <summary>Working days until the unit's leaders are written to; 0: never.</summary>
    public string Leader { get; init; } = "";

    /// <summary>Working days until the head unit's leaders are; 0: never.</summary>
    public string Head { get; init; } = "";

    /// <summary>Steps in working days before a meeting.</summary>
    public string Meeting { get; init; } = "";

    /// <summary>The policy as it was read, packed: it tells what was changed here from what others changed meanwhile.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The form of a policy.</summary>
    public static ReminderForm Of(ReminderPolicyDraft policy, string mark) => new()
    {
        Before = ActivityForm.Text(policy.DaysBefore),
        After = ActivityForm.Text(policy.DaysAfter),
        Hour = ActivityForm.Text(policy.Hour),
        Leader = ActivityForm.Text(policy.LeaderAfter),
        Head = ActivityForm.Text(policy.HeadAfter),
        Meeting = ActivityForm.Text(policy.MeetingDays),
        Mark = mark,
    };

    /// <summary>What was typed; null where everything is left open.</summary>
    /// <param name="faults">Takes what can be no value at all.</param>
    public ReminderPolicyDraft? Policy(Faults faults)
    {
        var policy = new ReminderPolicyDraft(
            ActivityForm.Steps(Before, "before", faults),
            ActivityForm.Steps(After, "after", faults),
            ActivityForm.Number(Hour, "hour", faults),
            ActivityForm.Number(Leader, "leader", faults),
            ActivityForm.Number(Head, "head", faults))
        {
            MeetingDays = ActivityForm.Steps(Meeting, "meeting", faults),
        };
        return policy.OrNone();
    }

    /// <summary>The form's fields as they are posted.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields() =>
        [("before", Before), ("after", After), ("hour", Hour), ("leader", Leader), ("head", Head), ("meeting", Meeting), ("mark", Mark)];

    /// <summary>Faults of a policy with the names of the form's fields: /reminders/daysBefore/0 becomes /before.</summary>
    public static IReadOnlyList<Fault> FaultsOf(IEnumerable<Fault> faults) =>
        [.. faults.Select(fault => fault with { Pointer = $"/{Field(fault.Pointer)}" }).DistinctBy(fault => (fault.Pointer, fault.Code))];

    private static string Field(string pointer) => pointer.Split('/') switch
    {
        [_, "reminders", "daysBefore", ..] => "before",
        [_, "reminders", "daysAfter", ..] => "after",
        [_, "reminders", "leaderAfter", ..] => "leader",
        [_, "reminders", "headAfter", ..] => "head",
        [_, "reminders", "meetingDays", ..] => "meeting",
        [_, "reminders", "hour", ..] => "hour",
        [_, var field, ..] => field,
        _ => "before",
    };
}
