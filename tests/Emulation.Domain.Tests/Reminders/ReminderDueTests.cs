using Emulation.Domain.Letters;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>A report due on Tuesday 10 November 2026, 17:00, with steps on Tuesday 3, Friday 6, Tuesday 10, Wednesday 11 and Friday 13.</summary>
public sealed class ReminderDueTests
{
    private static readonly Activity Summary = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [7, 4, 0], [1, 3]);

    private static readonly PublishedPlan Plan = Reminded.Plan(Summary);

    [Fact]
    public void A_step_comes_at_eight_for_every_unit_that_owes()
    {
        Assert.Empty(Plan.Due(Samples.At(2026, 11, 3, 7, 59, 59)));

        var due = Plan.Due(Samples.At(2026, 11, 3, 8));
        Assert.Equal(["unit-a", "unit-b"], due.Select(unit => unit.Unit.Id));
        Assert.All(due, unit => Assert.True(Assert.Single(unit.Owed).IsDue));
    }

    [Fact]
    public void A_step_that_was_answered_for_does_not_come_again_and_the_next_one_does()
    {
        var answered = new[] { Reminded.Through(2026, 11, 3), Reminded.Through(2026, 11, 3, "unit-b") };

        Assert.Empty(Plan.Due(Samples.At(2026, 11, 3, 8), answered));
        Assert.Empty(Plan.Due(Samples.At(2026, 11, 6, 7, 59, 59), answered));
        Assert.Equal(2, Plan.Due(Samples.At(2026, 11, 6, 8), answered).Count);
    }

    [Fact]
    public void After_an_outage_one_thing_owed_is_due_once()
    {
        var late = Samples.At(2026, 11, 12, 9);

        Assert.Single(Plan.Due(late, Reminded.Through(2026, 11, 3))[0].Owed);
        // The letter of that day answers for the steps of Friday 6, Tuesday 10 and Wednesday 11; Friday 13 is to come.
        var after = new[] { Reminded.Through(2026, 11, 12), Reminded.Through(2026, 11, 12, "unit-b") };
        Assert.Empty(Plan.Due(late, after));
        Assert.Equal(2, Plan.Due(Samples.At(2026, 11, 13, 8), after).Count);
    }

    [Fact]
    public void Steps_that_had_passed_at_the_first_publishing_are_not_owed()
    {
        Assert.NotEmpty(Reminded.Plan(Summary, Samples.At(2026, 11, 3, 8)).Due(Samples.At(2026, 11, 3, 9)));

        var later = Reminded.Plan(Summary, Samples.At(2026, 11, 3, 8, 0, 1));
        Assert.Empty(later.Due(Samples.At(2026, 11, 6, 7, 59, 59)));
        Assert.NotEmpty(later.Due(Samples.At(2026, 11, 6, 8)));
    }

    [Fact]
    public void A_plan_that_changes_does_not_make_passed_steps_new()
    {
        var changed = Reminded.Plan(Summary, Samples.At(2026, 11, 2)).With(Plan.Plan with { Title = "Sửa" }, Samples.At(2026, 11, 4));

        Assert.NotEmpty(changed.Due(Samples.At(2026, 11, 4)));
        Assert.Empty(changed.Due(Samples.At(2026, 11, 4), Reminded.Through(2026, 11, 3), Reminded.Through(2026, 11, 3, "unit-b")));
    }

    [Fact]
    public void A_unit_that_has_submitted_is_not_due_and_one_that_lacks_something_is()
    {
        var submitted = Reminded.Through(2026, 11, 3).With(Samples.Document("report"));
        var incomplete = Reminded.Through(2026, 11, 3, "unit-b").With(Samples.Document("annex"));

        var due = Assert.Single(Plan.Due(Samples.At(2026, 11, 13, 8), submitted, incomplete));
        Assert.Equal(("unit-b", SubmissionState.Incomplete), (due.Unit.Id, due.Owed[0].Submission.State));
    }

    [Fact]
    public void A_letter_lists_all_that_is_owed_the_nearest_deadline_first()
    {
        var later = Reminded.Activity(new(2026, 12, 1, 17, 0, 0), [0], [], "titles-2026");
        var earlier = Reminded.Activity(new(2026, 11, 2, 17, 0, 0), [0], [], "targets-2026");
        var plan = Reminded.Plan([later, Summary, earlier], []);

        var unit = plan.Due(Samples.At(2026, 11, 3, 8), Reminded.Through(2026, 11, 2, activity: "targets-2026"))[0];

        Assert.Equal(
            [("targets-2026", false), ("summary-2026", true), ("titles-2026", false)],
            unit.Owed.Select(owed => (owed.Activity.Id, owed.IsDue)));
    }

    [Fact]
    public void Only_the_units_of_an_activity_owe_it()
    {
        var one = Reminded.Plan(Summary with { Units = ["unit-b"] });

        Assert.Equal(["unit-b"], one.Due(Samples.At(2026, 11, 3, 8)).Select(unit => unit.Unit.Id));
    }

    // A day of grace: from Tuesday 17:00 to Wednesday 17:00 what comes is taken and late.
    [Theory]
    [InlineData(10, 17, 0, DeadlineStage.Open)]
    [InlineData(10, 17, 1, DeadlineStage.Grace)]
    [InlineData(11, 17, 0, DeadlineStage.Grace)]
    [InlineData(11, 17, 1, DeadlineStage.Closed)]
    public void A_line_tells_how_far_the_deadline_is_and_what_is_missing(int day, int hour, int second, DeadlineStage stage)
    {
        var now = Samples.At(2026, 11, day, hour, 0, second);
        var owed = Reminded.Plan(Summary with { GraceHours = 24 }).Due(now)[0].Owed[0];

        var item = owed.Item(Samples.Zone, now);

        Assert.Equal((2026, "summary-2026", new DateTime(2026, 11, 10, 17, 0, 0), stage, true), (item.Year, item.ActivityId, item.Deadline, item.Stage, item.IsCause));
        Assert.Equal(["Báo cáo"], item.Missing);
    }
}
