using Emulation.Domain.Plans.Kinds;

namespace Emulation.Domain.Submissions.Kinds;

/// <summary>What was reached of registered values (thực hiện).</summary>
/// <param name="Revision">Number of its changes, from 1.</param>
/// <param name="Values">The values by indicator.</param>
/// <param name="At">When they were last changed.</param>
/// <param name="By">Name of the contact who changed them.</param>
public sealed record Actuals(int Revision, IReadOnlyDictionary<string, decimal> Values, DateTimeOffset At, string By)
{
    /// <summary>Whether actual values are taken of the activity at this instant.</summary>
    /// <param name="own">The activity, with the unit's own deadline.</param>
    /// <param name="zone">The cluster's zone.</param>
    /// <param name="now">When.</param>
    public static bool AreTaken(Activity own, ClusterZone zone, DateTimeOffset now) =>
        own.WantsTargets && (own.ActualsFrom is { } from ? zone.Day(now) >= from : now > Deadline.Of(own, zone).Due);

    /// <summary>How much of the plan was reached, in percent; null where the plan names nothing above zero, or either is unknown.</summary>
    public static decimal? Percent(decimal? plan, decimal? actual) =>
        plan > 0 && actual is { } reached && reached <= decimal.MaxValue / 1000 ? Amount.Plain(Math.Round(reached / plan.Value * 100, 1, MidpointRounding.AwayFromZero)) : null;
}
