using Emulation.Domain.Letters;
using Emulation.Domain.Plans;
using Emulation.Domain.Reminders;
using Emulation.Domain.Submissions;

namespace Emulation.Domain.Tests.Reminders;

/// <summary>What units are told without owing anything. Monday 2 March 2026 begins the campaign; unit-a is visited on Tuesday 15 September.</summary>
public sealed class NoticeTests
{
    private static readonly Activity Campaign = Samples.Activity() with { Id = "race", Kind = ActivityKind.Campaign, Documents = [], From = new(2026, 3, 2) };

    private static readonly Activity Inspection = Samples.Activity() with
    {
        Id = "visit",
        Kind = ActivityKind.Inspection,
        Documents = [],
        Visits = new Dictionary<string, DateOnly> { ["unit-a"] = new(2026, 9, 15) },
        RemindDaysBefore = [7, 1],
        RemindDaysAfter = [],
    };

    [Fact]
    public void On_the_opening_day_every_unit_hears_of_the_campaign_once()
    {
        var plan = Reminded.Plan(Campaign);

        Assert.Empty(plan.Due(Samples.At(2026, 3, 2, 7, 59)));
        var due = plan.Due(Samples.At(2026, 3, 2, 8));
        Assert.Equal(["unit-a", "unit-b"], due.Select(unit => unit.Unit.Id));
        var item = due[0].Owed.Single().Item(Samples.Zone, Samples.At(2026, 3, 2, 8));
        Assert.Equal((new Notice(NoticeKind.Opening, new(2026, 3, 2)), true, true), (item.Notice, item.IsNoticeOnly, item.IsCause));
        Assert.Equal((DeadlineStage.Open, Campaign.Deadline), (item.Stage, item.Deadline));

        Assert.Equal(["unit-b"], plan.Due(Samples.At(2026, 3, 2, 9), Reminded.Through(2026, 3, 2, activity: "race")).Select(unit => unit.Unit.Id));
    }

    [Fact]
    public void Who_takes_part_already_is_not_told_of_the_opening_nor_is_anybody_after_the_campaign()
    {
        var plan = Reminded.Plan(Campaign);
        var takesPart = Submission.None("race", "unit-a") with { Participation = new(Samples.At(2026, 3, 2, 7), "Thư ký", null) };

        Assert.Equal(["unit-b"], plan.Due(Samples.At(2026, 3, 2, 8), takesPart).Select(unit => unit.Unit.Id));
        Assert.Empty(plan.Due(Samples.At(2026, 11, 11, 8)));
    }

    // 1 March 2026 is a Sunday.
    [Fact]
    public void An_opening_on_a_day_off_is_told_on_the_next_working_day() =>
        Assert.Equal(
            [new DateOnly(2026, 3, 2)],
            new Notice(NoticeKind.Opening, new(2026, 3, 1)).Days(ReminderPolicy.Usual, Reminded.Timetable(Reminded.Plan(Campaign)).Calendar));

    [Theory]
    [InlineData("2026-09-08T07:59", null, false)]
    [InlineData("2026-09-08T08:00", null, true)]
    [InlineData("2026-09-10T09:00", "2026-09-08", false)]
    [InlineData("2026-09-14T08:00", "2026-09-08", true)]
    [InlineData("2026-09-15T17:00", null, true)]
    [InlineData("2026-09-16T08:00", null, false)]
    public void A_visit_is_told_at_the_policys_steps_before_it_and_to_its_unit_alone(string now, string? answered, bool due)
    {
        var submission = Submission.None("visit", "unit-a") with { RemindedThrough = answered is null ? null : DateOnly.Parse(answered, System.Globalization.CultureInfo.InvariantCulture) };
        var at = Samples.Zone.Instant(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(due ? ["unit-a"] : Array.Empty<string>(), Reminded.Plan(Inspection).Due(at, submission).Select(unit => unit.Unit.Id));
    }

    [Fact]
    public void A_visit_that_moved_is_told_again_and_one_with_a_result_no_more()
    {
        var told = Submission.None("visit", "unit-a") with { RemindedThrough = new(2026, 9, 14) };
        var moved = Reminded.Plan(Inspection with { Visits = new Dictionary<string, DateOnly> { ["unit-a"] = new(2026, 10, 20) } });

        Assert.Single(moved.Due(Samples.At(2026, 10, 13, 8), told));
        Assert.Empty(moved.Due(Samples.At(2026, 10, 13, 8), told with { Findings = [new("f", "a.pdf", 1, "aa", Samples.At(2026, 9, 15), "x", null)] }));
    }

    [Fact]
    public void Papers_and_a_visit_are_one_line_with_both()
    {
        var both = Inspection with { Documents = [Samples.Asked()], RemindDaysBefore = [7] };
        var owed = Reminded.Plan(both).Due(Samples.At(2026, 9, 8, 8))[0].Owed.Single();
        var item = owed.Item(Samples.Zone, Samples.At(2026, 9, 8, 8));

        Assert.False(item.IsNoticeOnly);
        Assert.Equal((both.Deadline, new Notice(NoticeKind.Visit, new(2026, 9, 15))), (item.Deadline, item.Notice));
        Assert.Single(item.Missing);
    }

    [Fact]
    public void A_registration_is_reminded_of_with_the_number_of_missing_values()
    {
        var registration = Samples.Activity() with { Kind = ActivityKind.Registration, Documents = [], Indicators = [new("a", "A", ""), new("b", "B", "")] };
        var item = Reminded.Plan(registration).Due(Samples.At(2026, 11, 9, 8))[0].Owed.Single().Item(Samples.Zone, Samples.At(2026, 11, 9, 8));

        Assert.Equal((2, false), (item.Unregistered, item.IsNoticeOnly));
        Assert.Empty(item.Missing);
    }

    [Fact]
    public void The_timetable_looks_at_openings_and_visits_and_the_preview_foresees_their_letters()
    {
        var plan = Reminded.Plan([Campaign, Inspection], []);
        var looks = new Timetable(Samples.Cluster(), [plan]).Instants(Samples.At(2026, 1, 6)).ToList();

        Assert.Equal([Samples.At(2026, 3, 2, 8), Samples.At(2026, 9, 8, 8), Samples.At(2026, 9, 14, 8)], looks);
        var letters = LetterForecast.Between(
            new(Samples.Cluster(), [plan], new Dictionary<(string, string), Submission>()), Samples.At(2026, 2, 20), Samples.At(2026, 3, 1), Samples.At(2026, 3, 4), ForeseenLinks.None);
        Assert.Equal(["a-secretary", "b-secretary"], letters.Select(letter => letter.To.ContactId).Order());
        Assert.All(letters, letter => Assert.True(Assert.IsType<ReminderContent>(letter.Content).IsNoticeOnly));
    }
}
