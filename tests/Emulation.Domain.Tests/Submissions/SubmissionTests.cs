using Emulation.Domain.Deadlines;
using Emulation.Domain.Plans;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Submissions;

public sealed class SubmissionTests
{
    private static readonly Activity Activity = Samples.Activity(graceHours: 24);

    // The deadline is 17:00 on 10 November 2026, and a day of grace follows.
    private static readonly DateTimeOffset InTime = Samples.At(2026, 11, 10, 16);
    private static readonly DateTimeOffset InGrace = Samples.At(2026, 11, 10, 17, 0, 1);
    private static readonly DateTimeOffset TooLate = Samples.At(2026, 11, 11, 17, 0, 1);

    private static readonly Submission None = Submission.None(Activity.Id, "unit-a");

    [Fact]
    public void Before_anything_has_come_all_that_is_required_is_missing()
    {
        Assert.Equal((0, SubmissionState.Missing, true), (None.Version, None.State, None.Owes(Activity)));
        Assert.Equal(["report"], None.Missing(Activity).Select(document => document.Id));
    }

    [Fact]
    public void What_is_required_makes_it_submitted()
    {
        var taken = Take(None, InTime, Samples.Document("report"));

        Assert.Equal((1, SubmissionState.Submitted, false, false), (taken.Version, taken.State, taken.Late, taken.Owes(Activity)));
        Assert.Equal((InTime, "Thư ký A", "R-1"), (taken.SubmittedAt, taken.By, taken.Receipt));
        Assert.Equal([Samples.Document("report")], taken.Documents);
    }

    [Fact]
    public void While_a_required_document_has_never_come_it_is_incomplete_and_owed()
    {
        var taken = Take(None, InTime, Samples.Document("annex"));

        Assert.Equal((1, SubmissionState.Incomplete, true), (taken.Version, taken.State, taken.Owes(Activity)));
        Assert.Equal(["report"], taken.Missing(Activity).Select(document => document.Id));
    }

    [Fact]
    public void A_new_version_carries_the_other_documents_forward()
    {
        var second = Take(Take(None, InTime, Samples.Document("annex")), InTime, Samples.Document("report"));
        var third = Take(second, InTime, Samples.Document("report", "Báo cáo sửa.pdf"));

        Assert.Equal((2, SubmissionState.Submitted), (second.Version, second.State));
        Assert.Equal(3, third.Version);
        Assert.Equal([Samples.Document("annex"), Samples.Document("report", "Báo cáo sửa.pdf")], third.Documents);
    }

    [Fact]
    public void Of_two_files_for_one_document_the_later_one_stays() =>
        Assert.Equal("2.pdf", Assert.Single(Take(None, InTime, Samples.Document("report", "1.pdf"), Samples.Document("report", "2.pdf")).Documents).Name);

    [Fact]
    public void In_grace_it_is_taken_and_marked_late()
    {
        Assert.True(Take(None, InGrace, Samples.Document("report")).Late);
        Assert.False(Take(None, Samples.At(2026, 11, 10, 17), Samples.Document("report")).Late);
    }

    [Fact]
    public void After_grace_nothing_is_taken()
    {
        var (taken, refused) = Receive(None, TooLate, Samples.Document("report"));

        Assert.Null(taken);
        Assert.Equal(Refusal.DeadlinePassed, refused);
    }

    [Fact]
    public void A_document_that_nobody_asked_for_is_refused_and_with_it_the_whole()
    {
        var (taken, refused) = Receive(None, InTime, Samples.Document("report"), Samples.Document("photos"));

        Assert.Null(taken);
        Assert.Equal(new Refusal("unknown-document", "photos"), refused);
    }

    [Fact]
    public void A_post_without_files_is_refused() => Assert.Equal(Refusal.NoFile, Receive(None, InTime).Refused);

    [Fact]
    public void What_reminders_have_answered_for_is_kept()
    {
        var reminded = None with { RemindedThrough = new DateOnly(2026, 11, 3) };

        Assert.Equal(new DateOnly(2026, 11, 3), Take(reminded, InTime, Samples.Document("report")).RemindedThrough);
    }

    [Fact]
    public void A_plan_that_comes_to_ask_for_more_makes_it_incomplete_and_for_less_complete_again()
    {
        var taken = Take(None, InTime, Samples.Document("report"));
        var more = Samples.Activity(24, Samples.Asked("report"), Samples.Asked("annex"));

        Assert.Equal(SubmissionState.Incomplete, taken.Against(more).State);
        Assert.Equal(SubmissionState.Submitted, taken.Against(more).Against(Activity).State);
        Assert.Equal(SubmissionState.Missing, None.Against(more).State);
    }

    private static Submission Take(Submission before, DateTimeOffset now, params Document[] arrived)
    {
        var (taken, refused) = Receive(before, now, arrived);
        Assert.Null(refused);
        return Assert.IsType<Submission>(taken);
    }

    private static (Submission? Taken, Refusal? Refused) Receive(Submission before, DateTimeOffset now, params Document[] arrived) =>
        before.Receive(Activity, arrived, Deadline.Of(Activity, Samples.Zone), Transfer.At(now), "Thư ký A", $"R-{before.Version + 1}");
}
