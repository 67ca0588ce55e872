using System.Globalization;
using Emulation.Domain.Plans;

namespace Emulation.Domain.Tests.Plans;

public sealed class PlanDraftTests
{
    private static readonly ActivityDraft Activity = Samples.ActivityDraft();

    [Fact]
    public void A_right_plan_comes_out_with_its_defaults_filled_in()
    {
        var plan = FaultAssert.None(Check(Activity));

        var activity = Assert.Single(plan.Activities);
        Assert.Equal(("summary-2026", ActivityKind.Report, "Báo cáo tổng kết"), (activity.Id, activity.Kind, activity.Title));
        Assert.Equal(new DateTime(2026, 11, 10, 17, 0, 0), activity.Deadline);
        Assert.Equal(["all"], activity.Units);
        Assert.Equal(0, activity.GraceHours);
        Assert.Equal([14, 7, 3, 1, 0], activity.RemindDaysBefore);
        Assert.Equal([1, 3], activity.RemindDaysAfter);
    }

    [Fact]
    public void A_report_without_documents_has_one_required_document()
    {
        var document = Assert.Single(FaultAssert.None(Check(Activity)).Activities[0].Documents);

        Assert.Equal(("report", true, 1024), (document.Id, document.Required, document.MaxMegabytes));
        Assert.Equal(RequestedDocument.UsualTypes, document.Types);
    }

    [Theory]
    [InlineData("meeting")]
    [InlineData("Campaign")]
    [InlineData("inspection")]
    [InlineData("registration")]
    public void Other_kinds_owe_documents_only_if_they_list_them(string kind)
    {
        Assert.False(FaultAssert.None(Check(Activity with { Kind = kind })).Activities[0].WantsDocuments);
        Assert.True(FaultAssert.None(Check(Activity with { Kind = kind, Documents = [new("a", "A")] })).Activities[0].WantsDocuments);
    }

    [Fact]
    public void A_document_is_required_and_takes_the_usual_types_unless_it_says_otherwise()
    {
        var plan = FaultAssert.None(Check(Activity with
        {
            Documents = [new("report", " Báo cáo "), new("data", "Số liệu", false, [".XLSX", ".csv", ".xlsx"], 5)],
        }));

        Assert.Equal(new RequestedDocument("report", "Báo cáo", true, RequestedDocument.UsualTypes, 1024), plan.Activities[0].Documents[0]);
        var data = plan.Activities[0].Documents[1];
        Assert.Equal((false, 5 * 1024 * 1024L), (data.Required, data.MaxBytes));
        Assert.Equal([".xlsx", ".csv"], data.Types);
    }

    [Fact]
    public void Days_off_are_in_order_and_there_once() =>
        Assert.Equal(
            [new DateOnly(2027, 2, 5), new DateOnly(2027, 2, 8)],
            FaultAssert.None(Check(Samples.PlanDraft() with { DaysOff = ["2027-02-08", "2027-02-05", "2027-02-08"] })).DaysOff);

    [Fact]
    public void A_plan_may_be_empty() => Assert.Empty(FaultAssert.None(Check(new PlanDraft("Kế hoạch", null, null))).Activities);

    [Fact]
    public void A_plan_has_a_title_and_its_days_off_are_dates() =>
        FaultAssert.Has(
            Check(new PlanDraft(" ", ["2027-02-30", "5/2/2027", null, "2027-02-05"], [])),
            "/title missing",
            "/daysOff/0 bad-date",
            "/daysOff/1 bad-date",
            "/daysOff/2 bad-date");

    [Fact]
    public void A_plan_has_at_most_366_days_off_and_500_activities()
    {
        var days = Enumerable.Range(0, 367).Select(day => new DateOnly(2026, 1, 1).AddDays(day).ToString("O", CultureInfo.InvariantCulture)).ToArray();
        var activities = Enumerable.Range(0, 501).Select(at => Activity with { Id = $"a-{at}" }).ToArray();

        FaultAssert.Has(Check(new PlanDraft("Kế hoạch", days, activities)), "/daysOff too-many", "/activities too-many");
        FaultAssert.None(Check(new PlanDraft("Kế hoạch", days[1..], activities[1..])));
    }

    [Fact]
    public void An_activity_that_is_null_is_told_what_it_lacks() =>
        FaultAssert.Has(
            Check(Samples.PlanDraft([null])),
            "/activities/0/id bad-id",
            "/activities/0/kind unknown-kind",
            "/activities/0/title missing",
            "/activities/0/units missing",
            "/activities/0/deadline bad-deadline");

    [Fact]
    public void Every_fault_of_every_activity_is_told_at_once() =>
        FaultAssert.Has(
            Check(Samples.PlanDraft(
                Activity with { Kind = "party", Units = ["unit-z", "unit-a", null] },
                Activity with { Title = "", GraceHours = -1, RemindDaysBefore = [7, 366, -1], RemindDaysAfter = [400] })),
            "/activities/0/kind unknown-kind",
            "/activities/0/units/0 unknown-unit",
            "/activities/0/units/2 unknown-unit",
            "/activities/1/title missing",
            "/activities/1/graceHours out-of-range",
            "/activities/1/remindDaysBefore/1 out-of-range",
            "/activities/1/remindDaysBefore/2 out-of-range",
            "/activities/1/remindDaysAfter/0 out-of-range",
            "/activities/1/id duplicate");

