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
               select LineOf(plan, activity),
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
        lines.Exists(line => line.Activity.Concerns(unit.Id) && MayBeDue(line, unit, instant) && Owed(line, Current(line.Activity, unit), instant) is { IsCause: true });

    /// <summary>Whether anything of the line can have come for the unit. Of most lines nothing has, and that is seen without working out what is owed.</summary>
    private bool MayBeDue(Line line, Unit unit, DateTimeOffset instant)
    {
        var submission = submissions.GetValueOrDefault((line.Activity.Id, unit.Id));
        if (line.TellsUnits || submission?.HasOwnDays == true)
            return true;
        var told = submission?.EscalatedSoFar(line.Activity);
        return line.HasStepAfter(submission?.RemindedThrough ?? DateOnly.MinValue, instant)
            || (told?.Leader is null && IsOpen(line.LeaderAt, instant))
            || (told?.Head is null && IsOpen(line.HeadAt, instant));
    }

    private static bool IsOpen(DateTimeOffset? escalation, DateTimeOffset instant) => escalation <= instant && escalation > instant - ReminderSchedule.Horizon;

    private Line LineOf(PublishedPlan plan, Activity activity)
    {
        var policy = Timetable.Policy(plan, activity);
        return new(plan, activity, policy, Timetable.Steps(plan, activity), Notice.AreGiven(activity), EscalatesAt(policy.LeaderAfter), EscalatesAt(policy.HeadAfter));

        DateTimeOffset? EscalatesAt(int? after) => after is { } days ? Timetable.Escalation(activity, Submission.None(activity.Id, ""), days, policy) : null;
    }

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
            && IsOpen(at, instant)
            && at >= line.Plan.PublishedAt.GetValueOrDefault(own.Id);
    }

    /// <summary>The newest step that has come and that no letter has answered for, if it is not to be quiet; and those that it takes the place of.</summary>
    private static (Step? Newest, IReadOnlyList<SkippedStep> Skipped) Newest(IReadOnlyList<Step> steps, DateOnly answered, Promise? promise, DateTimeOffset instant)
    {
        // Asked of each activity and unit, and mostly answered for: the rest is worked out where a step is open.
        var newest = steps.Count - 1;
        while (newest >= 0 && steps[newest].Instant > instant)
            newest--;
        if (newest < 0 || steps[newest].Day <= answered)
            return (null, []);
        var quietUntil = promise?.QuietUntil(steps) ?? DateOnly.MinValue;
        return steps[newest].Day < quietUntil
            ? (null, [])
            : (steps[newest],
            [
                .. steps.Take(newest).Where(step => step.Day > answered)
                    .Select(step => new SkippedStep(step.Day, step.Day < quietUntil && step.Instant >= promise!.At ? SkippedStep.Promised : SkippedStep.NewerStep)),
            ]);
    }

    private Submission Current(Activity activity, Unit unit) =>
        submissions.TryGetValue((activity.Id, unit.Id), out var submission)
            ? submission.Against(activity)
            : Submission.None(activity.Id, unit.Id);

    /// <summary>A line of a plan, with what is the same for every unit without days of its own.</summary>
    private sealed record Line(
        PublishedPlan Plan, Activity Activity, EffectivePolicy Policy, IReadOnlyList<Step> Steps, bool TellsUnits, DateTimeOffset? LeaderAt, DateTimeOffset? HeadAt)
    {
        /// <summary>Whether a step of a later day has come by the instant.</summary>
        public bool HasStepAfter(DateOnly day, DateTimeOffset instant)
        {
            foreach (var step in Steps)
            {
                if (step.Day > day && step.Instant <= instant)
                    return true;
            }

            return false;
        }
    }
}
