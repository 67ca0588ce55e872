namespace EmulationFunctions.Storage;

/// <summary>Reads what a cluster's partition holds, as the domain knows it.</summary>
public sealed class ClusterReader(ClusterTable table)
{
    /// <summary>The cluster, or null.</summary>
    public async Task<StoredCluster?> FindAsync(string cluster, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Cluster, cancellation) is { } row ? StoredCluster.Read(row) : null;

    /// <summary>All its plans, the oldest year first.</summary>
    public async Task<IReadOnlyList<StoredPlan>> PlansAsync(string cluster, CancellationToken cancellation)
    {
        var plans = new List<StoredPlan>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.Plans, cancellation))
            plans.Add(StoredPlan.Read(row));
        return plans;
    }

    /// <summary>The plan of a year, or null.</summary>
    public async Task<StoredPlan?> PlanAsync(string cluster, int year, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Plan(year), cancellation) is { } row ? StoredPlan.Read(row) : null;

    /// <summary>Where a unit stands with an activity; nothing where no row is there.</summary>
    public async Task<StoredSubmission> SubmissionAsync(string cluster, int year, string activity, string unit, CancellationToken cancellation) =>
        await table.FindAsync(cluster, RowKeys.Submission(year, activity, unit), cancellation) is { } row
            ? StoredSubmission.Read(row)
            : new StoredSubmission(year, Submission.None(activity, unit), null);

    /// <summary>Where all units stand, for keys that begin with the prefix: a year's, or one activity's.</summary>
    public async Task<IReadOnlyDictionary<(string Activity, string Unit), StoredSubmission>> SubmissionsAsync(
        string cluster, string prefix, CancellationToken cancellation)
    {
        var found = new Dictionary<(string, string), StoredSubmission>();
        await foreach (var row in table.RangeAsync(cluster, prefix, cancellation))
        {
            var stored = StoredSubmission.Read(row);
            found[(stored.Submission.ActivityId, stored.Submission.UnitId)] = stored;
        }

        return found;
    }

    /// <summary>Where one unit stands with a year's activities, by activity. Storage leaves the neighbours' rows out.</summary>
    public async Task<IReadOnlyDictionary<string, StoredSubmission>> SubmissionsOfAsync(string cluster, int year, string unit, CancellationToken cancellation)
    {
        var found = new Dictionary<string, StoredSubmission>();
        await foreach (var row in table.WhereAsync(cluster, RowKeys.Submissions(year), $"Unit eq {unit}", cancellation))
        {
            var stored = StoredSubmission.Read(row);
            found[stored.Submission.ActivityId] = stored;
        }

        return found;
    }

    /// <summary>Submissions in the plans around a year about which letters come on days of their own.</summary>
    public async Task<IReadOnlyList<Submission>> WithOwnDaysAsync(string cluster, IEnumerable<PublishedPlan> plans, int year, CancellationToken cancellation)
    {
        var found = new List<Submission>();
        foreach (var plan in plans.Where(plan => Math.Abs(plan.Year - year) <= 1))
        {
            var submissions = await SubmissionsAsync(cluster, RowKeys.Submissions(plan.Year), cancellation);
            found.AddRange(submissions.Values.Select(stored => stored.Submission).Where(submission => submission.HasOwnDays));
        }

        return found;
    }

    /// <summary>The plan that has the activity, and the activity; null where no year's has.</summary>
    public async Task<(StoredPlan Plan, Activity Activity)?> ActivityAsync(string cluster, string activity, CancellationToken cancellation)
    {
        foreach (var plan in await PlansAsync(cluster, cancellation))
        {
            if (plan.Published.Plan.Activity(activity) is { } line)
                return (plan, line);
        }

        return null;
    }

    /// <summary>One unit's part in one activity; null where the unit is not concerned, or hands in nothing.</summary>
    public async Task<StoredLine?> LineAsync(StoredCluster cluster, string activity, string unit, CancellationToken cancellation) =>
        await PartAsync(cluster, activity, unit, cancellation) is { Activity.WantsSubmission: true } line ? line : null;

    /// <summary>One unit's part in one activity of any kind; null where the unit is not concerned, or single units have no part in it.</summary>
    public async Task<StoredLine?> PartAsync(StoredCluster cluster, string activity, string unit, CancellationToken cancellation)
    {
        if (cluster.Cluster.Unit(unit) is not { } member
            || await ActivityAsync(cluster.Id, activity, cancellation) is not { } found
            || !found.Activity.HasUnitParts
            || !found.Activity.Concerns(unit))
            return null;
        var stored = await SubmissionAsync(cluster.Id, found.Plan.Published.Year, activity, unit, cancellation);
        return new StoredLine(cluster, found.Plan, found.Activity, member, stored);
    }

    /// <summary>The meeting with its invitees, or null.</summary>
    public async Task<(StoredMeeting Meeting, IReadOnlyList<StoredInvitee> Invitees)?> MeetingAsync(string cluster, string meeting, CancellationToken cancellation)
    {
        if (await table.FindAsync(cluster, RowKeys.Meeting(meeting), cancellation) is not { } row)
            return null;
        var invitees = new List<StoredInvitee>();
        await foreach (var invitee in table.RangeAsync(cluster, RowKeys.Invitees(meeting), cancellation))
            invitees.Add(StoredInvitee.Read(invitee));
        return (StoredMeeting.Read(row), invitees);
    }

    /// <summary>The meetings whose ids begin with this year or a later one, the earliest years first.</summary>
    public async Task<IReadOnlyList<StoredMeeting>> MeetingsAsync(string cluster, int fromYear, CancellationToken cancellation)
    {
        var meetings = new List<StoredMeeting>();
        await foreach (var row in table.BetweenAsync(cluster, RowKeys.Meeting($"{fromYear:0000}-"), RowKeys.Meetings, cancellation))
            meetings.Add(StoredMeeting.Read(row));
        return meetings;
    }

    /// <summary>Who is invited to the meetings whose ids begin with this year or a later one, by meeting.</summary>
    public async Task<ILookup<string, Emulation.Domain.Meetings.Invitee>> InviteesFromAsync(string cluster, int fromYear, CancellationToken cancellation)
    {
        var invitees = new List<(string Meeting, Emulation.Domain.Meetings.Invitee Invitee)>();
        await foreach (var row in table.BetweenAsync(cluster, RowKeys.InviteesOf(fromYear), RowKeys.AllInvitees, cancellation))
            invitees.Add((row.RowKey.Split('|')[1], StoredInvitee.Read(row).Invitee));
        return invitees.ToLookup(one => one.Meeting, one => one.Invitee);
    }

    /// <summary>The meeting's changes that everybody had to be told, in order.</summary>
    public async Task<IReadOnlyList<Emulation.Domain.Meetings.MeetingChange>> MeetingChangesAsync(string cluster, string meeting, CancellationToken cancellation)
    {
        var changes = new List<Emulation.Domain.Meetings.MeetingChange>();
        await foreach (var row in table.RangeAsync(cluster, RowKeys.MeetingChanges(meeting), cancellation))
            changes.Add(StoredChange.Read(row));
        return changes;
    }
}
