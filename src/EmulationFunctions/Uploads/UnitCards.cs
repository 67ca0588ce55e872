using EmulationFunctions.Entry;

namespace EmulationFunctions.Uploads;

/// <summary>A unit's activities as its pages show them.</summary>
public sealed class UnitCards(ClusterReader reader, Completions completions, TimeProvider time)
{
    /// <summary>The activities of three years, in any order.</summary>
    internal async Task<IReadOnlyList<ActivityCard>> AllAsync(ContactVisit visit)
    {
        var (unit, year) = (visit.Contact.UnitId!, visit.Cluster.Zone().Day(time.GetUtcNow()).Year);
        var write = await WriterAsync(visit);
        var cards = new List<ActivityCard>();
        foreach (var plan in await reader.PlansAsync(visit.Stored.Id, visit.Cancellation))
        {
            var of = plan.Published.Year;
            if (Math.Abs(of - year) > 1)
                continue;
            var submissions = await reader.SubmissionsOfAsync(visit.Stored.Id, of, unit, visit.Cancellation);
            cards.AddRange(
                from activity in plan.Published.Plan.Activities
                where activity.Concerns(unit)
                select write(activity, submissions.GetValueOrDefault(activity.Id)?.Submission ?? Submission.None(activity.Id, unit)));
        }

        return cards;
    }

    /// <summary>One activity; null where the unit has no part in it.</summary>
    internal async Task<ActivityCard?> OneAsync(ContactVisit visit, string activity) =>
        await reader.PartAsync(visit.Stored, activity, visit.Contact.UnitId!, visit.Cancellation) is { } line
            ? (await WriterAsync(visit))(line.Activity, line.Submission)
            : null;

    private async Task<Func<Activity, Submission, ActivityCard>> WriterAsync(ContactVisit visit)
    {
        var (zone, now, home) = (visit.Cluster.Zone(), time.GetUtcNow(), UnitPages.Address(visit));
        var arriving = await completions.ArrivingAsync(visit.Stored.Id, visit.Contact.UnitId!, visit.Cancellation);
        return (activity, submission) =>
        {
            var address = $"{home}/activities/{activity.Id}";
            return ActivityCard.Of(activity, submission, Deadline.Of(submission.Own(activity), zone), zone, now, address, file => $"{home}/files/{file}") with
            {
                KindUrl = address,
                Nonce = Nonce.Next(),
                Arriving = arriving.GetValueOrDefault(activity.Id, []),
                VersionsUrl = submission.Version > 1 ? $"{address}/versions" : null,
            };
        };
    }
}
