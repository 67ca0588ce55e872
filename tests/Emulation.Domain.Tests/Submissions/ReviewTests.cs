using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Submissions;

public sealed class ReviewTests
{
    private static readonly Activity Activity = Samples.Activity();

    private static readonly DateTimeOffset Now = Samples.At(2026, 11, 5, 10);

    private static readonly Submission Submitted = Take(Submission.None(Activity.Id, "unit-a"), "report");

    [Fact]
    public void A_returned_submission_is_owed_again_and_says_so()
    {
        var returned = Decide(Submitted, Returned());

        Assert.Equal((SubmissionState.Returned, true), (returned.State, returned.Owes(Activity)));
        Assert.Equal(SubmissionState.Returned, returned.Against(Activity).State);
        Assert.Empty(returned.Missing(Activity));
    }

    [Fact]
    public void A_new_version_ends_the_return_and_carries_its_own_note()
    {
        var mended = Take(Decide(Submitted, Returned()), "report", "đã ký");

        Assert.Equal((2, SubmissionState.Submitted, false, "đã ký"), (mended.Version, mended.State, mended.Owes(Activity), mended.Note));
        Assert.Null(mended.Review);
    }

    [Fact]
    public void The_letter_that_returns_answers_for_the_reminders_of_its_day_and_accepting_writes_none()
    {
        Assert.Equal(new DateOnly(2026, 11, 5), Decide(Submitted, Returned()).RemindedThrough);
        Assert.Null(Decide(Submitted, Accepted()).RemindedThrough);
    }

    [Fact]
    public void What_is_accepted_is_so_until_the_plan_asks_for_more()
    {
        var accepted = Decide(Submitted, Accepted());
        var more = Activity with { Documents = [.. Activity.Documents, Samples.Asked("appendix")] };

        Assert.True(accepted.IsAccepted());
        Assert.Equal((SubmissionState.Incomplete, false), (accepted.Against(more).State, accepted.Against(more).IsAccepted()));
    }

    // Steps 7 and 3 days before Tuesday 10 November 2026 are Tuesday 3 and Saturday 7, so Friday 6.
    [Fact]
    public void Reminders_of_a_returned_submission_go_on_and_say_why()
    {
        var returned = Decide(Submitted, Returned());
        var plan = PublishedPlan.Nothing(2026).With(new ClusterPlan("Kế hoạch 2026", [], [Activity]), Samples.At(2026, 1, 5));
        IReadOnlyList<DueUnit> Due(DateTimeOffset now, Submission one) =>
            ReminderSchedule.Due(Samples.Cluster(), [plan], new Dictionary<(string, string), Submission> { [(one.ActivityId, one.UnitId)] = one }, now);

        Assert.DoesNotContain(Due(Samples.At(2026, 11, 6, 8), Submitted), unit => unit.Unit.Id == "unit-a");
        Assert.DoesNotContain(Due(Samples.At(2026, 11, 5, 11), returned), unit => unit.Unit.Id == "unit-a");
        var owed = Assert.Single(Due(Samples.At(2026, 11, 6, 8), returned).Single(unit => unit.Unit.Id == "unit-a").Owed);
        Assert.Equal("Thiếu chữ ký", owed.Item(Samples.Zone, Samples.At(2026, 11, 6, 8)).Returned);
    }

    [Fact]
    public void A_draft_names_its_decision_its_version_and_for_a_return_a_reason()
    {
        string[] Faults(ReviewDraft draft, Submission? submission = null) =>
            [.. draft.Check(Activity, submission ?? Submitted, Samples.Zone, Now, "organizer").Faults.Select(fault => $"{fault.Pointer} {fault.Code}")];

        Assert.Equal(["/decision unknown-decision", "/version missing"], Faults(new ReviewDraft("perhaps")));
        Assert.Equal(["/reason missing"], Faults(new ReviewDraft("return", 1, " ")));
        Assert.Equal(["/documents/0/id unknown-document", "/documents/1/note missing"], Faults(new ReviewDraft("return", 1, "x", [new("photos", "x"), new("report", "")])));
        Assert.Equal(["/decision incomplete"], Faults(new ReviewDraft("accept", 1), Take(Submission.None(Activity.Id, "unit-a"), "annex")));
    }

    // The deadline is Tuesday 10 November 2026 at 17:00, without grace.
    [Theory]
    [InlineData("2026-11-05T10:00", "", "")]
    [InlineData("2026-11-10T17:00", "", "")]
    [InlineData("2026-11-10T17:01", "", "/deadline missing")]
    [InlineData("2026-11-12T09:00", "2026-11-20T17:00", "")]
    [InlineData("2026-11-05T10:00", "2026-11-09T17:00", "/deadline not-after-plan")]
    [InlineData("2026-11-25T10:00", "2026-11-20T17:00", "/deadline day-passed")]
    [InlineData("2026-11-12T09:00", "tomorrow", "/deadline bad-deadline")]
    public void What_is_returned_can_be_mended_by_some_day(string now, string deadline, string fault)
    {
        var at = Samples.Zone.Instant(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        var draft = new ReviewDraft("return", 1, "Thiếu chữ ký", Deadline: deadline);

        var (review, faults) = draft.Check(Activity, Submitted, Samples.Zone, at, "organizer");

        Assert.Equal(fault, string.Join(' ', faults.Select(one => $"{one.Pointer} {one.Code}")));
        if (review is not null)
            Assert.False(Deadline.Of(Submitted.Reviewed(Activity, review, Samples.Zone, at).Own(Activity), Samples.Zone).IsClosed(at));
    }

    [Fact]
    public void More_time_to_mend_does_not_undo_that_it_came_late()
    {
        var late = Submitted with { Late = true };
        var review = Returned() with { MendBy = new DateTime(2026, 11, 20, 17, 0, 0) };

        var returned = late.Reviewed(Activity, review, Samples.Zone, Now);

        Assert.Equal((true, new Extension(new DateTime(2026, 11, 20, 17, 0, 0), "Thiếu chữ ký")), (returned.Late, returned.Extension));
    }

    [Fact]
    public void The_same_words_about_the_same_version_are_the_same_decision() =>
        Assert.True(Returned().Says(Returned() with { At = Now.AddHours(1), By = "operator" }) && !Returned().Says(Accepted()));

    private static Review Returned() => new ReviewDraft("return", 1, "Thiếu chữ ký", [new("report", "trang 3")]).Check(Activity, Submitted, Samples.Zone, Now, "organizer").Value!;

    private static Review Accepted() => new ReviewDraft("accept", 1).Check(Activity, Submitted, Samples.Zone, Now, "organizer").Value!;

    private static Submission Decide(Submission submission, Review review) => submission.Reviewed(Activity, review, Samples.Zone, Now);

    private static Submission Take(Submission before, string document, string? note = null) =>
        before.Receive(Activity, [Samples.Document(document)], Deadline.Of(Activity, Samples.Zone), Transfer.At(Now), "Thư ký A", "R-1", note).Taken!;
}
