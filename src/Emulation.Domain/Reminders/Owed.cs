namespace Emulation.Domain.Reminders;

/// <summary>One thing that a unit owes.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="Activity">For which activity, with the unit's own deadline.</param>
/// <param name="Submission">What has come so far.</param>
/// <param name="IsDue">Whether a step has come that no letter has answered for.</param>
public sealed record Owed(int Year, Activity Activity, Submission Submission, bool IsDue)
{
    /// <summary>Whether a step has come and the unit has nobody to write to. It is due once it has.</summary>
    public bool IsUnheard { get; init; }

    /// <summary>What the unit is told of the activity besides; null where there is nothing now.</summary>
    public Notice? Notice { get; init; }

    /// <summary>Whether nothing is owed: the activity is listed for its notice alone.</summary>
    public bool IsNoticeOnly { get; init; }

    /// <summary>The local time by which it is listed among others: the deadline of what is owed, or the day of the visit.</summary>
    public DateTime Nearest => IsNoticeOnly && Notice is { Kind: NoticeKind.Visit } visit ? visit.Day.ToDateTime(TimeOnly.MinValue) : Activity.Deadline;

    /// <summary>Whether the unit's leaders are to be told that it is overdue.</summary>
    public bool LeaderIsDue { get; init; }

    /// <summary>Whether the head unit's leaders are to be told that it is overdue.</summary>
    public bool HeadIsDue { get; init; }

    /// <summary>Steps that came and went without a letter, and that the one which is due takes the place of.</summary>
    public IReadOnlyList<SkippedStep> Skipped { get; init; } = [];

    /// <summary>Whether anybody is to be written to about it.</summary>
    public bool IsCause => IsDue || LeaderIsDue || HeadIsDue;

    /// <summary>Whether those who have this duty are to be written to about it.</summary>
    public bool IsDueFor(Duty duty) => duty switch
    {
        Duty.Responsible => IsDue,
        Duty.Leader => LeaderIsDue,
        _ => HeadIsDue,
    };

    /// <summary>What has come, after letters to those who have these duties.</summary>
    /// <param name="duties">Who is written to.</param>
    /// <param name="day">The local day of the letters.</param>
    public Submission Answered(IEnumerable<Duty> duties, DateOnly day)
    {
        var answered = Submission;
        foreach (var duty in duties.Where(IsDueFor))
        {
            answered = duty == Duty.Responsible
                ? answered with { RemindedThrough = day }
                : answered.Escalated(Activity, duty, day);
        }

        return answered;
    }

    /// <summary>The line of a letter about it.</summary>
    public Letters.OwedItem Item(ClusterZone zone, DateTimeOffset now)
    {
        if (IsNoticeOnly)
            return new(Year, Activity.Id, Activity.Title, Nearest, [], Letters.DeadlineStage.Open, IsDue) { Notice = Notice, IsNoticeOnly = true };
        var deadline = Deadline.Of(Activity, zone);
        var stage = deadline.IsClosed(now) ? Letters.DeadlineStage.Closed
            : deadline.IsLate(now) ? Letters.DeadlineStage.Grace
            : Letters.DeadlineStage.Open;
        return new(Year, Activity.Id, Activity.Title, Activity.Deadline, [.. Submission.Missing(Activity).Select(document => document.Title)], stage, IsDue,
            Submission.IsReturned() ? Submission.Review!.Reason : null)
        {
            Promised = Submission.Promised(Activity)?.Day,
            Notice = Notice,
            Unregistered = Submission.Unregistered(Activity).Count() is > 0 and var count ? count : null,
        };
    }

    /// <summary>The line of a letter to somebody who has these duties.</summary>
    public Letters.OwedItem Item(IReadOnlyCollection<Duty> duties, ClusterZone zone, DateTimeOffset now)
    {
        var item = Item(zone, now) with { IsCause = duties.Any(IsDueFor) };
        var over = duties.Where(duty => duty != Duty.Responsible && IsDueFor(duty)).Select(duty => (Duty?)duty).Max();
        return over is null
            ? item
            : item with { EscalatedTo = over, RemindedOn = Submission.RemindedThrough, LeaderToldOn = Submission.EscalatedSoFar(Activity)?.Leader };
    }
}

/// <summary>A step for which no letter was written.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Reason">Why: a stable word.</param>
public sealed record SkippedStep(DateOnly Day, string Reason)
{
    /// <summary>Nobody looked in time, and a newer step came.</summary>
    public const string NewerStep = "newer-step";

    /// <summary>The unit had given its word for a later day.</summary>
    public const string Promised = "promised";
}
