using Emulation.Domain.Plans.Kinds;

namespace Emulation.Domain.Plans;

/// <summary>A plan that stands, as somebody would hand it in: checked, it is the same plan again.</summary>
public static class DraftOfPlan
{
    /// <summary>The plan as a draft.</summary>
    public static PlanDraft AsDraft(this ClusterPlan plan) => new(
        plan.Title,
        [.. plan.DaysOff.Select(Text)],
        [.. plan.Activities.Select(AsDraft)],
        [.. plan.DaysWorked.Select(Text)],
        plan.Reminders?.AsDraft());

    /// <summary>The activity as a draft.</summary>
    public static ActivityDraft AsDraft(this Activity activity) => new(
        activity.Id,
        activity.Kind.ToString().ToLowerInvariant(),
        activity.Title,
        activity.Units,
        $"{activity.Deadline:yyyy-MM-dd'T'HH:mm}",
        activity.GraceHours,
        [.. activity.Documents.Select(document => new DocumentDraft(document.Id, document.Title, document.Required, document.Types, document.MaxMegabytes))],
        activity.RemindDaysBefore,
        activity.RemindDaysAfter,
        activity.Reminders?.AsDraft())
    {
        From = activity.From is { } from ? Text(from) : null,
        Visits = activity.Visits?.ToDictionary(visit => visit.Key, visit => (string?)Text(visit.Value)),
        Indicators = activity.Indicators is { } indicators ? [.. indicators.Select(one => new IndicatorDraft(one.Id, one.Title, one.Measure))] : null,
        ActualsFrom = activity.ActualsFrom is { } actuals ? Text(actuals) : null,
    };

    /// <summary>The policy as a draft.</summary>
    public static ReminderPolicyDraft AsDraft(this ReminderPolicy policy) =>
        new(policy.DaysBefore, policy.DaysAfter, policy.Hour, policy.LeaderAfter, policy.HeadAfter) { MeetingDays = policy.MeetingDays };

    private static string Text(DateOnly day) => $"{day:yyyy-MM-dd}";
}
