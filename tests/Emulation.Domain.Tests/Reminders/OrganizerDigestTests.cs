using Emulation.Domain.Letters;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>On Monday 16 November 2026: one report was due on Tuesday 10, one is due on Friday 20, one in January.</summary>
public sealed class OrganizerDigestTests
{
    private static readonly DateTimeOffset Now = Samples.At(2026, 11, 16, 8);

    private static readonly PublishedPlan Plan = Reminded.Plan(
    [
        Named(Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [0], [], "past")),
        Named(Reminded.Activity(new(2026, 11, 20, 17, 0, 0), [0], [], "soon")),
        Named(Reminded.Activity(new(2027, 1, 20, 17, 0, 0), [0], [], "far")),
    ], []);

    [Fact]
    public void A_week_tells_who_is_late_what_is_due_soon_and_what_came()
    {
        var week = Week(
            Came("past", "unit-a") with { Late = true },
            Came("far", "unit-b") with { SubmittedAt = Now.AddDays(-8) },
            Submission.None("soon", "unit-b") with { Promise = new(new(2026, 11, 19), new(2026, 11, 20, 17, 0, 0), Now, "Thư ký") });

        Assert.Equal("past: Đơn vị B owes", Shown(week.Late));
        Assert.Equal("soon: Đơn vị A owes; Đơn vị B owes promised 2026-11-19", Shown(week.Soon));
        Assert.Equal("past: Đơn vị A late", Shown(week.Came));
        Assert.False(week.IsEmpty);
    }

    [Fact]
    public void A_unit_with_more_time_is_not_late_and_one_whose_version_was_returned_is()
    {
        var extended = Submission.None("past", "unit-a") with { Extension = new(new(2026, 11, 25, 17, 0, 0), "Bão") };
        var review = new Review(ReviewDecision.Return, 1, "Thiếu", [], Now, "organizer");

        Assert.Equal("past: Đơn vị B owes returned", Shown(Week(extended, Came("past", "unit-b") with { Review = review }).Late));
    }

    [Fact]
    public void What_was_owed_for_more_than_ninety_days_is_no_news_and_a_week_without_news_is_empty()
    {
        var old = Reminded.Plan(Reminded.Activity(new(2026, 8, 10, 17, 0, 0), [0], []));

        Assert.True(new OrganizerDigest(Samples.Cluster(), [old], new Dictionary<(string, string), Submission>(), Now).Week(new(2026, 11, 16), []).IsEmpty);
        Assert.False(new OrganizerDigest(Samples.Cluster(), [old], new Dictionary<(string, string), Submission>(), Now).Week(new(2026, 11, 16), [new("A", "a@x.example")]).IsEmpty);
    }

    [Fact]
    public void After_a_deadline_all_units_are_named_and_after_a_units_own_only_that_one()
    {
        var extended = Submission.None("past", "unit-a") with { Extension = new(new(2026, 11, 13, 17, 0, 0), "Bão") };
        var digest = Digest(extended, Came("past", "unit-b"));
        var plans = new ClosedDeadline(Plan.Plan.Activities[0], null, new(2026, 11, 10, 17, 0, 0), new(2026, 11, 11));
        var own = plans with { Unit = "unit-a", Deadline = new(2026, 11, 13, 17, 0, 0), Day = new(2026, 11, 16) };

        Assert.Equal("past: Đơn vị A owes until 2026-11-13; Đơn vị B", Shown(digest.After(new(2026, 11, 11), [plans]).Activities));
        Assert.Equal("past: Đơn vị A owes until 2026-11-13", Shown(digest.After(new(2026, 11, 16), [own]).Activities));
        Assert.Equal("past: Đơn vị A owes until 2026-11-13; Đơn vị B", Shown(digest.After(new(2026, 11, 16), [plans, own]).Activities));
    }

    private static Activity Named(Activity activity) => activity with { Title = activity.Id };

    private static WeeklyContent Week(params Submission[] submissions) => Digest(submissions).Week(new(2026, 11, 16), []);

    private static OrganizerDigest Digest(params Submission[] submissions) =>
        new(Samples.Cluster(), [Plan], submissions.ToDictionary(one => (one.ActivityId, one.UnitId)), Now);

    private static Submission Came(string activity, string unit) =>
        Submission.None(activity, unit).With(Samples.Document("report")) with { SubmittedAt = Now.AddDays(-3), State = SubmissionState.Submitted };

    private static string Shown(IReadOnlyList<ActivityStanding> standings) => string.Join(" | ", standings.Select(standing =>
        $"{standing.Title}: {string.Join("; ", standing.Units.Select(Shown))}"));

    private static string Shown(UnitStanding unit) => string.Concat(
        unit.UnitName,
        unit.Owes ? " owes" : "",
        unit.IsLate ? " late" : "",
        unit.IsReturned ? " returned" : "",
        unit.ExtendedTo is { } until ? $" until {until:yyyy-MM-dd}" : "",
        unit.Promised is { } day ? $" promised {day:yyyy-MM-dd}" : "");
}