    [Fact]
    public void An_id_of_another_years_plan_is_taken() =>
        FaultAssert.Has(
            Samples.PlanDraft().Check(2026, Samples.Cluster(), new HashSet<string> { "summary-2026" }),
            "/activities/0/id id-in-another-year");

    [Theory]
    [InlineData("2")]
    [InlineData("report,meeting")]
    [InlineData("")]
    [InlineData(null)]
    public void A_kind_is_one_name(string? kind) => FaultAssert.Has(Check(Activity with { Kind = kind }), "/activities/0/kind unknown-kind");

    [Fact]
    public void All_units_and_a_unit_are_all_and_a_unit_twice_is_one()
    {
        Assert.Equal(["all"], FaultAssert.None(Check(Activity with { Units = ["unit-a", "all"] })).Activities[0].Units);
        Assert.Equal(["unit-a"], FaultAssert.None(Check(Activity with { Units = ["unit-a", "unit-a"] })).Activities[0].Units);
    }

    // The year's summary is often due in the January after it.
    [Theory]
    [InlineData("2026-01-01T00:00")]
    [InlineData("2026-12-31T23:59")]
    [InlineData("2027-01-31T23:59:59")]
    public void A_deadline_lies_in_the_year_or_the_January_after_it(string deadline) =>
        FaultAssert.None(Check(Activity with { Deadline = deadline }));

    [Theory]
    [InlineData("2025-12-31T23:59")]
    [InlineData("2027-02-01T00:00")]
    public void A_deadline_in_December_before_or_February_after_is_refused(string deadline) =>
        FaultAssert.Has(Check(Activity with { Deadline = deadline }), "/activities/0/deadline deadline-outside-year");

    [Theory]
    [InlineData("2026-11-10")]
    [InlineData("2026-11-10 17:00")]
    [InlineData("2026-11-10T17:00Z")]
    [InlineData("2026-11-10T17:00+07:00")]
    [InlineData("2026-11-31T17:00")]
    [InlineData("2026-11-10T24:00")]
    [InlineData("10/11/2026")]
    public void A_deadline_is_a_local_date_and_time(string deadline) =>
        FaultAssert.Has(Check(Activity with { Deadline = deadline }), "/activities/0/deadline bad-deadline");

    // Clocks in New York went from 01:59 to 03:00 on Sunday 8 March 2026.
    [Fact]
    public void A_deadline_in_an_hour_that_clocks_skip_is_refused() =>
        FaultAssert.Has(
            Samples.PlanDraft(Activity with { Deadline = "2026-03-08T02:30" }).Check(2026, Samples.Cluster(Samples.NewYork), new HashSet<string>()),
            "/activities/0/deadline no-such-hour");

    [Fact]
    public void The_only_document_needs_no_title_of_its_own() =>
        Assert.Equal("", Check(Activity with { Documents = [new("report", "")] }).Value!.Activities[0].Documents[0].Title);

    [Fact]
    public void A_title_is_one_line() =>
        FaultAssert.Has(Check(Activity with { Title = "Báo cáo\nBcc: x@y.example" }), "/activities/0/title control-character");

    [Fact]
    public void A_document_is_checked_in_every_field() =>
        FaultAssert.Has(
            Check(Activity with
            {
                Documents =
                [
                    null,
                    new("report", "A", Types: ["pdf", ".", ".tar.gz", ".đoc", null, ".pdf"], MaxMegabytes: 0),
                    new("report", "B", MaxMegabytes: 1025),
                ],
            }),
            "/activities/0/documents/0/id bad-id",
            "/activities/0/documents/0/title missing",
            "/activities/0/documents/1/types/0 bad-type",
            "/activities/0/documents/1/types/1 bad-type",
            "/activities/0/documents/1/types/2 bad-type",
            "/activities/0/documents/1/types/3 bad-type",
            "/activities/0/documents/1/types/4 bad-type",
            "/activities/0/documents/1/maxMegabytes out-of-range",
            "/activities/0/documents/2/maxMegabytes out-of-range",
            "/activities/0/documents/2/id duplicate");

    [Fact]
    public void An_activity_asks_for_at_most_30_documents() =>
        FaultAssert.Has(
            Check(Activity with { Documents = [.. Enumerable.Range(0, 31).Select(at => new DocumentDraft($"d-{at}", "A"))] }),
            "/activities/0/documents too-many");

    private static Checked<ClusterPlan> Check(ActivityDraft activity) => Check(Samples.PlanDraft(activity));

    private static Checked<ClusterPlan> Check(PlanDraft plan) => plan.Check(2026, Samples.Cluster(), new HashSet<string>());
}
