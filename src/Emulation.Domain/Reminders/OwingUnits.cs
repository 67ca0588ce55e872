namespace Emulation.Domain.Reminders;

/// <summary>What the units of a cluster owe, seen at one time.</summary>
internal sealed class OwingUnits
{
    private readonly IReadOnlyDictionary<(string Activity, string Unit), Submission> submissions;
    private readonly List<Line> lines;
    private readonly DateTime horizon;
    private readonly DateOnly today;
    private readonly HashSet<string> answerable;
    private readonly HashSet<string> led;
    private readonly HashSet<int> headed;

    public OwingUnits(
        Cluster cluster,
        IReadOnlyCollection<PublishedPlan> plans,
        IReadOnlyDictionary<(string Activity, string Unit), Submission> submissions,
        DateTimeOffset now)
    {
        this.submissions = submissions;
        // Asked of each activity and unit: who belongs where is looked up once.
        answerable = [.. cluster.Units.Select(unit => unit.Id).Where(unit => cluster.Responsible(unit).Count > 0)];
        led = [.. cluster.Units.Select(unit => unit.Id).Where(unit => cluster.Superiors(unit).Any())];
        headed = [.. plans.Select(plan => plan.Year).Where(year => cluster.HeadLeaders(year).Any())];
        Timetable = new(cluster, plans);
        (today, horizon) = (Timetable.Zone.Day(now), Timetable.Zone.Local(now) + ReminderSchedule.Horizon);
        lines =
        [
            .. from plan in plans
               from activity in plan.Plan.Activities
               where activity.WantsSubmission || Notice.AreGiven(activity)
               select new Line(plan, activity, Timetable.Policy(plan, activity), Timetable.Steps(plan, activity)),
        ];
    }

    public Timetable Timetable { get; }

    /// <summary>What the unit owes and is told; due is what has a step that has come by the instant.</summary>
    public DueUnit At(Unit unit, DateTimeOffset instant) => new(
        unit,
        [
            .. lines
                .Where(line => line.Activity.Concerns(unit.Id))
                .Select(line => (Line: line, Submission: Current(line.Activity, unit)))
                .Select(one => Owed(one.Line, one.Submission, instant))
                .OfType<Owed>()
                .Where(owed => owed.IsCause || owed.Nearest <= horizon)
                .OrderBy(owed => owed.Nearest),
        ]);

    /// <summary>Whether a letter about the unit is due to anybody by the instant.</summary>
    public bool IsDueAt(Unit unit, DateTimeOffset instant) =>
        lines.Exists(line => line.Activity.Concerns(unit.Id) && Owed(line, Current(line.Activity, unit), instant) is { IsCause: true });

    /// <summary>What there is to say of the activity to the unit; null where there is nothing.</summary>
    private Owed? Owed(Line line, Submission submission, DateTimeOffset instant)
    {
        var (owes, own) = (submission.Owes(line.Activity), submission.Own(line.Activity));
        var answered = submission.RemindedThrough ?? DateOnly.MinValue;
        var (newest, skipped) = owes ? Newest(own == line.Activity ? line.Steps : Timetable.Steps(line.Plan, own), answered, submission.Promised(own), instant) : (null, []);
        var notice = Notice.On(line.Activity, submission, today);
        var tells = notice is not null && Newest(Timetable.Steps(line.Plan, line.Activity, notice), answered, null, instant).Newest is not null;
        if (notice is { Kind: NoticeKind.Opening } && !tells)
            notice = null;
        if (!owes && notice is null)
            return null;

        var (comes, isHeard) = (newest is not null || tells, answerable.Contains(submission.UnitId));
        return new(line.Plan.Year, own, submission, IsDue: comes && isHeard)
        {
            IsUnheard = comes && !isHeard,
            Skipped = skipped,
            Notice = notice,
            IsNoticeOnly = !owes,
            LeaderIsDue = owes && Escalates(line.Policy.LeaderAfter, told => told.Leader) && led.Contains(submission.UnitId),
            HeadIsDue = owes && Escalates(line.Policy.HeadAfter, told => told.Head) && headed.Contains(line.Plan.Year),
        };

        bool Escalates(int? after, Func<Escalation, DateOnly?> told) =>
            after is { } days
            && (submission.EscalatedSoFar(own) is not { } before || told(before) is null)
            && Timetable.Escalation(own, submission, days, line.Policy) is var at
            && at <= instant
            && at > instant - ReminderSchedule.Horizon
            && at >= line.Plan.PublishedAt.GetValueOrDefault(own.Id);
    }

    /// <summary>The newest step that has come and that no letter has answered for, if it is not to be quiet; and those that it takes the place of.</summary>
    private static (Step? Newest, IReadOnlyList<SkippedStep> Skipped) Newest(IReadOnlyList<Step> steps, DateOnly answered, Promise? promise, DateTimeOffset instant)
    {
        var quietUntil = promise?.QuietUntil(steps) ?? DateOnly.MinValue;
        var open = steps.Where(step => step.Instant <= instant && step.Day > answered).ToList();
        if (open.Count == 0 || open[^1].Day < quietUntil)
            return (null, []);
        return (open[^1], [.. open.SkipLast(1).Select(step => new SkippedStep(step.Day, step.Day < quietUntil && step.Instant >= promise!.At ? SkippedStep.Promised : SkippedStep.NewerStep))]);
    }

    private Submission Current(Activity activity, Unit unit) =>
        submissions.TryGetValue((activity.Id, unit.Id), out var submission)
            ? submission.Against(activity)
            : Submission.None(activity.Id, unit.Id);

    private sealed record Line(PublishedPlan Plan, Activity Activity, EffectivePolicy Policy, IReadOnlyList<Step> Steps);
}
