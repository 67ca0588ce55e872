using System.Globalization;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>A report due on Tuesday 10 November 2026, a day of grace, with steps on Tuesday 3, Friday 6, Monday 9, Tuesday 10 and Wednesday 11.</summary>
public sealed class PromiseTests
{
    private static readonly Activity Summary = Reminded.Activity(new(2026, 11, 10, 17, 0, 0), [7, 4, 1, 0], [1]) with { GraceHours = 24, Units = ["unit-a"] };

    private static readonly PublishedPlan Plan = Reminded.Plan(Summary);

    private static readonly DateTimeOffset Given = Samples.At(2026, 11, 3, 10);

    [Theory]
    [InlineData("2026-11-02", "day-passed")]
    [InlineData("2026-11-03", null)]
    [InlineData("2026-11-11", null)]
    [InlineData("2026-11-12", "after-closing")]
    [InlineData("2026-11-31", "bad-date")]
    [InlineData("11/11/2026", "bad-date")]
    [InlineData("", "bad-date")]
    [InlineData(null, "bad-date")]
    public void A_day_is_from_today_to_the_last_on_which_something_is_taken(string? day, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], new PromiseDraft(day).Check(Summary, Samples.Zone, Given, "Thư ký A").Faults.Select(one => one.Code));

    // Of the steps after Tuesday 3: which come.
    [Theory]
    [InlineData("2026-11-03", "06 09 10 11")]
    [InlineData("2026-11-07", "09 10 11")]
    [InlineData("2026-11-10", "10 11")]
    [InlineData("2026-11-11", "11")]
    public void Steps_before_the_promised_day_stay_quiet(string day, string steps) => Assert.Equal(steps, Letters(Summary, Promised(day)));

    // An extension's last step may lie long before what was promised; it comes.
    [Fact]
    public void The_last_step_comes_whatever_was_promised()
    {
        var long_ = Summary with { GraceHours = 24 * 20 };

        Assert.Equal("11", Letters(long_, Promised("2026-11-25")));
    }

    [Fact]
    public void A_promise_ends_with_a_version_a_return_or_another_deadline()
    {
        var promised = Promised("2026-11-10");
        Assert.Equal(promised.Promise, promised.Promised(Summary));

        var (taken, _) = promised.Receive(Summary, [Samples.Document("annex")], Emulation.Domain.Deadlines.Deadline.Of(Summary, Samples.Zone), Emulation.Domain.Deadlines.Transfer.At(Given), "Thư ký A", "r1");
        Assert.Null(taken!.Promise);
        var review = new Review(ReviewDecision.Return, 1, "Thiếu", [], Given, "organizer");
        Assert.Null((promised with { Version = 1 }).Reviewed(Summary, review, Samples.Zone, Given).Promise);
        Assert.Null(promised.Extended(Summary, new(new(2026, 11, 20, 17, 0, 0), "Bão"), Samples.Zone, Given).Promise);
        Assert.Null(promised.Promised(Summary with { Deadline = new(2026, 11, 12, 17, 0, 0) }));
    }

    [Fact]
    public void A_letter_says_what_was_promised_and_what_was_held_back()
    {
        var due = Plan.Due(Samples.At(2026, 11, 10, 9), Promised("2026-11-10"))[0].Owed[0];

        Assert.Equal(new DateOnly(2026, 11, 10), due.Item(Samples.Zone, Samples.At(2026, 11, 10, 9)).Promised);
        Assert.Equal([new(new(2026, 11, 6), "promised"), new SkippedStep(new(2026, 11, 9), "promised")], due.Skipped);
    }

    [Fact]
    public void After_an_outage_the_steps_that_nobody_sent_are_told_with_the_reason()
    {
        var owed = Plan.Due(Samples.At(2026, 12, 10, 9), Reminded.Through(2026, 11, 3, "unit-a"))[0].Owed[0];
        Assert.Equal(
            [new(new(2026, 11, 6), "newer-step"), new(new(2026, 11, 9), "newer-step"), new SkippedStep(new(2026, 11, 10), "newer-step")],
            owed.Skipped);

        // The step of Friday 6 had been missed before the word was given on Saturday 7.
        var later = Reminded.Through(2026, 11, 3, "unit-a") with { Promise = new(new(2026, 11, 10), Summary.Deadline, Samples.At(2026, 11, 7, 10), "Thư ký A") };
        Assert.Equal(
            [new(new(2026, 11, 6), "newer-step"), new SkippedStep(new(2026, 11, 9), "promised")],
            Plan.Due(Samples.At(2026, 11, 10, 9), later)[0].Owed[0].Skipped);
    }

    // Any steps, any promise, given at any time: quiet until the day, the last step comes, and each letter's gaps are explained.
    [Fact]
    public void It_is_quiet_until_the_day_and_never_beyond_the_last_step()
    {
        var plans =
            from before in Gen.ListOf(Gen.Choose(0, 20))
            from after in Gen.ListOf(Gen.Choose(0, 20))
            from given in Gen.Choose(-25 * 24, 20 * 24)
            from ahead in Gen.Choose(0, 40)
            select (Activity: Summary with { RemindDaysBefore = [.. before.Distinct()], RemindDaysAfter = [.. after.Distinct()] }, Given: Samples.At(2026, 11, 10).AddHours(given), Ahead: ahead);

        Prop.ForAll(Arb.From(plans), Arb.From(Gen.ListOf(Gen.Choose(-25 * 24, 40 * 24))), (one, ticks) =>
        {
            var plan = Reminded.Plan(one.Activity);
            var day = Samples.Zone.Day(one.Given).AddDays(one.Ahead);
            var stand = Submission.None(Summary.Id, "unit-a");
            var steps = Reminded.Timetable(plan).Steps(plan, one.Activity);
            var last = steps.Count > 0 ? steps[^1].Day : DateOnly.MaxValue;
            foreach (var now in ticks.Order().Select(hours => Samples.At(2026, 11, 10).AddHours(hours)).Append(Samples.At(2027, 3, 1, 9)))
            {
                if (now >= one.Given && stand.Promise is null)
                    stand = stand with { Promise = new(day, Summary.Deadline, one.Given, "Thư ký A") };
                if (!Reminded.Timetable(plan).IsOpen(now) || plan.Due(now, stand) is not [var due, ..])
                    continue;
                var today = Samples.Zone.Day(now);
                if (now >= one.Given && today < day && today < last)
                    return false;
                stand = due.Owed[0].Answered([Duty.Responsible], today);
            }

            return steps.Count == 0 || stand.RemindedThrough >= last;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }

    private static Submission Promised(string day) => Reminded.Through(2026, 11, 3, "unit-a") with
    {
        Promise = new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Summary.Deadline, Given, "Thư ký A"),
    };

    /// <summary>The days of November on which letters go out, where somebody looks each morning.</summary>
    private static string Letters(Activity activity, Submission submission)
    {
        var days = new List<string>();
        for (var day = 4; day <= 30; day++)
        {
            if (Reminded.Plan(activity).Due(Samples.At(2026, 11, day, 8), submission) is not [var due, ..])
                continue;
            days.Add($"{day:00}");
            submission = due.Owed[0].Answered([Duty.Responsible], new(2026, 11, day));
        }

        return string.Join(' ', days);
    }
}
